#pragma once

#include "services/core/future.h"

#include <QTest>

namespace reeve {

/// Waits for a future while the event loop runs, as a pane does with onResult; Timeout after a minute.
template<class T>
Result<T> answer(const Future<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
        return fail(ErrorKind::Timeout, QStringLiteral("no answer within a minute"));
    if (future.resultCount() == 0)
        return fail(ErrorKind::Cancelled, QStringLiteral("cancelled without an answer"));
    return future.result();
}

} // namespace reeve

/// `REEVE_ANSWER(lead, store.create(input))` declares `lead`, or fails the test with the error.
#define REEVE_ANSWER(name, call)                                                                                       \
    const auto name##Answer = reeve::answer(call);                                                                     \
    QVERIFY2(name##Answer, name##Answer ? "" : qPrintable(name##Answer.error().line()));                               \
    const auto &name = *name##Answer

/// The same for a call that answers nothing.
#define REEVE_DONE(call)                                                                                               \
    do {                                                                                                               \
        const auto done = reeve::answer(call);                                                                         \
        QVERIFY2(done, done ? "" : qPrintable(done.error().line()));                                                   \
    } while (false)

/// The call is refused with this kind of error, and says so in words.
#define REEVE_REFUSED(call, expected)                                                                                  \
    do {                                                                                                               \
        const auto refused = reeve::answer(call);                                                                      \
        QVERIFY2(!refused, "was not refused");                                                                         \
        QVERIFY2(refused.error().kind == (expected),                                                                   \
                 qPrintable(reeve::errorName(refused.error().kind) + u": " + refused.error().line()));                 \
        QVERIFY(!refused.error().text.isEmpty());                                                                      \
    } while (false)

/// Refused, with the first error on this field.
#define REEVE_REFUSED_ON(call, expected, fieldName)                                                                    \
    do {                                                                                                               \
        const auto refused = reeve::answer(call);                                                                      \
        QVERIFY2(!refused, "was not refused");                                                                         \
        QVERIFY2(refused.error().kind == (expected),                                                                   \
                 qPrintable(reeve::errorName(refused.error().kind) + u": " + refused.error().line()));                 \
        QCOMPARE(refused.error().field(), QStringLiteral(fieldName));                                                  \
    } while (false)
