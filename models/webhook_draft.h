#pragma once

#include "services/webhooks/http_exchange.h"
#include "services/webhooks/schemes/signature_scheme.h"
#include "services/webhooks/webhook_template.h"

#include <QJsonObject>

namespace reeve {

/// A webhook as an operator composes it: what is typed, without secrets, so that it can be kept.
struct WebhookDraft
{
    QString scheme = QStringLiteral("standard"); ///< key; "none" is not signed
    Id tenantId;                                 ///< for SourceLoop
    QString secret;                              ///< the name of a kept one; empty: the waiting run's own
    QString context;                             ///< for SourceLoop with a kept secret
    QJsonObject custom;                          ///< recipe of a custom scheme
    QString method = QStringLiteral("POST");
    QString url;
    QString headers; ///< "Name: value", one a line
    QString body;
    bool compact = false; ///< JSON goes out without spaces, its keys in this order
    bool followRedirects = false;

    [[nodiscard]] QJsonObject toJson() const;
    static WebhookDraft fromJson(const QJsonObject &json);
};

/// The scheme that the draft asks for; null for "none". Errors: Validation with the fields of customScheme.
Result<SchemePtr> schemeOf(const WebhookDraft &draft);
/// The unsigned request with every variable in its place. Errors: Validation on "url", "method", "headers" or "body".
Result<HttpRequest> requestOf(const WebhookDraft &draft, const Variables &variables);

} // namespace reeve
