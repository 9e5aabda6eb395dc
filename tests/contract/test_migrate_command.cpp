#include "app/demo_command.h"
#include "app/migrate_command.h"
#include "tests/support/postgres_server.h"
#include "tests/support/sqlite_file.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace reeve;

/// `reeve migrate` and `reeve demo`, as a person types them.
class TestMigrateCommand : public QObject
{
    Q_OBJECT

private:
    static Result<QString> run(const QStringList &arguments)
    {
        REEVE_TRY(command, parseCommandLine(arguments));
        return command.kind == Command::Kind::Demo ? makeDemo(command) : migrate(command);
    }
    static QStringList backups(const QTemporaryDir &folder)
    {
        return QDir(folder.path()).entryList({QStringLiteral("*.backup-*")});
    }

private slots:
    void takesBackAndBringsUpWithABackupEachTime()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.reeve"));
        const auto made = run({QStringLiteral("demo"), file, QStringLiteral("--leads"), QStringLiteral("5")});
        QVERIFY2(made, qPrintable(made ? QString() : made.error().line()));
        QCOMPARE(sqliteValue(file, QStringLiteral("select count(*) from main.leads")).toInt(), 205);

        auto status = run({QStringLiteral("migrate"), QStringLiteral("status"), file});
        QVERIFY(status);
        QVERIFY2(!status->contains(QLatin1String("pending")), qPrintable(*status));
        const auto migrations = status->count(u'\n');

        QVERIFY(
            run({QStringLiteral("migrate"), QStringLiteral("up"), file})->startsWith(QLatin1String("Nothing to do")));
        QCOMPARE(backups(folder).size(), 0);

        for (auto left = migrations; left > 0; --left)
            QVERIFY(run({QStringLiteral("migrate"), QStringLiteral("down"), file}));
        QCOMPARE(backups(folder).size(), migrations);
        status = run({QStringLiteral("migrate"), QStringLiteral("status"), file});
        QCOMPARE(status->count(QLatin1String("pending")), migrations);
        QVERIFY(
            run({QStringLiteral("migrate"), QStringLiteral("down"), file})->startsWith(QLatin1String("Nothing to do")));

        QVERIFY(run({QStringLiteral("migrate"), QStringLiteral("up"), file}));
        QCOMPARE(sqliteValue(file, QStringLiteral("select count(*) from main.leads")).toInt(), 0);
        // The backup of the newest version, made first, still holds what the first step down threw away.
        const QString whole = folder.filePath(backups(folder).constLast());
        QCOMPARE(sqliteValue(whole, QStringLiteral("select count(*) from main.leads")).toInt(), 205);
    }

    void neverMakesOrOverwritesAFileUnasked()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("missing.reeve"));
        for (const char *action : {"status", "up", "down"}) {
            const auto answer = run({QStringLiteral("migrate"), QLatin1String(action), file});
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, ErrorKind::File);
            QVERIFY(!QFile::exists(file));
        }
        QFile taken(file);
        QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("mine") == 4);
        taken.close();
        QCOMPARE(run({QStringLiteral("demo"), file}).error().kind, ErrorKind::File);
        QCOMPARE(QFileInfo(file).size(), 4);
    }

    /// As a user of a PostgreSQL database types them.
    void partsAreAddedAndRemovedByName()
    {
        PostgresServer &server = PostgresServer::shared();
        QVERIFY(server.isRunning());
        const PgParameters place = server.create(QStringLiteral("parts"));
        const QString uri = QStringLiteral("postgresql://reeve@127.0.0.1:%1/parts").arg(place.port);
        const auto migrateTo = [&](const QStringList &words) {
            return run(QStringList{QStringLiteral("migrate")} + words);
        };
        const auto indexes = [&] {
            return server.psql(QStringLiteral("parts"),
                               QStringLiteral("select count(*) from pg_indexes where indexname "
                                              "in ('reeve_leads_name', 'reeve_leads_text')"));
        };
        auto said = migrateTo({QStringLiteral("up"), uri});
        QVERIFY2(said, said ? "" : qPrintable(said.error().line()));
        for (const QString &part : {QStringLiteral("list_indexes"), QStringLiteral("text_indexes")}) {
            said = migrateTo({QStringLiteral("add"), part, uri});
            QVERIFY2(said, said ? "" : qPrintable(said.error().line()));
        }
        QCOMPARE(indexes(), QStringLiteral("2"));
        for (const QString &part : {QStringLiteral("list_indexes"), QStringLiteral("text_indexes")}) {
            said = migrateTo({QStringLiteral("remove"), part, uri});
            QVERIFY2(said, said ? "" : qPrintable(said.error().line()));
        }
        QCOMPARE(indexes(), QStringLiteral("0"));
        QCOMPARE(
            server.psql(QStringLiteral("parts"), QStringLiteral("select count(*) from pg_extension where extname = "
                                                                "'pg_trgm'")),
            QStringLiteral("0"));
        // The other way round is understood as well.
        for (const QString &action : {QStringLiteral("add"), QStringLiteral("remove")}) {
            said = migrateTo({action, uri, QStringLiteral("list_indexes")});
            QVERIFY2(said, said ? "" : qPrintable(said.error().line()));
            QCOMPARE(indexes(), action == QLatin1String("add") ? QStringLiteral("1") : QStringLiteral("0"));
        }
        said = migrateTo({QStringLiteral("remove"), QStringLiteral("nothing"), uri});
        QVERIFY(!said);
        QVERIFY2(said.error().line().contains(QStringLiteral("list_indexes")), qPrintable(said.error().line()));
    }

    void beginsAMigrationWithTheNextNumber()
    {
        QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QDir::setCurrent(folder.path());
        const QStringList line{QStringLiteral("migrate"), QStringLiteral("new"), QStringLiteral("add_notes")};
        QCOMPARE(run(line).error().kind, ErrorKind::File);
        QVERIFY(QDir().mkpath(QStringLiteral("migrations/sqlite")));
        QVERIFY(QDir().mkpath(QStringLiteral("migrations/postgres")));
        QCOMPARE(
            *run(line),
            QStringLiteral("migrations/sqlite/0001_add_notes.up.sql\nmigrations/sqlite/0001_add_notes.down.sql\n"
                           "migrations/postgres/0001_add_notes.up.sql\nmigrations/postgres/0001_add_notes.down.sql\n"));
        QVERIFY(run(line)->startsWith(QLatin1String("migrations/sqlite/0002_")));
        QCOMPARE(run({line[0], line[1], QStringLiteral("../evil")}).error().kind, ErrorKind::Validation);
        QDir::setCurrent(before);
    }
};

QTEST_GUILESS_MAIN(TestMigrateCommand)
#include "test_migrate_command.moc"
