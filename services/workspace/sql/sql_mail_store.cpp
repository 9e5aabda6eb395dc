#include "services/workspace/sql/sql_mail_store.h"

#include "services/audit/audit.h"
#include "services/workspace/sql/mail_rendering.h"
#include "services/workspace/sql/outbox_table.h"

#include <QCoreApplication>

namespace reeve {

namespace {

Result<void> change(Operation &operation, const Id &id, MailState to, const QString &action)
{
    REEVE_TRY(mail, outbox_table::find(operation.sql, id));
    if (mail.state == MailState::Sent || mail.state == MailState::Sending)
        return fail(ErrorKind::State, QCoreApplication::translate("Mail", "This mail was sent already."));
    const QJsonObject before{{QStringLiteral("state"), mailStateKey(mail.state)}};
    mail.state = to;
    mail.attempt = 0;
    mail.error.clear();
    REEVE_CHECK(outbox_table::setState(operation.sql, mail, operation.now));
    return audit::record(operation, action, {Entity::Mail, id, mail.subject}, before,
                         {{QStringLiteral("state"), mailStateKey(to)}});
}

} // namespace

Future<Page<Mail>> SqlMailStore::page(MailFilter filter, PageRequest request)
{
    return m_gate.read(Permission::ReadLeads, [=](SqlSession &session) {
        return keysetPage(session, outbox_table::query(filter), request, outbox_table::readMail);
    });
}

Future<qint64> SqlMailStore::count(MailFilter filter)
{
    return m_gate.read(Permission::ReadLeads,
                       [=](SqlSession &session) { return keysetCount(session, outbox_table::query(filter)); });
}

Future<RenderedMail> SqlMailStore::render(Id id)
{
    return m_gate.readWithKeys(
        Permission::WriteLeads,
        [id, context = m_context](SqlSession &session, const WorkspaceKeys &keys) -> Result<RenderedMail> {
            REEVE_TRY(mail, outbox_table::find(session, id));
            return mail_rendering::render(session, keys, mail, context, mail_rendering::Purpose::Show,
                                          QDateTime::currentDateTimeUtc());
        });
}

Future<void> SqlMailStore::sendAgain(Id id)
{
    return m_gate.write(Permission::WriteLeads, [=](Operation &operation) {
        return change(operation, id, MailState::Queued, QStringLiteral("mail.queued_again"));
    });
}

Future<void> SqlMailStore::discard(Id id)
{
    return m_gate.write(Permission::WriteLeads, [=](Operation &operation) {
        return change(operation, id, MailState::Discarded, QStringLiteral("mail.discarded"));
    });
}

} // namespace reeve
