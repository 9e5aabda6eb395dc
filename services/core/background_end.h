#pragma once

#include <functional>

namespace reeve {

/// Runs `end`, which may take seconds, in a thread of its own: a window that is closed does not wait until a server has
/// answered. The application waits for it before it ends itself; when it is ending already, `end` runs here.
void endInBackground(std::function<void()> end);

} // namespace reeve
