#include "services/idp/template.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace reeve::idp {

namespace {

const QString dots = QStringLiteral("••••••");
const QString secretPrefix = QStringLiteral("secret:");

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([A-Za-z0-9.:]+)\\}"));
    return pattern;
}

template<class Replace>
QString replaced(const QString &source, Replace replace)
{
    QString filled;
    qsizetype from = 0;
    for (auto match = placeholder().globalMatch(source); match.hasNext();) {
        const auto one = match.next();
        filled += QStringView(source).mid(from, one.capturedStart() - from) + replace(one.captured(1));
        from = one.capturedEnd();
    }
    return filled + QStringView(source).mid(from);
}

} // namespace

bool isSet(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool();
    case QJsonValue::Double: return true;
    case QJsonValue::String: return !value.toString().isEmpty();
    case QJsonValue::Array: return !value.toArray().isEmpty();
    case QJsonValue::Object: return !value.toObject().isEmpty();
    default: return false;
    }
}

QString plainText(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const auto &part : value.toArray())
            parts << plainText(part);
        return parts.join(QStringLiteral(", "));
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

bool holds(const Conditions &all, const QJsonObject &values)
{
    return std::all_of(all.begin(), all.end(), [&](const Condition &one) {
        const QJsonValue value = values.value(one.name);
        return one.oneOf.isEmpty() ? isSet(value) : one.oneOf.contains(plainText(value));
    });
}

QJsonValue pointedAt(const QJsonValue &json, const QString &pointer)
{
    QJsonValue at = json;
    for (QString part : pointer.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        part.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
        at = at.isArray() ? at.toArray().at(part.toInt()) : at.toObject().value(part);
    }
    return at;
}

std::optional<QJsonValue> Filler::lookUp(const QString &name) const
{
    if (name.startsWith(secretPrefix)) {
        if (!m_sending)
            return dots;
        const auto found = m_secrets.constFind(name.mid(secretPrefix.size()));
        return found == m_secrets.constEnd() ? std::nullopt : std::optional<QJsonValue>(*found);
    }
    const QJsonValue value = m_values.value(name);
    return value.isUndefined() || value.isNull() ? std::nullopt : std::optional(value);
}

QString Filler::text(const QString &source) const
{
    return replaced(source, [this](const QString &name) {
        if (const auto value = lookUp(name))
            return plainText(*value);
        if (m_sending && m_missing.isEmpty())
            m_missing = name;
        return m_sending ? QString() : QString(QLatin1Char('{') + name + QLatin1Char('}'));
    });
}

QJsonValue Filler::json(const QByteArray &source) const
{
    const auto document = QJsonDocument::fromJson(source);
    return document.isArray() ? fill(document.array()) : fill(document.object());
}

/// Undefined for what is left out.
QJsonValue Filler::fill(const QJsonValue &source) const
{
    if (source.isArray()) {
        QJsonArray filled;
        for (const auto &item : source.toArray())
            if (const QJsonValue value = fill(item); !value.isUndefined())
                filled.append(value);
        return filled;
    }
    if (source.isObject()) {
        QJsonObject filled;
        const QJsonObject object = source.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            if (const QJsonValue value = fill(member.value()); !value.isUndefined())
                filled.insert(member.key(), value);
        return filled;
    }
    if (!source.isString())
        return source;
    const QString text = source.toString();
    const auto whole = placeholder().match(text);
    if (!whole.hasMatch() || whole.capturedLength() != text.size())
        return this->text(text);
    const auto value = lookUp(whole.captured(1));
    return value && (isSet(*value) || value->isBool()) ? *value : QJsonValue(QJsonValue::Undefined);
}

} // namespace reeve::idp
