#pragma once

#include "services/workspace/sql/csv_copy.h"
#include "services/workspace/sql/operation.h"
#include "services/workspace/sql/sql_pool.h"
#include "services/workspace/workspace.h"

namespace reeve {

/// The way from a store's call into the database: checks the role and the read-only lock in the window's thread,
/// then runs the work on a worker with the actor of the moment of the call.
class SqlGate
{
public:
    SqlGate(Workspace &workspace, SqlPool &pool, std::shared_ptr<const WorkspaceKeys> keys)
        : m_workspace(workspace), m_pool(pool), m_keys(std::move(keys))
    {
    }

    /// For answers that hold several kinds of things, of which the actor may read only some.
    [[nodiscard]] bool allows(Permission permission) const { return reeve::allows(m_workspace.actor(), permission); }

    /// `work(SqlSession &)` -> Result<T>
    template<class Work>
    auto read(Permission permission, Work work) -> QFuture<std::invoke_result_t<Work, SqlSession &>>
    {
        using T = typename std::invoke_result_t<Work, SqlSession &>::value_type;
        if (auto allowed = require(m_workspace.actor(), permission); !allowed)
            return readyError<T>(allowed.error());
        return m_pool.read(std::move(work));
    }

    /// A whole list, as CSV: copyAsCsv with `query()` and `cells`. Nothing where the engine does not stream.
    template<class Query>
    std::optional<Future<qint64>> copyAsCsv(Permission permission, Query query, QStringList cells,
                                            ExportRequest request)
    {
        if (!m_pool.copiesOut())
            return std::nullopt;
        if (auto allowed = require(m_workspace.actor(), permission); !allowed)
            return readyError<qint64>(allowed.error());
        return m_pool.stream([query = std::move(query), cells = std::move(cells),
                              request = std::move(request)](SqlSession &session, Progress &progress) {
            return reeve::copyAsCsv(session, query(), cells, request, progress);
        });
    }

    /// `work(Operation &)` -> Result<T>, in one transaction.
    template<class Work>
    auto write(Permission permission, Work work) -> QFuture<std::invoke_result_t<Work, Operation &>>
    {
        using T = typename std::invoke_result_t<Work, Operation &>::value_type;
        if (auto allowed = mayWrite(permission); !allowed)
            return readyError<T>(allowed.error());
        return m_pool.write(
            [work = std::move(work), actor = m_workspace.actor(), keys = m_keys](SqlSession &session) mutable {
                Operation operation{session, actor, QDateTime::currentDateTimeUtc(), *keys};
                return work(operation);
            });
    }

    /// `work(Operation &, Progress &)` -> Result<T>; it opens its own transactions on operation.sql.
    template<class Work>
    auto batches(Permission permission, Work work) -> QFuture<std::invoke_result_t<Work, Operation &, Progress &>>
    {
        using T = typename std::invoke_result_t<Work, Operation &, Progress &>::value_type;
        if (auto allowed = mayWrite(permission); !allowed)
            return readyError<T>(allowed.error());
        return m_pool.batches([work = std::move(work), actor = m_workspace.actor(),
                               keys = m_keys](SqlSession &session, Progress &progress) mutable {
            Operation operation{session, actor, QDateTime::currentDateTimeUtc(), *keys};
            return work(operation, progress);
        });
    }

    /// `work(SqlSession &, const WorkspaceKeys &)` -> Result<T>, for what is derived and shown.
    template<class Work>
    auto readWithKeys(Permission permission, Work work)
        -> QFuture<std::invoke_result_t<Work, SqlSession &, const WorkspaceKeys &>>
    {
        return read(permission, [work = std::move(work), keys = m_keys](SqlSession &session) mutable {
            return work(session, *keys);
        });
    }

    /// A write that no operator asked for: a callback that came in, the outbox. Runs whatever the role and the lock.
    template<class Work>
    auto system(Work work) -> QFuture<std::invoke_result_t<Work, Operation &>>
    {
        return m_pool.write([work = std::move(work), keys = m_keys](SqlSession &session) mutable {
            Operation operation{session, Actor{QStringLiteral("reeve"), Role::Admin}, QDateTime::currentDateTimeUtc(),
                                *keys};
            return work(operation);
        });
    }

private:
    Result<void> mayWrite(Permission permission) const;

    Workspace &m_workspace;
    SqlPool &m_pool;
    std::shared_ptr<const WorkspaceKeys> m_keys;
};

} // namespace reeve
