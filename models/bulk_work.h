#pragma once

#include "services/core/future.h"
#include "services/core/identifier.h"
#include "services/workspace/bulk_report.h"

namespace reeve {

/// A thing of a bulk change, with the name that the report calls it.
struct BulkItem
{
    Id id;
    QString name;
};

/// Runs `step(id)` -> Future<T> for one item after the other, in the thread of `context`. Its progress counts items;
/// cancelling ends it after the step under way, as Cancelled; what was done stays.
template<class Step>
Future<BulkReport> inTurn(QObject *context, const QList<BulkItem> &items, Step step)
{
    struct Work
    {
        QList<BulkItem> items;
        Step step;
        QPromise<Result<BulkReport>> promise;
        BulkReport report;
        qsizetype next = 0;

        static void go(QObject *context, const std::shared_ptr<Work> &work)
        {
            work->promise.setProgressValue(static_cast<int>(work->next));
            if (work->promise.isCanceled() || work->next == work->items.size()) {
                work->promise.addResult(Result<BulkReport>(work->report));
                return work->promise.finish();
            }
            const BulkItem &item = work->items.at(work->next++);
            onResult(context, work->step(item.id), [context, work, name = item.name](const auto &answer) {
                if (answer)
                    ++work->report.done;
                else if (work->report.errors.size() < maximumBulkErrors)
                    work->report.errors.append({name, answer.error()});
                go(context, work);
            });
        }
    };
    auto work = std::make_shared<Work>(Work{items, std::move(step), {}, {}, 0});
    work->promise.start();
    work->promise.setProgressRange(0, static_cast<int>(items.size()));
    Future<BulkReport> future = work->promise.future();
    Work::go(context, work);
    return future;
}

} // namespace reeve
