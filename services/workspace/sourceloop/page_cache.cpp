#include "services/workspace/sourceloop/page_cache.h"

#include "services/http/json_reader.h"

#include <QCryptographicHash>
#include <QSaveFile>

namespace reeve::sourceloop {

namespace {

constexpr int jsonDepth = 32;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

PageCache::PageCache(const QString &folder) : m_folder(folder)
{
    m_writer.setMaxThreadCount(1);
    if (!m_folder.isEmpty() && QDir().mkpath(m_folder))
        QFile::setPermissions(m_folder, ownerOnly | QFile::ExeOwner);
}

QString PageCache::fileOf(const QByteArray &key) const
{
    const QByteArray name = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
    return m_folder + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".json");
}

void PageCache::keep(const QByteArray &key, const QByteArray &body)
{
    if (!m_folder.isEmpty() && body.size() <= largest)
        m_writer.start([this, key, body] { write(key, body); });
}

void PageCache::write(const QByteArray &key, const QByteArray &body)
{
    // What cannot be kept is only missed without the service; the answer itself is there.
    QSaveFile file(fileOf(key));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(ownerOnly);
    file.write(body);
    if (file.commit())
        m_written += body.size();
    if (m_written > limit / 4)
        trim();
}

std::optional<PageCache::Seen> PageCache::seen(const QByteArray &key)
{
    if (m_folder.isEmpty())
        return std::nullopt;
    m_writer.waitForDone();
    QFile file(fileOf(key));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto json = readJson(file.readAll(), jsonDepth);
    if (!json)
        return std::nullopt;
    return Seen{*json, QFileInfo(file).lastModified().toUTC()};
}

void PageCache::trim()
{
    m_written = 0;
    qint64 total = 0;
    const QFileInfoList newestFirst = QDir(m_folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : newestFirst) {
        total += file.size();
        if (total > limit)
            QFile::remove(file.absoluteFilePath());
    }
}

} // namespace reeve::sourceloop
