#include "ui/panes/home/needs_card.h"

#include "models/format.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/tone_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace reeve {

NeedsCard::NeedsCard(const QString &title, const QString &calm, QWidget *parent)
    : QFrame(parent), m_calm(calm), m_count(new ToneLabel(this)), m_empty(new QLabel(calm, this)),
      m_all(new QPushButton(tr("Show all"), this)), m_items(new QWidget(this))
{
    setProperty("card", true);
    setFrameShape(StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    auto *name = new QLabel(title, this);
    name->setProperty("strong", true);
    m_count->setProperty("heading", true);
    head->addWidget(name);
    head->addStretch();
    head->addWidget(m_count);
    layout->addLayout(head);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setWordWrap(true);
    layout->addWidget(m_empty);
    layout->addWidget(m_items);
    layout->addStretch();
    m_all->setObjectName(QStringLiteral("showAll"));
    m_all->setAccessibleName(tr("Show all: %1").arg(title));
    layout->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_all, &QPushButton::clicked, this, &NeedsCard::showAll);
    setCount(0, Tone::Neutral);
}

void NeedsCard::setCount(qint64 count, Tone tone)
{
    m_count->setText(format::number(count));
    m_count->setTone(count > 0 ? tone : Tone::Neutral);
    m_empty->setVisible(count == 0);
    m_all->setVisible(count > 0);
}

void NeedsCard::setItems(const QList<NeedsItem> &items)
{
    // Filled before it is shown: each widget that joins a visible one by itself asks the display where the pointer is.
    auto *list = new QWidget(this);
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    for (const NeedsItem &item : items) {
        auto *button = new QPushButton(list);
        button->setFlat(true);
        button->setProperty("row", true);
        button->setAccessibleName(tr("%1, %2").arg(item.title, item.detail));
        auto *line = new QHBoxLayout(button);
        line->setContentsMargins(4, 3, 4, 3);
        line->setSizeConstraint(QLayout::SetMinimumSize);
        auto *title = new QLabel(button);
        auto *detail = new QLabel(button);
        for (QLabel *label : {title, detail}) {
            label->setTextFormat(Qt::PlainText);
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
        }
        title->setText(fontMetrics().elidedText(item.title, Qt::ElideRight, 240));
        title->setToolTip(plainToolTip(item.title));
        detail->setText(item.detail);
        detail->setForegroundRole(QPalette::PlaceholderText);
        line->addWidget(title, 1);
        line->addWidget(detail);
        button->setMinimumHeight(line->sizeHint().height());
        connect(button, &QPushButton::clicked, this, [open = item.open] { open(); });
        lines->addWidget(button);
    }
    delete layout()->replaceWidget(m_items, list);
    std::exchange(m_items, list)->deleteLater();
}

} // namespace reeve
