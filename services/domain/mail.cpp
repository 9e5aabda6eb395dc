#include "services/domain/mail.h"

#include <QCoreApplication>

namespace reeve {

QString mailStateKey(MailState state)
{
    switch (state) {
    case MailState::Queued: return QStringLiteral("queued");
    case MailState::Sending: return QStringLiteral("sending");
    case MailState::Sent: return QStringLiteral("sent");
    case MailState::Failed: return QStringLiteral("failed");
    case MailState::Discarded: break;
    }
    return QStringLiteral("discarded");
}

QString mailStateTitle(MailState state)
{
    switch (state) {
    case MailState::Queued: return QCoreApplication::translate("Mail", "Queued");
    case MailState::Sending: return QCoreApplication::translate("Mail", "Sending");
    case MailState::Sent: return QCoreApplication::translate("Mail", "Sent");
    case MailState::Failed: return QCoreApplication::translate("Mail", "Failed");
    case MailState::Discarded: break;
    }
    return QCoreApplication::translate("Mail", "Discarded");
}

} // namespace reeve
