#pragma once

#include "services/mail/mail_transport.h"
#include "services/mail/smtp_settings.h"

#include <atomic>
#include <chrono>
#include <memory>

namespace reeve {

/// SMTP, SMTPS and STARTTLS through libcurl, each mail on a worker thread. Certificates are always verified. Cancelling
/// the future, or the end of the sender, ends a transfer within a second.
class SmtpSender : public MailTransport
{
public:
    struct Limits
    {
        std::chrono::milliseconds connect = std::chrono::seconds(15);
        std::chrono::milliseconds whole = std::chrono::seconds(60);
    };

    SmtpSender(SmtpSettings settings, QByteArray password);
    SmtpSender(SmtpSettings settings, QByteArray password, Limits limits);
    ~SmtpSender() override;

    Future<void> send(MailMessage message) override;

private:
    SmtpSettings m_settings;
    QByteArray m_password;
    Limits m_limits;
    std::shared_ptr<std::atomic_bool> m_ended = std::make_shared<std::atomic_bool>(false);
};

} // namespace reeve
