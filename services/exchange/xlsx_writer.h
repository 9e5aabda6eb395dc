#pragma once

#include "services/exchange/table_writer.h"

namespace reeve {

/// One sheet with a fixed header row and a filter. Texts never become formulas or links; a text longer than a cell
/// holds (32,767 characters) is cut, and a number of more than 15 digits, which a spreadsheet would round, stays text.
std::unique_ptr<TableWriter> makeXlsxWriter(const QString &path, const QList<ExportColumn> &columns);

} // namespace reeve
