#include "models/run_list_model.h"

#include "models/format.h"
#include "models/tone.h"

namespace reeve {

using namespace std::chrono_literals;

namespace {

const QLatin1String retrying("retry");
const QLatin1String webhook("webhook");
constexpr std::array attempts{2, 3, 5};

/// Waiting for either is the state itself; for one of them, the reason.
void chooseWaiting(RunFilter &filter, const QStringList &chosen)
{
    if (chosen.contains(retrying) && chosen.contains(webhook)) {
        if (filter.states.isEmpty() || filter.states.contains(RunState::Waiting))
            filter.states = {RunState::Waiting};
        else
            filter.waiting = WaitReason::Webhook; // no run is in another state and waiting too: the list is empty
    } else if (!chosen.isEmpty()) {
        filter.waiting = chosen.contains(retrying) ? WaitReason::Retry : WaitReason::Webhook;
    }
}

} // namespace

QString runStateText(const Run &run)
{
    if (run.state == RunState::Waiting && run.waitReason == WaitReason::Retry)
        return RunListModel::tr("Retrying");
    if (run.state == RunState::Waiting && run.waitReason == WaitReason::Webhook)
        return RunListModel::tr("Waiting for webhook");
    return runStateTitle(run.state);
}

qint64 runDuration(const Run &run, const QDateTime &now)
{
    if (run.finishedOn.isValid())
        return run.createdOn.msecsTo(run.finishedOn);
    const bool rests = isFinal(run.state) || run.state == RunState::Failed;
    return std::max<qint64>(0, run.createdOn.msecsTo(rests ? run.modifiedOn : now));
}

RunListModel::RunListModel(RunStore &store, QObject *parent)
    : PagedModel({{QStringLiteral("tenant"), tr("Tenant"), 190, true},
                  {QStringLiteral("plan"), tr("Plan"), 140, false, false, true},
                  {QStringLiteral("state"), tr("State"), 190, true},
                  {QStringLiteral("progress"), tr("Progress"), 140, true},
                  {QStringLiteral("step"), tr("Step"), 170},
                  {QStringLiteral("attempt"), tr("Attempt"), 90, false, true},
                  {QStringLiteral("error"), tr("Error"), 240},
                  {QStringLiteral("duration"), tr("Duration"), 110, false, true},
                  {QStringLiteral("createdOn"), tr("Started"), 150, true},
                  {QStringLiteral("createdBy"), tr("Started by"), 130, false, false, true}},
                 parent),
      m_store(store)
{
    m_sortColumn = CreatedOn;
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &RunListModel::tick);
    m_clock.start();
}

void RunListModel::setFilter(const FilterState &filter, const Id &tenantId)
{
    m_filter = {};
    m_filter.text = filter.text;
    m_filter.tenantId = tenantId;
    m_filter.created = filter.period(QDate::currentDate());
    for (const RunState state : allRunStates())
        if (filter.chosen(QStringLiteral("state")).contains(runStateKey(state)))
            m_filter.states << state;
    chooseWaiting(m_filter, filter.chosen(QStringLiteral("waiting")));
    for (const QString &attempt : filter.chosen(QStringLiteral("attempt")))
        m_filter.minimumAttempt =
            m_filter.minimumAttempt == 0 ? attempt.toInt() : std::min(m_filter.minimumAttempt, attempt.toInt());
    m_filter.steps = filter.chosen(QStringLiteral("step"));
    goToStart();
}

QList<Facet> RunListModel::facets()
{
    Facet state{QStringLiteral("state"), tr("State"), {}};
    for (const RunState option : allRunStates())
        state.options.append({runStateKey(option), runStateTitle(option)});
    const Facet waiting{
        QStringLiteral("waiting"), tr("Waiting for"), {{webhook, tr("Webhook")}, {retrying, tr("Retry")}}};
    Facet attempt{QStringLiteral("attempt"), tr("Attempts"), {}};
    for (const int least : attempts)
        attempt.options.append({QString::number(least), tr("%1 or more").arg(least)});
    Facet step{QStringLiteral("step"), tr("Step"), {}};
    QStringList names = allSteps();
    names.append(QStringLiteral("configuring_identity")); // only of runs that set an identity provider up
    for (const QString &name : std::as_const(names))
        step.options.append({name, stepTitle(name)});
    return {state, waiting, step, attempt};
}

std::optional<FilterState> RunListModel::preset(const QString &name)
{
    FilterState filter;
    if (name == QLatin1String("failed"))
        filter.choices[QStringLiteral("state")] = {runStateKey(RunState::Failed)};
    else if (name == QLatin1String("retrying"))
        filter.choices[QStringLiteral("waiting")] = {retrying};
    else if (name == QLatin1String("waiting"))
        filter.choices[QStringLiteral("waiting")] = {webhook};
    else
        return std::nullopt;
    return filter;
}

Sort<RunColumn> RunListModel::order() const
{
    switch (m_sortColumn) {
    case Tenant: return {RunColumn::Tenant, m_sortOrder};
    case State: return {RunColumn::State, m_sortOrder};
    case Progress: return {RunColumn::Progress, m_sortOrder};
    default: return {RunColumn::CreatedOn, m_sortOrder};
    }
}

Future<Page<Run>> RunListModel::fetch(const PageRequest &request)
{
    return m_store.page(m_filter, order(), request);
}

Future<qint64> RunListModel::fetchCount()
{
    return m_store.count(m_filter);
}

void RunListModel::tick()
{
    int first = -1;
    int last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const Run &run = at(row);
        if (run.finishedOn.isValid() || isFinal(run.state) || run.state == RunState::Failed)
            continue;
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        emit dataChanged(index(first, Duration), index(last, Duration), {Qt::DisplayRole, ExportRole});
}

QVariant RunListModel::cell(const Run &run, int column, int role) const
{
    if (role == ToneRole && column == State)
        return static_cast<int>(toneOf(run.state, run.waitReason));
    if (role == ProgressRole && column == Progress)
        return run.progress;
    if (role == ExportRole) {
        switch (column) {
        case Plan: return planKey(run.plan);
        case State: return runStateKey(run.state);
        case Progress: return QString::number(run.progress);
        case Step: return run.step;
        case Duration: return QString::number(runDuration(run, QDateTime::currentDateTimeUtc()));
        case CreatedOn: return run.createdOn.toString(Qt::ISODate);
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Tenant: return run.tenantName;
    case Plan: return planTitle(run.plan);
    case State: return runStateText(run);
    case Progress: return tr("%1 %").arg(run.progress);
    case Step: return stepTitle(run.step);
    case Attempt: return run.attempt > 0 ? format::number(run.attempt) : QString();
    case ErrorText: return run.error;
    case Duration: return format::duration(runDuration(run, QDateTime::currentDateTimeUtc()));
    case CreatedOn: return format::dateTime(run.createdOn);
    case CreatedBy: return run.createdBy;
    default: return {};
    }
}

} // namespace reeve
