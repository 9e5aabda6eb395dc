#pragma once

#include <QString>

namespace reeve {

/// Mail hosts where anybody may have an address: they say nothing about the company. `host` in lower case.
bool isPublicMailHost(const QString &host);

} // namespace reeve
