#pragma once

#include <QStringList>

namespace reeve {

/// The languages that Reeve speaks, as locale names; the first one is the source's.
QStringList languages();

/// Makes the program speak `language` ("de"), or the system's language when it is empty. Before the first widget.
void speak(const QString &language);

} // namespace reeve
