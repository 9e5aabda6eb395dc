#include "services/webhooks/delivery_recorder.h"

#include "services/workspace/webhook_store.h"

namespace reeve {

namespace {

template<class Promises>
void finish(const Promises &promises, const Result<void> &result)
{
    for (const auto &promise : promises) {
        promise->addResult(result);
        promise->finish();
    }
}

} // namespace

DeliveryRecorder::DeliveryRecorder(WebhookStore &store, QObject *parent) : QObject(parent), m_store(store) {}

DeliveryRecorder::~DeliveryRecorder()
{
    finish(m_waiting.promises, fail(ErrorKind::Cancelled, tr("Cancelled.")));
}

Future<void> DeliveryRecorder::record(Delivery delivery)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const std::lock_guard lock(m_mutex);
    m_waiting.deliveries.append(std::move(delivery));
    m_waiting.promises.push_back(promise);
    if (!std::exchange(m_called, true))
        QMetaObject::invokeMethod(this, &DeliveryRecorder::write, Qt::QueuedConnection);
    return promise->future();
}

void DeliveryRecorder::write()
{
    Waiting batch;
    {
        const std::lock_guard lock(m_mutex);
        std::swap(batch, m_waiting);
        if (batch.deliveries.isEmpty()) {
            m_called = false;
            return;
        }
    }
    onResult(this, m_store.record(std::move(batch.deliveries)),
             [this, promises = std::move(batch.promises)](const Result<void> &kept) {
                 finish(promises, kept);
                 write();
             });
}

} // namespace reeve
