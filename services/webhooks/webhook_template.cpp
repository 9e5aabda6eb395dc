#include "services/webhooks/webhook_template.h"

#include "services/core/identifier.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WebhookTemplate)
};

const HeaderList json{{"Content-Type", "application/json"}, {"User-Agent", "Reeve/" REEVE_VERSION}};

const QString callbackBody = QStringLiteral(R"({
  "initiatorId": "{{tenant.id}}",
  "type": 0,
  "data": {
    "status": 1,
    "resources": [
      {
        "type": "storage",
        "externalIdentifier": "{{tenant.key}}-storage",
        "metadata": {
          "bucket": "{{tenant.key}}-storage"
        }
      }
    ],
    "appPlaneUrl": "https://{{tenant.key}}.example.com"
  }
})");

const QString usersBody = QStringLiteral(R"({
  "tenant": {
    "id": "{{tenant.id}}",
    "key": "{{tenant.key}}",
    "name": "{{tenant.name}}"
  },
  "plan": {
    "tier": "STANDARD"
  }
})");

const QString standardBody = QStringLiteral(R"({
  "type": "tenant.created",
  "timestamp": "{{now}}",
  "data": {
    "id": "{{uuid}}"
  }
})");

const QString stripeBody = QStringLiteral(R"({
  "id": "evt_{{uuid}}",
  "object": "event",
  "type": "invoice.paid",
  "created": {{timestamp}},
  "data": {
    "object": {
      "object": "invoice",
      "amount_paid": 4900,
      "currency": "eur",
      "status": "paid"
    }
  }
})");

const QString gitHubBody = QStringLiteral(R"({
  "zen": "Keep it logically awesome.",
  "hook_id": 1,
  "repository": {
    "full_name": "octocat/hello-world"
  }
})");

const QString slackBody = QStringLiteral(R"({
  "type": "event_callback",
  "event_id": "Ev{{uuid}}",
  "event_time": {{timestamp}},
  "event": {
    "type": "app_mention",
    "user": "U061F7AUR",
    "text": "hello",
    "channel": "C0LAN2Q65"
  }
})");

const QString shopifyBody = QStringLiteral(R"({
  "id": 820982911946154508,
  "email": "jon@example.com",
  "created_at": "{{now}}",
  "total_price": "398.00",
  "currency": "EUR"
})");

} // namespace

WebhookTemplate templateFor(const QString &scheme)
{
    if (scheme == QLatin1String("sourceloop"))
        return {scheme, "POST", QStringLiteral("/webhook"), json, callbackBody};
    if (scheme == QLatin1String("sourceloop-users"))
        return {scheme, "POST", QStringLiteral("/manage/users"), json, usersBody};
    if (scheme == QLatin1String("stripe"))
        return {scheme, "POST", {}, json, stripeBody};
    if (scheme == QLatin1String("github"))
        return {scheme,
                "POST",
                {},
                json + HeaderList{{"X-GitHub-Event", "ping"}, {"X-GitHub-Delivery", "{{uuid}}"}},
                gitHubBody};
    if (scheme == QLatin1String("slack"))
        return {scheme, "POST", {}, json, slackBody};
    if (scheme == QLatin1String("shopify"))
        return {scheme,
                "POST",
                {},
                json + HeaderList{{"X-Shopify-Topic", "orders/create"},
                                  {"X-Shopify-Shop-Domain", "example.myshopify.com"},
                                  {"X-Shopify-Webhook-Id", "{{uuid}}"}},
                shopifyBody};
    return {scheme, "POST", {}, json, standardBody};
}

Variables standardVariables(const QDateTime &now)
{
    return {{QStringLiteral("uuid"), newId()},
            {QStringLiteral("now"), now.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("timestamp"), QString::number(now.toSecsSinceEpoch())},
            {QStringLiteral("timestamp_ms"), QString::number(now.toMSecsSinceEpoch())}};
}

Result<QString> expand(const QString &text, const Variables &variables, const QString &field)
{
    static const QRegularExpression variable(QStringLiteral("\\{\\{\\s*([A-Za-z_.]+)\\s*\\}\\}"));
    QString result;
    qsizetype from = 0;
    for (auto matches = variable.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const auto value = variables.constFind(match.captured(1));
        if (value == variables.constEnd())
            return fail(Error::validation(
                field, Text::tr("{{%1}} has no value here. There are: %2.")
                           .arg(match.captured(1),
                                QStringList(variables.keyBegin(), variables.keyEnd()).join(QStringLiteral(", ")))));
        result += text.mid(from, match.capturedStart() - from) + *value;
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

QString jsonProblem(const QByteArray &body)
{
    QJsonParseError error{};
    QJsonDocument::fromJson(body, &error);
    if (error.error == QJsonParseError::NoError)
        return {};
    return Text::tr("Line %1: %2.").arg(body.left(error.offset).count('\n') + 1).arg(error.errorString());
}

} // namespace reeve
