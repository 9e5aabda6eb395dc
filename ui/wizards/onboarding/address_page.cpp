#include "ui/wizards/onboarding/address_page.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace reeve {

AddressPage::AddressPage(bool fromLead, OnboardingDraft &draft, QWidget *parent)
    : OnboardingPage(draft, parent), m_form(new FormFields(this))
{
    setTitle(tr("Address"));
    setSubTitle(fromLead ? tr("The address of the lead. To change it, edit the lead first.")
                         : tr("Where invoices go. It may stay empty; otherwise it needs a country."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addStretch();
    const auto add = [this, fromLead](const QString &name, const QString &label, QString Address::*part) {
        QLineEdit *edit = m_form->addText(QStringLiteral("address.") + name, label, FormFields::Optional, 1000);
        edit->setReadOnly(fromLead);
        m_parts.append({edit, part});
        connect(edit, &QLineEdit::textEdited, this, [this, part](const QString &text) {
            m_draft.input.address.*part = text.trimmed();
            emit edited();
        });
    };
    add(QStringLiteral("address"), tr("&Street"), &Address::address);
    add(QStringLiteral("zip"), tr("&Postal code"), &Address::zip);
    add(QStringLiteral("city"), tr("Ci&ty"), &Address::city);
    add(QStringLiteral("state"), tr("St&ate"), &Address::state);
    add(QStringLiteral("country"), tr("C&ountry"), &Address::country);
}

void AddressPage::initializePage()
{
    for (const auto &[edit, part] : std::as_const(m_parts))
        edit->setText(m_draft.input.address.*part);
}

bool AddressPage::showErrors(const QList<FieldError> &errors)
{
    return showIn(*m_form, errors);
}

} // namespace reeve
