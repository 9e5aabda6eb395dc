#include "services/exchange/table_writer.h"

#include "services/exchange/table_text.h"
#include "services/exchange/xlsx_writer.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSaveFile>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TableWriter)
};

/// What CSV and JSON share: text in UTF-8 into a file that replaces the old one at the end.
class TextWriter : public TableWriter
{
public:
    explicit TextWriter(const QString &path) : m_file(path) {}

    Result<void> begin() override
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return failed();
        return put(opening());
    }
    Result<void> add(const QList<QStringList> &rows) override
    {
        QString text;
        for (const QStringList &row : rows)
            text += line(row);
        return put(text);
    }
    Result<void> finish() override
    {
        REEVE_CHECK(put(closing()));
        return m_file.commit() ? Result<void>() : failed();
    }

protected:
    virtual QString opening() = 0;
    virtual QString line(const QStringList &row) = 0;
    virtual QString closing() = 0;

private:
    Result<void> put(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        return m_file.write(bytes) == bytes.size() ? Result<void>() : failed();
    }
    Result<void> failed() const { return fail(writeError(m_file)); }

    QSaveFile m_file;
};

class CsvWriter final : public TextWriter
{
public:
    CsvWriter(const QString &path, const QList<ExportColumn> &columns) : TextWriter(path), m_columns(columns) {}

protected:
    QString opening() override { return csvOpening(m_columns); }
    QString line(const QStringList &row) override { return csvLine(row); }
    QString closing() override { return {}; }

private:
    QList<ExportColumn> m_columns;
};

class JsonWriter final : public TextWriter
{
public:
    JsonWriter(const QString &path, const QList<ExportColumn> &columns) : TextWriter(path), m_columns(columns) {}

protected:
    QString opening() override { return QStringLiteral("["); }
    QString line(const QStringList &row) override
    {
        static const QRegularExpression number(QStringLiteral("\\A-?(0|[1-9][0-9]*)(\\.[0-9]+)?\\z"));
        QStringList members;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const QString cell = row.value(i);
            const bool plain = m_columns.at(i).kind == CellKind::Number && number.match(cell).hasMatch();
            members << QString(jsonText(m_columns.at(i).key) + QStringLiteral(": ") + (plain ? cell : jsonText(cell)));
        }
        const QString before = std::exchange(m_first, false) ? QStringLiteral("\n  {") : QStringLiteral(",\n  {");
        return before + members.join(QStringLiteral(", ")) + u'}';
    }
    QString closing() override { return QStringLiteral("\n]\n"); }

private:
    QList<ExportColumn> m_columns;
    bool m_first = true;
};

} // namespace

std::unique_ptr<TableWriter> makeTableWriter(ExportFormat format, const QString &path,
                                             const QList<ExportColumn> &columns)
{
    switch (format) {
    case ExportFormat::Xlsx: return makeXlsxWriter(path, columns);
    case ExportFormat::Json: return std::make_unique<JsonWriter>(path, columns);
    case ExportFormat::Csv: break;
    }
    return std::make_unique<CsvWriter>(path, columns);
}

QString csvOpening(const QList<ExportColumn> &columns)
{
    QStringList titles;
    for (const ExportColumn &column : columns)
        titles << column.title;
    // Without the mark a spreadsheet takes UTF-8 for the code page of the machine.
    return QChar(QChar::ByteOrderMark) + csvLine(titles);
}

Error writeError(const QFileDevice &file)
{
    return Error::of(ErrorKind::File,
                     Text::tr("The file %1 cannot be written: %2").arg(file.fileName(), file.errorString()),
                     Text::tr("Choose another folder, or make room on the disk."));
}

QString fileSuffix(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Xlsx: return QStringLiteral(".xlsx");
    case ExportFormat::Json: return QStringLiteral(".json");
    case ExportFormat::Csv: break;
    }
    return QStringLiteral(".csv");
}

} // namespace reeve
