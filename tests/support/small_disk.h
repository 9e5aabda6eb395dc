#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <pwd.h>
#include <unistd.h>

namespace reeve {

/// A file system of a few megabytes; only root can make one.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &size)
    {
        const passwd *owner = getpwnam("postgres"); // as root the server runs as that user
        if (geteuid() != 0 || !owner)
            return;
        m_mounted =
            QProcess::execute(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"),
                                                        QStringLiteral("-o"), QStringLiteral("mode=0777,size=") + size,
                                                        QStringLiteral("tmpfs"), m_folder.path()}) == 0 &&
            chown(qPrintable(m_folder.path()), owner->pw_uid, owner->pw_gid) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), m_folder.path()});
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace reeve
