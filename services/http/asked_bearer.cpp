#include "services/http/asked_bearer.h"

#include <QCoreApplication>

namespace reeve {

AskedBearer::AskedBearer(Maker make, const QByteArray &secret)
    : m_make(std::move(make)), m_secret(secret), m_source(m_make(secret))
{
}

void AskedBearer::setAsk(std::function<void()> ask)
{
    const std::scoped_lock lock(m_mutex);
    m_ask = std::move(ask);
}

Result<QByteArray> AskedBearer::token(const Cancelled &cancelled)
{
    return askWhenRefused([&](BearerSource &source) { return source.token(cancelled); }, cancelled);
}

Result<QByteArray> AskedBearer::renewed(const QByteArray &refused, const Cancelled &cancelled)
{
    return askWhenRefused(
        [&](BearerSource &source) {
            auto now = source.token(cancelled);
            return now && *now != refused ? now : source.renewed(refused, cancelled);
        },
        cancelled);
}

Result<QByteArray> AskedBearer::askWhenRefused(const Turn &turn, const Cancelled &cancelled)
{
    constexpr std::chrono::milliseconds cancelPoll(50);
    std::unique_lock lock(m_mutex);
    for (;;) {
        const std::shared_ptr<BearerSource> source = m_source;
        lock.unlock();
        auto token = turn(*source);
        lock.lock();
        if (token || token.error().kind != ErrorKind::Unauthorized)
            return token;
        if (m_source == source && m_ask && !m_declined && !std::exchange(m_asking, true))
            m_ask();
        while (m_asking && m_source == source) {
            m_answered.wait_for(lock, cancelPoll);
            if (cancelled && cancelled())
                return fail(ErrorKind::Cancelled, QCoreApplication::translate("OAuth", "Cancelled."));
        }
        if (m_source == source)
            return token;
    }
}

void AskedBearer::replace(const QByteArray &secret)
{
    const std::scoped_lock lock(m_mutex);
    if (secret != m_secret) {
        m_secret = secret;
        m_source = m_make(secret);
    }
    m_asking = false;
    m_declined = false;
    m_answered.notify_all();
}

void AskedBearer::decline()
{
    const std::scoped_lock lock(m_mutex);
    m_asking = false;
    m_declined = true;
    m_answered.notify_all();
}

} // namespace reeve
