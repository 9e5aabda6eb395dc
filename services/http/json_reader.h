#pragma once

#include "services/core/result.h"

#include <QJsonValue>

namespace reeve {

/// Reads an object or array that is nested at most `depth` deep. What a stranger sends is measured before it is read:
/// Qt's parser goes 1024 levels down. The error's text fits behind "The answer of X cannot be read:".
Result<QJsonValue> readJson(const QByteArray &text, int depth);

} // namespace reeve
