#include "ui/widgets/field_value.h"

#include "models/format.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QMetaProperty>
#include <QWidget>

namespace reeve {

QJsonValue fieldValue(const QWidget *widget)
{
    if (const auto *combo = qobject_cast<const QComboBox *>(widget);
        combo && combo->currentData().isValid() && !combo->isEditable())
        return QJsonValue::fromVariant(combo->currentData());
    const QVariant value = widget->metaObject()->userProperty().read(widget);
    switch (value.typeId()) {
    case QMetaType::QDate: return value.toDate().toString(Qt::ISODate);
    case QMetaType::QDateTime: return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    default: return QJsonValue::fromVariant(value);
    }
}

void setFieldValue(QWidget *widget, const QJsonValue &value)
{
    if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        const int byData = combo->findData(value.toVariant());
        const int index = byData >= 0 ? byData : combo->findText(value.toString());
        if (index >= 0)
            return combo->setCurrentIndex(index);
        if (combo->isEditable())
            combo->setEditText(value.toString());
        return;
    }
    const QMetaProperty property = widget->metaObject()->userProperty();
    switch (property.typeId()) {
    case QMetaType::QDate: property.write(widget, QDate::fromString(value.toString(), Qt::ISODate)); break;
    case QMetaType::QDateTime:
        property.write(widget, QDateTime::fromString(value.toString(), Qt::ISODateWithMs));
        break;
    case QMetaType::QStringList: property.write(widget, value.toVariant().toStringList()); break;
    default: property.write(widget, value.toVariant());
    }
}

QMetaMethod fieldChangedSignal(const QWidget *widget)
{
    return widget->metaObject()->userProperty().notifySignal();
}

QString fieldText(const QWidget *widget, const QJsonValue &value)
{
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        if (const int index = combo->findData(value.toVariant()); index >= 0)
            return combo->itemText(index);
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate("FieldValue", "Yes")
                              : QCoreApplication::translate("FieldValue", "No");
    if (value.isArray())
        return value.toVariant().toStringList().join(QStringLiteral(", "));
    const QMetaProperty property = widget->metaObject()->userProperty();
    if (property.typeId() == QMetaType::QDate)
        return format::date(QDate::fromString(value.toString(), Qt::ISODate));
    return value.toVariant().toString();
}

} // namespace reeve
