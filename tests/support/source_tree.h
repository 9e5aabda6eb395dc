#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace reeve {

/// One text file of the repository, for tests that read the source itself.
struct SourceFile
{
    QString path; ///< from the top of the repository, with '/'
    QString text;

    [[nodiscard]] QString room() const { return path.section(u'/', 0, 0); }
    /// What `#include "x"` and `#include <x>` name, in order.
    [[nodiscard]] QStringList includes() const;
};

/// Every file below the folders whose name matches one of the patterns ("*.cpp"), by path.
QList<SourceFile> sourceFiles(const QStringList &folders, const QStringList &patterns);

} // namespace reeve
