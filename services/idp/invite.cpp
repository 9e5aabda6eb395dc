#include "services/idp/invite.h"

#include "services/core/worker.h"
#include "services/idp/plan.h"
#include "services/idp/runner.h"
#include "services/idp/template.h"
#include "services/secrets/secret_store.h"
#include "services/workspace/workspace.h"

#include <QCoreApplication>

namespace reeve::idp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Idp)
};

/// What an invitation needs to know of a setup: every value of the path that its call goes to.
bool knowsEnough(const Provider &provider, const QJsonObject &values)
{
    return std::all_of(provider.invite.begin(), provider.invite.end(), [&](const Step &step) {
        return !Filler(values).text(step.make.path).contains(QLatin1Char('{'));
    });
}

/// The one secret of a connection that is in use: whose condition holds.
QString secretName(const Provider &provider, const QJsonObject &values)
{
    for (const Field &field : provider.connection)
        if (field.kind == Field::Kind::Secret && holds(field.when, values))
            return field.name;
    return {};
}

} // namespace

QString connectionSecretKey(const Id &workspaceId, const QString &provider, const QString &name)
{
    return QStringLiteral("workspace/%1/idp/%2/%3").arg(workspaceId, provider, name);
}

const TenantConfig *invitable(const TenantDetail &tenant)
{
    for (const TenantConfig &config : tenant.configs)
        if (const auto provider = providerOf(config.key);
            provider && !provider->invite.isEmpty() && knowsEnough(*provider, config.value))
            return &config;
    return nullptr;
}

Future<QJsonObject> sendInvite(Workspace &workspace, SecretStore &secrets, const TenantDetail &tenant)
{
    const TenantConfig *config = invitable(tenant);
    if (workspace.isReadOnly())
        return readyError<QJsonObject>(Error::of(
            ErrorKind::Forbidden, Text::tr("This workspace is locked against changes."), Text::tr("Unlock it first.")));
    if (const auto allowed = require(workspace.actor(), Permission::WriteTenants); !allowed)
        return readyError<QJsonObject>(allowed.error());
    if (!config)
        return readyError<QJsonObject>(Error::of(ErrorKind::NotFound,
                                                 Text::tr("This tenant was not set up at an identity provider."),
                                                 Text::tr("Set it up first, from the tenant's actions.")));
    const Provider provider = *providerOf(config->key);
    QJsonObject values = config->value;
    values.insert(QStringLiteral("adminWay"), QStringLiteral("invite"));
    const QString secret = secretName(provider, values);

    auto promise = std::make_shared<QPromise<Result<QJsonObject>>>();
    promise->start();
    const auto end = [promise, &workspace, tenantId = tenant.tenant.id,
                      key = provider.key](const Result<QJsonObject> &sent) {
        IdentityRecord record{key,
                              key + (sent ? QStringLiteral(".invite_sent") : QStringLiteral(".invite_failed")),
                              sent ? QString() : sent.error().line(),
                              {}};
        onResult(&workspace, workspace.tenants().recordIdentity(tenantId, record),
                 [promise, sent](const Result<void> &) {
                     promise->addResult(sent);
                     promise->finish();
                 });
    };
    onResult(
        &workspace, secrets.read(connectionSecretKey(workspace.info().id, provider.key, secret)),
        [&workspace, provider, values, secret, end](const Result<QByteArray> &read) {
            if (!read)
                return end(fail(ErrorKind::Unauthorized,
                                Text::tr("The secret of the connection to %1 is not kept here.").arg(provider.title),
                                Text::tr("Open the tenant's identity provider wizard and connect once.")));
            Access access{QUrl(values.value(QStringLiteral("url")).toString()),
                          values.value(QStringLiteral("caFile")).toString(),
                          provider.signIn(values),
                          {{secret, QString::fromUtf8(*read)}}};
            auto work = inWorker([access, plan = invitePlanOf(provider, values)](Progress &) -> Result<QJsonObject> {
                REEVE_TRY(session, Session::open(access));
                Runner runner(*session, plan, Journal(newId()), {});
                REEVE_CHECK(runner.run());
                return runner.journal().values({});
            });
            onResult(&workspace, work, end);
        });
    return promise->future();
}

} // namespace reeve::idp
