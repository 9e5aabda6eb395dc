#pragma once

#include <QString>
#include <QVariant>

namespace reeve {

/// What is really in a workspace's file: the first column of the first row; a null variant when there is no row or the
/// statement is wrong.
QVariant sqliteValue(const QString &path, const QString &sql);

} // namespace reeve
