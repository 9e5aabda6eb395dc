#include "services/workspace/sourceloop/sourceloop_lead_store.h"

#include "services/domain/checks.h"
#include "services/workspace/sourceloop/lead_calls.h"
#include "services/workspace/sourceloop/sourceloop_json.h"

#include <QCoreApplication>

namespace reeve::sourceloop {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SourceLoop)
};

Result<void> requireNewEmail(Calls &calls, const QString &email)
{
    Filter filter;
    filter.where.add(sameText(QStringLiteral("email"), email));
    filter.limit = 1;
    REEVE_TRY(rows, calls.list(QStringLiteral("leads"), filter));
    if (rows.isEmpty())
        return {};
    Error error = Error::of(
        ErrorKind::Duplicate,
        Text::tr("A lead with this e-mail address exists: %1.").arg(readLead(rows.first().toObject()).fullName()));
    error.fields = {{QStringLiteral("email"), error.text}};
    return fail(error);
}

/// The rows that are wrong are reported; an error ends the import, with what was written so far.
Result<void> importRow(Calls &calls, const ImportRow &row, ImportReport &report)
{
    const LeadInput input = normalized(row.input);
    Result<void> created = requireNewEmail(calls, input.email);
    if (created) {
        const auto lead = lead_calls::create(calls, input);
        created = lead ? Result<void>() : Result<void>(tl::unexpect, lead.error());
    }
    if (created) {
        ++report.created;
        return {};
    }
    if (created.error().kind != ErrorKind::Validation && created.error().kind != ErrorKind::Duplicate)
        return created;
    report.errors.append({row.row, created.error()});
    return {};
}

/// Verified by its key; Duplicate when another lead with the address was verified first, which the service itself does
/// not look at.
Result<Lead> verified(Calls &calls, const Id &id, const QByteArray &key)
{
    REEVE_CHECK(lead_calls::verify(calls, id, key));
    calls.changed(Entity::Lead, {id});
    return lead_calls::find(calls, id);
}

Result<void> requireFreeEmail(Calls &calls, const Lead &lead)
{
    Where where;
    where.add(sameText(QStringLiteral("email"), lead.email));
    where.equals(QStringLiteral("isValidated"), true);
    where.add({{QStringLiteral("id"), QJsonObject{{QStringLiteral("neq"), lead.id}}}});
    REEVE_TRY(others, calls.count(QStringLiteral("leads"), where));
    if (others > 0)
        return fail(ErrorKind::Duplicate, Text::tr("A verified lead with this e-mail address exists."));
    return {};
}

} // namespace

Future<Page<Lead>> SourceLoopLeadStore::page(LeadFilter filter, Sort<LeadColumn> sort, PageRequest request)
{
    return m_gate.read(Permission::ReadLeads, [=](Calls &calls) {
        const auto list = lead_calls::list(filter, sort, QDateTime::currentDateTimeUtc());
        return readPage<Lead>(calls, list, request, [](const QJsonObject &row) { return Result<Lead>(readLead(row)); });
    });
}

Future<qint64> SourceLoopLeadStore::count(LeadFilter filter)
{
    return m_gate.read(Permission::ReadLeads, [=](Calls &calls) {
        return countRows(calls, lead_calls::list(filter, {}, QDateTime::currentDateTimeUtc()));
    });
}

Future<LeadDetail> SourceLoopLeadStore::detail(Id id)
{
    return m_gate.read(Permission::ReadLeads, [=](Calls &calls) { return lead_calls::detail(calls, id); });
}

Future<Lead> SourceLoopLeadStore::create(LeadInput input)
{
    return m_gate.write(Permission::WriteLeads, [=](Calls &calls) { return lead_calls::create(calls, input); });
}

Future<ImportReport> SourceLoopLeadStore::import(QList<ImportRow> rows)
{
    return m_gate.write(Permission::WriteLeads, [=](Calls &calls) -> Result<ImportReport> {
        ImportReport report;
        calls.progress().setMaximum(static_cast<int>(rows.size()));
        for (qsizetype i = 0; i < rows.size() && !calls.cancelled()(); ++i) {
            REEVE_CHECK(importRow(calls, rows.at(i), report));
            calls.progress().setValue(static_cast<int>(i + 1));
        }
        return report;
    });
}

Future<Lead> SourceLoopLeadStore::update(Id, LeadInput, QDateTime)
{
    return m_gate.unsupported<Lead>(Permission::WriteLeads);
}

Future<Lead> SourceLoopLeadStore::verifyByKey(Id id, QString key)
{
    return m_gate.write(Permission::WriteLeads, [=](Calls &calls) -> Result<Lead> {
        if (const auto lead = lead_calls::find(calls, id); lead && !lead->validated)
            REEVE_CHECK(requireFreeEmail(calls, *lead));
        return verified(calls, id, key.toUtf8());
    });
}

Future<Lead> SourceLoopLeadStore::verifyByOperator(Id id, QString reason)
{
    return m_gate.write(Permission::WriteLeads, [=](Calls &calls) -> Result<Lead> {
        REEVE_CHECK(validateReason(reason));
        REEVE_TRY(lead, lead_calls::find(calls, id));
        if (lead.validated)
            return fail(ErrorKind::State, Text::tr("%1 is verified already.").arg(lead.fullName()));
        REEVE_CHECK(requireFreeEmail(calls, lead));
        const auto key = lead_calls::knownKey(calls, id);
        if (!key)
            return fail(
                ErrorKind::State,
                Text::tr("Only %1 can verify the address: this Reeve did not create the lead.").arg(lead.fullName()),
                Text::tr("Ask for the link in the service's mail to be opened."));
        return verified(calls, id, *key);
    });
}

Future<void> SourceLoopLeadStore::resendVerification(Id)
{
    return m_gate.unsupported<void>(Permission::WriteLeads);
}

Future<void> SourceLoopLeadStore::remove(QList<Id>)
{
    return m_gate.unsupported<void>(Permission::WriteLeads);
}

Future<void> SourceLoopLeadStore::restore(QList<Id>)
{
    return m_gate.unsupported<void>(Permission::WriteLeads);
}

} // namespace reeve::sourceloop
