#pragma once

#include "services/workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace reeve {

/// The line on top: which workspace this is and how careful to be, who is working, and the way to everything.
class Header : public QWidget
{
    Q_OBJECT
public:
    Header(Workspace &workspace, QWidget *parent);

    /// The button that lists what can be done with the workspace.
    [[nodiscard]] QToolButton *menuButton() const { return m_menu; }

signals:
    void searchRequested();
    void unlockRequested();
    void rightsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void display();

    Workspace &m_workspace;
    QLabel *m_name;
    QLabel *m_environment;
    QPushButton *m_lock;
    QPushButton *m_search;
    QPushButton *m_operator; ///< who is working, and the way to what that login may do
    QComboBox *m_role;
    QToolButton *m_menu;
};

} // namespace reeve
