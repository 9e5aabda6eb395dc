#pragma once

#include "services/http/rest_message.h"

namespace reeve {

/// Where a client's token comes from. Called in worker threads, several at once.
class BearerSource
{
public:
    virtual ~BearerSource() = default;

    /// Empty when there is none to send.
    virtual Result<QByteArray> token(const Cancelled &cancelled) = 0;
    /// A newer token than the one that the server refused. Unauthorized when only the operator can bring one.
    virtual Result<QByteArray> renewed(const QByteArray &refused, const Cancelled &cancelled) = 0;
};

} // namespace reeve
