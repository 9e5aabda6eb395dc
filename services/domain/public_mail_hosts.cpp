#include "services/domain/public_mail_hosts.h"

#include <QStringList>

namespace reeve {

bool isPublicMailHost(const QString &host)
{
    static const QStringList hosts{
        QStringLiteral("gmail.com"),   QStringLiteral("googlemail.com"), QStringLiteral("outlook.com"),
        QStringLiteral("hotmail.com"), QStringLiteral("live.com"),       QStringLiteral("yahoo.com"),
        QStringLiteral("icloud.com"),  QStringLiteral("me.com"),         QStringLiteral("gmx.de"),
        QStringLiteral("gmx.net"),     QStringLiteral("web.de"),         QStringLiteral("t-online.de"),
        QStringLiteral("proton.me"),   QStringLiteral("protonmail.com"), QStringLiteral("aol.com"),
        QStringLiteral("mail.com")};
    return hosts.contains(host);
}

} // namespace reeve
