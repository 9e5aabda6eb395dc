#pragma once

#include "services/workspace/workspace.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace reeve {

/// The status bar's line about the connection: connected, lost since when, tried again in how many seconds. Not shown
/// for a workspace that cannot lose it.
class LinkView : public QWidget
{
    Q_OBJECT
public:
    LinkView(Workspace &workspace, QWidget *parent);

    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void display();

    Workspace &m_workspace;
    QLabel *m_text;
    QPushButton *m_retry;
    QTimer m_seconds;
};

} // namespace reeve
