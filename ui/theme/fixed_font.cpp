#include "ui/theme/fixed_font.h"

#include <QWidget>

namespace reeve {

void showFixed(QWidget *widget)
{
    // The style sheet says the family, and so leaves the size to the zoom.
    widget->setProperty("fixed", true);
    widget->ensurePolished();
}

} // namespace reeve
