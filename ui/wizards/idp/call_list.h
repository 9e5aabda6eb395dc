#pragma once

#include <QWidget>

class QPlainTextEdit;
class QTableView;

namespace reeve {

class IdpCallModel;

/// The calls in a table, and beneath it everything about the one that is selected.
class CallList : public QWidget
{
    Q_OBJECT
public:
    CallList(IdpCallModel &model, bool withState, QWidget *parent);

    void select(int row);
    [[nodiscard]] int selected() const;

signals:
    void selectionChanged();

private:
    void showDetail();

    IdpCallModel &m_model;
    QTableView *m_table;
    QPlainTextEdit *m_detail;
};

} // namespace reeve
