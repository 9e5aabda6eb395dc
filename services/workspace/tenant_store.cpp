#include "services/workspace/tenant_store.h"

#include <QCoreApplication>

namespace reeve {

Future<void> TenantStore::recordIdentity(const Id &, const IdentityRecord &)
{
    return readyError<void>(
        Error::of(ErrorKind::Unsupported,
                  QCoreApplication::translate("Tenant", "This workspace does not keep how identity providers are set "
                                                        "up.")));
}

} // namespace reeve
