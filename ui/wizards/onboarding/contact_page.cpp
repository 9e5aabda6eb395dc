#include "ui/wizards/onboarding/contact_page.h"

#include "ui/wizards/onboarding/field_form.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace reeve {

ContactPage::ContactPage(OnboardingDraft &draft, QWidget *parent)
    : OnboardingPage(draft, parent)
    , m_form(new FieldForm(this))
    , m_firstName(new QLineEdit(this))
    , m_lastName(new QLineEdit(this))
    , m_email(new QLineEdit(this))
{
    setTitle(tr("Contact"));
    setSubTitle(tr("The tenant's first contact becomes its administrator and gets the welcome mail."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addStretch();
    m_form->addField(QStringLiteral("contact.firstName"), tr("&First name:"), m_firstName);
    m_form->addField(QStringLiteral("contact.lastName"), tr("&Last name:"), m_lastName);
    m_form->addField(QStringLiteral("contact.email"), tr("&E-mail:"), m_email);
    for (QLineEdit *edit : {m_firstName, m_lastName, m_email})
        connect(edit, &QLineEdit::textEdited, this, &ContactPage::take);
}

void ContactPage::initializePage()
{
    const Contact &contact = m_draft.input.contact;
    m_firstName->setText(contact.firstName);
    m_lastName->setText(contact.lastName);
    m_email->setText(contact.email);
}

void ContactPage::take()
{
    m_draft.input.contact = {{}, m_firstName->text(), m_lastName->text(), m_email->text().trimmed(), QStringLiteral("admin"), true};
    emit edited();
}

bool ContactPage::validatePage()
{
    if (showErrors(errors()))
        return false;
    m_draft.proposeDomain();
    return true;
}

bool ContactPage::showErrors(const QList<FieldError> &errors)
{
    return m_form->showErrors(errors);
}

} // namespace reeve
