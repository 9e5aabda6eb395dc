#include "ui/wizards/onboarding/contact_page.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace reeve {

ContactPage::ContactPage(OnboardingDraft &draft, QWidget *parent)
    : OnboardingPage(draft, parent), m_form(new FormFields(this)),
      m_firstName(m_form->addText(QStringLiteral("contact.firstName"), tr("&First name"), FormFields::Required)),
      m_lastName(m_form->addText(QStringLiteral("contact.lastName"), tr("&Last name"), FormFields::Required)),
      m_email(m_form->addText(QStringLiteral("contact.email"), tr("&E-mail"), FormFields::Required))
{
    setTitle(tr("Contact"));
    setSubTitle(tr("The tenant's first contact becomes its administrator and gets the welcome mail."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addStretch();
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
    m_draft.input.contact = {
        {}, m_firstName->text(), m_lastName->text(), m_email->text().trimmed(), QStringLiteral("admin"), true};
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
    return showIn(*m_form, errors);
}

} // namespace reeve
