#pragma once

#include "services/secrets/session_secret_store.h"

namespace QKeychain {
class Job;
}

namespace reeve {

/// The system's keyring through QtKeychain. Lives in a thread with an event loop and is called there; nothing blocks.
///
/// When no keyring answers the first request, secrets stay in memory until the process ends, and `limitation` says so.
/// Once a keyring has answered, a failure is an error and never such a fallback: a secret that seems to be missing
/// would be made anew and written over the one that is only locked away.
class KeychainSecretStore : public SecretStore
{
    Q_OBJECT
public:
    explicit KeychainSecretStore(QObject *parent = nullptr, QString service = QStringLiteral("reeve"));

    /// Forbidden when the keyring is locked and stays so.
    Future<QByteArray> read(QString key) override;
    Future<void> write(QString key, QByteArray secret) override;
    /// Removing what is not there is no error.
    Future<void> remove(QString key) override;
    [[nodiscard]] bool isPersistent() const override { return m_keyring != Keyring::Missing; }
    [[nodiscard]] QString limitation() const override;

private:
    enum class Keyring { Unknown, Present, Missing };

    /// Runs the job; `fromKeyring` makes the answer of a job that a keyring answered, `fromMemory` does without one.
    template<class T, class J, class Answer, class Fallback>
    Future<T> run(J *job, const QString &key, Answer fromKeyring, Fallback fromMemory);
    /// Learns from a finished job whether there is a keyring.
    void learn(const QKeychain::Job &job);

    QString m_service;
    Keyring m_keyring = Keyring::Unknown;
    SessionSecretStore m_memory;
};

} // namespace reeve
