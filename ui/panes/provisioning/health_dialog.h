#pragma once

#include "services/workspace/run_store.h"

class QWidget;

namespace reeve {

/// What runs need and how it stands, line by line.
void showHealthDialog(const QList<HealthLine> &lines, const QString &title, QWidget *parent);

} // namespace reeve
