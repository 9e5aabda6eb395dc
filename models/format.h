#pragma once

#include "services/domain/money.h"

#include <QDateTime>

/// Values as the operator reads them: the operator's zone and locale.
namespace reeve::format {

QString dateTime(const QDateTime &utc); ///< "21 Nov 2026 14:05"; empty for an invalid one
QString time(const QDateTime &utc);     ///< "14:05"
QString date(const QDate &date);
QString duration(qint64 milliseconds);                        ///< "820 ms", "4.2 s", "3 min 5 s", "2 h 10 min"
QString relative(const QDateTime &utc, const QDateTime &now); ///< "5 minutes ago", "in 2 hours"
QString money(const Money &money);
QString number(qint64 number);

} // namespace reeve::format
