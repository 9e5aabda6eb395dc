#pragma once

#include "services/exchange/table_export.h"
#include "services/workspace/page.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace reeve {

/// A column of a list: its key is stored in layouts and written as CSV header, its title is translated.
struct TableColumn
{
    QString key;
    QString title;
    int width = 140; ///< pixels at 100 % zoom
    bool sortable = false;
    bool numeric = false; ///< right aligned
    bool hiddenAtFirst = false;
    CellKind kind = CellKind::Text; ///< of what is exported
};

/// A list of any length, seen through a window of rows: pages are read by key at both ends and dropped at the far end,
/// so memory and time stay the same for the first row, the last row and a list of ten million.
/// Answers come later (signals); rows stay as they are while something loads or fails.
class PagedTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< QString, the row's id
        ToneRole,              ///< int of reeve::Tone; the cell is drawn as a badge
        ExportRole,            ///< plain text for copy and export: ISO dates, decimal amounts
        ProgressRole           ///< 0 to 100; the cell is drawn as a bar
    };
    enum class Phase { Idle, Loading, Ready, Failed };

    static constexpr int pageSize = 200;
    static constexpr int windowSize = 2000;

    PagedTableModel(QList<TableColumn> columns, QObject *parent);

    [[nodiscard]] const QList<TableColumn> &columns() const { return m_columns; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const Error &error() const { return m_error; }
    /// Rows that the filter matches in the whole list; -1 while not known.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] bool atStart() const { return m_atStart; }
    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    /// UTC: the rows are what was last seen of a place that does not answer; null when they are fresh.
    [[nodiscard]] const QDateTime &seenOn() const { return m_seenOn; }
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }
    [[nodiscard]] Id idAt(int row) const { return index(row, 0).data(IdRole).toString(); }
    /// What a cell says without decoration: its ExportRole, else its text.
    [[nodiscard]] QString plainText(int row, int column) const;
    /// The whole list as the filter and the order are now, with every column, hidden ones too; does not touch the
    /// window. `context` belongs to this thread and outlives the reading.
    [[nodiscard]] virtual NextExportPage exportedPages(QObject *context) = 0;
    /// Saves that list; by the store in one go where it can, otherwise page by page.
    [[nodiscard]] Future<qint64> exportTo(QObject *context, const ExportRequest &request);
    /// -1 when the row is not in the window.
    [[nodiscard]] virtual int rowOf(const Id &id) const = 0;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Reads the first page in the new order; columns that are not sortable are ignored.
    void sort(int column, Qt::SortOrder order) override;

    void goToStart() { load(PageDirection::Forward); }
    void goToEnd() { load(PageDirection::Backward); }
    virtual void fetchAfter() = 0;
    virtual void fetchBefore() = 0;
    /// Reads the window again and changes only what differs; several calls within a moment are one.
    void refreshSoon();

signals:
    void phaseChanged();
    void totalChanged(qint64 total);
    /// The window now begins at the first or the last row of the list.
    void jumped(reeve::PageDirection direction);

protected:
    virtual void load(PageDirection direction) = 0;
    virtual void refresh() = 0;
    /// The store's own way to save the list, in one go; nothing where it has none for this format.
    [[nodiscard]] virtual std::optional<Future<qint64>> streamTo(const ExportRequest &request)
    {
        Q_UNUSED(request)
        return std::nullopt;
    }

    void setPhase(Phase phase, const Error &error = {});
    void setTotal(qint64 total);

    bool m_atStart = true;
    bool m_atEnd = true;
    QDateTime m_seenOn;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;

private:
    QList<TableColumn> m_columns;
    Phase m_phase = Phase::Idle;
    Error m_error;
    qint64 m_total = -1;
    QTimer m_refreshTimer;
};

} // namespace reeve
