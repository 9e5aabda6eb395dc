#include "models/row_error_model.h"

#include "models/format.h"
#include "services/exchange/row_error_export.h"

#include <algorithm>

namespace reeve {

void RowErrorModel::setErrors(QList<RowError> errors)
{
    beginResetModel();
    m_errors = std::move(errors);
    std::ranges::stable_sort(m_errors, {}, &RowError::row);
    endResetModel();
}

int RowErrorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_errors.size());
}

int RowErrorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RowErrorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowError &error = m_errors.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Row)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Row: return format::number(error.row);
    case Field: return rowErrorField(error);
    case Problem: return rowErrorText(error);
    default: return {};
    }
}

QVariant RowErrorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row: return tr("Row");
    case Field: return tr("Field");
    case Problem: return tr("Why it is left out");
    default: return {};
    }
}

} // namespace reeve
