#pragma once

#include "services/core/future.h"
#include "services/mail/mail_message.h"

namespace reeve {

/// Hands a mail to a server that takes responsibility for it.
class MailTransport
{
public:
    virtual ~MailTransport() = default;

    /// Done when the server has accepted the mail. Errors: Validation for the message itself; Mail with the server's
    /// words, `retryable` when another attempt may succeed; Timeout; Cancelled.
    virtual Future<void> send(MailMessage message) = 0;
};

} // namespace reeve
