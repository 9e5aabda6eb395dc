#include "services/workspace/sql/sql_lead_store.h"

#include "services/audit/audit.h"
#include "services/onboarding/lead_rules.h"
#include "services/workspace/sql/lead_table.h"
#include "services/workspace/sql/tenant_table.h"

#include <QCoreApplication>

namespace reeve {

namespace {

constexpr int importBatch = 200;

/// A row that is there already, unverified, must not be written again when the same file comes again.
Result<void> requireNewEmail(SqlSession &session, const QString &email)
{
    REEVE_TRY(others, lead_table::withEmail(session, email));
    if (others.isEmpty())
        return {};
    Error error = Error::of(ErrorKind::Duplicate,
                            QCoreApplication::translate("Lead", "A lead with this e-mail address exists: %1.")
                                .arg(others.first().fullName()));
    error.fields = {{QStringLiteral("email"), error.text}};
    return fail(error);
}

Result<void> importRow(Operation &operation, const ImportRow &row, ImportReport &report)
{
    const LeadInput input = normalized(row.input);
    if (auto fresh = requireNewEmail(operation.sql, input.email); !fresh) {
        if (fresh.error().kind != ErrorKind::Duplicate)
            return fresh;
        report.errors.append({row.row, fresh.error()});
        return {};
    }
    auto lead = lead_rules::create(operation, input);
    if (lead) {
        ++report.created;
        return {};
    }
    if (lead.error().kind != ErrorKind::Validation && lead.error().kind != ErrorKind::Duplicate)
        return fail(lead.error());
    report.errors.append({row.row, lead.error()});
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

std::optional<Future<qint64>> SqlLeadStore::exportCsv(LeadFilter filter, Sort<LeadColumn> sort, ExportRequest request)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return m_gate.copyAsCsv(
        Permission::ReadLeads, [=] { return lead_table::exportQuery(filter, sort, now); }, lead_table::exportCells(),
        std::move(request));
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
                    for (qsizetype i = begin; i < end; ++i)
                        REEVE_CHECK(importRow(operation, rows.at(i), batch));
                    return {};
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
