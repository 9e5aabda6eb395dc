#pragma once

#include "services/workspace/overview_store.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListView;

namespace reeve {

class LocalState;
class PaletteModel;
class Workspace;

/// Ctrl+K: one line that finds every action and every lead, tenant, invoice and run. The focus stays in the line;
/// arrows choose, Enter runs or opens, Esc closes. The workspace is asked a moment after the last key, and an earlier
/// question is cancelled.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(const QList<QAction *> &actions, Workspace &workspace, LocalState &state, QWidget *parent);
    ~CommandPalette() override;

signals:
    void opened(reeve::Entity entity, const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void run();
    void selectFirst();

    Workspace &m_workspace;
    PaletteModel *m_model;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_note;
    QTimer m_typing;
    Future<QList<SearchHit>> m_search;
    int m_question = 0;
};

} // namespace reeve
