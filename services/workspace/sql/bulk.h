#pragma once

#include "services/workspace/bulk_report.h"
#include "services/workspace/sql/sql_gate.h"

namespace reeve {

/// Does `work(Operation &, const Id &)` -> Result<...> for each id in a transaction of its own, so that one refusal
/// does not undo the others; `name(SqlSession &, const Id &)` says what to call the refused one. Cancelling keeps what
/// is done.
template<class Work, class Name>
Future<BulkReport> bulk(SqlGate &gate, Permission permission, const QList<Id> &ids, Work work, Name name)
{
    constexpr int mostErrors = 100;
    return gate.batches(permission,
                        [ids, work = std::move(work),
                         name = std::move(name)](Operation &operation, Progress &progress) -> Result<BulkReport> {
                            BulkReport report;
                            progress.setMaximum(static_cast<int>(ids.size()));
                            for (const Id &id : ids) {
                                if (progress.cancelled())
                                    break;
                                operation.now = QDateTime::currentDateTimeUtc();
                                auto done = operation.sql.transaction([&] { return work(operation, id); });
                                if (done)
                                    ++report.done;
                                else if (report.errors.size() < mostErrors)
                                    report.errors.append({name(operation.sql, id), done.error()});
                                progress.setValue(report.done);
                            }
                            return report;
                        });
}

} // namespace reeve
