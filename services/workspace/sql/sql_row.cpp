#include "services/workspace/sql/sql_session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlRecord>

namespace reeve {

QVariant SqlRow::value(QLatin1String column) const
{
    const auto found = m_columns.constFind(QString(column));
    Q_ASSERT_X(found != m_columns.constEnd(), "SqlRow", column.latin1());
    return found == m_columns.constEnd() ? QVariant() : m_query.value(*found);
}

QDateTime SqlRow::dateTime(QLatin1String column) const
{
    const QVariant stored = value(column);
    if (stored.isNull())
        return {};
    QDateTime instant = stored.typeId() == QMetaType::QDateTime
                            ? stored.toDateTime()
                            : QDateTime::fromString(stored.toString(), Qt::ISODateWithMs);
    return instant.toUTC();
}

QDate SqlRow::date(QLatin1String column) const
{
    const QVariant stored = value(column);
    if (stored.isNull())
        return {};
    if (stored.typeId() == QMetaType::QDateTime)
        return stored.toDateTime().toUTC().date();
    return QDate::fromString(stored.toString().left(10), Qt::ISODate);
}

QJsonObject SqlRow::json(QLatin1String column) const
{
    return QJsonDocument::fromJson(text(column).toUtf8()).object();
}

QStringList SqlRow::strings(QLatin1String column) const
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(text(column).toUtf8()).array();
    for (const auto &item : array)
        texts << item.toString();
    return texts;
}

QVariant toSql(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(instant.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

QVariant toSql(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariant toSql(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace reeve
