#include "services/workspace/sql/conditions.h"

#include <QRegularExpression>

namespace reeve {

namespace {

constexpr int mostWords = 8;

QString likePattern(QString word)
{
    static const QRegularExpression special(QStringLiteral("([\\\\%_])"));
    return QLatin1Char('%') + word.replace(special, QStringLiteral("\\\\1")) + QLatin1Char('%');
}

} // namespace

void Conditions::add(const QString &clause, const Binds &binds)
{
    m_clauses << clause;
    m_binds.insert(binds);
}

QString Conditions::bind(const QVariant &value)
{
    QString name = QStringLiteral(":c%1").arg(m_next++);
    m_binds.insert(name, value);
    return name;
}

void Conditions::oneOf(const QString &column, const QVariantList &values)
{
    if (values.isEmpty())
        return;
    QStringList names;
    for (const QVariant &value : values)
        names << bind(value);
    m_clauses << column + QStringLiteral(" in (") + names.join(QStringLiteral(", ")) + QLatin1Char(')');
}

void Conditions::anyOf(const QStringList &clauses)
{
    if (!clauses.isEmpty())
        m_clauses << QLatin1Char('(') + clauses.join(QStringLiteral(" or ")) + QLatin1Char(')');
}

void Conditions::within(const QString &column, const Period &period)
{
    if (period.from.isValid())
        m_clauses << column + QStringLiteral(" >= ") + bind(toSql(period.from));
    if (period.to.isValid())
        m_clauses << column + QStringLiteral(" < ") + bind(toSql(period.to));
}

void Conditions::words(const QString &text, const QStringList &columns, const QString &elsewhere,
                       const QStringList &there)
{
    const auto occursIn = [](const QStringList &names, const QString &word) {
        QStringList clauses;
        for (const QString &column : names)
            clauses << QStringLiteral("reeve.fold(%1) like reeve.fold(%2) escape '\\'").arg(column, word);
        return clauses;
    };
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const QStringList all = text.split(space, Qt::SkipEmptyParts);
    for (const QString &word : all.mid(0, mostWords)) {
        const QString name = bind(likePattern(word.left(100)));
        QStringList clauses = occursIn(columns, name);
        if (!elsewhere.isEmpty())
            clauses << elsewhere.arg(occursIn(there, name).join(QStringLiteral(" or ")));
        anyOf(clauses);
    }
}

QString Conditions::where() const
{
    return m_clauses.isEmpty() ? QStringLiteral("true") : m_clauses.join(QStringLiteral(" and "));
}

} // namespace reeve
