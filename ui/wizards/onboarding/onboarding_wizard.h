#pragma once

#include "services/core/identifier.h"

class QWidget;

namespace reeve {

struct PaneContext;

/// Opens the wizard that makes a tenant out of a lead, or without one when `leadId` is empty; returns at once.
/// What was entered is kept as a draft until the tenant exists.
void openOnboarding(const PaneContext &context, const Id &leadId, QWidget *parent);

} // namespace reeve
