#pragma once

#include "services/domain/role.h"
#include "services/workspace/sql/sql_session.h"
#include "services/workspace/sql/workspace_keys.h"

namespace reeve {

/// One write in progress: the transaction that it is part of, who asked for it, and when. Every rule that changes
/// something takes one, and leaves its audit event in it.
struct Operation
{
    SqlSession &sql;
    Actor actor;
    QDateTime now; ///< UTC
    const WorkspaceKeys &keys;
};

} // namespace reeve
