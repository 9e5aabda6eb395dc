#pragma once

#include "services/domain/delivery.h"

#include <QStringList>

namespace reeve {

/// A delivery as lines of text, its JSON indented: what two of them are compared by.
QStringList deliveryLines(const Delivery &delivery);

/// Two texts line by line, aligned by what they have in common; `same` is false where one differs or is missing.
struct ComparedLine
{
    QString left;
    QString right;
    bool same = true;
};
QList<ComparedLine> compareLines(const QStringList &left, const QStringList &right);

} // namespace reeve
