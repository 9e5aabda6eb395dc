#pragma once

#include "models/paged_table_model.h"

#include <QJsonObject>
#include <QTableView>
#include <QTimer>

namespace reeve {

class LocalState;

/// The table of a list pane: reads on at both ends while it scrolls, Home and End reach the ends of the whole list,
/// columns can be moved, sized, hidden and sorted and are remembered under "panes/<key>/columns".
class PagedTableView : public QTableView
{
    Q_OBJECT
public:
    PagedTableView(PagedTableModel *model, LocalState &state, const QString &paneKey, QWidget *parent);

    /// Sorts the model as the operator left the table, before there is one.
    static void restoreOrder(PagedTableModel &model, const LocalState &state, const QString &paneKey);

    [[nodiscard]] QList<Id> selectedIds() const; ///< in display order
    /// Selects the row if it is in the window; false otherwise.
    bool selectId(const Id &id);
    /// Checkable entries that show and hide columns, and "Reset columns".
    void fillColumnMenu(QMenu *menu);

signals:
    void selectionIdsChanged(const QList<reeve::Id> &ids);
    void menuRequested(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override; ///< the window was zoomed
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void fetchNearEdges();
    void keepPosition(int rows);
    void restoreColumns();
    /// As long as nobody has sized the columns: those with short texts (dates, states, numbers) show them whole, the
    /// others share what is left of `room` pixels in proportion to what they ask for.
    void fitColumns(int room);
    /// Measures the rows on the screen, remembers what they need for the next time, and fits the columns to it.
    void measureColumns();
    void measureFirstRows();
    /// Of this font.
    [[nodiscard]] bool hasNeededWidths() const;
    /// Pixels that the longest texts on the screen and the header need.
    [[nodiscard]] int neededWidth(int column) const;
    [[nodiscard]] bool isSizedByOperator() const;
    void saveColumns();
    void showColumnMenu(const QPoint &position);

    PagedTableModel *m_model;
    LocalState &m_state;
    QString m_stateKey;
    QString m_neededKey;
    QJsonObject m_needed; ///< pixels by column key, and where they were measured
    QTimer m_saveTimer;
    QTimer m_selectionTimer;
    QTimer m_measureTimer;
    bool m_restoring = false;
    bool m_measured = false; ///< rows, in this table
};

} // namespace reeve
