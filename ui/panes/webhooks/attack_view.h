#pragma once

#include "services/webhooks/attack_suite.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace reeve {

class Notice;
class WorkProgress;

/// The attack suite on what is composed: every attack with what is expected and what came.
class AttackView : public QWidget
{
    Q_OBJECT
public:
    explicit AttackView(QWidget *parent);

    /// Empties the table; results come one by one.
    void begin(const Future<AttackReport> &work);
    void addResult(const AttackResult &result);
    void end(const Result<AttackReport> &report);
    void setBlocked(const QString &why);

signals:
    void runRequested();

private:
    void setBusy(bool busy);

    QPushButton *m_run;
    QPushButton *m_cancel;
    Notice *m_summary;
    WorkProgress *m_progress;
    QStandardItemModel *m_results;
    QTableView *m_table;
    QFuture<void> m_work;
    QString m_blocked;
};

} // namespace reeve
