#pragma once

#include <QStringList>

namespace reeve {

/// `reeve webhook send|listen|verify ARGUMENT...`; needs a QCoreApplication. Answers the exit code: 0 for success (2xx,
/// every signature held), 1 when it could not be done, 2 for arguments that make no sense, 3 when it was refused
/// (another status, a signature that does not hold), 4 when nobody answered.
int runWebhook(const QStringList &arguments);

/// What `reeve webhook --help` prints.
QString webhookUsage();

} // namespace reeve
