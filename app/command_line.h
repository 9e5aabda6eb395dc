#pragma once

#include "services/core/result.h"

#include <QStringList>

namespace reeve {

/// What the command line asks for.
struct Command
{
    enum class Kind {
        Window,  ///< the console, on `file` or the last workspace
        Tour,    ///< the main job, step by step, with pictures in `out`
        Migrate, ///< the schema of `file`; `action` says what
        Worker,  ///< the engine of `file`, a file, a connection's name or a server's address, without a window
        Demo,    ///< fills the new workspace `file`
        Webhook, ///< `arguments` go to runWebhook
        Print    ///< `text` to standard output, and that is all
    };
    enum class Action { Status, Preview, Up, Down, Add, Remove, New };

    Kind kind = Kind::Window;
    Action action = Action::Status;
    QString file; ///< a workspace, or a connection to PostgreSQL; may be empty
    QString name; ///< of a new migration, or of a part to add or remove
    QString out;  ///< a folder for pictures; empty for none
    QString text;
    QStringList arguments;
    int leads = 0;               ///< how many to generate
    bool demo = false;           ///< the window opens the demo workspace, which is made when there is none
    bool traceStart = false;     ///< prints when the first pane shows its rows
    bool measureAnswers = false; ///< the tour prints how long the window took to answer
};

/// Reads the arguments, the program's name left out. Validation with what to type instead when they make no sense.
Result<Command> parseCommandLine(const QStringList &arguments);

/// What `reeve --help` prints.
QString usage();

} // namespace reeve
