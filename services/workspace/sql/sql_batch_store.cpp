#include "services/workspace/sql/sql_batch_store.h"

#include "services/provisioning/batch_rules.h"
#include "services/workspace/sql/batch_table.h"

namespace reeve {

namespace {
constexpr int mostListed = 20;
}

Future<QStringList> SqlBatchStore::takenKeys(QStringList keys)
{
    return m_gate.read(Permission::ReadTenants, [keys](SqlSession &session) -> Result<QStringList> {
        QStringList taken;
        for (const QString &key : keys) {
            REEVE_TRY(found, session.value(QStringLiteral("select count(*) from main.tenants where key = :key"),
                                           {{QStringLiteral(":key"), key}}));
            if (found.toInt() > 0)
                taken << key;
        }
        return taken;
    });
}

Future<Batch> SqlBatchStore::start(QString name, QList<NewTenant> rows, int perMinute)
{
    return m_gate.write(Permission::Provision,
                        [=](Operation &operation) { return batch_rules::start(operation, name, rows, perMinute); });
}

Future<QList<Batch>> SqlBatchStore::list()
{
    return m_gate.read(Permission::ReadTenants,
                       [](SqlSession &session) { return batch_table::newest(session, mostListed); });
}

Future<void> SqlBatchStore::setPaused(Id id, bool paused)
{
    return m_gate.write(Permission::Provision,
                        [=](Operation &operation) { return batch_rules::setPaused(operation, id, paused); });
}

Future<void> SqlBatchStore::setThrottle(Id id, int perMinute)
{
    return m_gate.write(Permission::Provision,
                        [=](Operation &operation) { return batch_rules::setThrottle(operation, id, perMinute); });
}

Future<QList<BatchRowResult>> SqlBatchStore::results(Id id)
{
    return m_gate.read(Permission::ReadTenants,
                       [id](SqlSession &session) { return batch_table::results(session, id); });
}

} // namespace reeve
