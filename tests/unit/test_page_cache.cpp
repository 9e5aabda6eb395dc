#include "services/workspace/sourceloop/page_cache.h"

#include <QDir>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace reeve::sourceloop;

/// The last answers of a service, on disk.
class TestPageCache : public QObject
{
    Q_OBJECT

    const QByteArray m_key = "leads?filter={}";
    const QByteArray m_body = R"({"count":7})";

    static int countOf(const std::optional<PageCache::Seen> &seen)
    {
        return seen ? seen->json.toObject().value(QLatin1String("count")).toInt() : -1;
    }
    static QStringList files(const QTemporaryDir &folder) { return QDir(folder.path()).entryList(QDir::Files); }

private slots:
    void anAnswerIsSeenBeforeItIsWritten()
    {
        const QTemporaryDir folder;
        PageCache cache(folder.path());
        cache.keep(m_key, m_body);
        QCOMPARE(countOf(cache.seen(m_key)), 7);
        QVERIFY(files(folder).isEmpty());
        cache.keep(m_key, R"({"count":8})");
        QCOMPARE(countOf(cache.seen(m_key)), 8);
        QVERIFY(!cache.seen("tenants?filter={}"));
    }
    void itIsWrittenByItself()
    {
        const QTemporaryDir folder;
        PageCache cache(folder.path());
        cache.keep(m_key, m_body);
        QTRY_COMPARE(files(folder).size(), 1);
        const QFileInfo file(folder.filePath(files(folder).constFirst()));
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(countOf(cache.seen(m_key)), 7);
    }
    void theNextWorkspaceSeesWhatTheLastOneDidNotWriteYet()
    {
        const QTemporaryDir folder;
        {
            PageCache cache(folder.path());
            cache.keep(m_key, m_body);
        }
        PageCache next(folder.path());
        QCOMPARE(countOf(next.seen(m_key)), 7);
        QTRY_COMPARE(files(folder).size(), 1);
    }
    void aDamagedFileIsNoAnswer()
    {
        const QTemporaryDir folder;
        PageCache cache(folder.path());
        cache.keep(m_key, m_body);
        QTRY_COMPARE(files(folder).size(), 1);
        QFile file(folder.filePath(files(folder).constFirst()));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.open(QFile::WriteOnly));
        QCOMPARE(file.write("{\"count\":"), 9);
        file.close();
        QVERIFY(!cache.seen(m_key));
    }
    void withoutAFolderNothingIsKept()
    {
        PageCache cache({});
        cache.keep(m_key, m_body);
        QVERIFY(!cache.seen(m_key));
    }
};

QTEST_MAIN(TestPageCache)
#include "test_page_cache.moc"
