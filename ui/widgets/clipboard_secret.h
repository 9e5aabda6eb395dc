#pragma once

class QString;

namespace reeve {

/// Seconds after which a copied secret leaves the clipboard again.
inline constexpr int clipboardSeconds = 60;

void copySecret(const QString &secret);

} // namespace reeve
