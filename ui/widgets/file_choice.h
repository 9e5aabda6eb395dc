#pragma once

#include <QString>
#include <functional>

class QObject;
class QWidget;

namespace reeve {

/// What an operator is asked for when a file is to be read or written.
struct FileChoice
{
    enum class For { Reading, Writing };

    For use = For::Reading;
    QString name; ///< of the dialog, for tests
    QString title;
    QString filter;     ///< "PDF files (*.pdf)"; several are separated by ";;"
    QString suggestion; ///< path of a file or a folder, or the name of a file; may be empty
    QString suffix;     ///< for a name that is typed without one
};

/// Asks in `parent`'s window; `chosen` gets the path while `receiver` lives, and nothing happens when the operator
/// changes their mind. One dialog serves the whole program: closing it for good writes its settings to the disk and
/// waits for its reader of folders, which a window must not.
void chooseFile(QWidget *parent, const QObject *receiver, const FileChoice &choice,
                std::function<void(const QString &path)> chosen);

} // namespace reeve
