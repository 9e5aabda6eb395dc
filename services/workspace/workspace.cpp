#include "services/workspace/workspace.h"

#include "services/workspace/standby.h"

#include <QCoreApplication>

namespace reeve {

void Workspace::setActor(const Actor &actor)
{
    if (actor == m_actor)
        return;
    m_actor = actor;
    emit actorChanged(m_actor);
}

void Workspace::setReadOnly(bool readOnly)
{
    readOnly = readOnly || isStandby(*this);
    if (readOnly == m_readOnly)
        return;
    m_readOnly = readOnly;
    emit readOnlyChanged(readOnly);
}

Future<void> Workspace::signIn(const QByteArray &)
{
    return readyError<void>(Error::of(ErrorKind::Unsupported, tr("This workspace takes no token.")));
}

void Workspace::setLink(const Link &link)
{
    if (link == m_link)
        return;
    m_link = link;
    emit linkChanged(m_link);
}

QString environmentKey(Environment environment)
{
    switch (environment) {
    case Environment::Development: return QStringLiteral("development");
    case Environment::Staging: return QStringLiteral("staging");
    case Environment::Production: break;
    }
    return QStringLiteral("production");
}

std::optional<Environment> environmentFromKey(const QString &key)
{
    for (const Environment environment : {Environment::Development, Environment::Staging, Environment::Production})
        if (environmentKey(environment) == key)
            return environment;
    return std::nullopt;
}

QString environmentTitle(Environment environment)
{
    switch (environment) {
    case Environment::Development: return QCoreApplication::translate("Environment", "Development");
    case Environment::Staging: return QCoreApplication::translate("Environment", "Staging");
    case Environment::Production: break;
    }
    return QCoreApplication::translate("Environment", "Production");
}

} // namespace reeve
