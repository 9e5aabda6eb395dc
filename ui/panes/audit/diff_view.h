#pragma once

#include "models/field_diff.h"

#include <QWidget>

namespace reeve {

/// Before and after by field: what was there on red with a minus, what is there now on green with a plus, so that the
/// colours are not needed to read it.
class DiffView : public QWidget
{
    Q_OBJECT
public:
    DiffView(const QList<FieldChange> &changes, QWidget *parent);
};

} // namespace reeve
