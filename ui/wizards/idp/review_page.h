#pragma once

#include "models/idp_call_model.h"
#include "ui/wizards/idp/idp_page.h"

namespace reeve {

class CallList;

/// Every call before it is made, and whether the account may make them.
class IdpReviewPage : public IdpPage
{
    Q_OBJECT
public:
    IdpReviewPage(idp::Setup &setup, QWidget *parent);

    void setRights(const QList<idp::Right> &rights) { m_rights = rights; }
    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;

private:
    QList<idp::Right> m_rights;
    IdpCallModel m_model;
    CallList *m_calls;
};

} // namespace reeve
