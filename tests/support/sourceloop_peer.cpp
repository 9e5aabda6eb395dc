#include "tests/support/sourceloop_peer.h"

#include "services/secrets/derived_keys.h"
#include "services/workspace/run_store.h"
#include "services/workspace/sourceloop/sourceloop_parameters.h"
#include "services/workspace/sourceloop/sourceloop_permissions.h"
#include "services/workspace/tenant_store.h"
#include "tests/support/answer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace reeve {

namespace {

constexpr int startMs = 240'000; // the first time it is downloaded
constexpr int stopMs = 20'000;

QByteArray base64(const QJsonObject &object)
{
    return QJsonDocument(object)
        .toJson(QJsonDocument::Compact)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

std::unique_ptr<SourceLoopPeer> SourceLoopPeer::start(const QUrl &forward)
{
    std::unique_ptr<SourceLoopPeer> peer(new SourceLoopPeer);
    QProcess &process = peer->m_process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FORWARD"), forward.toString());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(REEVE_SOURCE_DIR "/tests/peers/sourceloop/run"), {peer->m_folder.path()});
    if (!process.waitForReadyRead(startMs)) {
        qWarning("the SourceLoop service did not start");
        return nullptr;
    }
    const QStringList ready = QString::fromUtf8(process.readLine()).trimmed().split(QLatin1Char(' '));
    if (ready.value(0) != QLatin1String("READY"))
        return nullptr;
    peer->m_url = QUrl(ready.value(1));
    peer->m_port = ready.value(2);
    peer->m_notes = ready.value(3);
    return peer;
}

SourceLoopPeer::~SourceLoopPeer()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning)
        m_process.waitForFinished(stopMs);
}

QByteArray SourceLoopPeer::token(const QList<int> &codes, const QString &name, qint64 lifeSeconds)
{
    QJsonArray permissions;
    for (const int code : codes)
        permissions.append(QString::number(code));
    const QString id = QStringLiteral("9640864d-a84a-e6b4-f20e-918ff280cdaa");
    const QByteArray text =
        base64({{QStringLiteral("alg"), QStringLiteral("HS256")}, {QStringLiteral("typ"), QStringLiteral("JWT")}}) +
        '.' +
        base64({{QStringLiteral("id"), id},
                {QStringLiteral("userTenantId"), id},
                {QStringLiteral("tenantId"), id},
                {QStringLiteral("name"), name},
                {QStringLiteral("iss"), QStringLiteral("peer")},
                {QStringLiteral("exp"), QDateTime::currentSecsSinceEpoch() + lifeSeconds},
                {QStringLiteral("permissions"), permissions}});
    return text + '.' +
           hmacSha256("peer-secret", text).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray SourceLoopPeer::adminToken()
{
    QList<int> codes;
    for (const sourceloop::Code code : sourceloop::allCodes())
        codes << static_cast<int>(code);
    return token(codes);
}

Connection SourceLoopPeer::connection(const QUrl &through) const
{
    SourceLoopParameters parameters;
    parameters.url = through.isEmpty() ? m_url : through;
    parameters.proxy = QStringLiteral("none");
    Connection connection;
    connection.id = newId();
    connection.kind = ConnectionKind::SourceLoop;
    connection.name = QStringLiteral("Peer");
    connection.location = sourceLoopLocation(parameters);
    connection.parameters = toJson(parameters);
    return connection;
}

PgParameters SourceLoopPeer::database() const
{
    PgParameters parameters;
    parameters.host = QStringLiteral("127.0.0.1");
    parameters.port = m_port.toInt();
    parameters.database = QStringLiteral("sourceloop");
    parameters.user = QStringLiteral("postgres");
    return parameters;
}

void SourceLoopPeer::reset()
{
    (void)query(QStringLiteral("truncate main.leads, main.tenants, main.addresses, main.contacts, main.resources, "
                               "main.invoices, main.tenant_mgmt_configs, main.branding_metadata"));
}

void SourceLoopPeer::fillLeads(int count)
{
    (void)query(
        QStringLiteral("insert into main.leads (first_name, last_name, company_name, email, is_validated, created_on, "
                       "modified_on) select 'Grace', 'Hopper ' || n, 'Ships ' || n, 'grace' || n || "
                       "'@ships.example', true, date_trunc('second', now()) - n * interval '1 second', now() "
                       "from generate_series(1, %1) n")
            .arg(count));
    (void)query(
        QStringLiteral("insert into main.tenants (name, key, status, domains, lead_id, created_on, modified_on) "
                       "select company_name, 'k' || row_number() over (), 0, array['ships.example'], id, "
                       "created_on, now() from main.leads where substring(email from '[0-9]+')::int % 3 = 0"));
    (void)query(QStringLiteral("analyze main.leads, main.tenants"));
}

std::optional<SourceLoopPeer::Waiting> SourceLoopPeer::provision(Workspace &workspace, const QString &key) const
{
    const QString host = key + QStringLiteral(".example");
    TenantInput input{key, key, {host}, {{}, {}, {}, {}, QStringLiteral("GB")}, {}};
    input.contact = {{}, QStringLiteral("Ada"), QStringLiteral("Lovelace"), QStringLiteral("ada@") + host, {}, true};
    const auto tenant = answer(workspace.tenants().onboard(input));
    if (!tenant) {
        qWarning("onboarding: %s", qPrintable(tenant.error().line()));
        return std::nullopt;
    }
    const auto begun = answer(workspace.runs().provision({tenant->id}, Plan::Standard));
    if (!begun || begun->done != 1)
        return std::nullopt;
    for (const QJsonObject &event : notes(QStringLiteral("event")))
        if (event.value(QLatin1String("tenant")).toObject().value(QLatin1String("id")).toString() == tenant->id)
            return Waiting{tenant->id, event.value(QLatin1String("secret")).toString().toUtf8(),
                           event.value(QLatin1String("context")).toString().toUtf8()};
    return std::nullopt;
}

QStringList SourceLoopPeer::query(const QString &sql) const
{
    QProcess psql;
    psql.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    psql.start(QStringLiteral("psql"),
               {QStringLiteral("-qXAt"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"),
                QStringLiteral("127.0.0.1"), QStringLiteral("-p"), m_port, QStringLiteral("-U"),
                QStringLiteral("postgres"), QStringLiteral("-d"), QStringLiteral("sourceloop"), QStringLiteral("-c"),
                sql});
    if (!psql.waitForFinished() || psql.exitCode() != 0)
        qWarning("psql: %s", qPrintable(sql));
    return QString::fromUtf8(psql.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QList<QJsonObject> SourceLoopPeer::notes(const QString &kind) const
{
    QFile file(m_notes);
    QList<QJsonObject> found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    while (!file.atEnd()) {
        const QJsonObject note = QJsonDocument::fromJson(file.readLine()).object();
        if (note.value(QLatin1String("kind")).toString() == kind)
            found << note.value(QLatin1String("content")).toObject();
    }
    return found;
}

} // namespace reeve
