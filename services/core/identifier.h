#pragma once

#include <QString>

namespace reeve {

/// A row's identity: a UUID in lower case without braces, as SourceLoop stores it.
using Id = QString;

/// A random (version 4) UUID.
Id newId();
/// The nil UUID, which no row has.
Id noId();
/// True for the 8-4-4-4-12 hexadecimal form.
bool isId(const QString &text);

} // namespace reeve
