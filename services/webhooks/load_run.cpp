#include "services/webhooks/load_run.h"

#include "services/webhooks/load_engine.h"

namespace reeve {

namespace {

Result<void> check(const LoadPlan &plan)
{
    const auto wrong = [](const char *field, const QString &text) {
        return fail(Error::validation(QString::fromLatin1(field), text));
    };
    const QString scheme = plan.request.url.scheme();
    if ((scheme != QLatin1String("http") && scheme != QLatin1String("https")) || plan.request.url.host().isEmpty())
        return wrong("url", LoadRun::tr("Enter a web address that begins with http:// or https://."));
    if (plan.deliveries < 1 || plan.deliveries > mostLoadDeliveries)
        return wrong("deliveries", LoadRun::tr("Send 1 to %1 deliveries.").arg(mostLoadDeliveries));
    if (plan.connections < 1 || plan.connections > mostLoadConnections)
        return wrong("connections", LoadRun::tr("Use 1 to %1 connections.").arg(mostLoadConnections));
    if (plan.perSecond < 0)
        return wrong("rate", LoadRun::tr("The rate is a number of deliveries a second, or 0 for as fast as possible."));
    if (plan.scheme)
        if (const auto signable = plan.scheme->sign({}, plan.secret, QDateTime::currentDateTimeUtc()); !signable)
            return fail(signable.error());
    return {};
}

} // namespace

LoadRun::LoadRun(LoadPlan plan, QObject *parent) : QObject(parent), m_plan(std::move(plan)) {}

LoadRun::~LoadRun()
{
    stop();
    if (m_thread.joinable())
        m_thread.join();
}

Result<void> LoadRun::start()
{
    REEVE_CHECK(check(m_plan));
    m_running = true;
    m_thread = std::thread([this] {
        const auto tell = [this](const LoadSnapshot &snapshot) {
            QMetaObject::invokeMethod(
                this, [this, snapshot] { emit progressed(snapshot); }, Qt::QueuedConnection);
        };
        const Result<LoadSnapshot> ended = LoadEngine(m_plan, m_stop, tell).run();
        QMetaObject::invokeMethod(
            this,
            [this, ended] {
                m_running = false;
                ended ? emit finished(*ended) : emit failed(ended.error());
            },
            Qt::QueuedConnection);
    });
    return {};
}

void LoadRun::stop()
{
    m_stop = true;
}

} // namespace reeve
