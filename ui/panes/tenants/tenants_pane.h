#pragma once

#include "models/tenant_list_model.h"
#include "services/workspace/workspace.h"
#include "ui/panes/list_pane.h"

namespace reeve {

class GuardedAction;

/// Tenants: onboard, provision, edit, deactivate, deprovision. Presets: a status by its key ("PROVISIONFAILED", in any
/// case), "tenant:<id>" shows one.
class TenantsPane : public ListPane
{
    Q_OBJECT
public:
    explicit TenantsPane(const PaneContext &context);

    [[nodiscard]] QString key() const override { return QStringLiteral("tenants"); }
    [[nodiscard]] QString title() const override { return tr("Tenants"); }
    [[nodiscard]] QIcon icon() const override;
    void applyPreset(const QString &preset) override;

protected:
    void applyFilter(const FilterState &filter) override { m_model->setFilter(filter); }
    void showDetail(const Id &id) override;
    void updateActions(const QList<Id> &selection) override;

private:
    void addActions();
    void addDetailActions();
    GuardedAction *action(const QString &name, const QString &iconName, const QString &text, Permission permission,
                          Capabilities capabilities, void (TenantsPane::*act)());
    void display(const TenantDetail &detail);
    /// The selected tenant as it was last read; nullptr while several or none are selected.
    [[nodiscard]] const Tenant *selected() const;
    [[nodiscard]] std::optional<Tenant> known(const Id &id) const;
    /// Why none of the selected tenants can become `to`; empty when one can.
    [[nodiscard]] QString whyNot(const QList<Id> &selection, TenantStatus to) const;

    void sendCallback();
    void onboard();
    void edit();
    void provision();
    void retry();
    void deactivate();
    void reactivate();
    void deprovision();
    void newInvoice();
    void setUpIdentity();
    void resendInvite();
    void addContact();
    void addConfig();
    void editBranding();
    void saveAs(Contact contact, const QString &done);
    void removeContact(const Contact &contact);
    void removeConfig(const TenantConfig &config);

    TenantListModel *m_model;
    std::optional<TenantDetail> m_detail; ///< of the selected tenant
    quint64 m_turn = 0;
    GuardedAction *m_onboard = nullptr;
    GuardedAction *m_edit = nullptr;
    GuardedAction *m_provision = nullptr;
    GuardedAction *m_retry = nullptr;
    GuardedAction *m_callback = nullptr;
    GuardedAction *m_deactivate = nullptr;
    GuardedAction *m_reactivate = nullptr;
    GuardedAction *m_deprovision = nullptr;
    GuardedAction *m_newInvoice = nullptr;
    GuardedAction *m_identity = nullptr;
    GuardedAction *m_resendInvite = nullptr;
    GuardedAction *m_addContact = nullptr;
    GuardedAction *m_addConfig = nullptr;
    GuardedAction *m_editBranding = nullptr;
};

} // namespace reeve
