#pragma once

#include "models/paged_table_model.h"
#include "services/exchange/table_text.h"
#include "ui/panes/pane.h"
#include "ui/widgets/detail_panel.h"
#include "ui/widgets/filter_bar.h"

class QHBoxLayout;
class QProgressBar;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace reeve {

class Notice;
class PagedTableView;
class StateView;

/// What a list pane tells about itself.
struct ListPaneText
{
    QString empty; ///< "No leads yet." with what to do first
    QString emptyHint;
};

/// The shape of every list in Reeve: filter bar, table, detail panel, toolbar, context menu, copying, empty, loading
/// and error states, and the layout that persists. A pane adds its model, its facets, its actions and its details.
class ListPane : public Pane
{
    Q_OBJECT
public:
    void prepare() override;
    void activate() override;
    void reveal(const Id &id) override;
    void refresh() override;
    [[nodiscard]] QList<QAction *> commands() const override { return m_commands; }

    [[nodiscard]] QList<Id> selection() const { return m_selection; }
    [[nodiscard]] const FilterState &filter() const { return m_filterBar->filter(); }
    void setFilter(const FilterState &filter) { m_filterBar->setFilter(filter); }

protected:
    /// `model` becomes a child of the pane and reads again when a row of `entity` changes.
    ListPane(const PaneContext &context, const QString &key, PagedTableModel *model, const QList<Facet> &facets,
             Entity entity, const ListPaneText &text);

    /// The pane's own filter, made from what the bar says; sets it on the model, which reads the first page.
    virtual void applyFilter(const FilterState &filter) = 0;
    /// Fills the panel for one selected row; called again when the row changed.
    virtual void showDetail(const Id &id) = 0;
    /// Enables what the selected rows allow.
    virtual void updateActions(const QList<Id> &selection) = 0;

    /// In the toolbar (primary ones), in the context menu, and in the command palette.
    void addToolbarAction(QAction *action, bool primary = false);
    /// A button with these in a menu; they are in the command palette too.
    void addToolbarMenu(const QString &title, const QString &name, const QList<QAction *> &actions);
    /// In the context menu and the command palette; the pane puts it into the details itself.
    void addRowAction(QAction *action);
    void addSeparator();
    /// A widget between filter bar and table (totals, a chart).
    void addHeaderWidget(QWidget *widget);

    [[nodiscard]] FilterBar &filterBar() { return *m_filterBar; }
    [[nodiscard]] DetailPanel &detail() { return *m_detail; }
    [[nodiscard]] PagedTableView &table() { return *m_table; }
    [[nodiscard]] const PaneContext &context() const { return m_context; }
    /// Reads the details again and enables the actions anew.
    void selectionChanged();
    /// Reads the list again, soon; where nobody looks, when the operator comes back.
    void refreshWhenShown();

private:
    void buildLayout(const QString &key, const QList<Facet> &facets);
    void showRevealed();
    void showState();
    void showMenu(const QPoint &position);
    void addCopyActions();
    void copy(TextFormat format);

    PaneContext m_context;
    PagedTableModel *m_model;
    ListPaneText m_text;
    FilterBar *m_filterBar = nullptr;
    PagedTableView *m_table = nullptr;
    DetailPanel *m_detail = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    StateView *m_state = nullptr;
    QWidget *m_trouble = nullptr; ///< why rows that are shown could not be read again
    Notice *m_troubleText = nullptr;
    QHBoxLayout *m_toolbar = nullptr;
    int m_toolbarButtons = 0; ///< before the stretch
    QVBoxLayout *m_header = nullptr;
    QProgressBar *m_loading = nullptr;
    QTimer m_loadingTimer;
    QList<QAction *> m_commands;
    QList<QAction *> m_rowActions;
    QList<QAction *> m_copyActions;
    QList<Id> m_selection;
    QList<Id> m_detailed; ///< whose details the panel shows
    Id m_pendingReveal;
    bool m_stale = false; ///< something changed while the pane was hidden
};

} // namespace reeve
