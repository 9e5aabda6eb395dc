#include "models/run_analytics_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace reeve::run_analytics_text {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RunAnalyticsText)
};

} // namespace

QString successRate(const RunAnalytics &analytics)
{
    int succeeded = 0;
    int ended = 0;
    int open = 0;
    for (const RunAnalytics::Day &day : analytics.days) {
        succeeded += day.succeeded;
        ended += day.succeeded + day.failed + day.takenBack;
        open += day.open;
    }
    if (ended == 0)
        return open == 0 ? Text::tr("No run began in this period.") : Text::tr("No run has ended yet.");
    const QLocale locale;
    return Text::tr("%1 % of %2 ended runs succeeded; %3 are under way.")
        .arg(locale.toString(100.0 * succeeded / ended, 'f', 1), locale.toString(ended), locale.toString(open));
}

QList<ExportColumn> columns()
{
    const auto number = [](const QString &key) { return ExportColumn{key, key, CellKind::Number}; };
    const auto text = [](const QString &key) { return ExportColumn{key, key, CellKind::Text}; };
    return {text(QStringLiteral("kind")),        {QStringLiteral("day"), QStringLiteral("day"), CellKind::Date},
            number(QStringLiteral("succeeded")), number(QStringLiteral("failed")),
            number(QStringLiteral("takenBack")), number(QStringLiteral("open")),
            text(QStringLiteral("plan")),        text(QStringLiteral("step")),
            number(QStringLiteral("count")),     number(QStringLiteral("p50Ms")),
            number(QStringLiteral("p90Ms")),     number(QStringLiteral("p99Ms")),
            number(QStringLiteral("longestMs")), text(QStringLiteral("error"))};
}

QList<QStringList> rows(const RunAnalytics &analytics)
{
    const auto number = [](qint64 value) { return QString::number(value); };
    QList<QStringList> rows;
    for (const RunAnalytics::Day &day : analytics.days)
        rows.append({QStringLiteral("day"),
                     day.day.toString(Qt::ISODate),
                     number(day.succeeded),
                     number(day.failed),
                     number(day.takenBack),
                     number(day.open),
                     {},
                     {},
                     {},
                     {},
                     {},
                     {},
                     {},
                     {}});
    for (const RunAnalytics::Duration &duration : analytics.durations)
        rows.append({QStringLiteral("duration"),
                     {},
                     {},
                     {},
                     {},
                     {},
                     planKey(duration.plan),
                     duration.step,
                     number(duration.count),
                     number(duration.p50),
                     number(duration.p90),
                     number(duration.p99),
                     number(duration.longest),
                     {}});
    for (const RunAnalytics::Failure &failure : analytics.failures)
        rows.append({QStringLiteral("error"),
                     {},
                     {},
                     {},
                     {},
                     {},
                     {},
                     failure.step,
                     number(failure.count),
                     {},
                     {},
                     {},
                     {},
                     failure.text});
    return rows;
}

} // namespace reeve::run_analytics_text
