#include "services/exchange/csv_reader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

constexpr qint64 chunkSize = 1 << 16;
constexpr int sampledRows = 20;
constexpr std::array<char16_t, 4> separators{u',', u';', u'\t', u'|'};
constexpr QChar quote = u'"';

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// "sep=;" in the first line, which Excel takes as the separator and does not show.
std::optional<QChar> declaredSeparator(const CsvRecord &first)
{
    const QString line = first.fields.first();
    if (line.size() == 5 && line.startsWith(QLatin1String("sep="), Qt::CaseInsensitive))
        return line.at(4);
    return std::nullopt;
}

} // namespace

bool CsvRecord::isEmpty() const
{
    return std::ranges::all_of(fields, [](const QString &field) { return field.trimmed().isEmpty(); });
}

CsvReader::CsvReader(QIODevice &device, TextEncoding encoding, QChar separator, CsvLimits limits)
    : m_device(&device), m_encoding(encoding), m_separator(separator), m_limits(limits), m_decoder(encoding)
{
}

Result<CsvReader> CsvReader::open(QIODevice &device, CsvLimits limits)
{
    REEVE_TRY(encoding, detectEncoding(device, limits.fileBytes));

    // A separator that no field of the first line has cannot be in it, so that line is whole.
    CsvReader plain(device, encoding, QChar(QChar::Null), limits);
    if (const auto first = plain.next(); first && *first)
        if (const std::optional<QChar> declared = declaredSeparator(**first)) {
            plain.m_separator = *declared;
            plain.m_row = 0;
            return plain;
        }

    // The right separator cuts the first rows into equally many fields; among equals, the one that cuts more.
    QChar best = u',';
    double bestScore = 0;
    for (const char16_t candidate : separators) {
        device.seek(0);
        CsvReader trial(device, encoding, candidate, limits);
        qsizetype width = 0;
        int rows = 0;
        int alike = 0;
        while (rows < sampledRows) {
            const auto record = trial.next();
            if (!record || !*record)
                break;
            if ((*record)->isEmpty())
                continue;
            if (rows++ == 0)
                width = (*record)->fields.size();
            if ((*record)->fields.size() == width)
                ++alike;
        }
        if (width < 2)
            continue;
        const double score = double(alike) / rows + 0.001 * double(std::min<qsizetype>(width, 100));
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    device.seek(0);
    return CsvReader(device, encoding, best, limits);
}

std::optional<QChar> CsvReader::peek()
{
    while (m_at >= m_text.size()) {
        const QByteArray bytes = m_device->read(chunkSize);
        if (bytes.isEmpty())
            return std::nullopt;
        m_text = m_decoder.decode(bytes);
        m_at = 0;
    }
    return m_text.at(m_at);
}

Result<QString> CsvReader::tooLong() const
{
    return fail(ErrorKind::File,
                Text::tr("Row %1 has a field of more than %2 characters.").arg(m_row).arg(m_limits.fieldCharacters),
                Text::tr("Look for a quotation mark that is opened there and never closed."));
}

Result<QString> CsvReader::field()
{
    QString text;
    bool quoted = false;
    std::optional<QChar> c = peek();
    if (c == quote) {
        take();
        quoted = true;
        for (c = peek();; c = peek()) {
            if (!c)
                return fail(ErrorKind::File,
                            Text::tr("A quotation mark that is opened in row %1 is never closed.").arg(m_row),
                            Text::tr("Close it, or write a quotation mark inside a field twice."));
            take();
            if (*c == quote) {
                if (peek() != quote)
                    break;
                take();
            }
            text += *c;
            if (text.size() > m_limits.fieldCharacters)
                return tooLong();
        }
        c = peek();
    }
    // Whatever follows a closing quote belongs to the field, as spreadsheets read it.
    for (; c && *c != m_separator && !endsLine(*c); c = peek()) {
        text += *c;
        take();
        if (text.size() > m_limits.fieldCharacters)
            return tooLong();
    }
    // A line break inside a cell is one character, whichever system wrote it.
    if (quoted)
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return text;
}

Result<std::optional<CsvRecord>> CsvReader::next()
{
    if (!peek())
        return std::nullopt;
    CsvRecord record;
    record.row = ++m_row;
    for (;;) {
        REEVE_TRY(text, field());
        record.fields.append(text);
        if (record.fields.size() > m_limits.columns)
            return fail(ErrorKind::File, Text::tr("Row %1 has more than %2 columns.").arg(m_row).arg(m_limits.columns),
                        Text::tr("Is this a table of values separated by commas, semicolons or tabs?"));
        const std::optional<QChar> c = peek();
        if (!c)
            break;
        take();
        if (*c == m_separator)
            continue;
        if (*c == u'\r' && peek() == QChar(u'\n'))
            take();
        break;
    }
    return record;
}

} // namespace reeve
