#pragma once

#include "services/core/identifier.h"

class QWidget;

namespace reeve {

struct PaneContext;

/// Opens the wizard that sets a tenant up at an identity provider, or goes on with a setup that was begun; returns at
/// once.
void openIdpSetup(const PaneContext &context, const Id &tenantId, QWidget *parent);

} // namespace reeve
