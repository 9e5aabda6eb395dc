#pragma once

#include <QString>

namespace reeve {

/// Whether a host is this machine itself, where nobody listens in between: "localhost" or a loopback address. No name
/// is looked up.
bool isLoopbackHost(const QString &host);

} // namespace reeve
