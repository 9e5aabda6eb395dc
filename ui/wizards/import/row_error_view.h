#pragma once

#include "models/row_error_model.h"

#include <QWidget>

class QPushButton;

namespace reeve {

class Notifier;

/// The rows that an import leaves out, and a button that saves them as CSV; hidden while there are none.
class RowErrorView : public QWidget
{
    Q_OBJECT
public:
    RowErrorView(Notifier &notifier, QWidget *parent);

    void setErrors(const QList<RowError> &errors);
    [[nodiscard]] const QList<RowError> &errors() const { return m_model->errors(); }

private:
    void saveAs();
    void save(const QString &path);

    Notifier &m_notifier;
    RowErrorModel *m_model;
    QPushButton *m_save;
};

} // namespace reeve
