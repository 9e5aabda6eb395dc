#include "ui/widgets/paged_table_view.h"

#include "services/local/local_state.h"
#include "ui/widgets/cell_delegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>
#include <QMenu>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace reeve {

using namespace std::chrono_literals;

namespace {

QString columnsKey(const QString &paneKey)
{
    return QStringLiteral("panes/%1/columns").arg(paneKey);
}

/// Of what the columns needed the last time: by column, in a table of this width, with letters of this height.
constexpr auto fontHeight = QLatin1StringView("fontHeight");
constexpr auto tableWidth = QLatin1StringView("tableWidth");

} // namespace

PagedTableView::PagedTableView(PagedTableModel *model, LocalState &state, const QString &paneKey, QWidget *parent)
    : QTableView(parent), m_model(model), m_state(state), m_stateKey(columnsKey(paneKey)),
      m_neededKey(QStringLiteral("panes/%1/neededWidths").arg(paneKey))
{
    setObjectName(QStringLiteral("table"));
    setFont(CellDelegate::withoutShaping(font()));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    // Always there: one that comes with the first page would resize the columns and paint everything twice.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    // Or all that lies under it would be painted with each page, the rounded frame among it.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    // The section size must be set before the model: afterwards every row pays for the change.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    verticalHeader()->hide();
    setModel(model);
    setItemDelegate(new CellDelegate(this));

    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    restoreOrder(*model, state, paneKey);
    m_needed = state.value(m_neededKey).toObject();
    restoreColumns();
    setSortingEnabled(true);

    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(500ms);
    m_selectionTimer.setSingleShot(true);
    m_selectionTimer.setInterval(60ms);
    m_measureTimer.setSingleShot(true);
    connect(&m_saveTimer, &QTimer::timeout, this, &PagedTableView::saveColumns);
    connect(&m_measureTimer, &QTimer::timeout, this, &PagedTableView::measureColumns);
    connect(&m_selectionTimer, &QTimer::timeout, this, [this] { emit selectionIdsChanged(selectedIds()); });
    connect(header, &QHeaderView::sectionMoved, &m_saveTimer, qOverload<>(&QTimer::start));
    connect(header, &QHeaderView::sectionResized, this, [this, header](int column) {
        // The last one stretches with the window: that is no wish of the operator's.
        const bool stretched = header->visualIndex(column) == header->count() - 1;
        if (!m_restoring && !stretched)
            m_saveTimer.start();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder) {
        if (!m_model->columns().value(column).sortable)
            horizontalHeader()->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
        m_saveTimer.start();
    });
    connect(header, &QHeaderView::customContextMenuRequested, this, &PagedTableView::showColumnMenu);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PagedTableView::fetchNearEdges);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        if (first == 0)
            keepPosition(last - first + 1);
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        if (first == 0)
            keepPosition(first - last - 1);
        m_selectionTimer.start();
    });
    // What was selected a moment ago is still told, so that it is found again in what is read anew.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (!m_selectionTimer.isActive())
            return;
        m_selectionTimer.stop();
        emit selectionIdsChanged(selectedIds());
    });
    connect(model, &QAbstractItemModel::modelReset, &m_selectionTimer, qOverload<>(&QTimer::start));
    connect(model, &PagedTableModel::jumped, this, [this](PageDirection direction) {
        measureFirstRows();
        const bool end = direction == PageDirection::Backward;
        end ? scrollToBottom() : scrollToTop();
        if (end && m_model->rowCount() > 0)
            selectRow(m_model->rowCount() - 1);
        // Now and not with the next frame, 5 ms later: these rows are what the operator waits for.
        viewport()->repaint();
    });
}

void PagedTableView::restoreOrder(PagedTableModel &model, const LocalState &state, const QString &paneKey)
{
    const QJsonObject layout = state.value(columnsKey(paneKey)).toObject();
    const QString key = layout[QLatin1String("sort")].toString();
    const QList<TableColumn> &columns = model.columns();
    for (int i = 0; i < columns.size(); ++i)
        if (columns.at(i).key == key)
            model.sort(i, layout[QLatin1String("ascending")].toBool() ? Qt::AscendingOrder : Qt::DescendingOrder);
}

QList<Id> PagedTableView::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<Id> ids;
    ids.reserve(rows.size());
    for (const QModelIndex &row : std::as_const(rows))
        ids << m_model->idAt(row.row());
    return ids;
}

bool PagedTableView::selectId(const Id &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    selectRow(row);
    scrollTo(m_model->index(row, 0), PositionAtCenter);
    return true;
}

void PagedTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home && !m_model->atStart())
        return m_model->goToStart();
    if (event->key() == Qt::Key_End && !m_model->atEnd())
        return m_model->goToEnd();
    if (event->key() == Qt::Key_Home)
        return selectRow(0);
    if (event->key() == Qt::Key_End)
        return selectRow(m_model->rowCount() - 1);
    QTableView::keyPressEvent(event);
}

void PagedTableView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        position = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    emit menuRequested(position);
}

void PagedTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    m_selectionTimer.start();
}

void PagedTableView::fetchNearEdges()
{
    const QScrollBar *bar = verticalScrollBar();
    const int margin = 2 * viewport()->height();
    if (bar->maximum() - bar->value() < margin)
        m_model->fetchAfter();
    if (bar->value() - bar->minimum() < margin)
        m_model->fetchBefore();
}

/// Rows that came or went above must not move what the operator is reading.
void PagedTableView::keepPosition(int rows)
{
    if (verticalScrollBar()->value() == 0 && m_model->atStart())
        return;
    const int height = verticalHeader()->defaultSectionSize();
    updateGeometries();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rows * height);
}

void PagedTableView::restoreColumns()
{
    m_restoring = true;
    QHeaderView *header = horizontalHeader();
    const QList<TableColumn> &columns = m_model->columns();
    for (int i = 0; i < columns.size(); ++i) {
        header->moveSection(header->visualIndex(i), i);
        header->resizeSection(i, columns.at(i).width);
        header->setSectionHidden(i, columns.at(i).hiddenAtFirst);
    }
    const QJsonObject layout = m_state.value(m_stateKey).toObject();
    int visual = 0;
    for (const auto &item : layout[QLatin1String("order")].toArray()) {
        const QJsonObject stored = item.toObject();
        for (int i = 0; i < columns.size(); ++i) {
            if (columns.at(i).key != stored[QLatin1String("key")].toString())
                continue;
            header->moveSection(header->visualIndex(i), visual++);
            header->resizeSection(i, std::max(40, stored[QLatin1String("width")].toInt(columns.at(i).width)));
            header->setSectionHidden(i, stored[QLatin1String("hidden")].toBool());
        }
    }
    header->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
    m_restoring = false;
    // As they were at the end, so that nothing moves when the table is shown and its first rows come.
    if (!isSizedByOperator() && hasNeededWidths())
        fitColumns(m_needed[tableWidth].toInt());
}

void PagedTableView::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), palette().base());
    QTableView::paintEvent(event);
}

void PagedTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!isSizedByOperator())
        fitColumns(viewport()->width());
}

void PagedTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    if (!isSizedByOperator())
        measureColumns();
}

bool PagedTableView::isSizedByOperator() const
{
    const QJsonValue stored = m_state.value(m_stateKey);
    return !stored.isUndefined() && !stored.isNull();
}

bool PagedTableView::hasNeededWidths() const
{
    return m_needed[fontHeight].toInt() == fontMetrics().height();
}

int PagedTableView::neededWidth(int column) const
{
    constexpr int measures = 3; ///< rows, those with the most letters: shaping text is slow
    const int rows = std::min(m_model->rowCount(), viewport()->height() / verticalHeader()->defaultSectionSize() + 1);
    QList<std::pair<qsizetype, int>> longest; ///< letters and row
    for (int row = 0; row < rows; ++row)
        longest.append({-m_model->index(row, column).data().toString().size(), row});
    const auto last = longest.begin() + std::min(measures, rows);
    std::partial_sort(longest.begin(), last, longest.end());
    int width = horizontalHeader()->sectionSizeHint(column);
    for (auto it = longest.begin(); it != last; ++it)
        width = std::max(width, CellDelegate::neededWidth(m_model->index(it->second, column), fontMetrics()));
    return width;
}

void PagedTableView::measureFirstRows()
{
    if (m_measured || m_model->rowCount() == 0 || isSizedByOperator())
        return;
    // What the last first page needed will mostly do: the rows first.
    if (hasNeededWidths())
        m_measureTimer.start();
    else
        measureColumns();
}

void PagedTableView::measureColumns()
{
    m_measured = m_model->rowCount() > 0;
    if (m_measured) {
        QJsonObject needed{{fontHeight, fontMetrics().height()}, {tableWidth, viewport()->width()}};
        for (int i = 0; i < m_model->columnCount(); ++i)
            if (!horizontalHeader()->isSectionHidden(i))
                needed[m_model->columns().at(i).key] = neededWidth(i);
        if (std::exchange(m_needed, needed) != needed)
            m_state.setValue(m_neededKey, needed);
    }
    fitColumns(viewport()->width());
}

void PagedTableView::fitColumns(int room)
{
    const QHeaderView *header = horizontalHeader();
    const QList<TableColumn> &columns = m_model->columns();
    const int shortTexts = fontMetrics().averageCharWidth() * 24;
    constexpr int asksForProse = 200; ///< may be empty on these rows, and long on the next
    const bool known = hasNeededWidths();
    int asked = 0;
    QMap<int, int> widths; ///< of the columns with short texts
    for (int i = 0; i < columns.size(); ++i) {
        if (header->isSectionHidden(i))
            continue;
        const int needed = known ? m_needed[columns.at(i).key].toInt(-1) : -1;
        if (needed >= 0 && needed <= shortTexts && columns.at(i).width < asksForProse) {
            widths[i] = needed;
            room -= needed;
        } else {
            asked += columns.at(i).width;
        }
    }
    // Narrower than this, texts would be cut off everywhere: better to scroll.
    const double share = asked == 0 ? 1 : std::max(0.6, static_cast<double>(room) / asked);
    // Where all fit, the last one takes what is left by itself: sized here too, it would be painted twice.
    int last = asked * share <= room ? header->count() - 1 : -1;
    while (last > 0 && header->isSectionHidden(header->logicalIndex(last)))
        --last;
    m_restoring = true;
    for (int i = 0; i < columns.size(); ++i)
        if (!header->isSectionHidden(i) && header->visualIndex(i) != last)
            setColumnWidth(i, widths.value(i, static_cast<int>(columns.at(i).width * share)));
    m_restoring = false;
    m_saveTimer.stop();
}

void PagedTableView::saveColumns()
{
    if (m_restoring)
        return;
    const QHeaderView *header = horizontalHeader();
    QJsonArray order;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int i = header->logicalIndex(visual);
        const bool hidden = header->isSectionHidden(i);
        order.append(
            QJsonObject{{QStringLiteral("key"), m_model->columns().at(i).key},
                        {QStringLiteral("width"), hidden ? m_model->columns().at(i).width : header->sectionSize(i)},
                        {QStringLiteral("hidden"), hidden}});
    }
    m_state.setValue(m_stateKey,
                     QJsonObject{{QStringLiteral("order"), order},
                                 {QStringLiteral("sort"), m_model->columns().value(m_model->sortColumn()).key},
                                 {QStringLiteral("ascending"), m_model->sortOrder() == Qt::AscendingOrder}});
}

void PagedTableView::fillColumnMenu(QMenu *menu)
{
    QHeaderView *header = horizontalHeader();
    const int visible = header->count() - header->hiddenSectionCount();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int i = header->logicalIndex(visual);
        const bool shown = !header->isSectionHidden(i);
        QAction *action = menu->addAction(m_model->columns().at(i).title);
        action->setCheckable(true);
        action->setChecked(shown);
        action->setEnabled(!shown || visible > 1);
        connect(action, &QAction::toggled, this, [this, i](bool on) {
            horizontalHeader()->setSectionHidden(i, !on);
            m_saveTimer.start();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, [this] {
        m_state.remove(m_stateKey);
        restoreColumns();
        measureColumns(); // what is remembered may be of another width
    });
}

void PagedTableView::showColumnMenu(const QPoint &position)
{
    QMenu menu(this);
    fillColumnMenu(&menu);
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

} // namespace reeve
