#include "services/workspace/sqlite/fold_function.h"

#include <QSqlDriver>
#include <QVariant>
#include <algorithm>

#include <sqlite3.h>

namespace reeve {

namespace {

void fold(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    if (!text)
        return sqlite3_result_null(context);
    QByteArray folded(text, sqlite3_value_bytes(values[0]));
    // Most texts are ASCII and need no decoding; this runs for every row that a filter looks at.
    const bool ascii =
        std::all_of(folded.cbegin(), folded.cend(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    folded = ascii ? std::move(folded).toLower() : QString::fromUtf8(folded).toLower().toUtf8();
    sqlite3_result_text(context, folded.constData(), static_cast<int>(folded.size()), SQLITE_TRANSIENT);
}

} // namespace

bool addFoldFunction(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return false;
    auto *connection = *static_cast<sqlite3 *const *>(handle.constData());
    return connection && sqlite3_create_function_v2(connection, "reeve_fold", 1,
                                                    SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr,
                                                    fold, nullptr, nullptr, nullptr) == SQLITE_OK;
}

} // namespace reeve
