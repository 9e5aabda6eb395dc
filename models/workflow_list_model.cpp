#include "models/workflow_list_model.h"

#include "models/format.h"
#include "models/paged_table_model.h"

namespace reeve {

Tone toneOfWorkflow(const QString &status)
{
    if (status == QLatin1String("running"))
        return Tone::Info;
    if (status == QLatin1String("completed"))
        return Tone::Success;
    if (status == QLatin1String("failed") || status == QLatin1String("timed_out"))
        return Tone::Danger;
    return status == QLatin1String("terminated") ? Tone::Warning : Tone::Neutral;
}

void WorkflowListModel::setFetch(Fetch fetch)
{
    ++m_turn;
    beginResetModel();
    m_rows.clear();
    m_next.clear();
    m_loading = false;
    m_fetch = std::move(fetch);
    endResetModel();
    refresh();
}

void WorkflowListModel::refresh()
{
    if (!m_fetch || m_loading)
        return;
    m_loading = true;
    onResult(this, m_fetch({}), [this, turn = m_turn](const Result<WorkflowPage> &page) {
        if (turn != m_turn)
            return;
        m_loading = false;
        if (!page)
            return emit failed(page.error());
        const bool onePage = m_rows.size() <= page->workflows.size();
        if (onePage)
            m_next = page->next;
        take(*page);
        emit loaded();
    });
}

/// The newest come first: rows that are new go to the top, those that are known are written anew.
void WorkflowListModel::take(const WorkflowPage &page)
{
    int place = 0;
    for (const Workflow &workflow : page.workflows) {
        const int known = rowOf(workflow.id, workflow.runId);
        if (known < 0) {
            beginInsertRows({}, place, place);
            m_rows.insert(place, workflow);
            endInsertRows();
        } else {
            m_rows[known] = workflow;
            emit dataChanged(index(known, 0), index(known, ColumnCount - 1));
        }
        place = (known < 0 ? place : known) + 1;
    }
}

int WorkflowListModel::rowOf(const Id &id, const Id &runId) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).id == id && m_rows.at(row).runId == runId)
            return row;
    return -1;
}

bool WorkflowListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_next.isEmpty() && !m_loading;
}

void WorkflowListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_loading = true;
    onResult(this, m_fetch(m_next), [this, turn = m_turn](const Result<WorkflowPage> &page) {
        if (turn != m_turn)
            return;
        m_loading = false;
        if (!page)
            return emit failed(page.error());
        m_next = page->next;
        QList<Workflow> fresh;
        for (const Workflow &workflow : page->workflows)
            if (rowOf(workflow.id, workflow.runId) < 0)
                fresh << workflow;
        if (!fresh.isEmpty()) {
            beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
            m_rows += fresh;
            endInsertRows();
        }
        emit loaded();
    });
}

QVariant WorkflowListModel::data(const QModelIndex &index, int role) const
{
    const Workflow &workflow = m_rows.at(index.row());
    if (role == PagedTableModel::ToneRole && index.column() == Status)
        return static_cast<int>(toneOfWorkflow(workflow.status));
    if (role == Qt::TextAlignmentRole && (index.column() == Duration || index.column() == History))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case WorkflowId: return workflow.id;
    case Status: return workflowStatusTitle(workflow.status);
    case Type: return workflow.type;
    case StartedOn: return format::dateTime(workflow.startedOn);
    case Duration:
        return format::duration(workflow.startedOn.msecsTo(
            workflow.closedOn.isValid() ? workflow.closedOn : QDateTime::currentDateTimeUtc()));
    case History: return workflow.historyLength > 0 ? QLocale().toString(workflow.historyLength) : QString();
    default: return {};
    }
}

QVariant WorkflowListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WorkflowId: return tr("Workflow");
    case Status: return tr("Status");
    case Type: return tr("Type");
    case StartedOn: return tr("Started");
    case Duration: return tr("Duration");
    case History: return tr("Events");
    default: return {};
    }
}

} // namespace reeve
