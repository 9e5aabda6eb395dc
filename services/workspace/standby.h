#pragma once

#include "services/workspace/workspace.h"

namespace reeve {

/// A workspace whose place may take no changes from anybody, whatever their rights: it stays locked, and nothing
/// unlocks it.
class Standby
{
public:
    virtual ~Standby() = default;
    [[nodiscard]] virtual bool isStandby() const = 0;
};

[[nodiscard]] inline bool isStandby(const Workspace &workspace)
{
    const auto *standby = dynamic_cast<const Standby *>(&workspace);
    return standby && standby->isStandby();
}

} // namespace reeve
