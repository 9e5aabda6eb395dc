#pragma once

#include "services/core/result.h"

#include <QStringList>

namespace reeve {

struct XlsxLimits
{
    qint64 fileBytes = 64 << 20;
    qint64 partBytes = 256 << 20; ///< of one part of the archive, uncompressed: a small archive can hold a huge one
    int rows = 200'000;
    int columns = 256;
    int cellCharacters = 32767; ///< what a spreadsheet's cell holds
};

/// The rows of a workbook's first sheet as texts (ECMA-376 part 1, SpreadsheetML). Numbers are as they are stored;
/// formulas have the value that was last computed. Rows that the file leaves out are there, empty. For worker threads.
/// Errors: File, with what is wrong.
///
/// Debian has no library that reads XLSX for C++: the archive is libzip's, the XML is QXmlStreamReader's.
Result<QList<QStringList>> readXlsx(const QString &path, const XlsxLimits &limits = {});

} // namespace reeve
