#include "services/exchange/xlsx_reader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QXmlStreamReader>
#include <memory>
#include <zip.h>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

tl::unexpected<Error> notASheet(const QString &why)
{
    return fail(ErrorKind::File, Text::tr("The file is no spreadsheet that can be read: %1").arg(why),
                Text::tr("Save it as XLSX or CSV in the spreadsheet program, and choose that file."));
}

/// A part of the archive; an empty one when it is missing and may be.
Result<QByteArray> part(zip_t *archive, const QString &name, const XlsxLimits &limits, bool optional = false)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(archive, name.toUtf8().constData(), 0, &stat) != 0) {
        if (optional)
            return QByteArray();
        return notASheet(Text::tr("%1 is missing.").arg(name));
    }
    if (static_cast<qint64>(stat.size) > limits.partBytes)
        return notASheet(Text::tr("%1 is too large.").arg(name));
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen(archive, name.toUtf8().constData(), 0),
                                                                  zip_fclose);
    if (!file)
        return notASheet(Text::tr("%1 cannot be unpacked.").arg(name));
    // What the directory says of the size may be wrong: what comes out is counted.
    QByteArray bytes;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    for (;;) {
        const auto count = zip_fread(file.get(), piece.data(), static_cast<zip_uint64_t>(piece.size()));
        if (count < 0)
            return notASheet(Text::tr("%1 cannot be unpacked.").arg(name));
        if (count == 0)
            return bytes;
        bytes.append(piece.constData(), count);
        if (bytes.size() > limits.partBytes)
            return notASheet(Text::tr("%1 is too large.").arg(name));
    }
}

Result<void> readable(const QXmlStreamReader &xml)
{
    if (!xml.hasError())
        return {};
    return notASheet(xml.errorString());
}

/// All text within the current element (rich text has several runs), phonetic hints left out.
QString textWithin(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("t"))
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == QLatin1String("r"))
            text += textWithin(xml);
        else
            xml.skipCurrentElement();
    }
    return text;
}

Result<QStringList> sharedStrings(const QByteArray &bytes)
{
    QStringList strings;
    QXmlStreamReader xml(bytes);
    if (bytes.isEmpty())
        return strings;
    xml.readNextStartElement();
    while (xml.readNextStartElement())
        strings << (xml.name() == QLatin1String("si") ? textWithin(xml) : (xml.skipCurrentElement(), QString()));
    REEVE_CHECK(readable(xml));
    return strings;
}

/// Where the first sheet of the workbook lies.
Result<QString> firstSheet(zip_t *archive, const XlsxLimits &limits)
{
    REEVE_TRY(workbook, part(archive, QStringLiteral("xl/workbook.xml"), limits));
    QString relation;
    QXmlStreamReader xml(workbook);
    while (!xml.atEnd() && relation.isEmpty())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("sheet"))
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                if (attribute.name() == QLatin1String("id"))
                    relation = attribute.value().toString();
    REEVE_CHECK(readable(xml));
    REEVE_TRY(relations, part(archive, QStringLiteral("xl/_rels/workbook.xml.rels"), limits));
    QXmlStreamReader targets(relations);
    while (!targets.atEnd()) {
        if (targets.readNext() != QXmlStreamReader::StartElement || targets.name() != QLatin1String("Relationship") ||
            targets.attributes().value(QLatin1String("Id")) != relation)
            continue;
        const QString target = targets.attributes().value(QLatin1String("Target")).toString();
        return target.startsWith(QLatin1Char('/')) ? target.mid(1) : QStringLiteral("xl/") + target;
    }
    REEVE_CHECK(readable(targets));
    return notASheet(Text::tr("it has no sheet."));
}

/// "C7" is column 2; -1 when there are no letters.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar letter : reference) {
        if (letter < QLatin1Char('A') || letter > QLatin1Char('Z') || column > 100000)
            break;
        column = column * 26 + (letter.unicode() - u'A' + 1);
    }
    return column - 1;
}

QString cellText(QXmlStreamReader &xml, const QStringList &strings)
{
    const QString type = xml.attributes().value(QLatin1String("t")).toString();
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("v"))
            text = xml.readElementText();
        else if (xml.name() == QLatin1String("is"))
            text = textWithin(xml);
        else
            xml.skipCurrentElement();
    }
    if (type == QLatin1String("s")) {
        bool ok = false;
        const int index = text.toInt(&ok);
        return ok ? strings.value(index) : QString();
    }
    if (type == QLatin1String("b"))
        return text == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    return text;
}

Result<QList<QStringList>> sheetRows(const QByteArray &bytes, const QStringList &strings, const XlsxLimits &limits)
{
    QList<QStringList> rows;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("row")) {
            bool numbered = false;
            const int number = xml.attributes().value(QLatin1String("r")).toInt(&numbered);
            const qsizetype row = numbered ? number - 1 : rows.size();
            if (row < rows.size() - 1 || row >= limits.rows)
                return notASheet(Text::tr("it has more than %1 rows.").arg(limits.rows));
            while (rows.size() <= row)
                rows.append(QStringList());
        } else if (xml.name() == QLatin1String("c") && !rows.isEmpty()) {
            const int named = columnOf(xml.attributes().value(QLatin1String("r")));
            const qsizetype column = named < 0 ? rows.last().size() : named;
            if (column >= limits.columns)
                return notASheet(Text::tr("it has more than %1 columns.").arg(limits.columns));
            const QString text = cellText(xml, strings);
            if (text.size() > limits.cellCharacters)
                return notASheet(Text::tr("a cell of row %1 is too long.").arg(rows.size()));
            while (rows.last().size() <= column)
                rows.last().append(QString());
            rows.last()[column] = text;
        }
    }
    REEVE_CHECK(readable(xml));
    return rows;
}

} // namespace

Result<QList<QStringList>> readXlsx(const QString &path, const XlsxLimits &limits)
{
    if (QFileInfo(path).size() > limits.fileBytes)
        return notASheet(Text::tr("it is larger than %1 MB.").arg(limits.fileBytes >> 20));
    int code = 0;
    const Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code), zip_discard);
    if (!archive)
        return notASheet(code == ZIP_ER_NOZIP ? Text::tr("it is no XLSX file.") : Text::tr("it cannot be opened."));
    REEVE_TRY(sheet, firstSheet(archive.get(), limits));
    REEVE_TRY(stringsPart, part(archive.get(), QStringLiteral("xl/sharedStrings.xml"), limits, true));
    REEVE_TRY(strings, sharedStrings(stringsPart));
    REEVE_TRY(bytes, part(archive.get(), sheet, limits));
    return sheetRows(bytes, strings, limits);
}

} // namespace reeve
