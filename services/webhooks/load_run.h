#pragma once

#include "services/core/result.h"
#include "services/webhooks/http_exchange.h"
#include "services/webhooks/schemes/signature_scheme.h"

#include <QObject>
#include <atomic>
#include <thread>

namespace reeve {

struct LoadPlan
{
    HttpRequest request; ///< http or https; signed anew for each delivery when there is a scheme
    SchemePtr scheme;
    QByteArray secret;
    int deliveries = 1000;
    int connections = 10; ///< kept open between deliveries
    int perSecond = 0;    ///< 0: as fast as they are answered
    std::chrono::milliseconds timeout = std::chrono::seconds(10);
};

inline constexpr int mostLoadDeliveries = 1000000;
inline constexpr int mostLoadConnections = 1000;

/// How far a run is. Latencies in microseconds; with a rate they count from when a delivery was due, so that a receiver
/// that stalls cannot hide it.
struct LoadSnapshot
{
    qint64 done = 0;
    qint64 accepted = 0; ///< 2xx
    qint64 refused = 0;  ///< any other status
    qint64 failed = 0;   ///< no answer
    double seconds = 0;
    qint64 p50 = 0;
    qint64 p90 = 0;
    qint64 p99 = 0;
    qint64 longest = 0;
    QString problem; ///< of the first that failed
    [[nodiscard]] double perSecond() const { return seconds > 0 ? static_cast<double>(done) / seconds : 0; }
};

/// Sends many deliveries from a thread of its own and tells how it goes several times a second. Nothing is kept in the
/// history: that is the receiver's part. Lives in the window's thread.
class LoadRun : public QObject
{
    Q_OBJECT
public:
    /// Errors in `start`: Validation ("url", "deliveries", "connections", "rate", "secret"), Network when the host is
    /// not found, Forbidden for a private address that is not allowed.
    explicit LoadRun(LoadPlan plan, QObject *parent = nullptr);
    ~LoadRun() override;

    Result<void> start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void progressed(const reeve::LoadSnapshot &snapshot);
    void finished(const reeve::LoadSnapshot &snapshot);
    void failed(const reeve::Error &error);

private:
    LoadPlan m_plan;
    std::thread m_thread;
    std::atomic_bool m_stop = false;
    bool m_running = false;
};

} // namespace reeve
