#include "services/webhooks/endpoint.h"

#include "services/domain/checks.h"
#include "services/webhooks/schemes/scheme_list.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Endpoint)
};

constexpr qsizetype longestBody = 64 * 1024;
constexpr int mostHeaders = 50;

} // namespace

QJsonObject toJson(const Endpoint &endpoint)
{
    return {{QStringLiteral("id"), endpoint.id},
            {QStringLiteral("name"), endpoint.name},
            {QStringLiteral("address"), endpoint.address},
            {QStringLiteral("port"), endpoint.port},
            {QStringLiteral("certificate"), endpoint.identity.certificateFile},
            {QStringLiteral("key"), endpoint.identity.keyFile},
            {QStringLiteral("scheme"), endpoint.scheme},
            {QStringLiteral("secret"), endpoint.secret},
            {QStringLiteral("refuseReplays"), endpoint.refuseReplays},
            {QStringLiteral("enabled"), endpoint.enabled},
            {QStringLiteral("status"), endpoint.status},
            {QStringLiteral("delayMs"), endpoint.delayMs},
            {QStringLiteral("headers"), headersToText(endpoint.headers)},
            {QStringLiteral("body"), QString::fromUtf8(endpoint.body)}};
}

Endpoint endpointFromJson(const QJsonObject &json)
{
    const auto text = [&](const char *name) { return json[QLatin1String(name)].toString(); };
    Endpoint endpoint;
    endpoint.id = text("id");
    endpoint.name = text("name");
    endpoint.address = text("address");
    endpoint.port = static_cast<quint16>(json[QLatin1String("port")].toInt());
    endpoint.identity = {text("certificate"), text("key")};
    endpoint.scheme = json[QLatin1String("scheme")].toObject();
    endpoint.secret = text("secret");
    endpoint.refuseReplays = json[QLatin1String("refuseReplays")].toBool(true);
    endpoint.enabled = json[QLatin1String("enabled")].toBool(true);
    endpoint.status = json[QLatin1String("status")].toInt(204);
    endpoint.delayMs = json[QLatin1String("delayMs")].toInt();
    endpoint.headers = headersFromText(text("headers")).value_or(HeaderList());
    endpoint.body = text("body").toUtf8();
    return endpoint;
}

bool isLoopback(const Endpoint &endpoint)
{
    return QHostAddress(endpoint.address).isLoopback();
}

Result<void> validate(const Endpoint &endpoint)
{
    FieldChecks checks;
    checks.text(QStringLiteral("name"), Text::tr("The name"), endpoint.name, 60, true);
    if (QHostAddress(endpoint.address).isNull())
        checks.add(QStringLiteral("address"), Text::tr("Enter an IP address of this machine, such as 127.0.0.1."));
    else if (!isLoopback(endpoint) && endpoint.identity.isNull())
        checks.add(QStringLiteral("certificate"),
                   Text::tr("Outside this machine webhooks are received with TLS alone: choose a certificate."));
    if (endpoint.identity.certificateFile.isEmpty() != endpoint.identity.keyFile.isEmpty())
        checks.add(QStringLiteral("certificate"), Text::tr("A certificate needs its key, and a key its certificate."));
    if (!endpoint.scheme.isEmpty() && !schemeFromJson(endpoint.scheme))
        checks.add(QStringLiteral("scheme"), Text::tr("This signature scheme cannot be used."));
    if (!endpoint.scheme.isEmpty() && endpoint.secret.isEmpty())
        checks.add(QStringLiteral("secret"), Text::tr("Choose the secret that the sender signs with."));
    if (endpoint.status < 200 || endpoint.status > 599)
        checks.add(QStringLiteral("status"), Text::tr("The status is a number from 200 to 599."));
    if (endpoint.delayMs < 0 || endpoint.delayMs > longestEndpointDelay)
        checks.add(QStringLiteral("delay"), Text::tr("The delay is at most %1 ms.").arg(longestEndpointDelay));
    if (endpoint.body.size() > longestBody)
        checks.add(QStringLiteral("body"), Text::tr("The answer's body is at most %1 bytes.").arg(longestBody));
    return checks.result();
}

Result<HeaderList> headersFromText(const QString &text)
{
    static const QRegularExpression line(QStringLiteral("^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \\t]*(.*?)[ \\t]*$"));
    HeaderList headers;
    int number = 0;
    for (const QString &each : text.split(QLatin1Char('\n'))) {
        ++number;
        if (each.trimmed().isEmpty())
            continue;
        const auto match = line.match(each);
        if (!match.hasMatch() || headers.size() >= mostHeaders)
            return fail(Error::validation(QStringLiteral("headers"),
                                          match.hasMatch()
                                              ? Text::tr("At most %1 headers.").arg(mostHeaders)
                                              : Text::tr("Line %1 is no header: write “Name: value”.").arg(number)));
        headers.append({match.captured(1).toLatin1(), match.captured(2).toUtf8()});
    }
    return headers;
}

QString headersToText(const HeaderList &headers)
{
    QStringList lines;
    for (const auto &[name, value] : headers)
        lines << QString::fromLatin1(name) + QStringLiteral(": ") + QString::fromUtf8(value);
    return lines.join(QLatin1Char('\n'));
}

} // namespace reeve
