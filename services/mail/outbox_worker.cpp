#include "services/mail/outbox_worker.h"

#include <algorithm>

namespace reeve {

OutboxWorker::OutboxWorker(OutboxQueue &queue, QObject *parent) : OutboxWorker(queue, Policy(), parent) {}

OutboxWorker::OutboxWorker(OutboxQueue &queue, Policy policy, QObject *parent)
    : QObject(parent), m_queue(queue), m_policy(policy)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OutboxWorker::wake);
}

OutboxWorker::~OutboxWorker() = default;

void OutboxWorker::setTransport(std::shared_ptr<MailTransport> transport, const QString &fromAddress,
                                const QString &fromName)
{
    m_transport = std::move(transport);
    m_fromAddress = fromAddress;
    m_fromName = fromName;
    m_timer.stop();
    wake();
}

void OutboxWorker::wake()
{
    if (!m_transport)
        return;
    if (m_busy)
        m_wakeAgain = true;
    else
        take();
}

void OutboxWorker::take()
{
    m_busy = true;
    m_wakeAgain = false;
    onResult(this, m_queue.takeDue(), [this](const Result<std::optional<DueMail>> &due) {
        if (due && *due) {
            send(**due);
            return;
        }
        m_busy = false;
        if (m_wakeAgain && due) {
            wake();
            return;
        }
        const int rest = static_cast<int>(m_policy.lookAgain.count());
        if (!m_timer.isActive() || m_timer.remainingTime() > rest)
            m_timer.start(rest);
    });
}

void OutboxWorker::send(const DueMail &due)
{
    if (!due.rendered.note.isEmpty()) {
        Error error = Error::of(ErrorKind::Mail, due.rendered.note);
        error.retryable = false;
        settle(due.mail, fail(error));
        return;
    }
    if (!m_transport) { // taken away while the mail was read
        Error error = Error::of(ErrorKind::Mail, tr("No mail server is set up."));
        settle(due.mail, fail(error));
        return;
    }
    MailMessage message;
    message.id = due.mail.id;
    message.fromAddress = m_fromAddress;
    message.fromName = m_fromName;
    message.recipient = due.rendered.recipient;
    message.subject = due.rendered.subject;
    message.text = due.rendered.text;
    message.html = due.rendered.html;
    message.date = QDateTime::currentDateTimeUtc();
    // The transport is held until it has answered: replacing it must not cut off a mail in flight.
    onResult(this, m_transport->send(message),
             [this, mail = due.mail, held = m_transport](const Result<void> &outcome) { settle(mail, outcome); });
}

void OutboxWorker::settle(Mail mail, const Result<void> &outcome)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QDateTime dueOn = now;
    if (outcome) {
        mail.state = MailState::Sent;
        mail.sentOn = now;
        mail.error.clear();
    } else if (outcome.error().retryable && mail.attempt < m_policy.attempts) {
        auto delay = m_policy.firstDelay;
        for (int attempt = 1; attempt < mail.attempt; ++attempt)
            delay *= m_policy.factor;
        mail.state = MailState::Queued;
        mail.error = outcome.error().text;
        dueOn = now.addMSecs(delay.count());
        const int rest = static_cast<int>(delay.count()) + 1;
        if (!m_timer.isActive() || m_timer.remainingTime() > rest)
            m_timer.start(rest);
    } else {
        mail.state = MailState::Failed;
        mail.error = outcome.error().line();
    }
    onResult(this, m_queue.settle(mail, dueOn), [this, mail, outcome](const Result<void> &settled) {
        if (settled && mail.state == MailState::Sent)
            emit sent(mail);
        else if (settled && mail.state == MailState::Failed)
            emit failed(mail, outcome.error());
        m_busy = false;
        if (settled)
            wake();
        else // the row is due again by itself; asking at once would turn in circles
            m_timer.start(static_cast<int>(m_policy.lookAgain.count()));
    });
}

} // namespace reeve
