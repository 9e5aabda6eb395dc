#include "services/workspace/sqlite/sqlite_dialect.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Sqlite)
};

// https://www.sqlite.org/rescode.html
enum Code {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26
};

/// "UNIQUE constraint failed: tenants.key" names the column.
QString uniqueColumn(const QString &message)
{
    static const QRegularExpression form(QStringLiteral("UNIQUE constraint failed: \\w+\\.(\\w+)"));
    return form.match(message).captured(1);
}

} // namespace

QString SqliteDialect::translated(const QString &sql) const
{
    static const QRegularExpression schema(QStringLiteral("\\breeve\\."));
    QString text = sql;
    return text.replace(schema, QStringLiteral("reeve_"));
}

QString SqliteDialect::begin(bool write) const
{
    // IMMEDIATE takes the write lock at once, so that a transaction that has read never fails half way to writing.
    return write ? QStringLiteral("begin immediate") : QStringLiteral("begin");
}

QString SqliteDialect::mailHost(const QString &column) const
{
    return QStringLiteral("lower(substr(%1, instr(%1, '@') + 1))").arg(column);
}

Error SqliteDialect::error(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString message = error.databaseText().left(300);
    switch (code) {
    case Busy:
    case Locked:
        return Error::of(ErrorKind::Database, Text::tr("The workspace file is locked by another program."),
                         Text::tr("Close the other program, or wait a moment and try again."));
    case ReadOnly:
        return Error::of(ErrorKind::File, Text::tr("The workspace file cannot be written."),
                         Text::tr("Check the rights of the file and its folder."));
    case Full:
        return Error::of(ErrorKind::File, Text::tr("The disk is full; nothing was changed."),
                         Text::tr("Free some space and try again."));
    case IoError:
        return Error::of(ErrorKind::File, Text::tr("The workspace file cannot be read or written: %1").arg(message),
                         Text::tr("Check the disk."));
    case CannotOpen:
        return Error::of(ErrorKind::File, Text::tr("The workspace file cannot be opened."),
                         Text::tr("Check that its folder exists and can be written."));
    case Corrupt:
        return Error::of(ErrorKind::Database, Text::tr("The workspace file is damaged."),
                         Text::tr("Restore a backup; they lie beside the file."));
    case NotADatabase:
        return Error::of(ErrorKind::File, Text::tr("This file is no Reeve workspace."),
                         Text::tr("Choose a file that Reeve wrote."));
    case Constraint:
        if (const QString column = uniqueColumn(message); !column.isEmpty()) {
            Error duplicate = Error::of(ErrorKind::Duplicate, Text::tr("This value is taken already; choose another."));
            duplicate.fields = {{column, duplicate.text}};
            return duplicate;
        }
        break;
    default: break;
    }
    Error other = Error::of(ErrorKind::Database, Text::tr("The database refused: %1").arg(message));
    other.retryable = code != Constraint;
    return other;
}

} // namespace reeve
