#pragma once

#include "services/exchange/text_encoding.h"

#include <QStringList>

namespace reeve {

/// What a file may cost; beyond it reading ends with an error instead of filling the memory.
struct CsvLimits
{
    qint64 fileBytes = 64 << 20;
    int fieldCharacters = 32767; ///< what a spreadsheet's cell holds
    int columns = 256;
};

/// A row of the file; `row` counts from 1 as a spreadsheet shows it, empty rows among them.
struct CsvRecord
{
    int row = 0;
    QStringList fields;
    [[nodiscard]] bool isEmpty() const; ///< no field has anything but spaces
};

/// Reads CSV as spreadsheets write it: RFC 4180 with any of `,` `;` tab `|` between fields, quoted fields with doubled
/// quotes and line breaks inside, CRLF, LF or CR, rows of differing length, and Excel's first line "sep=;".
/// Streams: holds a piece of the file, never all of it.
class CsvReader
{
public:
    /// Finds encoding and separator. `device` is open, random-access, and outlives the reader.
    static Result<CsvReader> open(QIODevice &device, CsvLimits limits = {});

    /// The next row, nothing at the end. Errors: File (a quote never closed, a limit passed), with the row in the text.
    Result<std::optional<CsvRecord>> next();

    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }
    [[nodiscard]] QChar separator() const { return m_separator; }
    /// Bytes of the file read so far, for progress.
    [[nodiscard]] qint64 position() const { return m_device->pos(); }

private:
    CsvReader(QIODevice &device, TextEncoding encoding, QChar separator, CsvLimits limits);

    /// The character at the reading position, nothing at the end of the file.
    std::optional<QChar> peek();
    void take() { ++m_at; }
    Result<QString> field();
    Result<QString> tooLong() const;

    QIODevice *m_device;
    TextEncoding m_encoding;
    QChar m_separator;
    CsvLimits m_limits;
    TextDecoder m_decoder;
    QString m_text;
    qsizetype m_at = 0;
    int m_row = 0;
};

} // namespace reeve
