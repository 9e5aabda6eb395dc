#pragma once

#include "services/webhooks/endpoint.h"
#include "services/webhooks/schemes/signature_scheme.h"

#include <QCache>
#include <QObject>
#include <functional>

namespace reeve {

/// An endpoint that listens: verifies what comes, has it kept, and only then answers as the operator wants it.
/// Lives in a thread of its own, not in the window's.
class RunningEndpoint : public QObject
{
    Q_OBJECT
public:
    struct Keys
    {
        QByteArray secret;
        QMap<QString, QByteArray> others; ///< that a sender may have taken by mistake, by name
    };
    /// Keeps a delivery; any thread.
    using Record = std::function<Future<void>(Delivery)>;

    RunningEndpoint(Endpoint endpoint, Keys keys, Record record);

    Result<QUrl> listen();
    [[nodiscard]] ReceiverCounts counts() const { return m_receiver.counts(); }

private:
    Future<Delivery> take(Delivery delivery);
    [[nodiscard]] Verification verify(const Delivery &delivery);

    Endpoint m_endpoint;
    Keys m_keys;
    Record m_record;
    SchemePtr m_scheme;
    QCache<QByteArray, bool> m_seen; ///< signatures
    WebhookReceiver m_receiver;
};

} // namespace reeve
