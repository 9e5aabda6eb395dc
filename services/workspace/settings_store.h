#pragma once

#include "services/core/future.h"

#include <QJsonObject>

namespace reeve {

/// The keys of a workspace's settings. Passwords are no settings: they are in the SecretStore under
/// "workspace/<id>/<key>" ("mail.password").
namespace setting {
inline constexpr QLatin1String name("workspace.name");
inline constexpr QLatin1String environment("workspace.environment"); ///< environmentKey()
inline constexpr QLatin1String mailHost("mail.host");                ///< empty: mails stay in the outbox
inline constexpr QLatin1String mailPort("mail.port");
inline constexpr QLatin1String mailSecurity("mail.security"); ///< "tls", "starttls" or "none"
inline constexpr QLatin1String mailCaFile("mail.caFile");     ///< PEM of the authority to trust; empty: the system's
inline constexpr QLatin1String mailUser("mail.user");
inline constexpr QLatin1String mailFrom("mail.from");
inline constexpr QLatin1String mailFromName("mail.fromName");
inline constexpr QLatin1String mailLanguage("mail.language"); ///< "en" or "de", of what recipients read
inline constexpr QLatin1String linkBase("links.base");        ///< where a verification link leads
inline constexpr QLatin1String
    orchestratorUrl("orchestrator.url");                       ///< gets the TENANT_PROVISIONING event; empty for none
inline constexpr QLatin1String runShape("provisioning.shape"); ///< runShapeKey(), of runs that are begun from now on
inline constexpr QLatin1String
    appPlaneUrl("provisioning.appPlaneUrl"); ///< where a tenant signs in, unless its callback says; "{key}" is its key
inline constexpr QLatin1String temporalAddress("temporal.address"); ///< of the HTTP API; empty for no connection
inline constexpr QLatin1String temporalNamespace("temporal.namespace");
inline constexpr QLatin1String temporalTaskQueue("temporal.taskQueue");
inline constexpr QLatin1String temporalType("temporal.workflowType"); ///< that creates a tenant
inline constexpr QLatin1String temporalCaFile("temporal.caFile");
inline constexpr QLatin1String temporalCertificate("temporal.certificate"); ///< PEM with its key
inline constexpr QLatin1String webhookPort("webhook.port");                 ///< of Reeve's own endpoint on loopback
inline constexpr QLatin1String
    webhookRetention("webhook.retentionDays");                  ///< days that deliveries are kept; 0: for ever
inline constexpr QLatin1String issuerName("issuer.name");       ///< on invoices
inline constexpr QLatin1String issuerAddress("issuer.address"); ///< lines
inline constexpr QLatin1String issuerContact("issuer.contact"); ///< mail address or telephone
inline constexpr QLatin1String issuerTaxId("issuer.taxId");
inline constexpr QLatin1String issuerPayment("issuer.payment"); ///< bank account, one line
} // namespace setting

inline constexpr int defaultWebhookPort = 8790;
inline constexpr int defaultWebhookRetention = 365;
inline constexpr int longestWebhookRetention = 3650;

/// What a workspace is set to, for everybody who opens it.
class SettingsStore
{
public:
    virtual ~SettingsStore() = default;

    /// Every setting that was ever written; a missing one has its default.
    virtual Future<QJsonObject> read() = 0;
    /// Writes the given keys, leaves an audit event; others stay. Errors: Validation with the key as field.
    virtual Future<void> write(QJsonObject changes) = 0;
};

} // namespace reeve
