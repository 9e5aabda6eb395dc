#include "ui/panes/provisioning/run_analytics_dialog.h"

#include "models/format.h"
#include "models/run_analytics_text.h"
#include "services/core/worker.h"
#include "services/workspace/workspace.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/themed_chart_view.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedBarSeries>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QValueAxis>

namespace reeve {

namespace {

QTableWidget *makeTable(const QStringList &titles, const QString &name, const QString &title, QWidget *parent)
{
    auto *table = new QTableWidget(0, static_cast<int>(titles.size()), parent);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setHorizontalHeaderLabels(titles);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    return table;
}

void addRow(QTableWidget *table, const QStringList &cells, int numbersFrom, int numbersTo)
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < cells.size(); ++column) {
        auto *item = new QTableWidgetItem(cells.at(column));
        if (column >= numbersFrom && column <= numbersTo)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table->setItem(row, column, item);
    }
}

} // namespace

RunAnalyticsDialog::RunAnalyticsDialog(const PaneContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_period(new QComboBox(this)), m_rate(new QLabel(this)),
      m_problem(new Notice({}, Tone::Danger, this)), m_days(new ThemedChartView(this))
{
    setObjectName(QStringLiteral("runAnalytics"));
    setWindowTitle(tr("Analytics of provisioning"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 38);
    for (const int days : {7, 30, 90, 365})
        m_period->addItem(tr("Last %n day(s)", nullptr, days), days);
    m_period->setCurrentIndex(1);
    m_period->setObjectName(QStringLiteral("period"));
    m_period->setAccessibleName(tr("Period"));
    auto *label = new QLabel(tr("&Period:"), this);
    label->setBuddy(m_period);
    m_rate->setObjectName(QStringLiteral("successRate"));
    m_rate->setTextFormat(Qt::PlainText);
    m_problem->hide();
    m_days->setObjectName(QStringLiteral("daysChart"));
    m_days->setAccessibleName(tr("Runs a day"));
    m_durations = makeTable(
        {tr("Plan"), tr("Step"), tr("Runs"), tr("Half within"), tr("90 % within"), tr("99 % within"), tr("Longest")},
        QStringLiteral("durations"), tr("Durations"), this);
    m_failures =
        makeTable({tr("Step"), tr("Times"), tr("Last"), tr("Error")}, QStringLiteral("failures"), tr("Errors"), this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_period);
    head->addSpacing(12);
    head->addWidget(m_rate, 1);
    layout->addLayout(head);
    layout->addWidget(m_problem);
    auto *tabs = new QTabWidget(this);
    tabs->addTab(m_days, tr("Runs a &day"));
    tabs->addTab(m_durations, tr("D&urations"));
    tabs->addTab(m_failures, tr("&Errors"));
    layout->addWidget(tabs, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *csv = buttons->addButton(tr("&Save as CSV…"), QDialogButtonBox::ActionRole);
    csv->setObjectName(QStringLiteral("saveAnalytics"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(csv, &QPushButton::clicked, this, &RunAnalyticsDialog::save);
    connect(m_period, &QComboBox::currentIndexChanged, this, &RunAnalyticsDialog::load);
    load();
}

void RunAnalyticsDialog::load()
{
    const QDate first = QDate::currentDate().addDays(1 - m_period->currentData().toInt());
    const Period period{first.startOfDay().toUTC(), {}};
    onResult(this, m_context.workspace.runs().analytics(period),
             [this, turn = ++m_turn](const Result<RunAnalytics> &answer) {
                 if (turn != m_turn)
                     return;
                 m_problem->setVisible(!answer);
                 if (!answer)
                     return m_problem->setText(answer.error().line());
                 display(*answer);
             });
}

void RunAnalyticsDialog::display(const RunAnalytics &analytics)
{
    m_analytics = analytics;
    m_rate->setText(run_analytics_text::successRate(analytics));
    displayDays();
    displayDurations();
    displayFailures();
}

void RunAnalyticsDialog::displayDays()
{
    QChart *chart = m_days->chart();
    chart->removeAllSeries();
    for (QAbstractAxis *axis : chart->axes()) {
        chart->removeAxis(axis);
        axis->deleteLater();
    }
    auto *series = new QStackedBarSeries;
    auto *succeeded = new QBarSet(tr("Succeeded"));
    auto *failed = new QBarSet(tr("Failed"));
    auto *takenBack = new QBarSet(tr("Taken back"));
    auto *open = new QBarSet(tr("Under way"));
    QStringList names;
    int most = 0;
    const qsizetype labelled = m_analytics.days.size() / 10 + 1; // every how manyth day has room for its name
    for (const RunAnalytics::Day &day : m_analytics.days) {
        *succeeded << day.succeeded;
        *failed << day.failed;
        *takenBack << day.takenBack;
        *open << day.open;
        // Categories must differ: a day without a name, or of the same name in another year, by what is not seen.
        const QString name =
            names.size() % labelled == 0 ? QLocale().toString(day.day, QStringLiteral("d MMM")) : QString();
        names << name + QString(names.size(), QChar(0x200B));
        most = std::max(most, day.succeeded + day.failed + day.takenBack + day.open);
    }
    for (QBarSet *set : {succeeded, failed, takenBack, open})
        series->append(set);
    chart->addSeries(series);
    auto *dates = new QBarCategoryAxis;
    dates->append(names);
    dates->setTruncateLabels(false);
    auto *counts = new QValueAxis;
    counts->setRange(0, std::max(4, most));
    counts->setLabelFormat(QStringLiteral("%d"));
    counts->applyNiceNumbers();
    chart->addAxis(dates, Qt::AlignBottom);
    chart->addAxis(counts, Qt::AlignLeft);
    series->attachAxis(dates);
    series->attachAxis(counts);
    m_days->setTone(succeeded, Tone::Success);
    m_days->setTone(failed, Tone::Danger);
    m_days->setTone(takenBack, Tone::Neutral);
    m_days->setTone(open, Tone::Info);
    m_days->applyTheme();
}

void RunAnalyticsDialog::displayDurations()
{
    m_durations->setRowCount(0);
    for (const RunAnalytics::Duration &duration : m_analytics.durations)
        addRow(m_durations,
               {planTitle(duration.plan), stepTitle(duration.step), QLocale().toString(duration.count),
                format::duration(duration.p50), format::duration(duration.p90), format::duration(duration.p99),
                format::duration(duration.longest)},
               2, 6);
    m_durations->resizeColumnsToContents();
}

void RunAnalyticsDialog::displayFailures()
{
    m_failures->setRowCount(0);
    for (const RunAnalytics::Failure &failure : m_analytics.failures)
        addRow(
            m_failures,
            {stepTitle(failure.step), QLocale().toString(failure.count), format::dateTime(failure.last), failure.text},
            1, 1);
    m_failures->resizeColumnsToContents();
    m_failures->horizontalHeader()->setStretchLastSection(true);
}

void RunAnalyticsDialog::save()
{
    const FileChoice choice{FileChoice::For::Writing, QStringLiteral("analyticsDialog"),  tr("Save analytics"),
                            tr("CSV (*.csv)"),        QStringLiteral("provisioning.csv"), QStringLiteral("csv")};
    chooseFile(this, this, choice, [this](const QString &path) {
        const auto rows = run_analytics_text::rows(m_analytics);
        auto written = inWorker([path, rows](Progress &) -> Result<void> {
            const auto writer = makeTableWriter(ExportFormat::Csv, path, run_analytics_text::columns());
            REEVE_CHECK(writer->begin());
            REEVE_CHECK(writer->add(rows));
            return writer->finish();
        });
        onResult(this, written, [this, path](const Result<void> &done) {
            done ? m_context.notifier.info(tr("Saved %1.").arg(path)) : m_context.notifier.failure(done.error());
        });
    });
}

} // namespace reeve
