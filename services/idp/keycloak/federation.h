#pragma once

#include "services/core/result.h"
#include "services/http/rest_message.h"

#include <QJsonObject>

namespace reeve::idp::keycloak {

/// Reads the discovery document or metadata that `values` name (an address or a file), checks it, and answers the
/// values that the plan needs: "federationIssuer", "federationAuthorizationUrl" and so on. Nothing when the values ask
/// for no other provider. For worker threads. Errors: Validation on the field of the source, Network, File.
Result<QJsonObject> readFederation(const QJsonObject &values, const Cancelled &cancelled);

/// OpenID Connect Discovery 1.0, section 3 and 4.3; `from` is the address that it came from, empty for a file.
Result<QJsonObject> readDiscovery(const QByteArray &document, const QUrl &from);
/// SAML 2.0 metadata, section 2.4.3: the first identity provider with a place to sign in and a certificate that has
/// not expired.
Result<QJsonObject> readSamlMetadata(const QByteArray &document, const QDateTime &now);

} // namespace reeve::idp::keycloak
