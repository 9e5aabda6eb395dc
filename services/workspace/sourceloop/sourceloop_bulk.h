#pragma once

#include "services/workspace/bulk_report.h"
#include "services/workspace/sourceloop/sourceloop_calls.h"

namespace reeve::sourceloop {

/// One after the other, with progress: `change(id)` -> Result<...>, `name(id)` is what a person calls it. Ends early
/// when the service does not answer any more.
template<class Change, class Name>
Result<BulkReport> inTurn(Calls &calls, const QList<Id> &ids, Change change, Name name)
{
    BulkReport report;
    calls.progress().setMaximum(static_cast<int>(ids.size()));
    for (qsizetype i = 0; i < ids.size() && !calls.cancelled()(); ++i) {
        const auto done = change(ids.at(i));
        if (done)
            ++report.done;
        else if (report.errors.size() < maximumBulkErrors)
            report.errors.append({name(ids.at(i)), done.error()});
        calls.progress().setValue(static_cast<int>(i + 1));
        if (!done && calls.absence())
            break;
    }
    return report;
}

} // namespace reeve::sourceloop
