#include "services/workspace/sql/csv_copy.h"

#include "services/exchange/table_text.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <array>

namespace reeve {

namespace {

constexpr qsizetype writtenAtOnce = 1 << 20;
constexpr int linesBetweenLooks = 5000;
constexpr qsizetype dayLength = 10; // of "2026-11-21"

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

/// What a character of a cell makes necessary.
enum Need : unsigned char { Nothing = 0, Escaped = 1, Quotes = 2 };

const std::array<unsigned char, 256> &needs()
{
    static const std::array<unsigned char, 256> table = [] {
        std::array<unsigned char, 256> all{};
        all['\\'] = Escaped;
        for (const unsigned char c : {'"', ',', ';'})
            all[c] = Quotes;
        return all;
    }();
    return table;
}

QByteArray unescaped(QByteArrayView cell)
{
    static constexpr std::string_view letters = "bfnrtv";
    static constexpr std::string_view meanings = "\b\f\n\r\t\v";
    QByteArray text;
    text.reserve(cell.size());
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] != '\\' || i + 1 == cell.size()) {
            text += cell[i];
            continue;
        }
        const auto letter = letters.find(cell[++i]);
        text += letter == std::string_view::npos ? cell[i] : meanings[letter];
    }
    return text;
}

/// "2026-11-21 12:00:00.25+00", the session's zone being UTC, as "2026-11-21T12:00:00Z".
void appendInstant(QByteArray &csv, QByteArrayView cell)
{
    constexpr qsizetype second = 19;
    if (cell.size() < second || cell[dayLength] != ' ') {
        csv += cell;
        return;
    }
    csv.append(cell.data(), dayLength);
    csv += 'T';
    csv.append(cell.data() + dayLength + 1, second - dayLength - 1);
    csv += 'Z';
}

void appendCell(QByteArray &csv, QByteArrayView cell, CellKind kind)
{
    if (cell == QByteArrayView("\\N"))
        return;
    if (kind == CellKind::DateTime)
        return appendInstant(csv, cell);
    if (kind == CellKind::Date) {
        csv += cell.first(std::min(cell.size(), dayLength));
        return;
    }
    unsigned char need = Nothing;
    for (const char c : cell)
        need |= needs()[static_cast<unsigned char>(c)];
    static constexpr std::string_view formula = "=+-@";
    if (need == Nothing && (cell.isEmpty() || formula.find(cell[0]) == std::string_view::npos)) {
        csv += cell;
        return;
    }
    csv += csvField(QString::fromUtf8(need & Escaped ? unescaped(cell) : cell.toByteArray())).toUtf8();
}

class CsvFile
{
public:
    explicit CsvFile(const QString &path) : m_file(path) {}

    Result<void> begin(const QList<ExportColumn> &columns)
    {
        m_waiting = csvOpening(columns).toUtf8();
        return m_file.open(QIODevice::WriteOnly) ? Result<void>() : fail(writeError(m_file));
    }
    QByteArray &waiting() { return m_waiting; }
    Result<void> write()
    {
        const bool written = m_file.write(m_waiting) == m_waiting.size();
        m_waiting.resize(0);
        return written ? Result<void>() : fail(writeError(m_file));
    }
    Result<void> finish()
    {
        REEVE_CHECK(write());
        return m_file.commit() ? Result<void>() : fail(writeError(m_file));
    }

private:
    QSaveFile m_file;
    QByteArray m_waiting;
};

} // namespace

void appendAsCsv(QByteArray &csv, QByteArrayView line, const QList<CellKind> &kinds)
{
    if (line.endsWith('\n'))
        line.chop(1);
    qsizetype begin = 0;
    for (qsizetype column = 0; column < kinds.size(); ++column) {
        const qsizetype tab = line.indexOf('\t', begin);
        const qsizetype end = tab < 0 ? line.size() : tab;
        if (column > 0)
            csv += ',';
        appendCell(csv, line.sliced(begin, end - begin), kinds.at(column));
        begin = std::min(end + 1, line.size());
    }
    csv += "\r\n";
}

Result<qint64> copyAsCsv(SqlSession &session, const KeysetQuery &query, const QStringList &cells,
                         const ExportRequest &request, Progress &progress)
{
    QList<CellKind> kinds;
    for (const ExportColumn &column : request.columns)
        kinds << column.kind;
    CsvFile file(request.path);
    REEVE_CHECK(file.begin(request.columns));
    progress.setMaximum(request.total > 0 ? 1000 : 0);
    qint64 rows = 0;
    const QString direction = query.order == Qt::AscendingOrder ? QStringLiteral("asc") : QStringLiteral("desc");
    const QString sql = QStringLiteral("select %1 from %2 where %3 order by %4 %6, %5 %6")
                            .arg(cells.join(QStringLiteral(", ")), query.from, query.conditions.where(), query.key,
                                 query.id, direction);
    REEVE_CHECK(session.copyOut(sql, query.conditions.binds(), [&](QByteArrayView line) -> Result<void> {
        appendAsCsv(file.waiting(), line, kinds);
        ++rows;
        if (file.waiting().size() >= writtenAtOnce)
            REEVE_CHECK(file.write());
        if (rows % linesBetweenLooks != 0)
            return {};
        if (progress.cancelled())
            return fail(ErrorKind::Cancelled, Text::tr("Cancelled."));
        const qint64 share = request.total > 0 ? std::min<qint64>(rows * 1000 / request.total, 1000) : 0;
        progress.setValue(static_cast<int>(share), Text::tr("%n row(s)", nullptr, static_cast<int>(rows)));
        return {};
    }));
    REEVE_CHECK(file.finish());
    return rows;
}

} // namespace reeve
