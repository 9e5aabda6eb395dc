#pragma once

#include <QSqlDatabase>

namespace reeve {

/// Gives an open SQLite connection the function `reeve_fold(text)`: the text in lower case by Unicode's rules. SQLite's
/// own lower() and LIKE know ASCII only, so "österreich" would not find "Österreich". Not for indexes: a file must stay
/// readable for programs that lack the function. False when the connection is not SQLite's.
bool addFoldFunction(const QSqlDatabase &database);

} // namespace reeve
