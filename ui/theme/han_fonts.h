#pragma once

#include <QStringList>

namespace reeve {

/// Families of this machine that have Chinese, Japanese and Korean letters, first those that the operator's language
/// writes with. Named as substitutes of the program's font they are looked at before the other families; otherwise Qt
/// asks fontconfig for each of them, some two hundred, when the first such letter is painted.
QStringList hanFonts();

} // namespace reeve
