#include "ui/widgets/bulk_report_dialog.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/notifier.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace reeve {

BulkReportDialog::BulkReportDialog(const QString &summary, const BulkReport &report, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("bulkReport"));
    setWindowTitle(tr("Not everything could be done"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(new Notice(summary, report.done > 0 ? Tone::Warning : Tone::Danger, this));
    auto *table = new QTableWidget(static_cast<int>(report.errors.size()), 2, this);
    table->setAccessibleName(tr("What could not be done, and why"));
    table->setHorizontalHeaderLabels({tr("Name"), tr("Why")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(true);
    QStringList lines;
    for (int row = 0; row < report.errors.size(); ++row) {
        const auto &[name, error] = report.errors.at(row);
        table->setItem(row, 0, new QTableWidgetItem(name));
        table->setItem(row, 1, new QTableWidgetItem(error.line()));
        lines << QStringLiteral("%1\t%2").arg(name, error.line());
    }
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [lines] { QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n'))); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    // Grows with the font, so that a zoomed window shows as much.
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 22);
}

void showBulkReport(const Result<BulkReport> &report, const QString &done, Notifier &notifier, QWidget *parent)
{
    if (!report)
        return notifier.failure(report.error());
    if (report->done > 0)
        notifier.info(done);
    if (report->errors.isEmpty())
        return;
    if (report->done == 0 && report->errors.size() == 1)
        return notifier.failure(report->errors.first().second);
    const QString refused =
        BulkReportDialog::tr("%n could not be done.", nullptr, static_cast<int>(report->errors.size()));
    auto *dialog = new BulkReportDialog(
        report->done > 0 ? BulkReportDialog::tr("%1 %2", "done, not done").arg(done, refused) : refused, *report,
        parent);
    dialog->open();
}

} // namespace reeve
