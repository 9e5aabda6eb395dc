#include "services/http/retry.h"

#include <QLocale>
#include <QRandomGenerator>
#include <algorithm>

namespace reeve {

using std::chrono::milliseconds;

milliseconds retryAfter(const RestAnswer &answer, const QDateTime &now)
{
    const QByteArray value = answer.header("retry-after").trimmed();
    bool isNumber = false;
    if (const qint64 seconds = value.toLongLong(&isNumber); isNumber)
        return milliseconds(std::clamp<qint64>(seconds, 0, 86'400) * 1000);
    QDateTime at =
        QLocale::c().toDateTime(QString::fromLatin1(value), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    at.setTimeSpec(Qt::UTC);
    return milliseconds(at.isValid() ? std::max<qint64>(0, now.msecsTo(at)) : 0);
}

bool mayPass(int status)
{
    return status == 429 || (status >= 502 && status <= 504);
}

milliseconds backoff(const RestRetry &policy, int attempt)
{
    const qint64 pause = policy.first.count() << std::min(attempt - 1, 16);
    const qint64 limited = std::min<qint64>(pause, policy.longest.count());
    return milliseconds(limited + QRandomGenerator::global()->bounded(limited / 4 + 1));
}

} // namespace reeve
