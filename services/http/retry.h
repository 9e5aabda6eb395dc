#pragma once

#include "services/http/rest_message.h"

#include <QDateTime>
#include <chrono>

namespace reeve {

/// How often and how soon a repeatable request is sent again.
struct RestRetry
{
    int attempts = 4; ///< in all
    std::chrono::milliseconds first = std::chrono::milliseconds(300);
    std::chrono::milliseconds longest = std::chrono::seconds(20); ///< a longer Retry-After is left to the operator
};

/// What `Retry-After` says (RFC 9110 section 10.2.3: seconds or a date); 0 when it is missing or wrong.
std::chrono::milliseconds retryAfter(const RestAnswer &answer, const QDateTime &now);
/// 429, 502, 503 and 504 may pass by themselves.
bool mayPass(int status);
/// The pause before attempt `attempt` + 1: doubled each time, with up to a quarter at random added.
std::chrono::milliseconds backoff(const RestRetry &policy, int attempt);

} // namespace reeve
