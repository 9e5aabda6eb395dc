#include "services/core/loopback.h"

#include <QHostAddress>

namespace reeve {

bool isLoopbackHost(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace reeve
