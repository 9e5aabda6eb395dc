#include "services/workspace/sql/dialect.h"

#include <QRegularExpression>
#include <QStringList>

namespace reeve {

namespace {

/// The arguments of a call whose opening bracket is at `open`; `end` is set behind its closing one.
QStringList argumentsAt(const QString &sql, qsizetype open, qsizetype &end)
{
    QStringList arguments;
    int depth = 0;
    bool quoted = false;
    qsizetype begin = open + 1;
    for (end = open; end < sql.size(); ++end) {
        const QChar c = sql.at(end);
        if (c == u'\'')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == u'(')
            ++depth;
        const bool closes = c == u')' && --depth == 0;
        if (closes || (c == u',' && depth == 1)) {
            arguments << sql.mid(begin, end - begin).trimmed();
            begin = end + 1;
        }
        if (closes)
            break;
    }
    ++end;
    return arguments;
}

} // namespace

tl::expected<Result<void>, QSqlError> Dialect::copyOut(QSqlDatabase &, const QString &, const Line &) const
{
    return Result<void>(
        fail(ErrorKind::Unsupported, QStringLiteral("This engine does not stream what a query answers.")));
}

QString Dialect::expanded(const QString &sql, const Functions &functions)
{
    static const QRegularExpression call(QStringLiteral("\\breeve\\.([a-z_]+)\\("));
    QString text;
    qsizetype from = 0;
    for (auto match = call.match(sql); match.hasMatch(); match = call.match(sql, from)) {
        text += sql.mid(from, match.capturedStart() - from);
        const auto function = functions.constFind(match.captured(1));
        if (function == functions.constEnd()) {
            text += match.captured();
            from = match.capturedEnd();
            continue;
        }
        QString replacement = *function;
        const QStringList arguments = argumentsAt(sql, match.capturedEnd() - 1, from);
        for (qsizetype i = 0; i < arguments.size(); ++i)
            replacement.replace(QLatin1Char('%') + QString::number(i + 1), expanded(arguments.at(i), functions));
        text += replacement;
    }
    return text + sql.mid(from);
}

} // namespace reeve
