#pragma once

#include "services/core/future.h"
#include "services/webhooks/http_exchange.h"
#include "services/webhooks/schemes/signature_scheme.h"

namespace reeve {

/// What is attacked: a request that its receiver should accept as it is, and how it is signed.
struct AttackTarget
{
    HttpRequest request; ///< unsigned
    SchemePtr scheme;
    QByteArray secret;
};

enum class AttackExpectation {
    Accepted,     ///< 2xx
    Refused,      ///< 4xx, or the connection closed
    NoServerError ///< anything but 5xx: what is right depends on the receiver
};

struct Attack
{
    QString key;   ///< "wrong-secret"
    QString title; ///< translated
    AttackExpectation expected = AttackExpectation::Refused;
    HttpRequest request; ///< signed as the attack wants it
    QString skipped;     ///< why it makes no sense here; nothing is sent then
};

struct AttackResult
{
    QString key;
    QString title;
    AttackExpectation expected = AttackExpectation::Refused;
    int status = 0;  ///< 0: no answer
    QString problem; ///< why there was none, or why the attack was left out
    qint64 durationMs = 0;
    bool skipped = false;
    bool passed = false;
};

struct AttackReport
{
    QList<AttackResult> results;
    QList<Delivery> deliveries; ///< what was sent, for the history
    [[nodiscard]] int failures() const;
};

QString expectationText(AttackExpectation expectation); ///< "2xx"
QString outcomeText(const AttackResult &result);        ///< "401"

/// Every attack in the order they must be made in: a receiver that takes a callback once gets the valid one after the
/// bad ones, then its replay. For SourceLoop's tenant webhook also a tenant that does not exist and one that is no
/// longer waiting. Errors: Validation on "secret".
Result<QList<Attack>> attacksOn(const AttackTarget &target);

/// Makes them one after the other, on a worker thread; `done` is called there after each. Errors: Cancelled, and what
/// attacksOn says; a receiver that does not answer at all is Network.
Result<AttackReport> attack(const AttackTarget &target, const HttpLimits &limits, Progress &progress,
                            const std::function<void(const AttackResult &)> &done);

} // namespace reeve
