#pragma once

#include "services/core/future.h"
#include "services/workspace/lead_store.h"

namespace reeve {

/// The field that a row failed by, as a person reads it; several are listed. Empty when it is the whole row.
QString rowErrorField(const RowError &error);
/// Why the row is left out, every reason in one line.
QString rowErrorText(const RowError &error);

/// Writes the rows that an import left out as CSV (UTF-8 with a byte order mark, so that a spreadsheet reads it), on a
/// worker thread. The file is replaced only when it was written in full. Errors: File.
Future<void> saveRowErrors(const QString &path, const QList<RowError> &errors);

} // namespace reeve
