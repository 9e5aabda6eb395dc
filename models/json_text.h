#pragma once

#include "services/core/result.h"

#include <QJsonObject>

/// JSON objects as an operator types them.
namespace reeve::json_text {

/// Empty text is an empty object. Otherwise a Validation error on `field` that says the line and what is wrong there.
Result<QJsonObject> parse(const QString &text, const QString &field);
QString pretty(const QJsonObject &object); ///< indented; empty for an empty object

} // namespace reeve::json_text
