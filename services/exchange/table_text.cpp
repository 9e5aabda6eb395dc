#include "services/exchange/table_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace reeve {

namespace {

bool looksLikeFormula(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^[+-]?[0-9]+([.,][0-9]+)?$"));
    return !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.at(0)) && !number.match(text).hasMatch();
}

QString jsonRows(const QStringList &keys, const QList<QStringList> &rows)
{
    // Written by hand because QJsonObject would sort the keys.
    QStringList objects;
    for (const QStringList &row : rows) {
        QStringList members;
        for (int i = 0; i < keys.size(); ++i)
            members << jsonText(keys.at(i)) + QStringLiteral(": ") + jsonText(row.value(i));
        objects << QStringLiteral("  {") + members.join(QStringLiteral(", ")) + QLatin1Char('}');
    }
    return QStringLiteral("[\n") + objects.join(QStringLiteral(",\n")) + QStringLiteral("\n]\n");
}

QString tabLine(const QStringList &fields)
{
    QStringList plain;
    for (const QString &field : fields)
        plain << field.simplified();
    return plain.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

} // namespace

QString csvField(const QString &text)
{
    QString field = looksLikeFormula(text) ? QLatin1Char('\'') + text : text;
    static const QRegularExpression special(QStringLiteral("[\",;\r\n\t]"));
    if (!field.contains(special))
        return field;
    return QLatin1Char('"') + field.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString csvLine(const QStringList &fields)
{
    QStringList escaped;
    for (const QString &field : fields)
        escaped << csvField(field);
    return escaped.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

QString jsonText(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QString tableText(TextFormat format, const QStringList &keys, const QList<QStringList> &rows)
{
    if (format == TextFormat::Json)
        return jsonRows(keys, rows);
    QString text = format == TextFormat::Csv ? csvLine(keys) : QString();
    for (const QStringList &row : rows)
        text += format == TextFormat::Csv ? csvLine(row) : tabLine(row);
    return text;
}

} // namespace reeve
