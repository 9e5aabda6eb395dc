#pragma once

#include "services/workspace/settings_store.h"
#include "services/workspace/sql/sql_session.h"

namespace reeve::settings_table {

Result<QJsonObject> read(SqlSession &session);
Result<QString> text(SqlSession &session, QLatin1String key);
/// A value as the table keeps it.
QJsonValue decoded(const QString &stored);
Result<void> write(SqlSession &session, const QJsonObject &changes);
/// Field errors by key; what is not checked here is free text.
Result<void> validate(const QJsonObject &changes);

} // namespace reeve::settings_table
