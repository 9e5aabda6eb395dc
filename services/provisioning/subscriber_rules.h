#pragma once

#include "services/domain/subscriber.h"
#include "services/workspace/sql/operation.h"
#include "services/workspace/sql/run_table.h"

namespace reeve::subscriber_rules {

Result<Subscriber> save(Operation &operation, const Subscriber &subscriber);
Result<void> remove(Operation &operation, const Id &id);
/// "whsec_…"; the audit log says that it was shown.
Result<QByteArray> secret(Operation &operation, const Id &id);
/// Queues a message to everyone who wants to know how this run ended. Part of the transaction that ends it, so that
/// nobody is told of what did not happen, or not told of what did.
Result<void> tell(SqlSession &session, const run_table::RunRow &row, const QString &event, const QString &error,
                  const QDateTime &now);

} // namespace reeve::subscriber_rules
