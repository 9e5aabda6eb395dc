#pragma once

#include "services/core/result.h"
#include "services/workspace/bulk_report.h"

#include <QDialog>

namespace reeve {

class Notifier;

/// Which things a bulk change could not take, and why; can be copied.
class BulkReportDialog : public QDialog
{
    Q_OBJECT
public:
    BulkReportDialog(const QString &summary, const BulkReport &report, QWidget *parent);
};

/// Says how a bulk change ended: `done` ("3 runs retried.") in the bar, and what was not done in a dialog.
void showBulkReport(const Result<BulkReport> &report, const QString &done, Notifier &notifier, QWidget *parent);

} // namespace reeve
