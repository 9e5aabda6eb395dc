#pragma once

#include "services/workspace/run_store.h"
#include "ui/panes/pane.h"

/// What the provisioning pane offers beside the list's own actions.
namespace reeve::run_tools {

enum class Change { Retry, Cancel, RollBack };

/// Changes every run that a filter holds, however many pages they fill: says how many first.
void changeAll(const PaneContext &context, const RunFilter &filter, Change change, QWidget *parent);
/// The signal `update`: a field of the runs' input and its new value.
void updateInput(const PaneContext &context, const QList<Id> &runIds, QWidget *parent);
/// Which steps new runs take, and where tenants sign in.
void openOptions(const PaneContext &context, QWidget *parent);
/// Whether runs can be executed, line by line.
void showHealth(const PaneContext &context, QWidget *parent);
/// The run's input beside that of the newest run that succeeded, field by field.
void compareInput(const PaneContext &context, const Run &run, QWidget *parent);

} // namespace reeve::run_tools
