#pragma once

#include "services/core/future.h"
#include "services/domain/delivery.h"

#include <QObject>
#include <mutex>

namespace reeve {

class WebhookStore;

/// Keeps deliveries in batches: whatever comes while one is written goes into the next, in one transaction. So a flood
/// costs the thread of this object (the window's) a few calls a second, and every `record` that succeeded is on disk.
class DeliveryRecorder : public QObject
{
    Q_OBJECT
public:
    explicit DeliveryRecorder(WebhookStore &store, QObject *parent = nullptr);
    /// What waits to be written ends as Cancelled.
    ~DeliveryRecorder() override;

    /// Any thread, as long as this object lives.
    Future<void> record(Delivery delivery);

private:
    struct Waiting
    {
        QList<Delivery> deliveries;
        std::vector<std::shared_ptr<QPromise<Result<void>>>> promises;
    };
    void write();

    WebhookStore &m_store;
    std::mutex m_mutex;
    Waiting m_waiting;
    bool m_called = false; ///< `write` will run
};

} // namespace reeve
