#pragma once

#include "services/core/result.h"
#include "services/secrets/derived_keys.h"

#include <future>

namespace reeve {

/// A workspace's derived keys, which arrive when the keychain has answered. Worker threads wait for them; the window's
/// never asks.
class WorkspaceKeys
{
public:
    WorkspaceKeys();

    void arrive(Result<QByteArray> master); ///< once, from any thread
    /// Waits at most 15 seconds. Errors: what the keychain said, or Timeout.
    [[nodiscard]] Result<DerivedKeys> get() const;

private:
    std::promise<Result<QByteArray>> m_promise;
    std::shared_future<Result<QByteArray>> m_master;
};

} // namespace reeve
