#pragma once

#include "services/domain/delivery.h"

namespace reeve {

/// An HTTP Archive 1.2 of whole deliveries, for the tools that read it. Bodies that are no UTF-8 are in Base64, with
/// "encoding" for answers as the format says, and "_encoding" for requests, where it has no word for it.
QByteArray toHar(const QList<Delivery> &deliveries);

} // namespace reeve
