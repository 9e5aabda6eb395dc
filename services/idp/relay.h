#pragma once

#include "services/core/future.h"
#include "services/idp/plan.h"

#include <QObject>
#include <memory>

namespace reeve::idp {

/// What a worker says to whoever still listens: receivers may end at any moment, in another thread.
class Relay : public QObject
{
    Q_OBJECT
public:
    using Answer = std::shared_ptr<QPromise<Result<void>>>;

    static std::shared_ptr<Relay> make();

    /// Waits until the journal is on disk. Cancelled when nobody is there to keep it.
    Result<void> keep(const Journal &journal);

signals:
    void told(const reeve::idp::Journal &journal);
    void keepAsked(const reeve::idp::Journal &journal, const reeve::idp::Relay::Answer &answer);

private:
    Relay() = default;
};

} // namespace reeve::idp
