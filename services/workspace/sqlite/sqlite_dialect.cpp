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
    static const QRegularExpression schema(QStringLiteral("\\b(reeve|alga)\\."));
    static const Functions functions{
        {QStringLiteral("fold"), QStringLiteral("reeve_fold(%1)")},
        {QStringLiteral("ordered"), QStringLiteral("lower(%1)")},
        {QStringLiteral("bytewise"), QStringLiteral("%1")},
        {QStringLiteral("exact"), QStringLiteral("%1")},
        {QStringLiteral("day"), QStringLiteral("substr(%1, 1, 10)")},
        {QStringLiteral("early"), QStringLiteral("coalesce(%1, '')")},
        {QStringLiteral("mail_host"), QStringLiteral("lower(substr(%1, instr(%1, '@') + 1))")},
        {QStringLiteral("texts"), QStringLiteral("%1")},
        {QStringLiteral("list"), QStringLiteral("%1")},
        {QStringLiteral("minor_units"), QStringLiteral("%1.amount_minor")},
        {QStringLiteral("amount_column"), QStringLiteral("amount_minor")},
        {QStringLiteral("amount_value"), QStringLiteral("%1")},
        {QStringLiteral("among"), QStringLiteral("%1 in (%2)")},
        {QStringLiteral("operator_id"), QStringLiteral("%1")},
    };
    QString text = expanded(sql, functions);
    return text.replace(schema, QStringLiteral("\\1_"));
}

QStringList SqliteDialect::statements(const QString &script) const
{
    QStringList statements;
    QString current;
    bool inTrigger = false;
    for (const QString &line : script.split(QLatin1Char('\n'))) {
        const QString code = line.section(QStringLiteral("--"), 0, 0).trimmed();
        if (code.isEmpty())
            continue;
        current += code + QLatin1Char('\n');
        inTrigger = inTrigger || code.startsWith(QLatin1String("create trigger"));
        if (!code.endsWith(QLatin1Char(';')) || (inTrigger && code != QLatin1String("end;")))
            continue;
        statements << current;
        current.clear();
        inTrigger = false;
    }
    if (!current.trimmed().isEmpty())
        statements << current;
    return statements;
}

QString SqliteDialect::tableExists() const
{
    return QStringLiteral(
        "select count(*) from sqlite_master where type = 'table' and name = replace(:name, 'main.', '')");
}

QString SqliteDialect::begin(Access access) const
{
    // IMMEDIATE takes the write lock at once, so that a transaction that has read never fails half way to writing.
    return access == Access::Read ? QStringLiteral("begin") : QStringLiteral("begin immediate");
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
