#pragma once

#include <QJsonObject>
#include <QList>

namespace reeve {

/// One field of a change.
struct FieldChange
{
    enum class Kind { Added, Removed, Changed, Same };
    QString field; ///< with a dot for a field within one: "address.city"
    Kind kind = Kind::Same;
    QString before; ///< as text; empty for Added
    QString after;  ///< empty for Removed
};

/// What differs between two states of a thing, by field in alphabetical order; objects within are compared field by
/// field, lists as a whole. Fields that are the same are left out unless asked for.
QList<FieldChange> fieldDiff(const QJsonObject &before, const QJsonObject &after, bool withSame = false);

} // namespace reeve
