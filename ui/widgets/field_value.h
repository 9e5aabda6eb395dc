#pragma once

#include <QJsonValue>
#include <QMetaMethod>

class QWidget;

namespace reeve {

/// What any input widget holds, by its USER property (Qt's own convention for editors), so that forms and drafts need
/// to know no widget by name. A combo box gives the current item's data where items have one, dates are ISO 8601, and
/// lists are arrays. A widget of ours takes part by marking one property USER with a NOTIFY signal.
QJsonValue fieldValue(const QWidget *widget);
void setFieldValue(QWidget *widget, const QJsonValue &value);
/// The signal that says that the value changed; invalid for a widget without a value.
QMetaMethod fieldChangedSignal(const QWidget *widget);
/// As the operator would say it: the item's title, the date in the operator's order, yes or no.
QString fieldText(const QWidget *widget, const QJsonValue &value);

} // namespace reeve
