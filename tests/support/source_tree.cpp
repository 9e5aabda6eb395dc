#include "tests/support/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

namespace reeve {

QStringList SourceFile::includes() const
{
    static const QRegularExpression line(QStringLiteral(R"(^[ \t]*#[ \t]*include[ \t]*["<]([^">]+)[">])"),
                                         QRegularExpression::MultilineOption);
    QStringList names;
    for (auto match = line.globalMatch(text); match.hasNext();)
        names.append(match.next().captured(1));
    return names;
}

QList<SourceFile> sourceFiles(const QStringList &folders, const QStringList &patterns)
{
    const QDir top(QStringLiteral(REEVE_SOURCE_DIR));
    QMap<QString, SourceFile> files;
    for (const QString &folder : folders) {
        for (QDirIterator found(top.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
             found.hasNext();) {
            QFile file(found.next());
            const QString path = top.relativeFilePath(file.fileName());
            if (file.open(QIODevice::ReadOnly))
                files.insert(path, {path, QString::fromUtf8(file.readAll())});
        }
    }
    return files.values();
}

} // namespace reeve
