#include "services/idp/admin_fields.h"
#include "services/idp/sourceloop/sourceloop.h"
#include "services/secrets/derived_keys.h"

#include <QCoreApplication>

namespace reeve::idp::sourceloop {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SourceLoopIdp)
};

QList<Field> connectionFields()
{
    return {{.name = QStringLiteral("url"),
             .label = Text::tr("&Address"),
             .required = true,
             .rule = Field::Rule::Url,
             .help = Text::tr("Of the tenant management service."),
             .proposal = QStringLiteral("{workspaceUrl}")},
            {.name = QStringLiteral("webhookSecret"),
             .label = Text::tr("Callback &secret"),
             .kind = Field::Kind::Secret,
             .required = true,
             .help = Text::tr("The tenant's own, from its TENANT_PROVISIONING event; it is good for a day.")}};
}

QList<Field> settingFields()
{
    return QList<Field>{{.name = QStringLiteral("tier"),
                         .label = Text::tr("&Plan"),
                         .kind = Field::Kind::Choice,
                         .choices = {{QStringLiteral("PREMIUM"), Text::tr("PREMIUM: a realm of its own")},
                                     {QStringLiteral("STANDARD"), Text::tr("STANDARD: in the shared realm")},
                                     {QStringLiteral("BASIC"), Text::tr("BASIC: in the shared realm")}},
                         .proposal = QStringLiteral("{tenantPlan}")}} +
           adminFields();
}

} // namespace

Provider provider()
{
    Provider service;
    service.key = QStringLiteral("sourceloop");
    service.title = Text::tr("SourceLoop service");
    service.description = Text::tr("The tenant management service sets its identity provider up itself.");
    service.connection = connectionFields();
    // The service sets nothing up, and says so to nobody, when the tenant does not name one of these.
    service.modes = {{QStringLiteral("keycloak"), Text::tr("Keycloak, as the service is configured"),
                      Text::tr("The service chooses the realm by the tenant's plan.")},
                     {QStringLiteral("auth0"), Text::tr("Auth0, as the service is configured"),
                      Text::tr("The service makes the tenant's organization there.")}};
    service.settings = settingFields();
    service.steps = {{.id = QStringLiteral("users"),
                      .title = Text::tr("Have the service set up {tenantName}"),
                      .make = {.method = "POST",
                               .path = QStringLiteral("/manage/users"),
                               .body = R"({"tenant": {"id": "{tenantId}", "key": "{tenantKey}", "name": "{tenantName}",
                                          "identityProvider": "{mode}",
                                          "contacts": [{"firstName": "{adminFirstName}", "lastName": "{adminLastName}",
                                                        "email": "{adminEmail}"}]}, "plan": {"tier": "{tier}"}})"},
                      .takes = {{QStringLiteral("userId"), QStringLiteral("/authId")}},
                      .remedy = Text::tr("The service's log says more; its secret is good for a day after the "
                                         "provisioning began.")}};
    service.outcome = {{Text::tr("User ID"), QStringLiteral("{userId}")},
                       {Text::tr("User name"), QStringLiteral("{adminEmail}")}};
    service.callbackSecret = QStringLiteral("webhookSecret");
    service.kept = {QStringLiteral("url"), QStringLiteral("tier"), QStringLiteral("adminEmail")};
    service.sign = [](const QByteArray &body, const Secrets &secrets) {
        const QByteArray timestamp = QByteArray::number(QDateTime::currentMSecsSinceEpoch());
        const QByteArray secret = secrets.value(QStringLiteral("webhookSecret")).toUtf8();
        return HeaderList{{"x-timestamp", timestamp}, {"x-signature", hmacSha256(secret, body + timestamp).toHex()}};
    };
    return service;
}

} // namespace reeve::idp::sourceloop
