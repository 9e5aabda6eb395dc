#include "models/webhook_draft.h"

#include "services/webhooks/endpoint.h"
#include "services/webhooks/schemes/ordered_json.h"
#include "services/webhooks/schemes/scheme_list.h"

#include <QCoreApplication>

namespace reeve {

QJsonObject WebhookDraft::toJson() const
{
    return {{QStringLiteral("scheme"), scheme},
            {QStringLiteral("tenantId"), tenantId},
            {QStringLiteral("secret"), secret},
            {QStringLiteral("context"), context},
            {QStringLiteral("custom"), custom},
            {QStringLiteral("method"), method},
            {QStringLiteral("url"), url},
            {QStringLiteral("headers"), headers},
            {QStringLiteral("body"), body},
            {QStringLiteral("compact"), compact},
            {QStringLiteral("followRedirects"), followRedirects}};
}

WebhookDraft WebhookDraft::fromJson(const QJsonObject &json)
{
    const auto text = [&](const char *name) { return json[QLatin1String(name)].toString(); };
    WebhookDraft draft;
    draft.scheme = text("scheme");
    draft.tenantId = text("tenantId");
    draft.secret = text("secret");
    draft.context = text("context");
    draft.custom = json[QLatin1String("custom")].toObject();
    draft.method = text("method");
    draft.url = text("url");
    draft.headers = text("headers");
    draft.body = text("body");
    draft.compact = json[QLatin1String("compact")].toBool();
    draft.followRedirects = json[QLatin1String("followRedirects")].toBool();
    return draft;
}

Result<SchemePtr> schemeOf(const WebhookDraft &draft)
{
    if (draft.scheme == QLatin1String("none"))
        return SchemePtr();
    if (draft.scheme != QLatin1String("custom")) {
        const SchemePtr scheme = schemeFor(draft.scheme);
        return scheme && !draft.context.isEmpty() ? withContext(*scheme, draft.context.toUtf8()) : scheme;
    }
    return customSchemeFromJson(draft.custom);
}

Result<HttpRequest> requestOf(const WebhookDraft &draft, const Variables &variables)
{
    REEVE_TRY(address, expand(draft.url.trimmed(), variables, QStringLiteral("url")));
    REEVE_TRY(headerText, expand(draft.headers, variables, QStringLiteral("headers")));
    REEVE_TRY(headers, headersFromText(headerText));
    REEVE_TRY(body, expand(draft.body, variables, QStringLiteral("body")));
    HttpRequest request;
    request.method = draft.method.toLatin1();
    request.url = QUrl(address, QUrl::StrictMode);
    if (address.isEmpty() || !request.url.isValid())
        return fail(Error::validation(
            QStringLiteral("url"),
            QCoreApplication::translate("WebhookDraft", "Enter a web address that begins with http:// or https://.")));
    request.headers = headers;
    request.body = body.toUtf8();
    if (draft.compact)
        if (const auto json = OrderedJson::parse(request.body))
            request.body = json->compact();
    request.followRedirects = draft.followRedirects;
    return request;
}

} // namespace reeve
