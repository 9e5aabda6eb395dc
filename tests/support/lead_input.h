#pragma once

#include "services/workspace/lead_store.h"

namespace reeve {

/// A lead like the others, told apart by its number.
inline LeadInput leadInput(int number)
{
    return {QStringLiteral("Grace"),
            QStringLiteral("Hopper %1").arg(number),
            QStringLiteral("Ships"),
            QStringLiteral("grace%1@ships.example").arg(number),
            {}};
}

} // namespace reeve
