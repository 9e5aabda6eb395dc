#include "services/core/identifier.h"

#include <QUuid>

namespace reeve {

Id newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Id noId()
{
    return QUuid().toString(QUuid::WithoutBraces);
}

bool isId(const QString &text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

} // namespace reeve
