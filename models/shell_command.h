#pragma once

#include <QJsonObject>
#include <QString>

namespace reeve {

/// A word as a POSIX shell reads it back unchanged.
QString shellQuoted(const QString &word);
/// The command that starts a run with this input on a Temporal server (seed 003), to be pasted into a shell.
QString temporalStartCommand(const QJsonObject &input, const QString &taskQueue);

} // namespace reeve
