#pragma once

#include "services/mail/mail_transport.h"
#include "services/mail/outbox_queue.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace reeve {

/// Empties the outbox, one mail at a time, for as long as it has a transport; without one mails stay queued. Lives in
/// the window's thread and never blocks it.
class OutboxWorker : public QObject
{
    Q_OBJECT
public:
    struct Policy
    {
        int attempts = 3;
        std::chrono::milliseconds firstDelay = std::chrono::seconds(30);
        int factor = 2;
        std::chrono::milliseconds lookAgain = std::chrono::seconds(60); ///< for mails that another process left behind
    };

    explicit OutboxWorker(OutboxQueue &queue, QObject *parent = nullptr);
    OutboxWorker(OutboxQueue &queue, Policy policy, QObject *parent = nullptr);
    ~OutboxWorker() override;

    /// From whom mails come, and through what. Null stops sending once the current mail is done.
    void setTransport(std::shared_ptr<MailTransport> transport, const QString &fromAddress, const QString &fromName);
    [[nodiscard]] bool isSending() const { return m_busy; }

public slots:
    /// Looks for due mails now: after a commit that queued one, or when the network is back.
    void wake();

signals:
    void sent(const reeve::Mail &mail);
    void failed(const reeve::Mail &mail, const reeve::Error &error); ///< for good; an operator may send it again

private:
    void take();
    void send(const DueMail &due);
    void settle(Mail mail, const Result<void> &outcome);

    OutboxQueue &m_queue;
    Policy m_policy;
    std::shared_ptr<MailTransport> m_transport;
    QString m_fromAddress;
    QString m_fromName;
    QTimer m_timer;
    bool m_busy = false;
    bool m_wakeAgain = false;
};

} // namespace reeve
