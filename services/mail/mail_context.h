#pragma once

#include <QString>

namespace reeve {

/// What a workspace's mails have in common.
struct MailContext
{
    QString
        linkBase; ///< where /verify answers, for people outside: "https://ops.example.com", or the receiver's own URL
    QString language = QStringLiteral("en"); ///< of the recipients: "en" or "de"
    bool operator==(const MailContext &) const = default;
};

} // namespace reeve
