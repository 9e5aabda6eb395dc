#pragma once

#include <QMenu>

namespace reeve {

/// A menu of check marks: choosing one does not close it, so several can be set at once.
class StayOpenMenu : public QMenu
{
    Q_OBJECT
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace reeve
