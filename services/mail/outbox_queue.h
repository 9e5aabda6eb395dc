#pragma once

#include "services/core/future.h"
#include "services/domain/mail.h"

#include <optional>

namespace reeve {

/// A mail whose turn it is, with its text.
struct DueMail
{
    Mail mail;             ///< Sending, its attempt counted
    RenderedMail rendered; ///< a note says that it must not be sent
};

/// The sender's side of the outbox. Each call is one transaction, on behalf of the program and not of an operator.
///
/// A mail is sent at least once: its row is marked before the server gets it, and settled afterwards. When the process
/// dies in between, the row is due again a while later, with the same Message-ID, so that mail servers and people can
/// recognise the second copy.
class OutboxQueue
{
public:
    virtual ~OutboxQueue() = default;

    /// Marks the mail that has been due longest as Sending; nothing when none is due. Several processes may ask: each
    /// mail goes to one of them.
    virtual Future<std::optional<DueMail>> takeDue() = 0;
    /// Sent, Failed, or Queued again for another attempt at `dueOn`. A mail that was discarded meanwhile stays so.
    virtual Future<void> settle(Mail mail, QDateTime dueOn) = 0;
};

} // namespace reeve
