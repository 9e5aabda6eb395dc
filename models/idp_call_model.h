#pragma once

#include "models/tone.h"
#include "services/idp/plan.h"

#include <QAbstractTableModel>

namespace reeve {

/// The calls of a setup at an identity provider, in their order, and how each stands.
class IdpCallModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, Request, State, Answer, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const idp::Plan &plan, const idp::Journal &journal);
    /// The same plan, further on.
    void update(const idp::Journal &journal);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const idp::Step &step(int row) const { return m_plan.steps.at(row); }
    [[nodiscard]] idp::StepRecord record(int row) const { return m_journal.of(step(row).id); }
    /// Body, how it would be taken back, and what went wrong.
    [[nodiscard]] QString detail(int row) const;
    /// The row that failed or is next; -1 when all are done.
    [[nodiscard]] int current() const;

private:
    [[nodiscard]] QString answer(const idp::StepRecord &record) const;

    idp::Plan m_plan;
    idp::Journal m_journal;
    QList<idp::CallText> m_texts;
};

Tone toneOf(idp::StepState state);

} // namespace reeve
