#include "services/workspace/sql/migrator.h"
#include "tests/support/sqlite_file.h"

#include <QTemporaryDir>
#include <QTest>

using namespace reeve;

namespace {

/// Every table, index and trigger with its text, but for the ledger of migrations itself.
QStringList schemaOf(SqlSession &session)
{
    return session
        .list(QStringLiteral("select type || ' ' || name || ' ' || coalesce(sql, '') as line from sqlite_master "
                             "where tbl_name not in ('reeve_migrations', 'sqlite_sequence') order by line"),
              {}, [](const SqlRow &row) { return row.text(QLatin1String("line")); })
        .value_or(QStringList{QStringLiteral("unreadable")});
}

QList<Migration> twoMigrations()
{
    return {{1,
             QStringLiteral("pets"),
             QStringLiteral("create table pets (name text);"),
             QStringLiteral("drop table pets;"),
             {}},
            {2,
             QStringLiteral("toys"),
             QStringLiteral("create table toys (name text);"),
             QStringLiteral("drop table toys;"),
             {}}};
}

} // namespace

class TestMigrator : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_session = openSqliteFile(m_dir->filePath(QStringLiteral("w.reeve")));
        QVERIFY(m_session);
    }
    void cleanup() { m_session.reset(); }

    void everyEmbeddedMigrationGoesUpDownAndUp()
    {
        const Migrator migrator(QStringLiteral("sqlite"));
        QVERIFY2(!migrator.migrations().isEmpty(), "the migrations are not linked into this program");
        for (int i = 0; i < migrator.migrations().size(); ++i) {
            const Migration &migration = migrator.migrations().at(i);
            QCOMPARE(migration.version, i + 1);
            QVERIFY2(!migration.down.isEmpty(), qPrintable(migration.name));
        }
        const int count = int(migrator.migrations().size());
        QCOMPARE(migrator.up(*m_session).value_or(-1), count);
        const QStringList schema = schemaOf(*m_session);
        QVERIFY(schema.size() > count);
        QCOMPARE(migrator.up(*m_session).value_or(-1), 0);

        for (int left = count - 1; left >= 0; --left)
            QCOMPARE(migrator.down(*m_session).value_or(-1), left);
        QCOMPARE(schemaOf(*m_session), QStringList());
        const auto nothing = migrator.down(*m_session);
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().kind, ErrorKind::State);

        QCOMPARE(migrator.up(*m_session).value_or(-1), count);
        QCOMPARE(schemaOf(*m_session), schema);
        QCOMPARE(m_session->value(QStringLiteral("pragma integrity_check")).value_or(QVariant()).toString(),
                 QStringLiteral("ok"));
    }

    void takingBackOneMigrationLeavesThoseBefore()
    {
        const Migrator migrator(QStringLiteral("sqlite"));
        QList<QStringList> schemas{schemaOf(*m_session)};
        const auto count = migrator.migrations().size();
        for (qsizetype done = 1; done <= count; ++done) {
            QCOMPARE(Migrator(migrator.migrations().mid(0, done)).up(*m_session).value_or(-1), 1);
            schemas.append(schemaOf(*m_session));
            QVERIFY(schemas.at(done) != schemas.at(done - 1));
        }
        for (qsizetype left = count - 1; left >= 0; --left) {
            QCOMPARE(migrator.down(*m_session).value_or(-1),
                     left == 0 ? 0 : migrator.migrations().at(left - 1).version);
            QCOMPARE(schemaOf(*m_session), schemas.at(left));
        }
    }

    void everyEngineHasEveryMigration()
    {
        QStringList ofPostgres;
        for (const QString &folder : {QStringLiteral("postgres"), QStringLiteral("postgres_main")}) {
            const QList<Migration> migrations = Migrator(folder).migrations();
            for (const Migration &migration : migrations) {
                ofPostgres << migration.name;
                QVERIFY2(!migration.down.isEmpty(), qPrintable(migration.name));
            }
        }
        const QList<Migration> ofSqlite = Migrator(QStringLiteral("sqlite")).migrations();
        for (const Migration &migration : ofSqlite)
            QVERIFY2(ofPostgres.contains(migration.name), qPrintable(migration.name));
    }

    void statusSaysWhatIsApplied()
    {
        const QList<Migration> both = twoMigrations();
        QVERIFY(Migrator({both.first()}).up(*m_session));
        const auto status = Migrator(both).status(*m_session);
        QVERIFY(status);
        QCOMPARE(status->size(), 2);
        QVERIFY(status->at(0).appliedOn.isValid());
        QVERIFY(qAbs(status->at(0).appliedOn.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QVERIFY(!status->at(1).appliedOn.isValid());
        QCOMPARE(status->at(0).migration.checksum.size(), 64);
    }

    void changedTextOfAnAppliedMigrationIsRefused()
    {
        QList<Migration> migrations = twoMigrations();
        QVERIFY(Migrator(migrations).up(*m_session));
        migrations[0].up += QStringLiteral(" -- touched");
        const Migrator changed(migrations);
        for (const Result<int> &answer :
             {changed.check(*m_session), changed.up(*m_session), changed.down(*m_session)}) {
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, ErrorKind::State);
            QVERIFY2(answer.error().text.contains(QStringLiteral("pets")), qPrintable(answer.error().text));
            QVERIFY(!answer.error().hint.isEmpty());
        }
        QVERIFY(m_session->value(QStringLiteral("select count(*) from toys")));
    }

    void newerSchemaIsRefusedInOneClearLine()
    {
        const QList<Migration> both = twoMigrations();
        QVERIFY(Migrator(both).up(*m_session));
        const Migrator older({both.first()});
        for (const Result<int> &answer : {older.check(*m_session), older.up(*m_session), older.down(*m_session)}) {
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, ErrorKind::State);
            const QString line = answer.error().line();
            QVERIFY2(line.contains(QLatin1Char('2')) && line.contains(QLatin1Char('1')), qPrintable(line));
            QVERIFY2(!line.contains(QLatin1Char('\n')), qPrintable(line));
        }
        QVERIFY(m_session->value(QStringLiteral("select count(*) from toys")));
    }

    void brokenMigrationLeavesNothingOfItself()
    {
        QList<Migration> migrations = twoMigrations();
        migrations[1].up = QStringLiteral("create table toys (name text); insert into nowhere values (1);");
        const Migrator migrator(migrations);
        const auto answer = migrator.up(*m_session);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Database);
        QCOMPARE(migrator.check(*m_session).value_or(-1), 1);
        QVERIFY(m_session->value(QStringLiteral("select count(*) from pets")));
        QVERIFY(!m_session->value(QStringLiteral("select count(*) from toys")));
    }

    void brokenWayDownLeavesTheMigrationApplied()
    {
        QList<Migration> migrations = twoMigrations();
        migrations[1].down = QStringLiteral("drop table toys; drop table nowhere;");
        const Migrator migrator(migrations);
        QVERIFY(migrator.up(*m_session));
        QVERIFY(!migrator.down(*m_session));
        QCOMPARE(migrator.check(*m_session).value_or(-1), 2);
        QVERIFY(m_session->value(QStringLiteral("select count(*) from toys")));
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SqlSession> m_session;
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "test_migrator.moc"
