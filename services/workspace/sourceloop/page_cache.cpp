#include "services/workspace/sourceloop/page_cache.h"

#include "services/core/background_end.h"
#include "services/http/json_reader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QHash>
#include <QSaveFile>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace reeve::sourceloop {

using namespace std::chrono_literals;

namespace {

constexpr int jsonDepth = 32;
constexpr auto pause = 1s;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

struct Answer
{
    QByteArray body;
    QDateTime on;
};

} // namespace

/// What one folder holds and will hold; of one workspace, and of the next one that is opened before this is written.
class PageCache::Files
{
public:
    static std::shared_ptr<Files> of(const QString &folder)
    {
        static std::mutex mutex;
        static QHash<QString, std::weak_ptr<Files>> all;
        const std::scoped_lock lock(mutex);
        auto files = all.value(folder).lock();
        if (!files)
            all[folder] = files = std::make_shared<Files>(folder);
        return files;
    }

    explicit Files(const QString &folder) : m_folder(folder), m_writer([this] { writeAgainAndAgain(); }) {}
    ~Files()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_ends = true;
        }
        m_wake.notify_one();
        m_writer.join();
    }
    Q_DISABLE_COPY_MOVE(Files)

    void keep(const QByteArray &key, const QByteArray &body)
    {
        const std::scoped_lock lock(m_mutex);
        m_unwritten.insert(key, {body, QDateTime::currentDateTimeUtc()});
        m_wake.notify_one();
    }

    std::optional<Answer> seen(const QByteArray &key)
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (const auto it = m_unwritten.constFind(key); it != m_unwritten.cend())
                return *it;
        }
        const std::scoped_lock files(m_filesMutex);
        QFile file(pathOf(key));
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        return Answer{file.readAll(), QFileInfo(file).lastModified().toUTC()};
    }

    void writeAll()
    {
        const std::scoped_lock files(m_filesMutex); // first: who finds an answer written waits for its file
        QHash<QByteArray, Answer> unwritten;
        {
            const std::scoped_lock lock(m_mutex);
            m_unwritten.swap(unwritten);
        }
        for (auto it = unwritten.cbegin(); it != unwritten.cend(); ++it)
            write(pathOf(it.key()), it->body);
        if (m_written > limit / 4)
            trim();
    }

private:
    [[nodiscard]] QString pathOf(const QByteArray &key) const
    {
        const QByteArray name = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
        return m_folder + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".json");
    }

    void writeAgainAndAgain()
    {
        for (std::unique_lock lock(m_mutex);;) {
            m_wake.wait(lock, [this] { return m_ends || !m_unwritten.isEmpty(); });
            if (m_unwritten.isEmpty())
                return;
            m_wake.wait_for(lock, pause, [this] { return m_ends; });
            lock.unlock();
            writeAll();
            lock.lock();
        }
    }

    void write(const QString &path, const QByteArray &body)
    {
        // What cannot be kept is only missed without the service; the answer itself is there.
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.setPermissions(ownerOnly);
        file.write(body);
        if (file.commit())
            m_written += body.size();
    }

    void trim()
    {
        m_written = 0;
        qint64 total = 0;
        const QFileInfoList newestFirst =
            QDir(m_folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Time);
        for (const QFileInfo &file : newestFirst) {
            total += file.size();
            if (total > limit)
                QFile::remove(file.absoluteFilePath());
        }
    }

    const QString m_folder;
    std::mutex m_filesMutex; ///< taken before the other one
    std::mutex m_mutex;      ///< of the three below
    std::condition_variable m_wake;
    QHash<QByteArray, Answer> m_unwritten;
    bool m_ends = false;
    qint64 m_written = 0; ///< bytes since the last look at the folder; the writer's
    std::thread m_writer; ///< last: it uses everything above
};

PageCache::PageCache(const QString &folder)
{
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
    m_files = Files::of(folder);
}

PageCache::~PageCache()
{
    if (m_files)
        endInBackground([files = std::move(m_files)] { files->writeAll(); });
}

void PageCache::keep(const QByteArray &key, const QByteArray &body)
{
    if (m_files && body.size() <= largest)
        m_files->keep(key, body);
}

std::optional<PageCache::Seen> PageCache::seen(const QByteArray &key)
{
    const auto answer = m_files ? m_files->seen(key) : std::nullopt;
    if (!answer)
        return std::nullopt;
    const auto json = readJson(answer->body, jsonDepth);
    return json ? std::optional(Seen{*json, answer->on}) : std::nullopt;
}

} // namespace reeve::sourceloop
