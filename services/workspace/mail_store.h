#pragma once

#include "services/core/future.h"
#include "services/workspace/filters.h"
#include "services/workspace/page.h"

namespace reeve {

/// The outbox: written in the transaction that causes the mail, sent afterwards.
class MailStore
{
public:
    virtual ~MailStore() = default;

    virtual Future<Page<Mail>> page(MailFilter filter, PageRequest request) = 0; ///< newest first
    virtual Future<qint64> count(MailFilter filter) = 0;
    virtual Future<RenderedMail> render(Id id) = 0;
    virtual Future<void> sendAgain(Id id) = 0; ///< Failed or Queued becomes due now
    virtual Future<void> discard(Id id) = 0;
};

} // namespace reeve
