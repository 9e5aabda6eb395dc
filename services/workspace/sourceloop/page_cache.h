#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QDir>
#include <QJsonValue>
#include <QThreadPool>
#include <optional>

namespace reeve::sourceloop {

/// The last answers to reads, so that what was seen can be read again without the service. One file an answer, for the
/// operator's eyes only; the oldest are dropped above `limit` bytes. Safe to use from several threads.
class PageCache
{
public:
    static constexpr qint64 limit = 32 * 1024 * 1024;
    static constexpr qsizetype largest = 2 * 1024 * 1024; ///< of one answer

    /// Without a folder nothing is kept.
    explicit PageCache(const QString &folder);

    struct Seen
    {
        QJsonValue json;
        QDateTime on; ///< UTC
    };
    /// Written on a thread of its own: nobody waits for the disk to see what the service said.
    void keep(const QByteArray &key, const QByteArray &body);
    std::optional<Seen> seen(const QByteArray &key);

private:
    [[nodiscard]] QString fileOf(const QByteArray &key) const;
    void write(const QByteArray &key, const QByteArray &body);
    void trim();

    QString m_folder;
    qint64 m_written = 0;
    QThreadPool m_writer; ///< one thread; last, for it uses everything above
};

} // namespace reeve::sourceloop
