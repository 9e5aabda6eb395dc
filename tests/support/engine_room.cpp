#include "tests/support/engine_room.h"

#include "services/webhooks/callback.h"
#include "services/webhooks/schemes/scheme_list.h"
#include "services/workspace/postgres/open_postgres.h"
#include "tests/support/postgres_server.h"

#include <QFileInfo>

namespace reeve {

QString engineRoomPlace(const QString &database, const QTemporaryDir &folder)
{
    if (database == QLatin1String("sqlite"))
        return folder.filePath(QStringLiteral("w.reeve"));
    return engineRoomPlace(PostgresServer::shared(), QFileInfo(folder.path()).fileName().toLower());
}

QString engineRoomPlace(PostgresServer &server, const QString &database)
{
    const PgParameters parameters = server.workspace(database);
    return QStringLiteral("host=%1 port=%2 dbname=%3 user=%4 sslmode=disable")
        .arg(parameters.host, QString::number(parameters.port), parameters.database, parameters.user);
}

TenantInput tenantInput(const QString &key)
{
    TenantInput input;
    input.name = key.toUpper();
    input.key = key;
    input.domains = {key + QStringLiteral(".example")};
    input.address.country = QStringLiteral("DE");
    input.contact = {{},  QStringLiteral("Ada"), QStringLiteral("King"), QStringLiteral("ada@%1.example").arg(key), {},
                     true};
    return input;
}

EngineRoom::EngineRoom(const QString &place)
{
    const NewWorkspace fresh{QStringLiteral("Test"), Environment::Development};
    auto opened = isPgConnectionText(place)
                      ? answer(openPostgres(pgLoginFromText(place)->parameters, {}, m_secrets, {fresh, allPgParts()}))
                      : answer(openSqlite(place, m_secrets, fresh));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().line()));
    m_workspace = *opened;
    m_workspace->setActor({QStringLiteral("ada"), Role::Admin});
}

EngineRoom::~EngineRoom() = default;

void EngineRoom::start(Engine::Options options)
{
    options.clock = [clock = options.clock, ahead = m_aheadMs] { return clock().addMSecs(*ahead); };
    m_workspace->startEngine(std::move(options));
}

void EngineRoom::putForward(qint64 seconds)
{
    *m_aheadMs += seconds * 1000;
    m_workspace->wakeEngine();
}

Id EngineRoom::onboard(const QString &key)
{
    const auto tenant = answer(m_workspace->tenants().onboard(tenantInput(key)));
    if (!tenant)
        qFatal("%s", qPrintable(tenant.error().line()));
    return tenant->id;
}

Id EngineRoom::provision(const Id &tenantId, Plan plan)
{
    const auto report = answer(m_workspace->runs().provision({tenantId}, plan));
    if (!report || report->done != 1)
        qFatal("%s", qPrintable(report ? report->errors.first().second.line() : report.error().line()));
    RunFilter filter;
    filter.tenantId = tenantId;
    const auto page = answer(m_workspace->runs().page(filter, {RunColumn::CreatedOn, Qt::DescendingOrder}, {}));
    return page ? page->rows.first().id : Id();
}

RunDetail EngineRoom::detail(const Id &runId)
{
    return answer(m_workspace->runs().detail(runId)).value_or(RunDetail{});
}

bool EngineRoom::waitsFor(const Id &runId, RunState state, WaitReason reason)
{
    return QTest::qWaitFor(
        [&] {
            const Run now = run(runId);
            return now.state == state && now.waitReason == reason;
        },
        20'000);
}

TenantStatus EngineRoom::status(const Id &tenantId)
{
    const auto tenant = answer(m_workspace->tenants().detail(tenantId));
    return tenant ? tenant->tenant.status : TenantStatus::Inactive;
}

Delivery EngineRoom::signedDelivery(const ProvisioningCallback &callback, qint64 offsetMs)
{
    Delivery delivery;
    delivery.method = "POST";
    delivery.url = QStringLiteral("/webhook");
    delivery.requestBody = callbackToJson(callback);
    const auto secret = answer(m_workspace->webhooks().callbackSecret(callback.tenantId));
    if (secret)
        delivery.requestHeaders =
            *sourceLoopScheme(secret->second)
                 ->sign(delivery.requestBody, secret->first, QDateTime::currentDateTimeUtc().addMSecs(offsetMs));
    return delivery;
}

Delivery EngineRoom::receive(const Delivery &delivery)
{
    return answer(m_workspace->webhooks().receive(delivery)).value_or(Delivery{});
}

Delivery EngineRoom::callBack(const Id &tenantId, bool success, const QString &reason)
{
    ProvisioningCallback callback;
    callback.tenantId = tenantId;
    callback.success = success;
    callback.reason = reason;
    if (success) {
        const QJsonObject metadata{{QStringLiteral("bucket"), QString(QStringLiteral("bucket-") + tenantId)}};
        callback.resources.append(Resource{newId(), QStringLiteral("storage"), {}, metadata});
    }
    return receive(signedDelivery(callback));
}

int EngineRoom::count(const QString &sql) const
{
    const auto value = answer(m_workspace->pool().read([&](SqlSession &session) { return session.value(sql); }));
    return !value || value->isNull() ? -1 : value->toInt();
}

QStringList EngineRoom::effects() const
{
    static const QStringList queries{
        QStringLiteral("select 'tenant ' || id || ' ' || status as line from main.tenants order by id"),
        QStringLiteral("select 'company ' || company_name as line from reeve.companies order by 1"),
        QStringLiteral("select 'association ' || tenant_id as line from reeve.tenant_companies order by 1"),
        QStringLiteral("select 'user ' || email as line from reeve.users order by 1"),
        QStringLiteral("select 'role ' || role_id as line from reeve.user_roles order by 1"),
        QStringLiteral("select 'mail settings ' || tenant_id as line from reeve.tenant_email_settings order by 1"),
        QStringLiteral("select 'config ' || config_key || config_value as line from main.tenant_mgmt_configs where not "
                       "deleted order by 1"),
        QStringLiteral(
            "select 'resource ' || external_identifier as line from main.resources where not deleted order by 1"),
        QStringLiteral("select 'mail ' || recipient as line from reeve.outbox where state = 'queued' and template = "
                       "'welcome' order by 1"),
        QStringLiteral("select 'plan ' || tenant_id || plan as line from reeve.subscriptions order by 1")};
    QStringList rows;
    const auto text = [](const SqlRow &row) { return row.text(QLatin1String("line")); };
    for (const QString &query : queries)
        rows += answer(m_workspace->pool().read([&](SqlSession &session) {
                    return session.list(query, {}, text);
                })).value_or(QStringList{QStringLiteral("failed: ") + query});
    return rows;
}

} // namespace reeve
