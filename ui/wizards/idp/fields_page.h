#pragma once

#include "ui/wizards/idp/idp_page.h"

class QScrollArea;

namespace reeve {

class ProviderForm;

/// A page whose fields come from the provider's data.
class FieldsPage : public IdpPage
{
    Q_OBJECT
public:
    FieldsPage(idp::Setup &setup, QWidget *parent);

    void initializePage() override;
    void cleanupPage() override; ///< nothing that was entered is lost by going back
    bool store() override;
    void showError(const Error &error) override;

protected:
    [[nodiscard]] virtual const QList<idp::Field> &fields() const = 0;
    void build();

private:
    void take();

    QScrollArea *m_area;
    ProviderForm *m_form = nullptr;
};

/// Where the provider is and who signs in there.
class ConnectPage : public FieldsPage
{
    Q_OBJECT
public:
    ConnectPage(idp::Setup &setup, QWidget *parent);

protected:
    [[nodiscard]] const QList<idp::Field> &fields() const override { return m_setup.provider().connection; }

private:
    void choose(int index);

    QList<idp::Provider> m_providers;
    QLabel *m_description;
};

/// What the tenant gets there.
class SettingsPage : public FieldsPage
{
    Q_OBJECT
public:
    SettingsPage(idp::Setup &setup, QWidget *parent);

protected:
    [[nodiscard]] const QList<idp::Field> &fields() const override { return m_setup.provider().settings; }
};

} // namespace reeve
