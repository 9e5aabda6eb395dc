#pragma once

#include "services/core/future.h"

#include <QtConcurrentRun>

namespace reeve {

/// Runs `work(Progress &)` -> Result<T> on a thread of the global pool. For files and computing; SQL has its own
/// threads.
template<class Work>
auto inWorker(Work work)
{
    using Answer = std::invoke_result_t<Work, Progress &>;
    return QtConcurrent::run([work = std::move(work)](QPromise<Answer> &promise) mutable {
        Progress progress(promise);
        promise.addResult(work(progress));
    });
}

} // namespace reeve
