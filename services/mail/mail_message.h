#pragma once

#include "services/core/result.h"

#include <QByteArray>
#include <QDateTime>

namespace reeve {

/// One mail to one recipient.
struct MailMessage
{
    QString id; ///< makes the Message-ID; the same for every attempt, so that a repeated mail can be recognised
    QString fromAddress;
    QString fromName; ///< may be empty
    QString recipient;
    QString subject;
    QString text; ///< lines end with '\n'
    QDateTime date;
    QString html = {}; ///< the same with markup; empty for none
};

/// The message as it goes over the wire (RFC 5322, with RFC 2045 quoted-printable text, RFC 2046 multipart/alternative
/// when there is markup, and RFC 2047 words where a header is not ASCII), lines ending with CRLF. Errors: Validation on
/// "recipient", "fromAddress", "fromName" or "subject", also for a line break in any of them: no value can add a
/// header.
Result<QByteArray> toRfc5322(const MailMessage &message);

} // namespace reeve
