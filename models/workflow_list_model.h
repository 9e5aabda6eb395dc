#pragma once

#include "models/tone.h"
#include "services/temporal/workflow.h"

#include <QAbstractTableModel>
#include <functional>

namespace reeve {

Tone toneOfWorkflow(const QString &status);

/// The list of a visibility query, read page by page with the server's tokens as the view scrolls down.
class WorkflowListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WorkflowId, Status, Type, StartedOn, Duration, History, ColumnCount };
    /// The next page after a token; called in the model's thread.
    using Fetch = std::function<Future<WorkflowPage>(const QByteArray &from)>;

    using QAbstractTableModel::QAbstractTableModel;

    /// Empties the list and reads its first page.
    void setFetch(Fetch fetch);
    /// Reads the first page again and changes what differs, so that selection and scroll position stay.
    void refresh();
    [[nodiscard]] const Workflow &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const Id &id, const Id &runId) const;
    [[nodiscard]] bool isLoading() const { return m_loading; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void loaded();
    void failed(const reeve::Error &error);

private:
    void take(const WorkflowPage &page);

    Fetch m_fetch;
    QList<Workflow> m_rows;
    QByteArray m_next;
    bool m_loading = false;
    quint64 m_turn = 0;
};

} // namespace reeve
