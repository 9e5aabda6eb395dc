#pragma once

#include "services/core/result.h"
#include "services/secrets/derived_keys.h"

#include <condition_variable>
#include <mutex>
#include <optional>

namespace reeve {

/// A workspace's derived keys, which arrive when the keychain has answered. Worker threads wait for them; the window's
/// never asks.
class WorkspaceKeys
{
public:
    void expect();                          ///< who asks from now on waits for the next arrival
    void arrive(Result<QByteArray> master); ///< from any thread; again when the secret was found later
    /// Waits at most 15 seconds. Errors: what the keychain said, or Timeout.
    [[nodiscard]] Result<DerivedKeys> get() const;

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_arrived;
    std::optional<Result<QByteArray>> m_master;
};

} // namespace reeve
