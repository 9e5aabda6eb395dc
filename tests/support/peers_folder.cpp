#include "tests/support/peers_folder.h"

#include <pwd.h>
#include <unistd.h>

namespace reeve {

QString peersFolder()
{
    const QString set = qEnvironmentVariable("REEVE_PEERS");
    return set.isEmpty() ? QString::fromLocal8Bit(getpwuid(getuid())->pw_dir) + QStringLiteral("/.cache/reeve-peers")
                         : set;
}

} // namespace reeve
