#include "services/secrets/session_secret_store.h"

namespace reeve {

Future<QByteArray> SessionSecretStore::read(QString key)
{
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.cend())
        return readyError<QByteArray>(Error::of(ErrorKind::NotFound, tr("There is no such secret.")));
    return ready<QByteArray>(*found);
}

Future<void> SessionSecretStore::write(QString key, QByteArray secret)
{
    m_secrets.insert(key, secret);
    return ready<void>({});
}

Future<void> SessionSecretStore::remove(QString key)
{
    m_secrets.remove(key);
    return ready<void>({});
}

QString SessionSecretStore::limitation() const
{
    return tr("Secrets are kept only until Reeve ends. Links and callbacks that are under way then stop working.");
}

} // namespace reeve
