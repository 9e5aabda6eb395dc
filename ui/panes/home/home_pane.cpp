#include "ui/panes/home/home_pane.h"

#include "models/format.h"
#include "services/workspace/workspace.h"
#include "ui/panes/home/needs_card.h"
#include "ui/theme/icons.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/themed_chart_view.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QDateTimeAxis>
#include <QGridLayout>
#include <QHorizontalBarSeries>
#include <QLineSeries>
#include <QScrollArea>
#include <QStackedLayout>
#include <QValueAxis>

namespace reeve {

using namespace std::chrono_literals;

namespace {

constexpr int shownItems = 5;

void clear(QChart *chart)
{
    chart->removeAllSeries();
    for (QAbstractAxis *axis : chart->axes()) {
        chart->removeAxis(axis);
        axis->deleteLater();
    }
}

QValueAxis *countAxis(double most)
{
    auto *axis = new QValueAxis;
    axis->setRange(0, std::max(4.0, most));
    axis->setLabelFormat(QStringLiteral("%d"));
    axis->setTickCount(5);
    axis->applyNiceNumbers();
    return axis;
}

} // namespace

HomePane::HomePane(const PaneContext &context)
    : Pane(context), m_context(context),
      m_leads(new NeedsCard(tr("Unverified for over a day"), tr("Every lead of yesterday is verified."), this)),
      m_runs(new NeedsCard(tr("Failed runs"), tr("No run failed."), this)),
      m_invoices(new NeedsCard(tr("Overdue invoices"), tr("Every due invoice is paid."), this)),
      m_onboarding(new ThemedChartView(this)), m_statuses(new ThemedChartView(this)), m_failure(new StateView(this)),
      m_content(new QWidget(this))
{
    setObjectName(QStringLiteral("pane_home"));
    m_leads->setObjectName(QStringLiteral("cardLeads"));
    m_runs->setObjectName(QStringLiteral("cardRuns"));
    m_invoices->setObjectName(QStringLiteral("cardInvoices"));
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setSpacing(16);
    grid->addWidget(m_leads, 0, 0);
    grid->addWidget(m_runs, 0, 1);
    grid->addWidget(m_invoices, 0, 2);
    m_onboarding->setMinimumHeight(260);
    m_onboarding->setAccessibleName(tr("Onboarding in the last 30 days"));
    m_statuses->setAccessibleName(tr("Tenants by status"));
    grid->addWidget(m_onboarding, 1, 0, 1, 2);
    grid->addWidget(m_statuses, 1, 2);
    grid->setRowStretch(1, 1);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_content);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_failure);

    connect(m_leads, &NeedsCard::showAll, this,
            [this] { emit openPreset(QStringLiteral("leads"), QStringLiteral("unverified")); });
    connect(m_runs, &NeedsCard::showAll, this,
            [this] { emit openPreset(QStringLiteral("provisioning"), QStringLiteral("failed")); });
    connect(m_invoices, &NeedsCard::showAll, this,
            [this] { emit openPreset(QStringLiteral("invoices"), QStringLiteral("overdue")); });
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(500ms);
    connect(&m_refreshTimer, &QTimer::timeout, this, &HomePane::load);
    connect(&context.workspace, &Workspace::changed, &m_refreshTimer, [this] {
        if (isVisible() && !m_refreshTimer.isActive())
            m_refreshTimer.start();
    });
}

QIcon HomePane::icon() const
{
    return reeve::icon(QStringLiteral("home"));
}

void HomePane::activate()
{
    load();
}

void HomePane::refresh()
{
    load();
}

void HomePane::load()
{
    if (m_loading)
        return;
    m_loading = true;
    onResult(this, m_context.workspace.overview().overview(), [this](Result<Overview> overview) {
        m_loading = false;
        if (isHidden()) // it is read again when the operator comes back
            return;
        if (overview)
            display(*overview);
        else
            m_failure->showError(overview.error(), [this] { load(); });
        m_stack->setCurrentIndex(overview ? 0 : 1);
    });
}

void HomePane::display(const Overview &overview)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto opener = [this](Entity entity, const Id &id) { return [this, entity, id] { emit open(entity, id); }; };

    m_leads->setCount(overview.unverifiedOlderThanADay, Tone::Warning);
    QList<NeedsItem> items;
    for (const Lead &lead :
         overview.oldestUnverified.first(std::min<qsizetype>(shownItems, overview.oldestUnverified.size())))
        items.append({lead.companyName.isEmpty() ? lead.fullName() : lead.companyName,
                      format::relative(lead.createdOn, now), opener(Entity::Lead, lead.id)});
    m_leads->setItems(items);

    m_runs->setCount(overview.failedRuns, Tone::Danger);
    items.clear();
    for (const Run &run :
         overview.latestFailedRuns.first(std::min<qsizetype>(shownItems, overview.latestFailedRuns.size())))
        items.append({run.tenantName, stepTitle(run.step), opener(Entity::Run, run.id)});
    m_runs->setItems(items);

    m_invoices->setCount(overview.overdueInvoices, Tone::Danger);
    items.clear();
    for (const Invoice &invoice :
         overview.oldestOverdue.first(std::min<qsizetype>(shownItems, overview.oldestOverdue.size())))
        items.append({invoice.tenantName, format::money(invoice.amount), opener(Entity::Invoice, invoice.id)});
    m_invoices->setItems(items);

    // Each in a turn of its own, for a chart takes as long as the cards together.
    QMetaObject::invokeMethod(
        this, [this, days = overview.days] { showOnboarding(days); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        this, [this, statuses = overview.tenantsByStatus] { showStatuses(statuses); }, Qt::QueuedConnection);
    QStringList summary;
    if (overview.waitingRuns > 0)
        summary << tr("%n run(s) waiting", nullptr, static_cast<int>(overview.waitingRuns));
    if (overview.failedMails > 0)
        summary << tr("%n mail(s) failed", nullptr, static_cast<int>(overview.failedMails));
    emit summaryChanged(summary.join(QStringLiteral(" · ")));
}

void HomePane::showOnboarding(const QList<Overview::Day> &days)
{
    QChart *chart = m_onboarding->chart();
    clear(chart);
    chart->setTitle(tr("Onboarding in the last 30 days"));
    auto *time = new QDateTimeAxis;
    time->setFormat(QStringLiteral("d MMM"));
    time->setTickCount(6);
    if (!days.isEmpty())
        time->setRange(days.first().day.startOfDay(), days.last().day.startOfDay());
    int most = 0;
    const auto add = [&](const QString &name, Tone tone, int Overview::Day::*count) {
        auto *line = new QLineSeries;
        line->setName(name);
        for (const Overview::Day &day : days) {
            line->append(static_cast<double>(day.day.startOfDay().toMSecsSinceEpoch()), day.*count);
            most = std::max(most, day.*count);
        }
        m_onboarding->setTone(line, tone);
        chart->addSeries(line);
    };
    add(tr("Leads"), Tone::Neutral, &Overview::Day::leads);
    add(tr("Tenants onboarded"), Tone::Info, &Overview::Day::tenants);
    add(tr("Tenants active"), Tone::Success, &Overview::Day::active);
    chart->addAxis(time, Qt::AlignBottom);
    QValueAxis *counts = countAxis(most);
    chart->addAxis(counts, Qt::AlignLeft);
    for (QAbstractSeries *series : chart->series()) {
        series->attachAxis(time);
        series->attachAxis(counts);
    }
    m_onboarding->applyTheme();
}

void HomePane::showStatuses(const QMap<TenantStatus, qint64> &statuses)
{
    QChart *chart = m_statuses->chart();
    clear(chart);
    chart->setTitle(tr("Tenants by status"));
    chart->legend()->hide();
    // A bar chart grows upwards: the first status of the machine stands on top.
    QStringList names;
    QList<TenantStatus> order = allTenantStatuses();
    std::ranges::reverse(order);
    auto *series = new QHorizontalBarSeries;
    auto *set = new QBarSet(tr("Tenants"));
    qint64 most = 0;
    for (const TenantStatus status : order) {
        names << tenantStatusTitle(status);
        set->append(static_cast<double>(statuses.value(status)));
        most = std::max(most, statuses.value(status));
    }
    series->append(set);
    m_statuses->setTone(set, Tone::Info);
    chart->addSeries(series);
    auto *categories = new QBarCategoryAxis;
    categories->append(names);
    chart->addAxis(categories, Qt::AlignLeft);
    series->attachAxis(categories);
    QValueAxis *counts = countAxis(static_cast<double>(most));
    chart->addAxis(counts, Qt::AlignBottom);
    series->attachAxis(counts);
    m_statuses->applyTheme();
}

} // namespace reeve
