#pragma once

#include "services/mail/mail_context.h"
#include "services/mail/outbox_queue.h"
#include "services/workspace/sql/sql_pool.h"
#include "services/workspace/sql/workspace_keys.h"

namespace reeve {

/// The outbox table as the sender sees it.
class SqlOutboxQueue : public OutboxQueue
{
public:
    SqlOutboxQueue(SqlPool &pool, std::shared_ptr<const WorkspaceKeys> keys) : m_pool(pool), m_keys(std::move(keys)) {}

    /// For the mails taken from now on.
    void setContext(const MailContext &context) { m_context = context; }
    [[nodiscard]] const MailContext &context() const { return m_context; }

    Future<std::optional<DueMail>> takeDue() override;
    Future<void> settle(Mail mail, QDateTime dueOn) override;

private:
    SqlPool &m_pool;
    std::shared_ptr<const WorkspaceKeys> m_keys;
    MailContext m_context;
};

} // namespace reeve
