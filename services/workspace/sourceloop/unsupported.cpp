#include "services/workspace/sourceloop/unsupported.h"

#include <QCoreApplication>

namespace reeve::sourceloop {

Error unsupported()
{
    return Error::of(ErrorKind::Unsupported,
                     QCoreApplication::translate("SourceLoop", "The SourceLoop service cannot do this."));
}

} // namespace reeve::sourceloop
