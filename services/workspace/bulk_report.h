#pragma once

#include "services/core/error.h"

#include <QPair>

namespace reeve {

/// How many of a bulk change were done, and why the others were not.
struct BulkReport
{
    int done = 0;
    QList<QPair<QString, Error>> errors; ///< name of the thing, and its error; at most 100
};

} // namespace reeve
