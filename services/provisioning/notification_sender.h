#pragma once

#include "services/domain/subscriber.h"
#include "services/workspace/sql/sql_pool.h"
#include "services/workspace/sql/workspace_keys.h"

#include <atomic>

namespace reeve {

/// Sends what waits for subscribers, one message at a time in a thread of its own, signed after Standard Webhooks. An
/// answer other than 2xx is tried again after a pause that grows; after the last attempt, or 410 Gone, it is a dead
/// letter that an operator can send again. A message is sent at least once, with the same webhook-id each time.
class NotificationSender
{
public:
    struct Options
    {
        std::function<QDateTime()> clock = [] { return QDateTime::currentDateTimeUtc(); };
        /// Pauses between attempts, as Standard Webhooks recommends; one attempt more than there are pauses.
        QList<int> pausesSeconds{5, 300, 1800, 7200, 18000, 36000, 50400};
        int lookAgainMs = 2000;
    };

    NotificationSender(SqlPool &pool, std::shared_ptr<const WorkspaceKeys> keys, Options options);
    ~NotificationSender();
    NotificationSender(const NotificationSender &) = delete;
    NotificationSender &operator=(const NotificationSender &) = delete;

    void wake();

private:
    void serve();
    /// False when none is due.
    bool work();
    SubscriberMessage sent(SubscriberMessage message, const QString &url, const QByteArray &secret) const;

    SqlPool &m_pool;
    std::shared_ptr<const WorkspaceKeys> m_keys;
    Options m_options;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_woken = false;
    std::atomic_bool m_stopping = false;
    std::thread m_thread;
};

} // namespace reeve
