#include "services/workspace/sql/sql_outbox_queue.h"

#include "services/workspace/sql/mail_rendering.h"
#include "services/workspace/sql/outbox_table.h"
#include "services/workspace/sql/run_table.h"

namespace reeve {

Future<std::optional<DueMail>> SqlOutboxQueue::takeDue()
{
    return m_pool.write([keys = m_keys, context = m_context](SqlSession &session) -> Result<std::optional<DueMail>> {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        REEVE_TRY(mail, outbox_table::takeDue(session, now));
        if (!mail)
            return std::optional<DueMail>();
        DueMail due;
        due.mail = *mail;
        // A mail that cannot be rendered is settled as failed; an error here would leave it first in the queue for
        // ever.
        if (auto rendered = mail_rendering::render(session, *keys, *mail, context, mail_rendering::Purpose::Send, now);
            rendered)
            due.rendered = *rendered;
        else
            due.rendered.note = rendered.error().line();
        return due;
    });
}

Future<void> SqlOutboxQueue::settle(Mail mail, QDateTime dueOn)
{
    return m_pool.write([mail = std::move(mail), dueOn](SqlSession &session) -> Result<void> {
        REEVE_TRY(current, outbox_table::find(session, mail.id));
        const bool discarded = current.state == MailState::Discarded;
        if (discarded && mail.state != MailState::Sent) // what was sent was sent, but nothing discarded is tried again
            return {};
        // The temporary password is with its owner now; nobody else shall derive it again.
        if (mail.state == MailState::Sent && mail.about == Entity::Run && mail.templateName == QLatin1String("welcome"))
            REEVE_CHECK(run_table::forgetSecrets(session, mail.aboutId));
        return outbox_table::setState(session, mail, dueOn);
    });
}

} // namespace reeve
