#include "models/paged_table_model.h"

namespace reeve {

using namespace std::chrono_literals;

PagedTableModel::PagedTableModel(QList<TableColumn> columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(150ms);
    connect(&m_refreshTimer, &QTimer::timeout, this, [this] {
        if (m_phase != Phase::Idle)
            refresh();
    });
}

int PagedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PagedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const TableColumn &column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (column.numeric ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

QString PagedTableModel::plainText(int row, int column) const
{
    const QModelIndex cell = index(row, column);
    const QVariant plain = cell.data(ExportRole);
    return plain.isValid() ? plain.toString() : cell.data().toString();
}

Future<qint64> PagedTableModel::exportTo(QObject *context, const ExportRequest &request)
{
    if (const auto streamed = streamTo(request))
        return *streamed;
    return exportTable(context, request, exportedPages(context));
}

void PagedTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size() || !m_columns.at(column).sortable)
        return;
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    if (m_phase != Phase::Idle)
        load(PageDirection::Forward);
}

void PagedTableModel::refreshSoon()
{
    if (!m_refreshTimer.isActive())
        m_refreshTimer.start();
}

void PagedTableModel::setPhase(Phase phase, const Error &error)
{
    m_phase = phase;
    m_error = error;
    emit phaseChanged();
}

void PagedTableModel::setTotal(qint64 total)
{
    if (total == m_total)
        return;
    m_total = total;
    emit totalChanged(total);
}

} // namespace reeve
