#pragma once

#include <QStringList>

namespace reeve {

enum class TextFormat { Text, Csv, Json };

/// One CSV field by RFC 4180: quoted when it must be, and with an apostrophe before a leading = + - @ tab or CR unless
/// it is a plain number, so that a spreadsheet never runs it as a formula (OWASP, CSV injection).
QString csvField(const QString &text);
/// One CSV line with CRLF at its end.
QString csvLine(const QStringList &fields);

/// A text as a JSON string, with its quotes.
QString jsonText(const QString &text);

/// Rows as the clipboard or a file takes them: tab-separated for Text (line breaks and tabs become spaces), CSV with a
/// header line, or a JSON array of objects with the keys in the order given.
QString tableText(TextFormat format, const QStringList &keys, const QList<QStringList> &rows);

} // namespace reeve
