#include "services/idp/relay.h"

namespace reeve::idp {

std::shared_ptr<Relay> Relay::make()
{
    return std::shared_ptr<Relay>(new Relay, [](Relay *relay) { relay->deleteLater(); });
}

Result<void> Relay::keep(const Journal &journal)
{
    Future<void> kept;
    {
        const auto answer = std::make_shared<QPromise<Result<void>>>();
        answer->start();
        kept = answer->future();
        emit keepAsked(journal, answer);
    }
    kept.waitForFinished();
    if (kept.resultCount() == 0)
        return fail(ErrorKind::Cancelled, tr("Stopped, as nothing could be kept any more."));
    return kept.result();
}

} // namespace reeve::idp
