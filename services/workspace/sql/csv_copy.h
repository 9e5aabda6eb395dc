#pragma once

#include "services/exchange/table_export.h"
#include "services/workspace/sql/keyset_page.h"

namespace reeve {

/// Writes a whole list into a CSV file as the engine streams it (Dialect::copiesOut), in the list's order: `cells` are
/// the SQL of the request's columns, as text, day or UTC instant. The file is byte for byte the one that exportTable
/// writes page by page, and like there the old one stays until all of it is written. The answer is the number of rows.
/// Errors: File, Cancelled, and what the engine says.
Result<qint64> copyAsCsv(SqlSession &session, const KeysetQuery &query, const QStringList &cells,
                         const ExportRequest &request, Progress &progress);

/// One line of PostgreSQL's COPY in its text format (its manual, "COPY", File Formats), as a line of CSV behind `csv`;
/// `kinds` say which of its cells are days and instants. Exposed for tests.
void appendAsCsv(QByteArray &csv, QByteArrayView line, const QList<CellKind> &kinds);

} // namespace reeve
