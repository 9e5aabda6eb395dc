#pragma once

#include "services/domain/lead.h"
#include "ui/panes/pane.h"

namespace reeve {

/// Opens the form for a new lead; `done` gets what was created.
void openNewLead(const PaneContext &context, QWidget *parent, std::function<void(const Lead &)> done);
/// Reads the lead and opens its form; a change by someone else in the meantime is shown field by field.
void openLeadEditor(const PaneContext &context, const Id &id, QWidget *parent);

} // namespace reeve
