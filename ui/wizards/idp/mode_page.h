#pragma once

#include "ui/wizards/idp/idp_page.h"

class QButtonGroup;

namespace reeve {

/// How the provider holds this tenant apart from the others.
class ModePage : public IdpPage
{
    Q_OBJECT
public:
    ModePage(idp::Setup &setup, QWidget *parent);

    void initializePage() override;
    void cleanupPage() override {}
    bool store() override;

private:
    QWidget *m_choices = nullptr;
    QButtonGroup *m_group = nullptr;
};

} // namespace reeve
