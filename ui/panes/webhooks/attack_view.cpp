#include "ui/panes/webhooks/attack_view.h"

#include "models/format.h"
#include "models/paged_table_model.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/work_progress.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace reeve {

AttackView::AttackView(QWidget *parent)
    : QWidget(parent), m_run(new QPushButton(tr("&Run all attacks"), this)),
      m_cancel(new QPushButton(tr("Stop"), this)), m_summary(new Notice({}, Tone::Neutral, this)),
      m_progress(new WorkProgress(this)), m_results(new QStandardItemModel(this)), m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("attackView"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    auto *text =
        new QLabel(tr("Sends what is composed on the left in every way that a receiver must refuse, and once as it "
                      "should be. A callback that is accepted takes effect."),
                   this);
    text->setWordWrap(true);
    layout->addWidget(text);
    auto *buttons = new QHBoxLayout;
    m_run->setObjectName(QStringLiteral("runAttacks"));
    m_cancel->setObjectName(QStringLiteral("stopAttacks"));
    buttons->addWidget(m_run);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(m_progress);
    m_summary->setObjectName(QStringLiteral("attackSummary"));
    layout->addWidget(m_summary);
    m_results->setHorizontalHeaderLabels({tr("Attack"), tr("Expected"), tr("Actual"), tr("Result"), tr("Note")});
    m_table->setObjectName(QStringLiteral("attackResults"));
    m_table->setAccessibleName(tr("Results of the attacks"));
    m_table->setModel(m_results);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] : {std::pair(1, 11), {2, 12}, {3, 17}, {4, 11}})
        m_table->setColumnWidth(column, letters * letter);
    layout->addWidget(m_table, 1);
    connect(m_run, &QPushButton::clicked, this, &AttackView::runRequested);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_work.cancel(); });
    m_summary->hide();
    m_cancel->hide();
}

void AttackView::setBlocked(const QString &why)
{
    m_blocked = why;
    m_run->setEnabled(why.isEmpty());
    m_run->setToolTip(why);
}

void AttackView::setBusy(bool busy)
{
    m_run->setEnabled(!busy && m_blocked.isEmpty());
    m_cancel->setVisible(busy);
}

void AttackView::begin(const Future<AttackReport> &work)
{
    m_results->removeRows(0, m_results->rowCount());
    m_summary->hide();
    m_work = QFuture<void>(work);
    m_progress->watch(tr("Attacking"), m_work);
    setBusy(true);
}

void AttackView::addResult(const AttackResult &result)
{
    auto *verdict = new QStandardItem(result.skipped  ? tr("Left out")
                                      : result.passed ? tr("As expected")
                                                      : tr("Unexpected"));
    const Tone tone = result.skipped ? Tone::Neutral : result.passed ? Tone::Success : Tone::Danger;
    verdict->setData(static_cast<int>(tone), PagedTableModel::ToneRole);
    const QString note = !result.problem.isEmpty() ? result.problem
                         : result.skipped          ? QString()
                                                   : format::duration(result.durationMs);
    m_results->appendRow({new QStandardItem(result.title),
                          new QStandardItem(result.skipped ? QString() : expectationText(result.expected)),
                          new QStandardItem(outcomeText(result)), verdict, new QStandardItem(note)});
    m_table->scrollToBottom();
}

void AttackView::end(const Result<AttackReport> &report)
{
    setBusy(false);
    if (!report) {
        m_summary->setTone(Tone::Danger);
        m_summary->setText(report.error().line());
    } else if (const int failures = report->failures(); failures > 0) {
        m_summary->setTone(Tone::Danger);
        m_summary->setText(tr("%n answer(s) were not what a safe receiver gives.", nullptr, failures));
    } else {
        m_summary->setTone(Tone::Success);
        m_summary->setText(tr("Every answer is what a safe receiver gives."));
    }
    m_summary->setAccessibleName(m_summary->text());
    m_summary->show();
}

} // namespace reeve
