#include "ui/panes/provisioning/batch_bar.h"

#include "services/core/worker.h"
#include "services/exchange/table_writer.h"
#include "services/local/local_state.h"
#include "services/workspace/batch_store.h"
#include "services/workspace/workspace.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/notifier.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

namespace reeve {

using namespace std::chrono_literals;

namespace {

const QString putAway = QStringLiteral("provisioning/batchPutAway");

QString stateOf(const Batch &batch)
{
    switch (batch.state) {
    case BatchState::Running: return BatchBar::tr("running");
    case BatchState::Paused: return BatchBar::tr("paused");
    case BatchState::Done: break;
    }
    return batch.underWay() > 0 ? BatchBar::tr("all begun") : BatchBar::tr("ended");
}

} // namespace

BatchBar::BatchBar(const PaneContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_text(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_throttle(new QSpinBox(this)), m_pause(new QPushButton(this)),
      m_results(new QPushButton(tr("Save &results…"), this))
{
    setObjectName(QStringLiteral("batchBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_text->setObjectName(QStringLiteral("batchText"));
    m_text->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(QStringLiteral("batchProgress"));
    m_progress->setAccessibleName(tr("Progress of the batch"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setMinimumWidth(120);
    m_throttle->setObjectName(QStringLiteral("batchThrottle"));
    m_throttle->setAccessibleName(tr("Tenants a minute"));
    m_throttle->setRange(0, 6000);
    m_throttle->setSpecialValueText(tr("No limit"));
    m_throttle->setSuffix(tr(" a minute"));
    m_throttle->setKeyboardTracking(false);
    m_pause->setObjectName(QStringLiteral("batchPause"));
    m_results->setObjectName(QStringLiteral("batchResults"));
    auto *dismiss = new QPushButton(tr("Put a&way"), this);
    dismiss->setObjectName(QStringLiteral("batchPutAway"));
    for (QWidget *widget : QList<QWidget *>{m_text, m_progress, m_throttle, m_pause, m_results, dismiss})
        layout->addWidget(widget, widget == m_progress ? 1 : 0);
    hide();
    connect(m_pause, &QPushButton::clicked, this, [this] {
        onResult(this, m_context.workspace.batches()->setPaused(m_batch.id, m_batch.state == BatchState::Running),
                 [this](const Result<void> &done) {
                     if (!done)
                         m_context.notifier.failure(done.error());
                     load();
                 });
    });
    connect(m_throttle, &QSpinBox::valueChanged, this, [this](int perMinute) {
        onResult(this, m_context.workspace.batches()->setThrottle(m_batch.id, perMinute),
                 [this](const Result<void> &done) {
                     if (!done)
                         m_context.notifier.failure(done.error());
                 });
    });
    connect(m_results, &QPushButton::clicked, this, &BatchBar::choosePath);
    connect(dismiss, &QPushButton::clicked, this, [this] {
        m_context.state.setValue(putAway, m_batch.id);
        hide();
    });
    m_timer.setSingleShot(true);
    m_timer.setInterval(500ms);
    connect(&m_timer, &QTimer::timeout, this, &BatchBar::load);
    connect(&context.workspace, &Workspace::changed, this, [this](const Change &change) {
        if (change.entity == Entity::Run && !m_timer.isActive())
            m_timer.start();
    });
    load();
}

void BatchBar::refresh()
{
    m_context.state.setValue(putAway, QString());
    load();
}

void BatchBar::load()
{
    if (!m_context.workspace.batches() || std::exchange(m_loading, true))
        return;
    onResult(this, m_context.workspace.batches()->list(), [this](const Result<QList<Batch>> &batches) {
        m_loading = false;
        if (!batches || batches->isEmpty() || batches->first().id == m_context.state.value(putAway).toString())
            return hide();
        display(batches->first());
    });
}

void BatchBar::display(const Batch &batch)
{
    m_batch = batch;
    const int ended = batch.active + batch.failed + batch.refused;
    const int failed = batch.failed + batch.refused;
    m_text->setText(
        failed > 0 ? tr("%1, %2: %3 of %4 active, %5 failed")
                         .arg(batch.name, stateOf(batch))
                         .arg(batch.active)
                         .arg(batch.total)
                         .arg(failed)
                   : tr("%1, %2: %3 of %4 active").arg(batch.name, stateOf(batch)).arg(batch.active).arg(batch.total));
    m_progress->setRange(0, std::max(1, batch.total));
    m_progress->setValue(ended);
    m_pause->setText(batch.state == BatchState::Paused ? tr("Res&ume") : tr("Pa&use"));
    m_pause->setVisible(batch.state != BatchState::Done);
    m_throttle->setVisible(batch.state != BatchState::Done);
    if (!m_throttle->hasFocus()) {
        const QSignalBlocker blocker(m_throttle);
        m_throttle->setValue(batch.perMinute);
    }
    show();
}

void BatchBar::choosePath()
{
    chooseFile(this, this,
               {FileChoice::For::Writing, QStringLiteral("resultsDialog"), tr("Save the results"), tr("CSV (*.csv)"),
                QFileInfo(m_batch.name).completeBaseName() + QStringLiteral("-results.csv"), QStringLiteral("csv")},
               [this](const QString &path) { saveResults(path); });
}

void BatchBar::saveResults(const QString &path)
{
    onResult(this, m_context.workspace.batches()->results(m_batch.id),
             [this, path](const Result<QList<BatchRowResult>> &results) {
                 if (!results)
                     return m_context.notifier.failure(results.error());
                 auto written = inWorker([path, rows = *results](Progress &) -> Result<void> {
                     const auto column = [](const char *key) {
                         return ExportColumn{QLatin1String(key), QLatin1String(key), CellKind::Text};
                     };
                     const auto writer =
                         makeTableWriter(ExportFormat::Csv, path,
                                         {column("row"), column("tenantName"), column("key"), column("email"),
                                          column("state"), column("tenantId"), column("runId"), column("error")});
                     REEVE_CHECK(writer->begin());
                     QList<QStringList> cells;
                     for (const BatchRowResult &row : rows)
                         cells.append({QString::number(row.row), row.tenantName, row.tenantKey, row.email, row.state,
                                       row.tenantId, row.runId, row.error});
                     REEVE_CHECK(writer->add(cells));
                     return writer->finish();
                 });
                 onResult(this, written, [this, path](const Result<void> &done) {
                     done ? m_context.notifier.info(tr("Saved %1.").arg(path))
                          : m_context.notifier.failure(done.error());
                 });
             });
}

} // namespace reeve
