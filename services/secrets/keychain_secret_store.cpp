#include "services/secrets/keychain_secret_store.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeychainSecretStore)
};

/// QtKeychain answers OtherError when there is no D-Bus session or no service behind it.
bool meansNoKeyring(QKeychain::Error error)
{
    return error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented ||
           error == QKeychain::OtherError;
}

Result<void> outcomeOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError: return {};
    case QKeychain::EntryNotFound: return fail(ErrorKind::NotFound, Text::tr("There is no such secret."));
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return fail(ErrorKind::Forbidden, Text::tr("The keyring does not let Reeve in."),
                    Text::tr("Unlock the keyring and try again."));
    default: break;
    }
    Error error = Error::of(ErrorKind::Internal, Text::tr("The keyring failed: %1").arg(job.errorString()),
                            Text::tr("See that the keyring is running and unlocked, and try again."));
    error.retryable = true;
    return fail(std::move(error));
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QObject *parent, QString service)
    : SecretStore(parent), m_service(std::move(service))
{
}

template<class T, class J, class Answer, class Fallback>
Future<T> KeychainSecretStore::run(J *job, const QString &key, Answer fromKeyring, Fallback fromMemory)
{
    // The connection owns the promise: if the store goes first, the future ends as cancelled.
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [this, job, promise, fromKeyring, fromMemory] {
        learn(*job);
        promise->addResult(m_keyring == Keyring::Missing ? fromMemory() : fromKeyring(*job));
        promise->finish();
    });
    job->start();
    return promise->future();
}

Future<QByteArray> KeychainSecretStore::read(QString key)
{
    if (m_keyring == Keyring::Missing)
        return m_memory.read(key);
    return run<QByteArray>(
        new QKeychain::ReadPasswordJob(m_service), key,
        [](const QKeychain::ReadPasswordJob &job) -> Result<QByteArray> {
            REEVE_CHECK(outcomeOf(job));
            return job.binaryData();
        },
        [this, key] { return m_memory.read(key).result(); });
}

Future<void> KeychainSecretStore::write(QString key, QByteArray secret)
{
    if (m_keyring == Keyring::Missing)
        return m_memory.write(key, secret);
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(secret);
    return run<void>(
        job, key, [](const QKeychain::Job &done) { return outcomeOf(done); },
        [this, key, secret] { return m_memory.write(key, secret).result(); });
}

Future<void> KeychainSecretStore::remove(QString key)
{
    if (m_keyring == Keyring::Missing)
        return m_memory.remove(key);
    return run<void>(
        new QKeychain::DeletePasswordJob(m_service), key,
        [](const QKeychain::Job &job) -> Result<void> {
            if (job.error() == QKeychain::EntryNotFound)
                return {};
            return outcomeOf(job);
        },
        [this, key] { return m_memory.remove(key).result(); });
}

QString KeychainSecretStore::limitation() const
{
    if (isPersistent())
        return {};
    return tr("No keyring answers in this session, so secrets are kept only until Reeve ends; links and callbacks that "
              "are under way "
              "then stop working. Start a keyring (such as GNOME Keyring or KWallet) and its D-Bus session, and open "
              "Reeve again.");
}

void KeychainSecretStore::learn(const QKeychain::Job &job)
{
    if (m_keyring != Keyring::Unknown)
        return;
    m_keyring = meansNoKeyring(job.error()) ? Keyring::Missing : Keyring::Present;
    if (m_keyring == Keyring::Missing)
        emit persistenceChanged();
}

} // namespace reeve
