#include "ui/wizards/onboarding/lead_page.h"

#include "models/format.h"
#include "models/tone.h"
#include "ui/widgets/detail_panel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace reeve {

LeadPage::LeadPage(LeadStore &leads, const Id &leadId, OnboardingDraft &draft, QWidget *parent)
    : OnboardingPage(draft, parent), m_leads(leads), m_leadId(leadId), m_summary(new DetailPanel(this))
{
    setTitle(tr("Lead"));
    setSubTitle(tr("This lead becomes a tenant. Contact and address are taken from it."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
}

void LeadPage::initializePage()
{
    m_ready = false;
    emit completeChanged();
    m_summary->showMessage(tr("Loading…"));
    onResult(this, m_leads.detail(m_leadId), [this](const Result<LeadDetail> &detail) {
        if (detail)
            return display(*detail);
        m_summary->showError(detail.error());
        auto *again = new QPushButton(tr("&Try again"), m_summary);
        again->setObjectName(QStringLiteral("again"));
        again->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        connect(again, &QPushButton::clicked, this, &LeadPage::initializePage);
        m_summary->addWidget(again);
    });
}

void LeadPage::display(const LeadDetail &detail)
{
    const Lead &lead = detail.lead;
    const LeadState state = leadState(lead, QDateTime::currentDateTimeUtc());
    m_draft.fillFrom(lead, detail.address);
    m_ready = state == LeadState::Verified;

    m_summary->begin();
    m_summary->setHeading(lead.companyName, lead.fullName());
    m_summary->addBadge(leadStateTitle(state), toneOf(state));
    if (state == LeadState::Converted)
        m_summary->addNotice(tr("This lead has a tenant already: %1.").arg(detail.tenantName), Tone::Danger);
    else if (!m_ready)
        m_summary->addNotice(
            tr("This lead is not verified yet. Wait for the verification mail to be answered, or verify the lead "
               "with a reason."),
            Tone::Warning);
    m_summary->addField(tr("E-mail"), lead.email);
    m_summary->addField(tr("Created"), format::dateTime(lead.createdOn));
    for (const Duplicate &duplicate : detail.duplicates)
        m_summary->addNotice(
            duplicate.sameEmail
                ? tr("%1 “%2” has the same e-mail address.").arg(entityTitle(duplicate.entity), duplicate.name)
                : tr("%1 “%2” has the same mail domain.").arg(entityTitle(duplicate.entity), duplicate.name),
            Tone::Info);
    emit completeChanged();
}

} // namespace reeve
