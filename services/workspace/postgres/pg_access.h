#pragma once

#include "services/domain/role.h"
#include "services/workspace/sql/sql_session.h"

namespace reeve {

/// What the database lets this login do.
struct PgAccess
{
    bool standby = false;          ///< nothing can be written, whoever asks
    bool bare = false;             ///< SourceLoop's tables alone, which can be read
    bool roles = false;            ///< the login is a member of one of Reeve's group roles, which decides
    Role role = Role::Admin;       ///< the group role; Admin without one
    QList<Permission> permissions; ///< as the grants have them

    [[nodiscard]] bool complete() const { return permissions.size() == allPermissions().size(); }
};

Result<PgAccess> readPgAccess(SqlSession &session);

} // namespace reeve
