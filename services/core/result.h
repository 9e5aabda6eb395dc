#pragma once

#include "services/core/error.h"

#include <tl/expected.hpp>

namespace reeve {

template<class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}
inline tl::unexpected<Error> fail(ErrorKind kind, const QString &text, const QString &hint = {})
{
    return tl::unexpected<Error>(Error::of(kind, text, hint));
}

} // namespace reeve

/// `REEVE_TRY(lead, readLead(...))` declares `lead`, or returns the error from the enclosing function.
#define REEVE_TRY(name, expression)                                                                                    \
    auto name##Result = (expression);                                                                                  \
    if (!name##Result)                                                                                                 \
        return tl::make_unexpected(std::move(name##Result).error());                                                   \
    auto &name = *name##Result

/// The same for an expression whose value is not needed.
#define REEVE_CHECK(expression)                                                                                        \
    if (auto checked = (expression); !checked)                                                                         \
    return tl::make_unexpected(std::move(checked).error())
