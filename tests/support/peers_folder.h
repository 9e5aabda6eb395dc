#pragma once

#include <QString>

namespace reeve {

/// Where the downloaded peers lie: REEVE_PEERS, or the user's own cache. Not that of the session, which has a home of
/// its own and ends with it.
QString peersFolder();

} // namespace reeve
