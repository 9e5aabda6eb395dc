#pragma once

#include "services/core/identifier.h"
#include "services/domain/address.h"
#include "services/workspace/sql/sql_session.h"

namespace reeve::address_table {

/// The columns of an address joined as `a`, for readAddress.
QString columns();
Address readAddress(const SqlRow &row);
/// Stores an address with the next statement and answers its id; an empty one is not stored and answers an empty id.
Id insert(SqlSession &session, const Address &address, const QDateTime &now);
/// Changes the row, or makes one when there was none; answers its id.
Result<Id> save(SqlSession &session, const Id &id, const Address &address, const QDateTime &now);

} // namespace reeve::address_table
