#pragma once

#include "services/workspace/sql/sql_session.h"

#include <QString>
#include <memory>

namespace reeve {

/// A connection to a workspace's file without the workspace around it, for tests that look at what is really there.
/// Null when the file cannot be opened.
std::unique_ptr<SqlSession> openSqliteFile(const QString &path);

/// The first column of the first row; a null variant when there is no row or the statement is wrong.
QVariant sqliteValue(const QString &path, const QString &sql);

} // namespace reeve
