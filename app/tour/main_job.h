#pragma once

class QTemporaryDir;

namespace reeve {

class Console;
class Script;

/// Writes down the main job: a lead becomes an active tenant with a paid invoice. Files that it needs go to `folder`.
void writeMainJob(Script &script, Console &console, const QTemporaryDir &folder);

} // namespace reeve
