#include "services/domain/subscriber.h"

#include "services/core/loopback.h"
#include "services/domain/checks.h"

#include <QCoreApplication>
#include <QUrl>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Subscriber)
};

} // namespace

QString notificationStateKey(SubscriberMessage::State state)
{
    switch (state) {
    case SubscriberMessage::State::Queued: return QStringLiteral("queued");
    case SubscriberMessage::State::Sent: return QStringLiteral("sent");
    case SubscriberMessage::State::Dead: break;
    }
    return QStringLiteral("dead");
}

QStringList subscriberEvents()
{
    return {QStringLiteral("run.succeeded"), QStringLiteral("run.failed"), QStringLiteral("run.rolled_back"),
            QStringLiteral("run.cancelled")};
}

Result<void> validate(const Subscriber &subscriber)
{
    FieldChecks checks;
    checks.text(QStringLiteral("name"), Text::tr("Name"), subscriber.name, 100, true);
    const QUrl url(subscriber.url, QUrl::StrictMode);
    const bool local = isLoopbackHost(url.host());
    const bool web = url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && local);
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty() || subscriber.url.size() > 1000)
        checks.add(QStringLiteral("url"),
                   Text::tr("Write the address as https://example.com/hook; http only to this machine."));
    for (const QString &event : subscriber.events)
        if (!subscriberEvents().contains(event))
            checks.add(QStringLiteral("events"), Text::tr("There is no event “%1”.").arg(event.left(60)));
    return checks.result();
}

} // namespace reeve
