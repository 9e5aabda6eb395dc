#pragma once

#include "services/core/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

namespace reeve {

/// The answer of everything that takes time: carries progress, can be cancelled, never throws.
template<class T>
using Future = QFuture<Result<T>>;

template<class T>
Future<T> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

template<class T>
Future<T> readyError(Error error)
{
    return ready<T>(Result<T>(tl::unexpect, std::move(error)));
}

/// Calls `done(Result<T>)` in the thread of `context` when the future ends, and never once `context` is gone.
/// A future that was cancelled without an answer ends as ErrorKind::Cancelled.
template<class T, class F>
void onResult(QObject *context, const QFuture<Result<T>> &future, F done)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        auto answer = watcher->future();
        if (answer.resultCount() > 0)
            done(answer.result());
        else
            done(Result<T>(tl::unexpect, Error::of(ErrorKind::Cancelled, QObject::tr("Cancelled."))));
    });
    watcher->setFuture(future);
}

/// How long work reports: type-erased view on the promise that it answers.
class Progress
{
public:
    template<class T>
    explicit Progress(QPromise<T> &promise)
        : m_cancelled([&promise] { return promise.isCanceled(); }),
          m_range([&promise](int maximum) { promise.setProgressRange(0, maximum); }),
          m_value([&promise](int value, const QString &text) { promise.setProgressValueAndText(value, text); })
    {
    }

    [[nodiscard]] bool cancelled() const { return m_cancelled(); }
    void setMaximum(int maximum) { m_range(maximum); }
    void setValue(int value, const QString &text = {}) { m_value(value, text); }

private:
    std::function<bool()> m_cancelled;
    std::function<void(int)> m_range;
    std::function<void(int, const QString &)> m_value;
};

} // namespace reeve
