#include "services/provisioning/notification_sender.h"

#include "services/webhooks/http_exchange.h"
#include "services/webhooks/schemes/standard_webhooks.h"
#include "services/workspace/sql/subscriber_table.h"

#include <QCoreApplication>

namespace reeve {

namespace {

constexpr int turnSeconds = 90; ///< longer than an exchange lasts
constexpr int gone = 410;

struct Due
{
    SubscriberMessage message;
    QString url;
    QByteArray nonce;
};

} // namespace

NotificationSender::NotificationSender(SqlPool &pool, std::shared_ptr<const WorkspaceKeys> keys, Options options)
    : m_pool(pool), m_keys(std::move(keys)), m_options(std::move(options)), m_thread([this] { serve(); })
{
}

NotificationSender::~NotificationSender()
{
    m_stopping = true;
    m_changed.notify_all();
    m_thread.join();
}

void NotificationSender::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_changed.notify_all();
}

void NotificationSender::serve()
{
    while (!m_stopping) {
        if (work())
            continue;
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, std::chrono::milliseconds(m_options.lookAgainMs),
                           [this] { return m_stopping || m_woken; });
        m_woken = false;
    }
}

bool NotificationSender::work()
{
    auto taken = m_pool.write([&](SqlSession &session) -> Result<std::optional<Due>> {
        const QDateTime now = m_options.clock();
        REEVE_TRY(message, subscriber_table::takeDue(session, now, now.addSecs(turnSeconds)));
        if (!message)
            return std::optional<Due>();
        REEVE_TRY(row, subscriber_table::find(session, message->subscriberId));
        return std::optional(Due{*message, row.subscriber.url, row.nonce});
    });
    taken.waitForFinished();
    if (taken.resultCount() == 0 || !taken.result() || !*taken.result())
        return false;
    const Due due = **taken.result();
    SubscriberMessage message = due.message;
    if (const auto keys = m_keys->get())
        message = sent(message, due.url, keys->subscriberSecret(message.subscriberId, due.nonce));
    else
        message.error = keys.error().line();
    if (m_stopping && message.state != SubscriberMessage::State::Sent)
        return false; // its turn comes again
    if (message.state == SubscriberMessage::State::Queued) {
        if (message.attempt > m_options.pausesSeconds.size())
            message.state = SubscriberMessage::State::Dead;
        else
            message.dueOn = m_options.clock().addSecs(m_options.pausesSeconds.at(message.attempt - 1));
    }
    auto settled = m_pool.write([&](SqlSession &session) { return subscriber_table::settle(session, message); });
    settled.waitForFinished();
    return settled.resultCount() > 0 && settled.result().has_value();
}

SubscriberMessage NotificationSender::sent(SubscriberMessage message, const QString &url,
                                           const QByteArray &secret) const
{
    HttpRequest request;
    request.url = QUrl(url);
    request.body = message.payload;
    const auto signature = StandardWebhooks().sign(request.body, secret, m_options.clock(), message.id.toUtf8());
    if (!signature) {
        message.error = signature.error().line();
        return message;
    }
    request.headers = HeaderList{{"Content-Type", "application/json"}} + *signature;
    const auto answer = exchange(request, {}, [this] { return m_stopping.load(); });
    if (!answer) {
        message.status = 0;
        message.error = answer.error().line();
        return message;
    }
    message.status = answer->status;
    message.error.clear();
    if (answer->status >= 200 && answer->status < 300) {
        message.state = SubscriberMessage::State::Sent;
        return message;
    }
    message.error = QCoreApplication::translate("Subscriber", "The subscriber answered %1.").arg(answer->status);
    if (answer->status == gone)
        message.state = SubscriberMessage::State::Dead;
    return message;
}

} // namespace reeve
