#pragma once

#include "services/http/rest_message.h"
#include "services/secrets/secret_store.h"

namespace reeve {

/// The SecretStore for worker threads: asks in the store's thread and waits for the answer. Keys are those of one
/// connection.
class SecretVault
{
public:
    SecretVault(SecretStore &store, Id connectionId) : m_store(store), m_connectionId(std::move(connectionId)) {}

    Result<QByteArray> read(const QString &name, const Cancelled &cancelled);
    Result<void> write(const QString &name, const QByteArray &secret, const Cancelled &cancelled);
    Result<void> remove(const QString &name, const Cancelled &cancelled);

private:
    SecretStore &m_store;
    const Id m_connectionId;
};

} // namespace reeve
