#include "tests/support/endpoint_ground.h"

#include <QtConcurrentRun>

namespace reeve {

EndpointGround::EndpointGround()
{
    if (!m_ground)
        qFatal("There is no workspace to listen for.");
    const PaneContext context = m_ground->context();
    m_secrets = std::make_unique<WebhookSecrets>(context.secrets, context.state);
    if (!answer(m_secrets->add(secretName, secret)))
        qFatal("The secret cannot be kept.");
    startAgain();
}

void EndpointGround::startAgain()
{
    const PaneContext context = m_ground->context();
    m_host = std::make_unique<EndpointHost>(context.workspace, context.state, *m_secrets);
}

QUrl EndpointGround::listen(Endpoint endpoint)
{
    if (endpoint.id.isEmpty())
        endpoint.id = newId();
    if (endpoint.name.isEmpty())
        endpoint.name = QStringLiteral("Test");
    if (!endpoint.scheme.isEmpty())
        endpoint.secret = secretName;
    if (const auto saved = m_host->save(endpoint); !saved)
        qFatal("%s", qPrintable(saved.error().line()));
    (void)QTest::qWaitFor([&] { return m_host->status(endpoint.id).state == EndpointHost::Status::State::Listening; });
    return m_host->status(endpoint.id).url;
}

QList<Delivery> EndpointGround::history()
{
    PageRequest request;
    request.limit = 1000;
    const auto page = answer(workspace().webhooks().page({}, Qt::DescendingOrder, request));
    return page ? page->rows : QList<Delivery>();
}

qint64 EndpointGround::accepted()
{
    DeliveryFilter filter;
    filter.direction = DeliveryDirection::In;
    filter.outcomes = {DeliveryOutcome::Accepted};
    return answer(workspace().webhooks().count(filter)).value_or(-1);
}

LoadSnapshot EndpointGround::load(LoadPlan plan)
{
    LoadRun run(std::move(plan));
    LoadSnapshot last;
    bool ended = false;
    QObject::connect(&run, &LoadRun::finished, &run, [&](const LoadSnapshot &snapshot) {
        last = snapshot;
        ended = true;
    });
    QObject::connect(&run, &LoadRun::failed, &run, [&](const Error &error) {
        last.problem = error.line();
        ended = true;
    });
    if (const auto started = run.start(); !started)
        last.problem = started.error().line();
    else
        (void)QTest::qWaitFor([&] { return ended; }, 120'000);
    return last;
}

Result<HttpAnswer> post(const HttpRequest &request)
{
    return answer(QtConcurrent::run([request] { return exchange(request, {}, {}); }));
}

HttpRequest signedRequest(const QString &scheme, const QUrl &url, const QByteArray &body, const QByteArray &secret)
{
    HttpRequest request;
    request.url = url;
    request.headers = HeaderList{{"Content-Type", "application/json"}} +
                      *schemeFor(scheme)->sign(body, secret, QDateTime::currentDateTimeUtc());
    request.body = body;
    return request;
}

} // namespace reeve
