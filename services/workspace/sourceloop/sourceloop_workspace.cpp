#include "services/workspace/sourceloop/sourceloop_workspace.h"

#include "services/core/worker.h"
#include "services/workspace/sourceloop/sourceloop_bearer.h"
#include "services/workspace/sourceloop/tenant_calls.h"

#include <QCoreApplication>

namespace reeve {

namespace {

constexpr std::chrono::seconds retryPause(15);

/// What the service offers to this token; what it offers to nobody (editing a lead, runs, an audit log) is never here.
Capabilities capabilitiesOf(const sourceloop::Claims &claims)
{
    const QList<Permission> permissions = sourceloop::permissionsOf(claims);
    Capabilities capabilities = Capability::Search;
    if (permissions.contains(Permission::WriteLeads))
        capabilities |= Capability::CreateLeads | Capability::ImportLeads | Capability::OperatorVerifies;
    if (permissions.contains(Permission::ReadTenants))
        capabilities |= Capability::Overview | Capability::ReceiveWebhooks;
    if (permissions.contains(Permission::WriteTenants))
        capabilities |= Capability::EditTenants;
    if (permissions.contains(Permission::Provision))
        capabilities |= Capability::Provision;
    if (permissions.contains(Permission::ReadInvoices))
        capabilities |= Capability::Invoices;
    return capabilities;
}

} // namespace

SourceLoopWorkspace::SourceLoopWorkspace(const Connection &connection, std::unique_ptr<RestClient> client,
                                         std::shared_ptr<AskedBearer> bearer, const sourceloop::Claims &claims,
                                         SecretStore &secrets, const QString &cacheFolder)
    : m_info{connection.id, connection.name, connection.location, connection.environment},
      m_capabilities(capabilitiesOf(claims)), m_secrets(secrets),
      m_signIn(sourceLoopFromJson(connection.parameters).signIn),
      m_secretName(sourceLoopSecrets(sourceLoopFromJson(connection.parameters)).constFirst()),
      m_bearer(std::move(bearer)),
      m_gate(*this, SecretVault(secrets, connection.id), cacheFolder,
             [this](const std::optional<Error> &absence, const QDateTime &seenOn) { hear(absence, seenOn); }),
      m_webhooks(m_gate, secrets, connection.id, client->options().base)
{
    m_gate.setClient(std::move(client));
    setActor({claims.name, sourceloop::roleOf(claims), sourceloop::permissionsOf(claims)});
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryPause);
    connect(&m_retry, &QTimer::timeout, this, &SourceLoopWorkspace::reconnect);
    if (const int port = sourceLoopFromJson(connection.parameters).eventPort; port > 0)
        listenForEvents(port);
}

void SourceLoopWorkspace::listenForEvents(int port)
{
    m_events = std::make_unique<sourceloop::EventEndpoint>(m_webhooks);
    const auto listening = m_events->listen(port);
    if (listening)
        return;
    m_events.reset();
    m_problems << Error::of(ErrorKind::Network,
                            tr("Provisioning events are not received. %1").arg(listening.error().text),
                            tr("Choose another port in the connection."));
}

QUrl SourceLoopWorkspace::eventUrl() const
{
    return m_events ? m_events->url() : QUrl();
}

void SourceLoopWorkspace::reconnect()
{
    m_retry.stop();
    onResult(this, m_secrets.read(secretKeyOfSignIn()), [this](const Result<QByteArray> &secret) {
        if (secret)
            m_bearer->replace(*secret);
        tryService();
    });
}

void SourceLoopWorkspace::setAttended()
{
    m_bearer->setAsk([this] {
        QMetaObject::invokeMethod(
            this, [this] { emit signInWanted(); }, Qt::QueuedConnection);
    });
}

QString SourceLoopWorkspace::signInSecret() const
{
    switch (m_signIn) {
    case SourceLoopSignIn::ClientCredentials: return tr("&Client secret");
    case SourceLoopSignIn::Password: return tr("&Password");
    case SourceLoopSignIn::Token: break;
    }
    return tr("&Token");
}

/// On a thread and a connection of its own: those of the client may all be waiting for this very secret.
Future<void> SourceLoopWorkspace::signIn(const QByteArray &secret)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto finish = [promise](const Result<void> &done) {
        promise->addResult(done);
        promise->finish();
    };
    const auto trying = inWorker([source = m_bearer->with(secret), options = m_gate.client().options(),
                                  promise](Progress &) -> Result<QByteArray> {
        const Cancelled cancelled = [promise] { return promise->isCanceled(); };
        RestClient client(options, source);
        const auto accepted = sourceloop::tryToken(client, cancelled);
        if (!accepted && accepted.error().kind == ErrorKind::Unauthorized)
            return fail(Error::validation(QStringLiteral("secret"), accepted.error().text));
        REEVE_CHECK(accepted);
        return source->token(cancelled);
    });
    onResult(this, trying, [this, secret, finish](const Result<QByteArray> &token) {
        if (!token)
            return finish(fail(token.error()));
        onResult(this, m_secrets.write(secretKeyOfSignIn(), secret),
                 [this, secret, claims = sourceloop::readClaims(*token), finish](const Result<void> &kept) {
                     if (!kept)
                         return finish(kept);
                     setActor({claims.name, sourceloop::roleOf(claims), sourceloop::permissionsOf(claims)});
                     m_bearer->replace(secret);
                     finish({});
                     tryService();
                     if (capabilitiesOf(claims) != m_capabilities)
                         emit outdated();
                 });
    });
    return promise->future();
}

void SourceLoopWorkspace::declineSignIn()
{
    m_bearer->decline();
}

/// A count with the token: it tells whether the service is there, and whether it still accepts the sign-in.
void SourceLoopWorkspace::tryService()
{
    m_gate.read(Permission::ReadTenants, [](sourceloop::Calls &calls) -> Result<void> {
        REEVE_CHECK(calls.send(RestRequest::get(QStringLiteral("tenants/count"))));
        return {};
    });
}

void SourceLoopWorkspace::hear(const std::optional<Error> &absence, const QDateTime &seenOn)
{
    if (!absence) {
        const bool wasAway = link().state != Link::State::Connected;
        m_retry.stop();
        setLink({});
        if (wasAway)
            for (const Entity entity : {Entity::Lead, Entity::Tenant, Entity::Invoice})
                emit changed({entity, {}});
        return;
    }
    Link link = this->link();
    if (link.state == Link::State::Connected)
        link.since = QDateTime::currentDateTimeUtc();
    link.reason = seenOn.isValid()
                      ? tr("%1 Lists show what was seen at %2.")
                            .arg(absence->line(), QLocale().toString(seenOn.toLocalTime(), QLocale::ShortFormat))
                      : absence->line();
    const bool lost = absence->kind == ErrorKind::Unauthorized;
    link.state = lost ? Link::State::Lost : Link::State::Reconnecting;
    link.nextTry = lost ? QDateTime() : QDateTime::currentDateTimeUtc().addSecs(retryPause.count());
    if (lost)
        m_retry.stop();
    else if (!m_retry.isActive())
        m_retry.start();
    setLink(link);
}

} // namespace reeve
