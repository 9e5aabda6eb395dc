#pragma once

#include "services/core/future.h"
#include "services/http/answer_cache.h"
#include "services/http/bearer_source.h"
#include "services/http/rest_options.h"

#include <QPromise>
#include <QSemaphore>
#include <QThreadPool>
#include <atomic>
#include <memory>

namespace reeve {

class RestLine;

/// A client of one REST service, for every thread. Work runs on threads of its own, at most RestOptions::atOnce
/// requests at a time; connections are kept for the next request. Nothing is logged.
///
/// - Redirects are followed within the same scheme, host and port, and only for GET; another one is the answer.
/// - A 401 renews the token once and sends again.
/// - A repeatable request goes again when the connection broke or the status may pass by itself (retry.h).
/// - GETs are conditional where the server gave a validator.
class RestClient
{
public:
    explicit RestClient(RestOptions options, std::shared_ptr<BearerSource> bearer = {});
    /// Cancels everything and waits for it, some 50 ms at most.
    ~RestClient();
    Q_DISABLE_COPY_MOVE(RestClient)

    [[nodiscard]] const RestOptions &options() const { return m_options; }
    /// How messages call the server.
    [[nodiscard]] QString service() const;

    /// For worker threads: waits for the answer, of any status. Errors: Network (also for an answer that is too large,
    /// too deep or no JSON), Timeout, Cancelled, File (certificates), Unauthorized (the token cannot be had).
    Result<RestAnswer> exchange(const RestRequest &request, const Cancelled &cancelled);

    /// For threads that must not wait. Cancelling the future ends the request.
    Future<RestAnswer> send(RestRequest request);

    /// Several calls that follow each other: `work(const Cancelled &, Progress &)` -> Result<T> runs on a thread of the
    /// client, where it uses `exchange`.
    template<class Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work, const Cancelled &, Progress &>>
    {
        using Answer = std::invoke_result_t<Work, const Cancelled &, Progress &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        auto future = promise->future();
        m_threads.start([this, promise, work = std::move(work)]() mutable {
            const Cancelled cancelled = [this, &promise] { return m_ended || promise->isCanceled(); };
            Progress progress(*promise);
            if (!cancelled())
                promise->addResult(work(cancelled, progress));
            promise->finish();
        });
        return future;
    }

private:
    /// With token, retries and redirects still to do.
    Result<RestAnswer> exchangeOnce(const QUrl &url, const RestRequest &request, const QByteArray &token,
                                    const Cancelled &cancelled);
    Result<RestAnswer> exchangeRetrying(const QUrl &url, const RestRequest &request, const QByteArray &token,
                                        const Cancelled &cancelled);
    Result<RestAnswer> exchangeFollowing(const RestRequest &request, const QByteArray &token,
                                         const Cancelled &cancelled);
    Result<void> readBody(const RestRequest &request, RestAnswer &answer) const;
    std::unique_ptr<RestLine> takeLine();

    RestOptions m_options;
    std::shared_ptr<BearerSource> m_bearer;
    AnswerCache m_cache;
    std::mutex m_linesMutex;
    std::vector<std::unique_ptr<RestLine>> m_idleLines;
    QSemaphore m_free;
    std::atomic_bool m_ended = false;
    QThreadPool m_threads;
};

} // namespace reeve
