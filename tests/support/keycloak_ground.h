#pragma once

#include "services/idp/setup.h"
#include "services/workspace/tenant_store.h"
#include "tests/support/keycloak_server.h"
#include "tests/support/pane_ground.h"
#include "tests/support/smtp_sink.h"

namespace reeve::test {

/// What trying Keycloak stands on: the server, a mail server, a workspace with one tenant, and hands that enter, run
/// and sign in.
class KeycloakGround : public QObject
{
protected:
    void startServers();
    /// A new workspace, and in it a tenant that no other test has.
    void onboardTenant();

    /// What an operator enters, beside what is proposed.
    void enter(idp::Setup &setup, const QString &mode, const QJsonObject &more);
    void asAdmin(idp::Setup &setup);
    /// A client in the realm whose service account has these roles of `client` there.
    void serviceAccount(const QString &realm, const QString &name, const QString &rolesOf, const QStringList &roles);
    std::unique_ptr<idp::Setup> newSetup();
    /// To the end, with the error's line when there is one.
    QString finish(idp::Setup &setup, void (idp::Setup::*begin)());
    QString prepared(idp::Setup &setup);
    [[nodiscard]] idp::StepState state(const idp::Setup &setup, const char *step) const
    {
        return setup.journal().of(QString::fromLatin1(step)).state;
    }
    QUrl linkMailedTo(const QString &address);
    /// Signs in by the client's own page; the token's claims, empty when nobody gets in. A page that asks for a new
    /// password gets it.
    QJsonObject signIn(const QString &realm, const QString &client, const QString &secret, const QString &user,
                       const QString &password, const QString &newPassword = {});
    QStringList actions();

    KeycloakServer m_server;
    SmtpSink m_mail;
    std::unique_ptr<PaneGround> m_ground;
    TenantDetail m_tenant;
    int m_number = 0;
};

inline const QString newPassword = QStringLiteral("Engine-Nr.-1843");

} // namespace reeve::test
