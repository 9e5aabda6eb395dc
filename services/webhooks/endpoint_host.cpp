#include "services/webhooks/endpoint_host.h"

#include "services/local/local_state.h"
#include "services/workspace/webhook_store.h"
#include "services/workspace/workspace.h"

#include <QJsonArray>

namespace reeve {

namespace {

QString keyFor(const Workspace &workspace)
{
    return QStringLiteral("webhooks/%1/endpoints").arg(workspace.info().id);
}

} // namespace

EndpointHost::EndpointHost(Workspace &workspace, LocalState &state, WebhookSecrets &secrets, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_state(state), m_secrets(secrets), m_recorder(workspace.webhooks())
{
    m_thread.setObjectName(QStringLiteral("webhooks"));
    m_thread.start();
    const QJsonArray stored = state.value(keyFor(workspace)).toArray();
    for (const auto &json : stored) {
        m_endpoints << endpointFromJson(json.toObject());
        if (m_endpoints.last().enabled)
            start(m_endpoints.last());
    }
    // A secret that was exchanged counts from now on.
    connect(&secrets, &WebhookSecrets::changed, this, [this] {
        for (const Endpoint &endpoint : std::as_const(m_endpoints))
            if (endpoint.enabled && !endpoint.secret.isEmpty())
                start(endpoint);
    });
}

EndpointHost::~EndpointHost()
{
    const QList<Id> running = m_running.keys();
    for (const Id &id : running)
        stop(id);
    m_thread.quit();
    m_thread.wait();
}

Result<void> EndpointHost::mayChange() const
{
    return require(m_workspace.actor(), Permission::SendWebhooks);
}

Result<void> EndpointHost::save(Endpoint endpoint)
{
    REEVE_CHECK(mayChange());
    REEVE_CHECK(validate(endpoint));
    qsizetype place = -1;
    for (qsizetype i = 0; i < m_endpoints.size(); ++i) {
        if (m_endpoints.at(i).id == endpoint.id) {
            place = i;
        } else if (m_endpoints.at(i).name.compare(endpoint.name, Qt::CaseInsensitive) == 0) {
            Error error = Error::validation(QStringLiteral("name"), tr("Another endpoint has this name."));
            error.kind = ErrorKind::Duplicate;
            return fail(error);
        }
    }
    if (endpoint.id.isEmpty())
        endpoint.id = newId();
    if (place < 0)
        m_endpoints << endpoint;
    else
        m_endpoints[place] = endpoint;
    store();
    stop(endpoint.id);
    if (endpoint.enabled)
        start(endpoint);
    emit changed();
    return {};
}

Result<void> EndpointHost::remove(const Id &id)
{
    REEVE_CHECK(mayChange());
    stop(id);
    m_status.remove(id);
    m_endpoints.removeIf([&](const Endpoint &endpoint) { return endpoint.id == id; });
    store();
    emit changed();
    return {};
}

Result<void> EndpointHost::setEnabled(const Id &id, bool enabled)
{
    REEVE_CHECK(mayChange());
    for (Endpoint &endpoint : m_endpoints) {
        if (endpoint.id != id)
            continue;
        endpoint.enabled = enabled;
        store();
        stop(id);
        if (enabled)
            start(endpoint);
    }
    emit changed();
    return {};
}

void EndpointHost::store()
{
    QJsonArray array;
    for (const Endpoint &endpoint : std::as_const(m_endpoints))
        array.append(toJson(endpoint));
    m_state.setValue(keyFor(m_workspace), array);
}

void EndpointHost::start(const Endpoint &endpoint)
{
    stop(endpoint.id);
    setStatus(endpoint.id, {Status::State::Starting, {}, {}});
    const int turn = ++m_turn[endpoint.id];
    const auto current = [this, id = endpoint.id, turn] { return m_turn.value(id) == turn; };
    if (endpoint.secret.isEmpty())
        return run(endpoint, {});
    onResult(this, m_secrets.all(), [this, endpoint, current](const Result<QMap<QString, QByteArray>> &all) {
        if (!current())
            return;
        RunningEndpoint::Keys keys;
        keys.others = all.value_or(QMap<QString, QByteArray>());
        keys.secret = keys.others.take(endpoint.secret);
        if (!keys.secret.isEmpty())
            return run(endpoint, keys);
        setStatus(endpoint.id,
                  {Status::State::Failed,
                   {},
                   Error::of(ErrorKind::NotFound, tr("The keyring does not have the secret “%1”.").arg(endpoint.secret),
                             tr("Enter it again."))});
    });
}

void EndpointHost::run(const Endpoint &endpoint, const RunningEndpoint::Keys &keys)
{
    auto *running = new RunningEndpoint(endpoint, keys,
                                        [this](Delivery delivery) { return m_recorder.record(std::move(delivery)); });
    running->moveToThread(&m_thread);
    m_running.insert(endpoint.id, running);
    QMetaObject::invokeMethod(running, [this, running, id = endpoint.id] {
        const Result<QUrl> opened = running->listen();
        QMetaObject::invokeMethod(this, [this, running, id, opened] {
            if (m_running.value(id) != running)
                return;
            if (opened)
                return setStatus(id, {Status::State::Listening, *opened, {}});
            stop(id);
            setStatus(id, {Status::State::Failed, {}, opened.error()});
        });
    });
}

void EndpointHost::stop(const Id &id)
{
    ++m_turn[id];
    // Its thread deletes it before it begins whatever is asked for next, so the port is free again by then.
    if (RunningEndpoint *running = m_running.take(id))
        running->deleteLater();
    setStatus(id, {});
}

void EndpointHost::setStatus(const Id &id, const Status &status)
{
    m_status[id] = status;
    emit changed();
}

} // namespace reeve
