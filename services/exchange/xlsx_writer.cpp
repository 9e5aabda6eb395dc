#include "services/exchange/xlsx_writer.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>
#include <algorithm>
#include <xlsxwriter.h>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(XlsxWriter)
};

constexpr lxw_row_t mostRows = 1'048'576;
constexpr int cellCharacters = 32'767;
constexpr int exactDigits = 15;
constexpr int narrowest = 8;
constexpr int widest = 60;
constexpr qint64 copySize = 1 << 20;

struct CloseWorkbook
{
    void operator()(lxw_workbook *book) const { workbook_close(book); }
};

lxw_datetime datetimeOf(const QDate &date, const QTime &time)
{
    return {date.year(), date.month(), date.day(), time.hour(), time.minute(), double(time.second())};
}

class XlsxWriter final : public TableWriter
{
public:
    XlsxWriter(const QString &path, const QList<ExportColumn> &columns) : m_path(path), m_columns(columns)
    {
        for (const ExportColumn &column : columns)
            m_widths.append(static_cast<int>(column.title.size()));
    }

    Result<void> begin() override
    {
        if (!m_folder.isValid())
            return failed(m_folder.errorString());
        // Rows leave the memory as they come; the library keeps them in files of its own meanwhile.
        m_folderName = m_folder.path().toUtf8();
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folderName.data();
        m_book.reset(workbook_new_opt(workingFile().toUtf8().constData(), &options));
        m_sheet = m_book ? workbook_add_worksheet(m_book.get(), nullptr) : nullptr;
        if (!m_sheet)
            return failed(Text::tr("No memory."));
        lxw_format *heading = workbook_add_format(m_book.get());
        format_set_bold(heading);
        format_set_bottom(heading, LXW_BORDER_THIN);
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            worksheet_write_string(m_sheet, 0, columnAt(i), m_columns.at(i).title.toUtf8().constData(), heading);
        worksheet_freeze_panes(m_sheet, 1, 0);
        m_row = 1;
        return {};
    }

    Result<void> add(const QList<QStringList> &rows) override
    {
        for (const QStringList &row : rows) {
            if (m_row >= mostRows)
                return fail(ErrorKind::File, Text::tr("A sheet holds at most %1 rows.").arg(mostRows - 1),
                            Text::tr("Filter the list, or export it as CSV."));
            for (qsizetype i = 0; i < std::min(row.size(), m_columns.size()); ++i)
                writeCell(i, row.at(i));
            ++m_row;
        }
        return {};
    }

    Result<void> finish() override
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            worksheet_set_column(m_sheet, columnAt(i), columnAt(i), std::clamp(m_widths.at(i) + 2, narrowest, widest),
                                 nullptr);
        if (m_row > 1 && !m_columns.isEmpty())
            worksheet_autofilter(m_sheet, 0, 0, m_row - 1, columnAt(m_columns.size() - 1));
        if (const lxw_error error = workbook_close(m_book.release()); error != LXW_NO_ERROR)
            return failed(QString::fromLatin1(lxw_strerror(error)));
        return replaceFile();
    }

private:
    static lxw_col_t columnAt(qsizetype index) { return static_cast<lxw_col_t>(index); }
    [[nodiscard]] QString workingFile() const { return m_folder.filePath(QStringLiteral("table.xlsx")); }

    void writeCell(qsizetype index, const QString &text)
    {
        if (text.isEmpty())
            return;
        m_widths[index] = std::max(m_widths.at(index), static_cast<int>(std::min<qsizetype>(text.size(), widest)));
        if (!writeTyped(index, text))
            worksheet_write_string(m_sheet, m_row, columnAt(index), text.left(cellCharacters).toUtf8().constData(),
                                   nullptr);
    }

    /// False when the text does not read as the column's kind.
    bool writeTyped(qsizetype index, const QString &text)
    {
        static const QRegularExpression decimal(QStringLiteral("\\A[+-]?([0-9]+)(?:\\.([0-9]+))?\\z"));
        switch (m_columns.at(index).kind) {
        case CellKind::Number: {
            const auto match = decimal.match(text);
            const qsizetype decimals = match.capturedLength(2);
            if (!match.hasMatch() || match.capturedLength(1) + decimals > exactDigits)
                return false;
            const QString pattern =
                decimals > 0 ? QStringLiteral("#,##0.") + QString(decimals, u'0') : QStringLiteral("#,##0");
            worksheet_write_number(m_sheet, m_row, columnAt(index), text.toDouble(), format(pattern));
            return true;
        }
        case CellKind::Date: {
            const QDate date = QDate::fromString(text, Qt::ISODate);
            if (date.year() < 1900 || date.year() > 9999) // an invalid date has the year 0
                return false;
            lxw_datetime value = datetimeOf(date, QTime(0, 0));
            worksheet_write_datetime(m_sheet, m_row, columnAt(index), &value, format(QStringLiteral("yyyy-mm-dd")));
            return true;
        }
        case CellKind::DateTime: {
            const QDateTime instant = QDateTime::fromString(text, Qt::ISODate);
            if (instant.date().year() < 1900 || instant.date().year() > 9999)
                return false;
            lxw_datetime value = datetimeOf(instant.date(), instant.time());
            worksheet_write_datetime(m_sheet, m_row, columnAt(index), &value,
                                     format(QStringLiteral("yyyy-mm-dd hh:mm:ss")));
            return true;
        }
        case CellKind::Text: break;
        }
        return false;
    }

    lxw_format *format(const QString &pattern)
    {
        lxw_format *&format = m_formats[pattern];
        if (!format) {
            format = workbook_add_format(m_book.get());
            format_set_num_format(format, pattern.toLatin1().constData());
        }
        return format;
    }

    Result<void> replaceFile()
    {
        QFile written(workingFile());
        QSaveFile file(m_path);
        if (!written.open(QIODevice::ReadOnly))
            return failed(written.errorString());
        if (!file.open(QIODevice::WriteOnly))
            return failed(file.errorString());
        while (!written.atEnd()) {
            const QByteArray piece = written.read(copySize);
            if (piece.isEmpty() || file.write(piece) != piece.size())
                return failed(piece.isEmpty() ? written.errorString() : file.errorString());
        }
        return file.commit() ? Result<void>() : failed(file.errorString());
    }

    [[nodiscard]] Result<void> failed(const QString &why) const
    {
        return fail(ErrorKind::File, Text::tr("The file %1 cannot be written: %2").arg(m_path, why),
                    Text::tr("Choose another folder, or make room on the disk."));
    }

    const QString m_path;
    const QList<ExportColumn> m_columns;
    QTemporaryDir m_folder;
    QByteArray m_folderName;
    std::unique_ptr<lxw_workbook, CloseWorkbook> m_book; ///< an abandoned one is closed into the temporary folder
    lxw_worksheet *m_sheet = nullptr;
    lxw_row_t m_row = 0;
    QHash<QString, lxw_format *> m_formats;
    QList<int> m_widths;
};

} // namespace

std::unique_ptr<TableWriter> makeXlsxWriter(const QString &path, const QList<ExportColumn> &columns)
{
    return std::make_unique<XlsxWriter>(path, columns);
}

} // namespace reeve
