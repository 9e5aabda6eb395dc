#pragma once

#include "services/exchange/tenant_file.h"
#include "ui/panes/pane.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace reeve {

class Notice;

/// Creates and provisions the tenants of a CSV or XLSX file: shows every row with what is wrong with it, and begins the
/// good ones as a batch, as fast as the throttle allows.
class BulkCreateDialog : public QDialog
{
    Q_OBJECT
public:
    BulkCreateDialog(const PaneContext &context, QWidget *parent);

    /// Reads and checks the file anew; also when the plan changes.
    void read(const QString &path);

signals:
    void started();

private:
    void browse();
    void checkKeys(TenantFile file, quint64 turn);
    void display(const TenantFile &file);
    void showProblem(const QString &text);
    void start();

    PaneContext m_context;
    TenantFile m_file;
    QLineEdit *m_path;
    QComboBox *m_plan;
    QSpinBox *m_throttle;
    QTableWidget *m_rows;
    QLabel *m_summary;
    Notice *m_problem;
    QPushButton *m_start;
    QString m_readPath; ///< what the rows are of
    quint64 m_turn = 0;
};

} // namespace reeve
