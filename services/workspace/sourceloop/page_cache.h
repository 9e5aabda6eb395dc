#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonValue>
#include <memory>
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
    /// What is not written yet is written in the background.
    ~PageCache();
    Q_DISABLE_COPY_MOVE(PageCache)

    struct Seen
    {
        QJsonValue json;
        QDateTime on; ///< UTC
    };
    /// Written a second later on a thread of its own: the window has the answer to paint first, and what is read again
    /// and again is written once.
    void keep(const QByteArray &key, const QByteArray &body);
    std::optional<Seen> seen(const QByteArray &key);

private:
    class Files;
    std::shared_ptr<Files> m_files; ///< null without a folder
};

} // namespace reeve::sourceloop
