#pragma once

#include "services/secrets/secret_store.h"

#include <QHash>

namespace reeve {

/// Keeps secrets in this process' memory, and nowhere else.
class SessionSecretStore : public SecretStore
{
    Q_OBJECT
public:
    using SecretStore::SecretStore;

    Future<QByteArray> read(QString key) override;
    Future<void> write(QString key, QByteArray secret) override;
    Future<void> remove(QString key) override;
    [[nodiscard]] bool isPersistent() const override { return false; }
    [[nodiscard]] QString limitation() const override;

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace reeve
