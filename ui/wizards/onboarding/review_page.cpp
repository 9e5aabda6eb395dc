#include "ui/wizards/onboarding/review_page.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/detail_panel.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace reeve {

ReviewPage::ReviewPage(OnboardingDraft &draft, QWidget *parent)
    : OnboardingPage(draft, parent), m_summary(new DetailPanel(this)), m_error(new Notice({}, Tone::Danger, this)),
      m_progress(new QProgressBar(this))
{
    setTitle(tr("Review"));
    setSubTitle(tr("Nothing is written before you create the tenant."));
    setCommitPage(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_error->setObjectName(QStringLiteral("reviewError"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Creating the tenant"));
    layout->addWidget(m_error);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_progress);
}

void ReviewPage::initializePage()
{
    m_error->hide();
    setBusy(false);
    const TenantInput input = normalized(m_draft.input);
    const Address &address = input.address;
    m_summary->begin();
    m_summary->setHeading(input.name, {});
    m_summary->addField(tr("Key"), input.key);
    m_summary->addField(tr("Domains"), input.domains.join(QLatin1Char('\n')));
    m_summary->addSection(tr("Contact"));
    m_summary->addField(tr("Name"), input.contact.firstName + QLatin1Char(' ') + input.contact.lastName);
    m_summary->addField(tr("E-mail"), input.contact.email);
    m_summary->addSection(tr("Address"));
    m_summary->addField(tr("Street"), address.address);
    m_summary->addField(tr("City"), QString(address.zip + QLatin1Char(' ') + address.city).trimmed());
    m_summary->addField(tr("State"), address.state);
    m_summary->addField(tr("Country"), address.country);
}

void ReviewPage::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    if (busy)
        m_error->hide();
    emit completeChanged();
}

void ReviewPage::showError(const Error &error)
{
    QStringList lines{error.text};
    for (const FieldError &field : error.fields)
        if (!lines.contains(field.text))
            lines << field.text;
    if (!error.hint.isEmpty())
        lines << error.hint;
    m_error->setText(lines.join(QLatin1Char('\n')));
    m_error->setAccessibleName(m_error->text());
    m_error->show();
}

} // namespace reeve
