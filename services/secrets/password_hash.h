#pragma once

#include "services/core/result.h"

namespace reeve {

/// bcrypt ($2b$, cost 12) through libxcrypt, with a salt of the system's random source. About a quarter of a second:
/// never in the window's thread or inside a transaction.
Result<QByteArray> bcryptHash(const QString &password);
bool bcryptMatches(const QString &password, const QByteArray &hash);

} // namespace reeve
