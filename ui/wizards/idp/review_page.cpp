#include "ui/wizards/idp/review_page.h"

#include "ui/wizards/idp/call_list.h"

#include <QVBoxLayout>

namespace reeve {

IdpReviewPage::IdpReviewPage(idp::Setup &setup, QWidget *parent)
    : IdpPage(setup, parent), m_calls(new CallList(m_model, false, this))
{
    setTitle(tr("Review"));
    setSubTitle(tr("These calls will be made, in this order. What exists already is found and left as it is."));
    setCommitPage(true);
    content().addWidget(m_calls, 1);
}

void IdpReviewPage::initializePage()
{
    m_model.show(m_setup.plan(), m_setup.journal());
    m_calls->select(0);
    QStringList missing;
    for (const idp::Right &right : std::as_const(m_rights)) {
        if (!right.held)
            missing << (right.purpose.isEmpty() ? tr("%1 of %2").arg(right.name, right.where)
                                                : tr("%1 of %2: %3").arg(right.name, right.where, right.purpose));
    }
    if (m_rights.isEmpty())
        hideNotice();
    else if (missing.isEmpty())
        showNotice(tr("The account holds what is needed: %n role(s).", nullptr, static_cast<int>(m_rights.size())),
                   Tone::Success);
    else
        showNotice(tr("The account lacks %n role(s). Give them to it, go back, and come here again.", nullptr,
                      static_cast<int>(missing.size())) +
                       QLatin1Char('\n') + missing.join(QLatin1Char('\n')),
                   Tone::Danger);
    emit completeChanged();
}

bool IdpReviewPage::isComplete() const
{
    return std::ranges::all_of(m_rights, &idp::Right::held);
}

} // namespace reeve
