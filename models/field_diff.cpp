#include "models/field_diff.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

namespace reeve {

namespace {

constexpr int deepest = 8;

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return value.toString();
    case QJsonValue::Null:
    case QJsonValue::Undefined: return {};
    default: break;
    }
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

void flatten(const QString &prefix, const QJsonObject &object, int depth, QMap<QString, QJsonValue> &fields)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = prefix + it.key();
        if (it->isObject() && !it->toObject().isEmpty() && depth < deepest)
            flatten(name + QLatin1Char('.'), it->toObject(), depth + 1, fields);
        else
            fields.insert(name, *it);
    }
}

} // namespace

QList<FieldChange> fieldDiff(const QJsonObject &before, const QJsonObject &after, bool withSame)
{
    QMap<QString, QJsonValue> old;
    QMap<QString, QJsonValue> now;
    flatten({}, before, 0, old);
    flatten({}, after, 0, now);
    QMap<QString, QJsonValue> all = old;
    all.insert(now);
    QList<FieldChange> changes;
    for (auto it = all.begin(); it != all.end(); ++it) {
        const bool had = old.contains(it.key());
        const bool has = now.contains(it.key());
        FieldChange change{it.key(), FieldChange::Kind::Same, textOf(old.value(it.key())), textOf(now.value(it.key()))};
        if (!had)
            change.kind = FieldChange::Kind::Added;
        else if (!has)
            change.kind = FieldChange::Kind::Removed;
        else if (old.value(it.key()) != now.value(it.key()))
            change.kind = FieldChange::Kind::Changed;
        if (withSame || change.kind != FieldChange::Kind::Same)
            changes << change;
    }
    return changes;
}

} // namespace reeve
