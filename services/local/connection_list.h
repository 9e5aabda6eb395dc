#pragma once

#include "services/workspace/connection.h"

namespace reeve {

class LocalState;

/// The connections that this operator knows, the one opened last first (LocalState "connections/list").
QList<Connection> connections(const LocalState &state);
/// The known connection to this file, or a new one.
Connection connectionToFile(const LocalState &state, const QString &file);
/// Changes a known connection where it stands, or adds it at the end.
void saveConnection(LocalState &state, const Connection &connection);
/// Opened just now: saved, and first in the list.
void rememberConnection(LocalState &state, const Connection &connection);
/// Takes one off the list; its secrets are the caller's to remove.
void forgetConnection(LocalState &state, const Id &id);

} // namespace reeve
