#include "services/provisioning/steps/send_welcome_mail.h"

#include "services/workspace/sql/outbox_table.h"
#include "services/workspace/sql/tenant_table.h"

#include <QCoreApplication>

namespace reeve {

Result<Step::Effect> SendWelcomeMail::execute(Operation &operation, run_table::RunRow &row, const QByteArray &) const
{
    REEVE_TRY(contacts, tenant_table::contacts(operation.sql, row.run.tenantId));
    if (contacts.isEmpty())
        return fail(
            Error::validation(QStringLiteral("contact"),
                              QCoreApplication::translate("Provisioning", "The tenant has no contact to welcome.")));
    Mail mail;
    mail.id = newId();
    mail.recipient = contacts.first().email;
    mail.templateName = QStringLiteral("welcome");
    mail.subject = QCoreApplication::translate("Provisioning", "Welcome, %1 is ready").arg(row.run.tenantName);
    mail.variables = {{QStringLiteral("firstName"), contacts.first().firstName},
                      {QStringLiteral("tenantName"), row.run.tenantName},
                      {QStringLiteral("tenantKey"), row.run.tenantKey},
                      {QStringLiteral("email"), contacts.first().email},
                      {QStringLiteral("runId"), row.run.id}};
    mail.about = Entity::Run;
    mail.aboutId = row.run.id;
    mail.createdOn = operation.now;
    REEVE_CHECK(outbox_table::enqueue(operation.sql, mail));
    return Effect{{{QStringLiteral("mailId"), mail.id}, {QStringLiteral("recipient"), mail.recipient}}};
}

Result<void> SendWelcomeMail::compensate(Operation &operation, const run_table::RunRow &row) const
{
    return outbox_table::discardQueued(operation.sql, row.run.id, QStringLiteral("welcome"));
}

} // namespace reeve
