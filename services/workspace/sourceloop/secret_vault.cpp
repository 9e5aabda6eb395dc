#include "services/workspace/sourceloop/secret_vault.h"

#include "services/workspace/connection.h"

#include <QCoreApplication>
#include <QSemaphore>

namespace reeve {

namespace {

constexpr int cancelPollMs = 50;

template<class T>
struct Asked
{
    QSemaphore answered;
    std::optional<Result<T>> answer;
};

/// `ask` answers a future and is called in the store's thread. What is shared outlives a caller that gave up.
template<class T, class Ask>
Result<T> waitFor(SecretStore &store, const Cancelled &cancelled, Ask ask)
{
    auto asked = std::make_shared<Asked<T>>();
    QMetaObject::invokeMethod(
        &store,
        [&store, asked, ask] {
            onResult(&store, ask(), [asked](const Result<T> &answer) {
                asked->answer = answer;
                asked->answered.release();
            });
        },
        Qt::QueuedConnection);
    while (!asked->answered.tryAcquire(1, cancelPollMs))
        if (cancelled && cancelled())
            return fail(ErrorKind::Cancelled, QCoreApplication::translate("SourceLoop", "Cancelled."));
    return *asked->answer;
}

} // namespace

Result<QByteArray> SecretVault::read(const QString &name, const Cancelled &cancelled)
{
    return waitFor<QByteArray>(m_store, cancelled,
                               [this, key = secretKey(m_connectionId, name)] { return m_store.read(key); });
}

Result<void> SecretVault::write(const QString &name, const QByteArray &secret, const Cancelled &cancelled)
{
    return waitFor<void>(m_store, cancelled,
                         [this, secret, key = secretKey(m_connectionId, name)] { return m_store.write(key, secret); });
}

Result<void> SecretVault::remove(const QString &name, const Cancelled &cancelled)
{
    return waitFor<void>(m_store, cancelled,
                         [this, key = secretKey(m_connectionId, name)] { return m_store.remove(key); });
}

} // namespace reeve
