#include "ui/wizards/idp/mode_page.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace reeve {

ModePage::ModePage(idp::Setup &setup, QWidget *parent) : IdpPage(setup, parent)
{
    setTitle(tr("Mode"));
    setSubTitle(tr("How the provider holds this tenant apart from the others."));
}

void ModePage::initializePage()
{
    delete m_choices;
    m_choices = new QWidget(this);
    m_group = new QButtonGroup(m_choices);
    auto *layout = new QVBoxLayout(m_choices);
    layout->setContentsMargins(0, 0, 0, 0);
    const QString chosen = m_setup.values().value(QStringLiteral("mode")).toString();
    for (const idp::Mode &mode : m_setup.provider().modes) {
        auto *button = new QRadioButton(mode.title, m_choices);
        button->setObjectName(QStringLiteral("mode-") + mode.key);
        button->setAccessibleDescription(mode.description);
        button->setProperty("mode", mode.key);
        button->setChecked(mode.key == chosen || m_group->buttons().isEmpty());
        m_group->addButton(button);
        auto *description = new QLabel(mode.description, m_choices);
        description->setTextFormat(Qt::PlainText);
        description->setWordWrap(true);
        description->setIndent(24);
        description->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(button);
        layout->addWidget(description);
        layout->addSpacing(8);
    }
    layout->addStretch();
    content().addWidget(m_choices);
    m_group->checkedButton()->setFocus();
}

bool ModePage::store()
{
    m_setup.setValues({{QStringLiteral("mode"), m_group->checkedButton()->property("mode").toString()}});
    return true;
}

} // namespace reeve
