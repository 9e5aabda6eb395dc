#include "services/idp/admin_fields.h"
#include "services/idp/auth0/auth0.h"

#include <QCoreApplication>

namespace reeve::idp::auth0 {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Auth0)
};

} // namespace

QList<Field> connectionFields()
{
    return {
        {.name = QStringLiteral("url"),
         .label = Text::tr("&Address"),
         .required = true,
         .rule = Field::Rule::Url,
         .help = Text::tr("Of the Auth0 tenant, for instance https://example.eu.auth0.com")},
        {.name = QStringLiteral("clientId"),
         .label = Text::tr("&Client ID"),
         .required = true,
         .help = Text::tr("Of a machine-to-machine application that may use the Management API.")},
        {.name = QStringLiteral("clientSecret"),
         .label = Text::tr("Client &secret"),
         .kind = Field::Kind::Secret,
         .required = true},
    };
}

QList<Field> settingFields()
{
    const Conditions application{{QStringLiteral("appName")}};
    return QList<Field>{
               {.name = QStringLiteral("alias"),
                .label = Text::tr("&Organization"),
                .required = true,
                .rule = Field::Rule::Slug,
                .proposal = QStringLiteral("{tenantKey}"),
                .section = Text::tr("Tenant")},
               {.name = QStringLiteral("connectionName"),
                .label = Text::tr("Co&nnection"),
                .required = true,
                .rule = Field::Rule::Slug,
                .help =
                    Text::tr("The database connection that holds the tenant's users; it is made when there is none."),
                .proposal = QStringLiteral("{tenantKey}-users")},
               {.name = QStringLiteral("appName"),
                .label = Text::tr("&Application"),
                .required = true,
                .help = Text::tr("The application that people of the tenant sign in to."),
                .proposal = QStringLiteral("{tenantName}"),
                .section = Text::tr("Application")},
               {.name = QStringLiteral("appType"),
                .label = Text::tr("Client &type"),
                .kind = Field::Kind::Choice,
                .when = application,
                .choices = {{QStringLiteral("spa"), Text::tr("Single-page application")},
                            {QStringLiteral("native"), Text::tr("Native application")},
                            {QStringLiteral("regular_web"), Text::tr("Web application on a server")}}},
               {.name = QStringLiteral("redirectUris"),
                .label = Text::tr("Callback &URLs"),
                .kind = Field::Kind::Lines,
                .required = true,
                .rule = Field::Rule::Urls,
                .when = application,
                .help = Text::tr("One a line.")},
               {.name = QStringLiteral("loginUrl"),
                .label = Text::tr("Application's sign-in &page"),
                .required = true,
                .rule = Field::Rule::Url,
                .when = application,
                .help = Text::tr("Where an invitation leads to; Auth0 adds the invitation to it.")},
           } +
           adminFields(Text::tr("The user gets the role IT_ADMIN.")) +
           QList<Field>{adminWayField(Text::tr("By an invitation mail"))};
}

} // namespace reeve::idp::auth0
