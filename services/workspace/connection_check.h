#pragma once

#include "services/core/future.h"

#include <algorithm>

namespace reeve {

/// One thing that a connection needs, and whether it is so: what the wizard's Test button lists, in order.
struct CheckLine
{
    enum class State {
        Passed,
        Warning, ///< it works, with less than Reeve could do
        Failed,
        Skipped ///< not tried, because something before it failed
    };
    State state = State::Skipped;
    QString title;  ///< "Encryption", translated
    QString text;   ///< what was found: "TLS 1.3, certificate of db.example.com verified"
    QString remedy; ///< what to do; empty when there is nothing to do
};

/// A test's answer. The future fails only when the test itself could not be made (Cancelled, Validation); what it found
/// wrong is in its lines.
using CheckReport = QList<CheckLine>;

inline bool hasFailed(const CheckReport &report)
{
    return std::any_of(report.begin(), report.end(),
                       [](const CheckLine &line) { return line.state == CheckLine::State::Failed; });
}

} // namespace reeve
