#include "ui/wizards/import/import_run_page.h"

#include "ui/widgets/work_progress.h"
#include "ui/wizards/import/import_check_page.h"
#include "ui/wizards/import/row_error_view.h"

#include <QAbstractButton>
#include <QLabel>
#include <QVBoxLayout>
#include <QWizard>

namespace reeve {

ImportRunPage::ImportRunPage(LeadStore &leads, Notifier &notifier, const ImportCheckPage &check, QWidget *parent)
    : QWizardPage(parent), m_leads(leads), m_check(check), m_progress(new WorkProgress(this)),
      m_summary(new QLabel(this)), m_errors(new RowErrorView(notifier, this))
{
    setTitle(tr("Import"));
    setSubTitle(tr("A verification mail is queued for every new lead."));
    setFinalPage(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_progress);
    m_summary->setObjectName(QStringLiteral("importReport"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    layout->addWidget(m_errors, 1);
    layout->addStretch();
}

ImportRunPage::~ImportRunPage()
{
    m_importing.cancel();
}

void ImportRunPage::initializePage()
{
    setRunning(true);
    m_summary->clear();
    m_errors->setErrors({});
    m_importing = m_leads.import(m_check.plan().rows);
    m_progress->watch(tr("Importing…"), QFuture<void>(m_importing));
    onResult(this, m_importing, [this](const Result<ImportReport> &report) { showReport(report); });
}

void ImportRunPage::setRunning(bool running)
{
    m_running = running;
    wizard()->setButtonText(QWizard::CancelButton, tr("&Stop"));
    emit completeChanged();
    // After completeChanged, for the wizard then shows its buttons anew.
    wizard()->button(QWizard::CancelButton)->setVisible(running);
}

void ImportRunPage::stop()
{
    m_importing.cancel();
}

void ImportRunPage::showReport(const Result<ImportReport> &report)
{
    setRunning(false);
    QStringList lines;
    QList<RowError> errors = m_check.plan().errors;
    if (report) {
        lines << tr("%n lead(s) created.", nullptr, report->created);
        errors += report->errors;
    } else if (report.error().kind == ErrorKind::Cancelled) {
        lines << tr(
            "The import was stopped. Leads that were written until then stay; the same file can be imported again, "
            "no lead is created twice.");
    } else {
        lines << report.error().line();
    }
    if (!errors.isEmpty())
        lines << tr("%n row(s) left out:", nullptr, static_cast<int>(errors.size()));
    m_summary->setText(lines.join(u'\n'));
    m_errors->setErrors(errors);
}

} // namespace reeve
