#pragma once

#include "services/core/error.h"

#include <QPair>

namespace reeve {

inline constexpr int maximumBulkErrors = 100;

/// How many of a bulk change were done, and why the others were not.
struct BulkReport
{
    int done = 0;
    QList<QPair<QString, Error>> errors; ///< name of the thing, and its error; at most maximumBulkErrors
};

} // namespace reeve
