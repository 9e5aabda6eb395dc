#pragma once

#include "services/core/future.h"

namespace reeve::sourceloop {

/// The answer to a call that the capabilities do not announce.
Error unsupported();

template<class T>
Future<T> unsupportedCall()
{
    return readyError<T>(unsupported());
}

} // namespace reeve::sourceloop
