#include "services/workspace/sql/sql_lead_store.h"

#include "services/audit/audit.h"
#include "services/onboarding/lead_rules.h"
#include "services/workspace/sql/lead_table.h"
#include "services/workspace/sql/tenant_table.h"

#include <QCoreApplication>

namespace reeve {

namespace {

constexpr int importBatch = 200;

Error taken(const QString &name)
{
    Error error =
        Error::of(ErrorKind::Duplicate,
                  QCoreApplication::translate("Lead", "A lead with this e-mail address exists: %1.").arg(name));
    error.fields = {{QStringLiteral("email"), error.text}};
    return error;
}

/// Several rows in a few statements. One that is there already, unverified, is not written again when the same file
/// comes again.
Result<void> importRows(Operation &operation, const QList<ImportRow> &rows, ImportReport &report)
{
    QList<LeadInput> inputs;
    QStringList emails;
    for (const ImportRow &row : rows) {
        inputs << normalized(row.input);
        emails << inputs.last().email;
    }
    REEVE_TRY(names, lead_table::namesByEmail(operation.sql, emails));
    QList<LeadInput> fresh;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const LeadInput &input = inputs.at(i);
        const QString email = lead_table::emailKey(input.email);
        if (names.contains(email)) {
            report.errors.append({rows.at(i).row, taken(names.value(email))});
        } else if (const Result<void> valid = validate(input); !valid) {
            report.errors.append({rows.at(i).row, valid.error()});
        } else {
            names.insert(email, input.firstName + u' ' + input.lastName);
            fresh << input;
        }
    }
    REEVE_TRY(added, lead_rules::addAll(operation, fresh));
    report.created += static_cast<int>(added.size());
    return {};
}

} // namespace

Future<Page<Lead>> SqlLeadStore::page(LeadFilter filter, Sort<LeadColumn> sort, PageRequest request)
{
    return m_gate.read(Permission::ReadLeads, [=](SqlSession &session) {
        return keysetPage(session, lead_table::query(filter, sort, QDateTime::currentDateTimeUtc()), request,
                          lead_table::readLead);
    });
}

Future<qint64> SqlLeadStore::count(LeadFilter filter)
{
    return m_gate.read(Permission::ReadLeads, [=](SqlSession &session) {
        return keysetCount(session, lead_table::query(filter, {}, QDateTime::currentDateTimeUtc()));
    });
}

Future<LeadDetail> SqlLeadStore::detail(Id id)
{
    return m_gate.read(Permission::ReadLeads, [=](SqlSession &session) -> Result<LeadDetail> {
        REEVE_TRY(row, lead_table::find(session, id));
        LeadDetail detail{row.lead, row.address, {}, {}, {}};
        if (!row.lead.tenantId.isEmpty()) {
            REEVE_TRY(tenant, tenant_table::find(session, row.lead.tenantId));
            detail.tenantName = tenant.tenant.name;
        }
        REEVE_TRY(timeline, audit::timeline(session, id));
        REEVE_TRY(duplicates, lead_table::duplicates(session, row.lead));
        detail.timeline = timeline;
        detail.duplicates = duplicates;
        return detail;
    });
}

std::optional<Future<qint64>> SqlLeadStore::exportCsv(const LeadFilter &filter, Sort<LeadColumn> sort,
                                                      const ExportRequest &request)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return m_gate.copyAsCsv(
        Permission::ReadLeads, [=] { return lead_table::exportQuery(filter, sort, now); }, lead_table::exportCells(),
        request);
}

Future<Lead> SqlLeadStore::create(LeadInput input)
{
    return m_gate.write(Permission::WriteLeads,
                        [=](Operation &operation) { return lead_rules::create(operation, input); });
}

Future<ImportReport> SqlLeadStore::import(QList<ImportRow> rows)
{
    return m_gate.batches(
        Permission::WriteLeads, [rows](Operation &operation, Progress &progress) -> Result<ImportReport> {
            ImportReport report;
            progress.setMaximum(static_cast<int>(rows.size()));
            for (qsizetype begin = 0; begin < rows.size() && !progress.cancelled(); begin += importBatch) {
                const qsizetype end = std::min(begin + importBatch, rows.size());
                operation.now = QDateTime::currentDateTimeUtc();
                ImportReport batch;
                REEVE_CHECK(operation.sql.transaction([&]() -> Result<void> {
                    batch = report;
                    return importRows(operation, rows.mid(begin, end - begin), batch);
                }));
                report = batch;
                progress.setValue(static_cast<int>(end));
            }
            return report;
        });
}

Future<Lead> SqlLeadStore::update(Id id, LeadInput input, QDateTime readOn)
{
    return m_gate.write(Permission::WriteLeads,
                        [=](Operation &operation) { return lead_rules::update(operation, id, input, readOn); });
}

Future<Lead> SqlLeadStore::verifyByKey(Id id, QString key)
{
    // The key is the permission: it is the lead who opens the link, whoever sits at this window.
    return m_gate.system([=](Operation &operation) { return lead_rules::verifyByKey(operation, id, key); });
}

Future<Lead> SqlLeadStore::verifyByOperator(Id id, QString reason)
{
    return m_gate.write(Permission::WriteLeads,
                        [=](Operation &operation) { return lead_rules::verifyByOperator(operation, id, reason); });
}

Future<void> SqlLeadStore::resendVerification(Id id)
{
    return m_gate.write(Permission::WriteLeads,
                        [=](Operation &operation) { return lead_rules::resend(operation, id); });
}

Future<void> SqlLeadStore::remove(QList<Id> ids)
{
    return m_gate.write(Permission::WriteLeads, [=](Operation &operation) -> Result<void> {
        for (const Id &id : ids)
            REEVE_CHECK(lead_rules::remove(operation, id));
        return {};
    });
}

Future<void> SqlLeadStore::restore(QList<Id> ids)
{
    return m_gate.write(Permission::WriteLeads, [=](Operation &operation) -> Result<void> {
        for (const Id &id : ids)
            REEVE_CHECK(lead_rules::restore(operation, id));
        return {};
    });
}

} // namespace reeve
