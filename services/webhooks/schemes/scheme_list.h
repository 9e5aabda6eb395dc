#pragma once

#include "services/webhooks/schemes/signature_scheme.h"

#include <QJsonObject>

namespace reeve {

/// The schemes that Reeve knows, by what their senders document:
///   sourceloop        `x-signature` hex over body + context + timestamp, `x-timestamp` in ms, 20 s (tenant webhook)
///   sourceloop-users  the same over body + timestamp (`/manage/users`)
///   standard, stripe  see standard_webhooks.h and stripe.h
///   github            `X-Hub-Signature-256: sha256=HEX` over the body
///   slack             `X-Slack-Signature: v0=HEX` over `v0:timestamp:body`, `X-Slack-Request-Timestamp`, 300 s
///   shopify           `X-Shopify-Hmac-Sha256` Base64 over the body
///   custom            whatever the operator says
/// Null for an unknown key.
SchemePtr schemeFor(const QString &key);
QStringList schemeKeys();

/// SourceLoop's tenant webhook, signed with a run's secret and context.
SchemePtr sourceLoopScheme(const QByteArray &context);

/// What an operator set for a scheme: `{"scheme": KEY}`, with "context" for sourceloop and the whole recipe for custom.
/// Holds no secret.
SchemePtr schemeFromJson(const QJsonObject &settings);
QJsonObject schemeToJson(const SignatureScheme &scheme);

/// A custom scheme. Errors: Validation on "header", "content" (without {body}) or "tolerance".
Result<SchemePtr> customScheme(SchemeRecipe recipe);
/// From what schemeToJson wrote for one, or a form; what is missing has its default.
Result<SchemePtr> customSchemeFromJson(const QJsonObject &settings);
/// The same scheme with another context.
SchemePtr withContext(const SignatureScheme &scheme, const QByteArray &context);

QString algorithmKey(HashAlgorithm algorithm); ///< "sha256"
QString encodingKey(DigestEncoding encoding);  ///< "base64url"

} // namespace reeve
