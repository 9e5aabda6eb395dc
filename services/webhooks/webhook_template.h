#pragma once

#include "services/core/result.h"
#include "services/domain/delivery.h"

#include <QMap>

namespace reeve {

/// What a sender of a signature scheme usually sends, to begin with.
struct WebhookTemplate
{
    QString scheme; ///< key of the signature scheme
    QByteArray method = "POST";
    QString path; ///< behind the receiver's address; may be empty
    HeaderList headers;
    QString body; ///< with variables
};

WebhookTemplate templateFor(const QString &scheme);

using Variables = QMap<QString, QString>;
/// `uuid`, `now` (ISO 8601), `timestamp` (seconds) and `timestamp_ms`; the same value wherever one occurs.
Variables standardVariables(const QDateTime &now);
/// Puts values in the place of `{{name}}`. Errors: Validation on `field` that names one that is not known.
Result<QString> expand(const QString &text, const Variables &variables, const QString &field);
/// What is wrong with a body that ought to be JSON, with its line; empty when nothing is.
QString jsonProblem(const QByteArray &body);

} // namespace reeve
