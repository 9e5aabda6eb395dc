#include "ui/wizards/import/import_check_page.h"

#include "models/format.h"
#include "ui/widgets/work_progress.h"
#include "ui/wizards/import/row_error_view.h"

#include <QLabel>
#include <QVBoxLayout>

namespace reeve {

ImportCheckPage::ImportCheckPage(LeadImportDraft &draft, Notifier &notifier, QWidget *parent)
    : QWizardPage(parent), m_draft(draft), m_progress(new WorkProgress(this)), m_summary(new QLabel(this)),
      m_errors(new RowErrorView(notifier, this))
{
    setTitle(tr("Check the rows"));
    setSubTitle(tr("Nothing is written yet."));
    setCommitPage(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_progress);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    layout->addWidget(m_errors, 1);
    layout->addStretch();
}

ImportCheckPage::~ImportCheckPage()
{
    m_planning.cancel();
}

void ImportCheckPage::initializePage()
{
    cleanupPage();
    m_planning = planLeadImport(m_draft.path(), m_draft.hasHeader(), m_draft.mapping());
    m_progress->watch(tr("Checking…"), QFuture<void>(m_planning));
    onResult(this, m_planning, [this, turn = m_turn](const Result<LeadImportPlan> &plan) {
        if (turn == m_turn)
            showPlan(plan);
    });
}

void ImportCheckPage::cleanupPage()
{
    ++m_turn;
    m_planning.cancel();
    m_plan = {};
    m_summary->clear();
    m_errors->setErrors({});
    emit completeChanged();
}

void ImportCheckPage::showPlan(const Result<LeadImportPlan> &plan)
{
    if (!plan) {
        m_summary->setText(plan.error().line());
        return;
    }
    m_plan = *plan;
    QStringList lines{m_plan.rows.isEmpty()
                          ? tr("No row can be imported.")
                          : tr("%n row(s) can be imported.", nullptr, static_cast<int>(m_plan.rows.size()))};
    if (!m_plan.errors.isEmpty())
        lines << tr("%n row(s) will be left out:", nullptr, static_cast<int>(m_plan.errors.size()));
    m_summary->setText(lines.join(u'\n'));
    m_errors->setErrors(m_plan.errors);
    emit completeChanged();
}

} // namespace reeve
