#include "ui/widgets/state_view.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace reeve {

StateView::StateView(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_hint(new QLabel(this)), m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("stateView"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    for (QLabel *label : {m_text, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    m_text->setProperty("heading", true);
    m_button->setObjectName(QStringLiteral("stateAction"));
    layout->addWidget(m_button, 0, Qt::AlignCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_act)
            m_act();
    });
}

void StateView::showEmpty(const QString &text, const QString &hint, const QString &action, std::function<void()> act)
{
    display(text, hint, action, std::move(act));
}

void StateView::showError(const Error &error, std::function<void()> retry)
{
    display(error.text, error.hint, tr("Try again"), std::move(retry));
}

void StateView::display(const QString &text, const QString &hint, const QString &action, std::function<void()> act)
{
    m_text->setText(text);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    m_act = std::move(act);
}

} // namespace reeve
