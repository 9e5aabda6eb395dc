#include "models/idp_call_model.h"

#include "models/paged_table_model.h"

namespace reeve {

using idp::StepState;

Tone toneOf(StepState state)
{
    switch (state) {
    case StepState::Sent: return Tone::Info;
    case StepState::Created:
    case StepState::Done: return Tone::Success;
    case StepState::Failed: return Tone::Danger;
    case StepState::Skipped:
    case StepState::Undone: return Tone::Warning;
    case StepState::Waiting:
    case StepState::Found: break;
    }
    return Tone::Neutral;
}

void IdpCallModel::show(const idp::Plan &plan, const idp::Journal &journal)
{
    beginResetModel();
    m_plan = plan;
    m_journal = journal;
    m_texts.clear();
    for (const idp::Step &step : plan.steps)
        m_texts << idp::describe(plan, step, journal);
    endResetModel();
}

void IdpCallModel::update(const idp::Journal &journal)
{
    m_journal = journal;
    for (int row = 0; row < m_plan.steps.size(); ++row)
        m_texts[row] = idp::describe(m_plan, m_plan.steps.at(row), journal);
    if (!m_texts.isEmpty())
        emit dataChanged(index(0, 0), index(static_cast<int>(m_texts.size()) - 1, ColumnCount - 1));
}

int IdpCallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_texts.size());
}

int IdpCallModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IdpCallModel::data(const QModelIndex &index, int role) const
{
    const idp::CallText &text = m_texts.at(index.row());
    const idp::StepRecord record = this->record(index.row());
    if (role == PagedTableModel::ToneRole && index.column() == State && record.state != StepState::Waiting)
        return static_cast<int>(toneOf(record.state));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What: return tr("%1. %2").arg(index.row() + 1).arg(text.title);
    case Request: return text.line;
    case State: return idp::stepStateTitle(record.state);
    default: return answer(record);
    }
}

QString IdpCallModel::answer(const idp::StepRecord &record) const
{
    if (!record.error.isEmpty())
        return record.error;
    if (record.status == 0 || record.state == StepState::Waiting)
        return {};
    return tr("%1 after %2 ms", "HTTP status of an answer and how long it took").arg(record.status).arg(record.ms);
}

QVariant IdpCallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("Step");
    case Request: return tr("Call");
    case State: return tr("State");
    default: return tr("Answer");
    }
}

QString IdpCallModel::detail(int row) const
{
    const idp::CallText &text = m_texts.at(row);
    const idp::StepRecord record = this->record(row);
    QStringList parts;
    for (const QString &problem : {record.error, record.hint})
        if (!problem.isEmpty())
            parts << problem;
    parts << text.line;
    if (!text.body.isEmpty())
        parts << text.body;
    parts << (text.undo.isEmpty() ? tr("Leaves nothing to take back.") : tr("Taken back by: %1").arg(text.undo));
    return parts.join(QStringLiteral("\n\n"));
}

int IdpCallModel::current() const
{
    for (int row = 0; row < m_plan.steps.size(); ++row)
        if (!idp::isSettled(record(row)))
            return row;
    return -1;
}

} // namespace reeve
