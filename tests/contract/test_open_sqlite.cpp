#include "services/secrets/session_secret_store.h"
#include "services/workspace/sqlite/open_sqlite.h"
#include "tests/support/answer.h"
#include "tests/support/sqlite_file.h"

#include <QTemporaryDir>

using namespace reeve;

/// How an embedded workspace is made, opened again, migrated with a backup, and what is refused with which words.
class TestOpenSqlite : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("w.reeve"));
    }

    void newWorkspaceKeepsItsIdentity()
    {
        Id id;
        {
            REEVE_ANSWER(made,
                         openSqlite(m_path, m_secrets, NewWorkspace{QStringLiteral("Acme"), Environment::Production}));
            id = made->info().id;
            QVERIFY(isId(id));
        }
        REEVE_ANSWER(again, openSqlite(m_path, m_secrets));
        QCOMPARE(again->info().id, id);
        QCOMPARE(again->info().name, QStringLiteral("Acme"));
        QCOMPARE(again->info().environment, Environment::Production);
        QCOMPARE(again->info().location, m_path);
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
        QVERIFY2(!(QFile::permissions(m_path) & others), "others may read customers' names");
    }

    void connectionsAreDurable()
    {
        REEVE_ANSWER(made, openSqlite(m_path, m_secrets, fresh()));
        const auto pragma = [&](const char *name) {
            return answer(made->pool().write([name](SqlSession &session) {
                       return session.value(QStringLiteral("pragma ") + QLatin1String(name));
                   }))
                .value_or(QVariant())
                .toString();
        };
        QCOMPARE(pragma("journal_mode"), QStringLiteral("wal"));
        QCOMPARE(pragma("synchronous"), QStringLiteral("2"));
        QCOMPARE(pragma("foreign_keys"), QStringLiteral("1"));
    }

    void masterSecretIsInTheKeychainAndNowhereElse()
    {
        {
            REEVE_ANSWER(made, openSqlite(m_path, m_secrets, fresh()));
            made->setActor({QStringLiteral("Ada"), Role::Admin});
            REEVE_DONE(made->leads().create(
                {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("a@b.example"), {}}));
        }
        REEVE_ANSWER(again, openSqlite(m_path, m_secrets));
        REEVE_ANSWER(master, m_secrets.read(QStringLiteral("workspace/%1/master").arg(again->info().id)));
        QCOMPARE(master.size(), 32);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(master));
        QVERIFY(!bytes.contains(master.toHex()));
        QVERIFY(!bytes.contains(master.toBase64()));
    }

    void olderWorkspaceIsBackedUpAndThenMigrated()
    {
        const Migrator migrator(QStringLiteral("sqlite"));
        const QList<Migration> before = migrator.migrations().mid(0, migrator.migrations().size() - 1);
        const int older = before.last().version;
        {
            const auto session = openSqliteFile(m_path);
            QVERIFY(session);
            QVERIFY(Migrator(before).up(*session));
            QVERIFY(session->script(
                QStringLiteral("insert into leads (id, first_name, last_name, email, created_on, modified_on) "
                               "values ('1', 'Ann', 'Old', 'ann@old.example', '2026-01-01T00:00:00.000Z', "
                               "'2026-01-01T00:00:00.000Z');")));
        }
        REEVE_ANSWER(opened, openSqlite(m_path, m_secrets));
        opened->setActor({QStringLiteral("Ada"), Role::Admin});
        QCOMPARE(answer(opened->leads().count({})).value_or(-1), 1);
        const QStringList backups = QDir(m_dir->path()).entryList({QStringLiteral("w.reeve.backup-*")}, QDir::Files);
        QCOMPARE(backups.size(), 1);
        const QString backup = m_dir->filePath(backups.first());
        QCOMPARE(sqliteValue(backup, QStringLiteral("select max(version) from reeve.migrations")).toInt(), older);
        QCOMPARE(sqliteValue(backup, QStringLiteral("select last_name from leads")).toString(), QStringLiteral("Old"));
        QCOMPARE(sqliteValue(backup, QStringLiteral("pragma integrity_check")).toString(), QStringLiteral("ok"));
    }

    void noBackupWithoutAMigration()
    {
        REEVE_DONE(openSqlite(m_path, m_secrets, fresh()));
        REEVE_DONE(openSqlite(m_path, m_secrets));
        QCOMPARE(QDir(m_dir->path()).entryList({QStringLiteral("*backup*")}, QDir::Files), QStringList());
    }

    void newerWorkspaceIsRefusedAndLeftAlone()
    {
        REEVE_DONE(openSqlite(m_path, m_secrets, fresh()));
        {
            const auto session = openSqliteFile(m_path);
            QVERIFY(session &&
                    session->script(QStringLiteral(
                        "insert into reeve_migrations values (99, 'later', 'x', '2030-01-01T00:00:00.000Z');")));
        }
        const auto refused = answer(openSqlite(m_path, m_secrets));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::State);
        QVERIFY2(refused.error().text.contains(QStringLiteral("99")), qPrintable(refused.error().text));
        QVERIFY(!refused.error().hint.isEmpty());
        QCOMPARE(sqliteValue(m_path, QStringLiteral("select max(version) from reeve.migrations")).toInt(), 99);
    }

    void whatIsNoWorkspaceIsRefusedWithARemedy_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"missing", "text", "folder", "other database", "cut off"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whatIsNoWorkspaceIsRefusedWithARemedy()
    {
        QFETCH(const QString, what);
        if (what == QLatin1String("text")) {
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) == 5000);
        } else if (what == QLatin1String("folder")) {
            QVERIFY(QDir().mkdir(m_path));
        } else if (what == QLatin1String("other database")) {
            const auto session = openSqliteFile(m_path);
            QVERIFY(session && session->script(QStringLiteral("create table songs (title text);")));
        } else if (what == QLatin1String("cut off")) {
            REEVE_DONE(openSqlite(m_path, m_secrets, fresh()));
            QVERIFY(QFile::resize(m_path, QFileInfo(m_path).size() / 2));
        }
        const auto refused = answer(openSqlite(m_path, m_secrets));
        QVERIFY(!refused);
        QVERIFY2(refused.error().kind == ErrorKind::File || refused.error().kind == ErrorKind::Database,
                 qPrintable(errorName(refused.error().kind)));
        QVERIFY2(!refused.error().text.isEmpty() && !refused.error().hint.isEmpty(),
                 qPrintable(refused.error().line()));
        if (what == QLatin1String("missing"))
            QVERIFY(!QFile::exists(m_path));
        if (what == QLatin1String("other database"))
            QVERIFY(sqliteValue(m_path, QStringLiteral("select count(*) from sqlite_master where name like 'reeve%'"))
                        .toInt() == 0);
    }

    void folderOfANewWorkspaceIsMade()
    {
        const QString deep = m_dir->filePath(QStringLiteral("a/b/w.reeve"));
        REEVE_DONE(openSqlite(deep, m_secrets, fresh()));
        QVERIFY(QFile::exists(deep));
        const auto refused = answer(openSqlite(deep + QStringLiteral("/c.reeve"), m_secrets, fresh()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::File);
        QVERIFY(!refused.error().hint.isEmpty());
    }

    void fileThatAnotherProgramHoldsIsNamedAsLocked()
    {
        REEVE_ANSWER(made, openSqlite(m_path, m_secrets, fresh()));
        made->setActor({QStringLiteral("Ada"), Role::Admin});
        const auto other = openSqliteFile(m_path);
        QVERIFY(other && other->script(QStringLiteral("begin immediate;")));
        const auto refused = answer(made->leads().create(
            {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("a@b.example"), {}}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Database);
        QVERIFY(refused.error().retryable);
        // Reading goes on meanwhile.
        QCOMPARE(answer(made->leads().count({})).value_or(-1), 0);
    }

    void fullDiskChangesNothing()
    {
        REEVE_ANSWER(made, openSqlite(m_path, m_secrets, fresh()));
        made->setActor({QStringLiteral("Ada"), Role::Admin});
        REEVE_DONE(made->pool().write([](SqlSession &session) { return session.value(QStringLiteral("select 1")); }));
        // SQLite's own limit of pages answers as a full disk does.
        REEVE_DONE(made->pool().batches([](SqlSession &session, Progress &) {
            return session.value(QStringLiteral("pragma max_page_count = 1"));
        }));
        Error error;
        int created = 0;
        for (int i = 0; i < 2000; ++i) {
            const auto lead = answer(made->leads().create({QString(100, QLatin1Char('A')),
                                                           QStringLiteral("B"),
                                                           QStringLiteral("C"),
                                                           QStringLiteral("a%1@b.example").arg(i),
                                                           {}}));
            if (!lead) {
                error = lead.error();
                break;
            }
            ++created;
        }
        QCOMPARE(error.kind, ErrorKind::File);
        QVERIFY(!error.hint.isEmpty());
        QCOMPARE(answer(made->leads().count({})).value_or(-1), created);
        QCOMPARE(answer(made->audit().count({})).value_or(-1), created);
    }

private:
    static NewWorkspace fresh() { return {QStringLiteral("Fresh"), Environment::Development}; }

    SessionSecretStore m_secrets;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestOpenSqlite)
#include "test_open_sqlite.moc"
