#include "services/provisioning/steps/send_welcome_mail.h"

#include "services/provisioning/run_rules.h"
#include "services/workspace/sql/outbox_table.h"

#include <QCoreApplication>

namespace reeve {

namespace {

/// Where the tenant signs in: as the orchestrator said, or as the workspace is set to.
Result<QString> appPlaneUrl(SqlSession &session, const run_table::RunRow &row)
{
    if (row.run.shape == RunShape::ControlPlane) {
        REEVE_TRY(said, session.first(
                            QStringLiteral("select payload from reeve.run_events where run_id = :run and type = "
                                           "'step_succeeded' and step = 'provisioning_resources'"),
                            {{QStringLiteral(":run"), row.run.id}}, [](const SqlRow &event) {
                                return event.json(QLatin1String("payload"))[QLatin1String("appPlaneUrl")].toString();
                            }));
        if (said && !said->isEmpty())
            return *said;
    }
    return QString(row.appPlaneUrl).replace(QLatin1String("{key}"), row.run.tenantKey);
}

} // namespace

Result<Step::Effect> SendWelcomeMail::execute(Operation &operation, run_table::RunRow &row, const QByteArray &) const
{
    REEVE_TRY(input, run_rules::inputOf(operation.sql, row));
    if (input.email.isEmpty())
        return fail(
            Error::validation(QStringLiteral("contact"),
                              QCoreApplication::translate("Provisioning", "The tenant has no contact to welcome.")));
    Mail mail;
    mail.id = newId();
    mail.recipient = input.email;
    mail.templateName = QStringLiteral("welcome");
    mail.subject = QCoreApplication::translate("Provisioning", "Welcome, %1 is ready").arg(row.run.tenantName);
    mail.variables = {{QStringLiteral("firstName"), input.firstName},
                      {QStringLiteral("tenantName"), row.run.tenantName},
                      {QStringLiteral("tenantKey"), row.run.tenantKey},
                      {QStringLiteral("email"), input.email},
                      {QStringLiteral("runId"), row.run.id}};
    REEVE_TRY(url, appPlaneUrl(operation.sql, row));
    if (!url.isEmpty())
        mail.variables[QLatin1String("appPlaneUrl")] = url;
    mail.about = Entity::Run;
    mail.aboutId = row.run.id;
    mail.createdOn = operation.now;
    outbox_table::enqueue(operation.sql, mail);
    return Effect{{{QStringLiteral("mailId"), mail.id}, {QStringLiteral("recipient"), mail.recipient}}};
}

Result<void> SendWelcomeMail::compensate(Operation &operation, const run_table::RunRow &row) const
{
    return outbox_table::discardQueued(operation.sql, row.run.id, QStringLiteral("welcome"));
}

} // namespace reeve
