#include "services/workspace/sql/workspace_identity.h"

#include "services/core/future.h"
#include "services/secrets/secret_store.h"
#include "services/workspace/sql/settings_table.h"

#include <QCoreApplication>

namespace reeve {

namespace {

constexpr int masterBytes = 32;

const QString readId = QStringLiteral("select value from reeve.meta where key = 'id'");

} // namespace

Result<WorkspaceInfo> identify(SqlSession &session, const QString &location, const NewWorkspace &fresh)
{
    REEVE_TRY(known, session.value(readId));
    if (known.isNull())
        REEVE_CHECK(session.transaction([&]() -> Result<void> {
            REEVE_TRY(added, session.exec(QStringLiteral("insert into reeve.meta (key, value) values ('id', :id) "
                                                         "on conflict (key) do nothing"),
                                          {{QStringLiteral(":id"), newId()}}));
            if (added == 0)
                return {};
            return settings_table::write(
                session, {{setting::name, fresh.name}, {setting::environment, environmentKey(fresh.environment)}});
        }));
    WorkspaceInfo info;
    info.location = location;
    REEVE_TRY(id, session.value(readId));
    info.id = id.toString();
    REEVE_TRY(settings, settings_table::read(session));
    info.name = settings[setting::name].toString(fresh.name);
    info.environment = environmentFromKey(settings[setting::environment].toString()).value_or(Environment::Development);
    return info;
}

void loadKeys(SecretStore &secrets, const Id &workspaceId, const std::shared_ptr<WorkspaceKeys> &keys)
{
    const QString name = QStringLiteral("workspace/%1/master").arg(workspaceId);
    onResult(&secrets, secrets.read(name), [&secrets, name, keys](Result<QByteArray> master) {
        if (master)
            return keys->arrive(
                master->size() == masterBytes
                    ? master
                    : fail(ErrorKind::Internal,
                           QCoreApplication::translate("WorkspaceKeys", "The workspace's master secret is damaged.")));
        if (master.error().kind != ErrorKind::NotFound)
            return keys->arrive(std::move(master));
        const QByteArray fresh = randomBytes(masterBytes);
        onResult(&secrets, secrets.write(name, fresh), [keys, fresh](const Result<void> &written) {
            keys->arrive(written ? Result<QByteArray>(fresh) : fail(written.error()));
        });
    });
}

} // namespace reeve
