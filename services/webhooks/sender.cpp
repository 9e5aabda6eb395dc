#include "services/webhooks/sender.h"

#include "services/core/worker.h"
#include "services/webhooks/callback.h"
#include "services/webhooks/sourceloop_request.h"
#include "services/workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <algorithm>
#include <array>

namespace reeve {

namespace {

struct Exchange
{
    Result<HttpAnswer> answer;
    QDateTime at;
    qint64 durationMs = 0;
};

/// Continues `from` in the thread of `context`: when its value is there, `next(value)` answers another future.
template<class T, class U, class Next>
Future<T> chain(QObject *context, Future<U> from, Next next)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto *stop = new QFutureWatcher<Result<T>>(context);
    QObject::connect(stop, &QFutureWatcherBase::canceled, context, [from]() mutable { from.cancel(); });
    QObject::connect(stop, &QFutureWatcherBase::finished, stop, &QObject::deleteLater);
    stop->setFuture(promise->future());
    onResult(context, from, [context, promise, next](const Result<U> &value) {
        const auto end = [promise](const Result<T> &answer) {
            promise->addResult(answer);
            promise->finish();
        };
        if (!value)
            return end(Result<T>(tl::unexpect, value.error()));
        onResult(context, next(*value), end);
    });
    return promise->future();
}

} // namespace

Delivery toDelivery(const Id &tenantId, const HttpRequest &request, const Result<HttpAnswer> &answer,
                    const QDateTime &at, qint64 durationMs)
{
    Delivery delivery;
    delivery.id = newId();
    delivery.direction = DeliveryDirection::Out;
    delivery.tenantId = tenantId;
    delivery.method = request.method;
    delivery.url = request.url.toString(QUrl::FullyEncoded);
    delivery.requestHeaders = request.headers;
    delivery.requestBody = request.body;
    delivery.at = at;
    delivery.durationMs = durationMs;
    if (!answer) {
        delivery.outcome = DeliveryOutcome::Failed;
        delivery.reason = answer.error().line();
        return delivery;
    }
    delivery.status = answer->status;
    delivery.responseHeaders = answer->headers;
    delivery.responseBody = answer->body;
    delivery.remote = answer->remote;
    delivery.timings = answer->timings;
    delivery.redirects = answer->redirects;
    const bool accepted = answer->status >= 200 && answer->status < 300;
    delivery.outcome = accepted ? DeliveryOutcome::Accepted : DeliveryOutcome::Refused;
    if (!accepted)
        delivery.reason = WebhookSender::tr("Answered with status %1.").arg(answer->status);
    return delivery;
}

WebhookSender::WebhookSender(Workspace &workspace, QObject *parent) : WebhookSender(workspace, HttpLimits(), parent) {}

WebhookSender::WebhookSender(Workspace &workspace, HttpLimits limits, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_limits(limits)
{
}

Result<void> WebhookSender::maySend() const
{
    if (m_workspace.isReadOnly())
        return fail(ErrorKind::Forbidden, tr("This workspace is locked against changes."), tr("Unlock it first."));
    return require(m_workspace.actor(), Permission::SendWebhooks);
}

Future<HttpRequest> WebhookSender::sign(const ProvisioningCallback &callback, const QUrl &url)
{
    const auto secret = m_workspace.webhooks().callbackSecret(callback.tenantId);
    return chain<HttpRequest>(this, secret, [callback, url](const QPair<QByteArray, QByteArray> &known) {
        return ready<HttpRequest>(sourceLoopRequest(url, callbackToJson(callback), known.first, known.second,
                                                    QDateTime::currentDateTimeUtc()));
    });
}

Future<Delivery> WebhookSender::send(const Id &tenantId, const HttpRequest &request, const QString &scheme)
{
    if (auto allowed = maySend(); !allowed)
        return readyError<Delivery>(allowed.error());
    const auto answered = inWorker([request, limits = m_limits](Progress &progress) -> Result<Exchange> {
        Exchange done;
        done.at = QDateTime::currentDateTimeUtc();
        QElapsedTimer clock;
        clock.start();
        done.answer = exchange(request, limits, [&progress] { return progress.cancelled(); });
        done.durationMs = clock.elapsed();
        // Nothing was sent, or nobody waits for what comes.
        static constexpr std::array unsent{ErrorKind::Validation, ErrorKind::Forbidden, ErrorKind::Cancelled};
        if (!done.answer && std::ranges::find(unsent, done.answer.error().kind) != unsent.end())
            return fail(done.answer.error());
        return done;
    });
    return chain<Delivery>(this, answered, [this, tenantId, request, scheme](const Exchange &done) {
        Delivery delivery = toDelivery(tenantId, request, done.answer, done.at, done.durationMs);
        delivery.scheme = scheme;
        return m_workspace.webhooks().record(delivery).then([delivery](const Result<void> &kept) {
            return kept ? Result<Delivery>(delivery) : Result<Delivery>(tl::unexpect, kept.error());
        });
    });
}

Future<AttackReport> WebhookSender::attack(AttackTarget target, std::function<void(const AttackResult &)> done)
{
    if (auto allowed = maySend(); !allowed)
        return readyError<AttackReport>(allowed.error());
    // By way of the application: this object may be gone before the worker is.
    const auto tell = [sender = QPointer(this), done = std::move(done)](const AttackResult &result) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [sender, done, result] {
                if (sender)
                    done(result);
            },
            Qt::QueuedConnection);
    };
    const auto made = inWorker([target = std::move(target), limits = m_limits, tell](Progress &progress) {
        return reeve::attack(target, limits, progress, tell);
    });
    return chain<AttackReport>(this, made, [this](const AttackReport &report) {
        return m_workspace.webhooks().record(report.deliveries).then([report](const Result<void> &kept) {
            return kept ? Result<AttackReport>(report) : Result<AttackReport>(tl::unexpect, kept.error());
        });
    });
}

} // namespace reeve
