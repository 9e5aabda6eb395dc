#pragma once

#include "services/workspace/lead_store.h"

#include <QAbstractTableModel>

namespace reeve {

/// Rows of a file that an import leaves out, in the file's order.
class RowErrorModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Row, Field, Problem, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setErrors(QList<RowError> errors);
    [[nodiscard]] const QList<RowError> &errors() const { return m_errors; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<RowError> m_errors;
};

} // namespace reeve
