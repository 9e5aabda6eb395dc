#pragma once

#include "services/exchange/table_writer.h"
#include "services/workspace/run_store.h"

/// Analytics of runs as tables of texts.
namespace reeve::run_analytics_text {

/// "93.4 % of 1,204 ended runs succeeded."
QString successRate(const RunAnalytics &analytics);
/// One table of everything: kind (day, duration, error), then what it says; numbers plain, for spreadsheets.
QList<ExportColumn> columns();
QList<QStringList> rows(const RunAnalytics &analytics);

} // namespace reeve::run_analytics_text
