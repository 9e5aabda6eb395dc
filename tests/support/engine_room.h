#pragma once

#include "services/secrets/secret_store.h"
#include "services/workspace/sqlite/open_sqlite.h"
#include "tests/support/answer.h"

#include <QTemporaryDir>
#include <QTest>
#include <atomic>

namespace reeve {

class PostgresServer;

/// The same master secret for every workspace: what one process derives, the next one derives again.
class FixedSecretStore : public SecretStore
{
    Q_OBJECT
public:
    using SecretStore::SecretStore;
    Future<QByteArray> read(QString) override { return ready<QByteArray>(QByteArray(32, 'k')); }
    Future<void> write(QString, QByteArray) override { return ready<void>({}); }
    Future<void> remove(QString) override { return ready<void>({}); }
    [[nodiscard]] bool isPersistent() const override { return true; }
    [[nodiscard]] QString limitation() const override { return {}; }
};

/// Where a fresh workspace is for tests of the engine: a file in the folder, or a database of the program's own server
/// as libpq's connection text; for EngineRoom, in this process and in others.
QString engineRoomPlace(const QString &database, const QTemporaryDir &folder);

QString engineRoomPlace(PostgresServer &server, const QString &database);

/// A tenant that can be onboarded, with nothing that another one has.
TenantInput tenantInput(const QString &key);

/// A workspace with an engine whose clock a test can put forward, and an orchestrator that answers on request.
class EngineRoom
{
public:
    /// A file, or libpq's connection text.
    explicit EngineRoom(const QString &place);
    ~EngineRoom();

    /// Begins to execute runs; the clock is that of the options, plus what putForward added.
    void start(Engine::Options options = {});
    void putForward(qint64 seconds);

    [[nodiscard]] SqlWorkspace &workspace() { return *m_workspace; }

    Id onboard(const QString &key);
    /// Queues a run; its id.
    Id provision(const Id &tenantId, Plan plan = Plan::Standard);
    RunDetail detail(const Id &runId);
    Run run(const Id &runId) { return detail(runId).run; }
    bool waitsFor(const Id &runId, RunState state, WaitReason reason = WaitReason::None);
    TenantStatus status(const Id &tenantId);

    /// A delivery as the orchestrator signs it for the tenant's waiting run, `offsetMs` off the right time.
    Delivery signedDelivery(const ProvisioningCallback &callback, qint64 offsetMs = 0);
    Delivery receive(const Delivery &delivery);
    Delivery callBack(const Id &tenantId, bool success, const QString &reason = {});

    /// First column of the first row, read past the workspace.
    int count(const QString &sql) const;
    /// Every row that provisioning a tenant makes or changes, to compare before and after.
    QStringList effects() const;

private:
    FixedSecretStore m_secrets;
    std::shared_ptr<std::atomic<qint64>> m_aheadMs = std::make_shared<std::atomic<qint64>>(0);
    std::shared_ptr<SqlWorkspace> m_workspace;
};

} // namespace reeve
