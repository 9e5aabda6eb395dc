#pragma once

#include "services/secrets/secret_store.h"

#include <QMap>

namespace reeve {

class LocalState;

/// The secrets that webhooks are signed with, by names that the operator gives them. The secrets are in the keyring
/// ("webhooks/<name>"), the names in the local state. Lives in the window's thread.
class WebhookSecrets : public QObject
{
    Q_OBJECT
public:
    WebhookSecrets(SecretStore &store, LocalState &state, QObject *parent = nullptr);

    [[nodiscard]] QStringList names() const;
    /// Errors: Validation on "name" or "secret"; what the keyring says.
    Future<void> add(const QString &name, const QByteArray &secret);
    Future<void> remove(const QString &name);
    /// Errors: NotFound, when the keyring has lost it.
    Future<QByteArray> read(const QString &name) const;
    /// Every one that can be read.
    Future<QMap<QString, QByteArray>> all();

signals:
    /// A name came or went, or a secret was exchanged.
    void changed();

private:
    SecretStore &m_store;
    LocalState &m_state;
};

/// Where the keyring keeps it.
QString webhookSecretKey(const QString &name);

} // namespace reeve
