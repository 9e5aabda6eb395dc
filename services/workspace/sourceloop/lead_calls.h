#pragma once

#include "services/workspace/lead_store.h"
#include "services/workspace/sourceloop/loopback_page.h"

/// Leads by the service's routes.
namespace reeve::sourceloop::lead_calls {

PagedList list(const LeadFilter &filter, Sort<LeadColumn> sort, const QDateTime &now);
Result<Lead> find(Calls &calls, const Id &id);
Result<LeadDetail> detail(Calls &calls, const Id &id);
/// Keeps the verification key that the service answers in the keychain: it verifies and onboards the lead later.
Result<Lead> create(Calls &calls, const LeadInput &input);
/// The lead's own token (LeadTokenDTO); the same key works again while it lives. Unauthorized for a wrong or old key.
Result<QByteArray> verify(Calls &calls, const Id &id, const QByteArray &key);
/// The key of a lead that this connection created; NotFound for others.
Result<QByteArray> knownKey(Calls &calls, const Id &id);

} // namespace reeve::sourceloop::lead_calls
