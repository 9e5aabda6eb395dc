#pragma once

#include "services/core/result.h"

#include <QStringList>
#include <memory>

class QFileDevice;

namespace reeve {

enum class ExportFormat { Csv, Json, Xlsx };

/// How a spreadsheet is to understand a cell's text; what does not read as its kind stays text.
enum class CellKind {
    Text,
    Number,  ///< plain decimal ("-1234.50"); it is shown with as many decimals as it has
    Date,    ///< ISO 8601 ("2026-11-21")
    DateTime ///< ISO 8601; the clock that it says is the clock that is shown
};

struct ExportColumn
{
    QString key;   ///< JSON's name for it
    QString title; ///< header of CSV and XLSX
    CellKind kind = CellKind::Text;
};

/// A table on its way into a file. Nothing is at `path` before finish(), which replaces the file in one go; a writer
/// that ends without it leaves the old file untouched. The calls come from one thread at a time, not always the same.
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    /// Errors: File (no room, no permission, more rows than the format holds).
    virtual Result<void> begin() = 0;
    virtual Result<void> add(const QList<QStringList> &rows) = 0;
    virtual Result<void> finish() = 0;
};

std::unique_ptr<TableWriter> makeTableWriter(ExportFormat format, const QString &path,
                                             const QList<ExportColumn> &columns);

/// What a CSV file begins with: a byte order mark and the line of titles.
QString csvOpening(const QList<ExportColumn> &columns);
/// Why a file could not be written, and what to do.
Error writeError(const QFileDevice &file);

/// ".csv", ...
QString fileSuffix(ExportFormat format);

} // namespace reeve
