#include "ui/widgets/stay_open_menu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace reeve {

void StayOpenMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = actionAt(event->pos());
    if (action && action->isCheckable() && action->isEnabled())
        action->toggle();
    else
        QMenu::mouseReleaseEvent(event);
}

void StayOpenMenu::keyPressEvent(QKeyEvent *event)
{
    QAction *action = activeAction();
    if (event->key() == Qt::Key_Space && action && action->isCheckable() && action->isEnabled())
        action->toggle();
    else
        QMenu::keyPressEvent(event);
}

} // namespace reeve
