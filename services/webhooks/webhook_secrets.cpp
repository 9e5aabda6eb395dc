#include "services/webhooks/webhook_secrets.h"

#include "services/local/local_state.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace reeve {

namespace {

const QString namesKey = QStringLiteral("webhooks/secrets");

Result<void> check(const QString &name, const QByteArray &secret)
{
    static const QRegularExpression form(QStringLiteral("^[\\w][\\w .-]{0,59}$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    if (!form.match(name).hasMatch())
        return fail(Error::validation(
            QStringLiteral("name"),
            WebhookSecrets::tr("A name has letters, digits, spaces, points and dashes, 60 at most.")));
    if (secret.isEmpty() || secret.size() > 4096)
        return fail(
            Error::validation(QStringLiteral("secret"), WebhookSecrets::tr("Enter the secret, 4096 bytes at most.")));
    return {};
}

} // namespace

QString webhookSecretKey(const QString &name)
{
    return QStringLiteral("webhooks/") + name;
}

WebhookSecrets::WebhookSecrets(SecretStore &store, LocalState &state, QObject *parent)
    : QObject(parent), m_store(store), m_state(state)
{
    connect(&state, &LocalState::changed, this, [this](const QString &key) {
        if (key == namesKey)
            emit changed();
    });
}

QStringList WebhookSecrets::names() const
{
    QStringList names;
    for (const auto &name : m_state.value(namesKey).toArray())
        names << name.toString();
    return names;
}

Future<void> WebhookSecrets::add(const QString &name, const QByteArray &secret)
{
    if (auto checked = check(name, secret); !checked)
        return readyError<void>(checked.error());
    return m_store.write(webhookSecretKey(name), secret).then(this, [this, name](const Result<void> &written) {
        QStringList all = names();
        if (written && !all.contains(name)) {
            all << name;
            all.sort(Qt::CaseInsensitive);
            m_state.setValue(namesKey, QJsonArray::fromStringList(all));
        } else if (written) {
            emit changed(); // its secret did
        }
        return written;
    });
}

Future<void> WebhookSecrets::remove(const QString &name)
{
    return m_store.remove(webhookSecretKey(name)).then(this, [this, name](const Result<void> &removed) {
        QStringList all = names();
        if (removed && all.removeAll(name) > 0)
            m_state.setValue(namesKey, QJsonArray::fromStringList(all));
        return removed;
    });
}

Future<QByteArray> WebhookSecrets::read(const QString &name) const
{
    return m_store.read(webhookSecretKey(name));
}

Future<QMap<QString, QByteArray>> WebhookSecrets::all()
{
    struct Gathering
    {
        QPromise<Result<QMap<QString, QByteArray>>> promise;
        QMap<QString, QByteArray> found;
        qsizetype open = 0;
    };
    auto gathering = std::make_shared<Gathering>();
    gathering->promise.start();
    auto future = gathering->promise.future();
    const QStringList wanted = names();
    gathering->open = wanted.size() + 1;
    const auto done = [gathering] {
        if (--gathering->open > 0)
            return;
        gathering->promise.addResult(Result<QMap<QString, QByteArray>>(gathering->found));
        gathering->promise.finish();
    };
    for (const QString &name : wanted)
        onResult(this, read(name), [gathering, name, done](const Result<QByteArray> &secret) {
            if (secret)
                gathering->found.insert(name, *secret);
            done();
        });
    done();
    return future;
}

} // namespace reeve
