#include "ui/widgets/later_page.h"

#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace reeve {

LaterPage::LaterPage(std::function<QWidget *(QWidget *parent)> make, QWidget *parent)
    : QWidget(parent), m_make(std::move(make))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void LaterPage::make()
{
    if (const auto make = std::exchange(m_make, nullptr)) {
        QWidget *page = make(this);
        setFocusProxy(page);
        layout()->addWidget(page);
        page->show(); // a layout shows what joins it only later
    }
}

bool LaterPage::makeNext(std::initializer_list<LaterPage *> pages)
{
    const auto next = std::ranges::find_if(pages, [](const LaterPage *page) { return !page->isMade(); });
    if (next == pages.end())
        return false;
    (*next)->make();
    return true;
}

void LaterPage::showEvent(QShowEvent *event)
{
    make();
    QWidget::showEvent(event);
}

} // namespace reeve
