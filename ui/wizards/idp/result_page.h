#pragma once

#include "ui/wizards/idp/idp_page.h"

class QCheckBox;

namespace reeve {

/// What was made, and the secrets that are told once.
class ResultPage : public IdpPage
{
    Q_OBJECT
public:
    ResultPage(idp::Setup &setup, QWidget *parent);

    void initializePage() override;

private:
    QWidget *line(const idp::OutcomeLine &line);
    /// Whether runs of provisioning do the same for the tenants to come.
    QCheckBox *forNewTenants();

    QWidget *m_lines = nullptr;
};

} // namespace reeve
