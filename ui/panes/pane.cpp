#include "ui/panes/pane.h"

#include <QPixmap>

namespace reeve {

void Pane::layOut(const QSize &size)
{
    resize(size);
    // A hidden widget lays itself out when it is shown, or painted: of which one pixel is enough.
    QPixmap pixel(1, 1);
    render(&pixel, {}, QRect(0, 0, 1, 1));
}

} // namespace reeve
