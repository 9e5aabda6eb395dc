#include "ui/panes/list_pane.h"

#include "models/format.h"
#include "services/local/local_state.h"
#include "services/workspace/workspace.h"
#include "ui/panes/list_export.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/paged_table_view.h"
#include "ui/widgets/state_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace reeve {

using namespace std::chrono_literals;

ListPane::ListPane(const PaneContext &context, const QString &key, PagedTableModel *model, const QList<Facet> &facets,
                   Entity entity, const ListPaneText &text)
    : Pane(context), m_context(context), m_model(model), m_text(text)
{
    setObjectName(QStringLiteral("pane_") + key);
    model->setParent(this);
    if (context.opening) {
        PagedTableView::restoreOrder(*model, context.state, key);
        model->goToStart();
    }
    buildLayout(key, facets);

    connect(m_filterBar, &FilterBar::changed, this, [this](const FilterState &filter) { applyFilter(filter); });
    connect(m_table, &PagedTableView::selectionIdsChanged, this, [this](const QList<Id> &ids) {
        // What is being revealed stays shown until its page is there or the operator selects something else.
        if (ids == m_selection || (ids.isEmpty() && !m_pendingReveal.isEmpty()))
            return;
        m_pendingReveal.clear();
        m_selection = ids;
        selectionChanged();
    });
    connect(m_table, &PagedTableView::menuRequested, this, &ListPane::showMenu);
    connect(model, &PagedTableModel::phaseChanged, this, [this] {
        showState();
        if (m_model->phase() != PagedTableModel::Phase::Ready)
            return;
        showRevealed();
        updateActions(m_selection);
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListPane::showRevealed);
    connect(model, &PagedTableModel::totalChanged, this, &ListPane::showState);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_pendingReveal.isEmpty())
            return;
        for (const Id &id : std::as_const(m_selection))
            if (m_table->selectId(id))
                return;
    });
    connect(&context.workspace, &Workspace::changed, this, [this, entity](const Change &change) {
        if (change.entity != entity)
            return;
        refreshWhenShown();
        const bool selected =
            std::ranges::any_of(change.ids, [this](const Id &id) { return m_selection.contains(id); });
        if (!isHidden() && (change.ids.isEmpty() || selected))
            selectionChanged();
    });
    const auto again = [this] { updateActions(m_selection); };
    connect(&context.workspace, &Workspace::actorChanged, this, again);
    connect(&context.workspace, &Workspace::readOnlyChanged, this, again);
    connect(&context.workspace, &Workspace::linkChanged, this, [this](const Link &link) {
        if (link.state == Link::State::Connected && m_model->phase() != PagedTableModel::Phase::Idle)
            isHidden() ? refreshWhenShown() : refresh();
    });
}

void ListPane::buildLayout(const QString &key, const QList<Facet> &facets)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_filterBar = new FilterBar(facets, m_context.state, key, this);
    m_toolbar = new QHBoxLayout;
    m_toolbar->setSpacing(6);
    m_toolbar->addStretch();
    auto *exports = new ListExport(m_context, key, m_model, this);
    m_toolbar->addWidget(exports->makeButton(this));
    m_commands << exports->actions();
    layout->addLayout(m_toolbar);
    layout->addWidget(m_filterBar);
    m_header = new QVBoxLayout;
    layout->addLayout(m_header);
    m_loading = new QProgressBar(this);
    m_loading->setRange(0, 0);
    m_loading->setTextVisible(false);
    m_loading->setFixedHeight(3);
    m_loading->setAccessibleName(tr("Loading"));
    QSizePolicy keepsSpace = m_loading->sizePolicy();
    keepsSpace.setRetainSizeWhenHidden(true);
    m_loading->setSizePolicy(keepsSpace);
    m_loading->hide();
    layout->addWidget(m_loading);
    m_loadingTimer.setSingleShot(true);
    m_loadingTimer.setInterval(300ms);
    connect(&m_loadingTimer, &QTimer::timeout, m_loading, &QWidget::show);

    m_trouble = new QWidget(this);
    auto *trouble = new QHBoxLayout(m_trouble);
    trouble->setContentsMargins(0, 0, 0, 0);
    m_troubleText = new Notice({}, Tone::Danger, m_trouble);
    m_troubleText->setObjectName(QStringLiteral("listTrouble"));
    trouble->addWidget(m_troubleText, 1);
    auto *retry = new QPushButton(tr("Try again"), m_trouble);
    retry->setObjectName(QStringLiteral("listRetry"));
    trouble->addWidget(retry);
    connect(retry, &QPushButton::clicked, this, &ListPane::refresh);
    m_trouble->hide();
    layout->addWidget(m_trouble);

    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_stack = new QStackedWidget(m_splitter);
    m_table = new PagedTableView(m_model, m_context.state, key, m_stack);
    m_table->setAccessibleName(tr("List"));
    m_stack->addWidget(m_table);
    m_state = new StateView(m_stack);
    m_stack->addWidget(m_state);
    m_detail = new DetailPanel(m_splitter);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    layout->addWidget(m_splitter, 1);

    const QString splitterKey = QStringLiteral("panes/%1/splitter").arg(key);
    const QJsonArray sizes = m_context.state.value(splitterKey).toArray();
    m_splitter->setSizes(sizes.size() == 2 ? QList<int>{sizes.at(0).toInt(), sizes.at(1).toInt()}
                                           : QList<int>{760, 380});
    connect(m_splitter, &QSplitter::splitterMoved, this, [this, splitterKey] {
        const QList<int> now = m_splitter->sizes();
        m_context.state.setValue(splitterKey, QJsonArray{now.value(0), now.value(1)});
    });
    m_detail->showMessage(tr("Select a row to see its details."));
    addCopyActions();
}

void ListPane::prepare()
{
    if (m_model->phase() == PagedTableModel::Phase::Idle)
        applyFilter(m_filterBar->filter());
    else if (m_stale)
        refresh();
    m_stale = false;
}

void ListPane::activate()
{
    prepare();
    m_table->setFocus();
    updateActions(m_selection);
    showState();
}

void ListPane::refresh()
{
    m_model->phase() == PagedTableModel::Phase::Idle ? applyFilter(m_filterBar->filter()) : m_model->refreshSoon();
    selectionChanged();
}

void ListPane::refreshWhenShown()
{
    if (isHidden())
        m_stale = true;
    else
        m_model->refreshSoon();
}

void ListPane::reveal(const Id &id)
{
    const bool found = m_table->selectId(id);
    if (found && m_model->phase() != PagedTableModel::Phase::Loading)
        return;
    // Not in the window, or not for long: the row itself is shown in the panel, and selected as soon as a page holds
    // it.
    m_pendingReveal = id;
    m_selection = {id};
    selectionChanged();
    if (found)
        return;
    if (!m_filterBar->filter().isEmpty())
        m_filterBar->clear();
    else if (m_model->phase() == PagedTableModel::Phase::Idle)
        applyFilter({});
}

void ListPane::showRevealed()
{
    if (!m_pendingReveal.isEmpty() && m_table->selectId(m_pendingReveal))
        m_pendingReveal.clear();
}

void ListPane::selectionChanged()
{
    updateActions(m_selection);
    // The same thing shown again, since somebody changed it: the operator goes on reading where they were.
    m_detail->keepPosition(std::exchange(m_detailed, m_selection) == m_selection);
    if (m_selection.isEmpty())
        m_detail->showMessage(tr("Select a row to see its details."));
    else if (m_selection.size() > 1)
        m_detail->showMessage(tr("%n row(s) selected.", nullptr, static_cast<int>(m_selection.size())));
    else
        showDetail(m_selection.first());
}

void ListPane::showState()
{
    const bool loading = m_model->phase() == PagedTableModel::Phase::Loading;
    if (!loading) {
        m_loadingTimer.stop();
        m_loading->hide();
    } else if (!m_loadingTimer.isActive() && !m_loading->isVisible()) {
        m_loadingTimer.start();
    }
    const bool rows = m_model->rowCount() > 0;
    const bool failed = m_model->phase() == PagedTableModel::Phase::Failed;
    if (failed && rows) {
        m_troubleText->setText(m_model->error().line());
        m_troubleText->setAccessibleName(m_model->error().line());
    }
    m_trouble->setVisible(failed && rows);
    if (failed && !rows)
        m_state->showError(m_model->error(), [this] { m_model->goToStart(); });
    else if (m_model->phase() == PagedTableModel::Phase::Ready && !rows && !m_filterBar->filter().isEmpty())
        m_state->showEmpty(tr("Nothing matches this filter."), {}, tr("Clear filter"),
                           [this] { m_filterBar->clear(); });
    else if (m_model->phase() == PagedTableModel::Phase::Ready && !rows)
        m_state->showEmpty(m_text.empty, m_text.emptyHint);
    const bool state = !rows && (failed || m_model->phase() == PagedTableModel::Phase::Ready);
    m_stack->setCurrentWidget(state ? static_cast<QWidget *>(m_state) : m_table);

    if (m_model->total() < 0)
        return emit summaryChanged({});
    const QString rowsLoaded =
        m_model->atStart() && m_model->atEnd()
            ? tr("%n row(s)", nullptr, m_model->rowCount())
            : tr("%1 of %2 rows loaded").arg(format::number(m_model->rowCount()), format::number(m_model->total()));
    emit summaryChanged(m_model->seenOn().isValid() ? tr("%1, as they were seen at %2; the server does not answer")
                                                          .arg(rowsLoaded, format::dateTime(m_model->seenOn()))
                                                    : rowsLoaded);
}

void ListPane::addToolbarAction(QAction *action, bool primary)
{
    m_commands << action;
    addAction(action);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(primary ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    button->setProperty("primary", primary);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    m_toolbar->insertWidget(m_toolbarButtons++, button);
}

void ListPane::addToolbarMenu(const QString &title, const QString &name, const QList<QAction *> &actions)
{
    auto *button = new QToolButton(this);
    button->setText(title);
    button->setObjectName(name);
    button->setAccessibleName(title);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *menu = new QMenu(button);
    for (QAction *action : actions) {
        menu->addAction(action);
        addAction(action);
        if (!action->isSeparator())
            m_commands << action;
    }
    button->setMenu(menu);
    m_toolbar->insertWidget(m_toolbarButtons++, button);
}

void ListPane::addRowAction(QAction *action)
{
    m_commands << action;
    m_rowActions << action;
    addAction(action);
}

void ListPane::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_rowActions << separator;
}

void ListPane::addHeaderWidget(QWidget *widget)
{
    m_header->addWidget(widget);
}

void ListPane::addCopyActions()
{
    const auto add = [this](const QString &title, TextFormat format, const QString &name) {
        auto *action = new QAction(title, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, format] { copy(format); });
        m_copyActions << action;
        return action;
    };
    QAction *text = add(tr("Copy as text"), TextFormat::Text, QStringLiteral("copyText"));
    text->setShortcut(QKeySequence::Copy);
    text->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(text);
    add(tr("Copy as CSV"), TextFormat::Csv, QStringLiteral("copyCsv"));
    add(tr("Copy as JSON"), TextFormat::Json, QStringLiteral("copyJson"));
}

/// The selected rows, with the columns that are shown, in the order they are shown.
void ListPane::copy(TextFormat format)
{
    const QHeaderView *header = m_table->horizontalHeader();
    QList<int> columns;
    QStringList keys;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column))
            continue;
        columns << column;
        keys << m_model->columns().at(column).key;
    }
    QList<QStringList> rows;
    for (const Id &id : m_table->selectedIds()) {
        QStringList row;
        for (const int column : std::as_const(columns))
            row << m_model->plainText(m_model->rowOf(id), column);
        rows << row;
    }
    QGuiApplication::clipboard()->setText(tableText(format, keys, rows));
}

void ListPane::showMenu(const QPoint &position)
{
    QMenu menu(this);
    menu.addActions(m_rowActions);
    if (!m_rowActions.isEmpty())
        menu.addSeparator();
    QMenu *copy = menu.addMenu(tr("Copy"));
    copy->addActions(m_copyActions);
    m_table->fillColumnMenu(menu.addMenu(tr("Columns")));
    menu.exec(position);
}

} // namespace reeve
