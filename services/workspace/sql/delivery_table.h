#pragma once

#include "services/domain/delivery.h"
#include "services/workspace/sql/keyset_page.h"

namespace reeve::delivery_table {

KeysetQuery query(const DeliveryFilter &filter, Qt::SortOrder order);
Delivery readDelivery(const SqlRow &row);
Result<Delivery> find(SqlSession &session, const Id &id);
/// Without headers, bodies and timings.
Delivery readSummary(const SqlRow &row);
Result<void> insert(SqlSession &session, const Delivery &delivery);
Result<int> removeBefore(SqlSession &session, const QDateTime &before);
/// False when the signature was used before.
Result<bool> useSignature(SqlSession &session, const QByteArray &signature, const QDateTime &now);

} // namespace reeve::delivery_table
