#include "models/format.h"

#include <QCoreApplication>
#include <cmath>

namespace reeve::format {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};
} // namespace

QString dateTime(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    return Text::tr("%1 %2", "date time")
        .arg(date(local.date()), QLocale().toString(local.time(), QStringLiteral("HH:mm")));
}

QString time(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime().time(), QLocale::ShortFormat);
}

QString date(const QDate &date)
{
    return date.isValid() ? QLocale().toString(date, QStringLiteral("d MMM yyyy")) : QString();
}

QString duration(qint64 milliseconds)
{
    const QLocale locale;
    if (milliseconds < 0)
        return {};
    if (milliseconds < 1000)
        return Text::tr("%1 ms").arg(milliseconds);
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 60)
        return Text::tr("%1 s").arg(locale.toString(static_cast<double>(milliseconds) / 1000.0, 'f', 1));
    if (seconds < 3600)
        return Text::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    if (seconds < 48 * 3600)
        return Text::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
    return Text::tr("%n day(s)", nullptr, static_cast<int>(seconds / 86400));
}

QString relative(const QDateTime &utc, const QDateTime &now)
{
    if (!utc.isValid())
        return {};
    const qint64 seconds = utc.secsTo(now);
    const qint64 span = std::abs(seconds);
    const bool past = seconds >= 0;
    if (span < 60)
        return Text::tr("just now");
    const auto count = [span](qint64 unit) { return static_cast<int>(span / unit); };
    if (span < 3600)
        return past ? Text::tr("%n minute(s) ago", nullptr, count(60))
                    : Text::tr("in %n minute(s)", nullptr, count(60));
    if (span < 48 * 3600)
        return past ? Text::tr("%n hour(s) ago", nullptr, count(3600))
                    : Text::tr("in %n hour(s)", nullptr, count(3600));
    return past ? Text::tr("%n day(s) ago", nullptr, count(86400)) : Text::tr("in %n day(s)", nullptr, count(86400));
}

QString money(const Money &money)
{
    return moneyToText(money, QLocale());
}

QString number(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace reeve::format
