#pragma once

#include "services/core/future.h"

#include <memory>

namespace reeve {

/// An answer that the test gives when it wants to: `future()` is what the code under test waits for.
template<class T>
class SlowAnswer
{
public:
    SlowAnswer() { m_promise->start(); }

    [[nodiscard]] Future<T> future() const { return m_promise->future(); }
    void give(Result<T> result)
    {
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }
    [[nodiscard]] bool isCancelled() const { return m_promise->isCanceled(); }
    void finishCancelled() { m_promise->finish(); }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise = std::make_shared<QPromise<Result<T>>>();
};

} // namespace reeve
