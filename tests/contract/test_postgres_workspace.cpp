#include "models/lead_list_model.h"
#include "services/secrets/session_secret_store.h"
#include "services/workspace/postgres/open_postgres.h"
#include "services/workspace/postgres/pg_dialect.h"
#include "services/workspace/postgres/shared_secret.h"
#include "tests/support/answer.h"
#include "tests/support/lead_input.h"
#include "tests/support/postgres_server.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace reeve;

namespace {

constexpr int patienceMs = 60'000;

bool told(const QSignalSpy &changed, Entity entity, const Id &id)
{
    return std::ranges::any_of(changed, [&](const auto &signal) {
        const auto change = signal.first().template value<Change>();
        return change.entity == entity && change.ids.contains(id);
    });
}

} // namespace

/// What only a PostgreSQL workspace has: several operators at a time, and a database with SourceLoop's own tables.
class TestPostgresWorkspace : public QObject
{
    Q_OBJECT

private:
    PostgresServer &server() { return PostgresServer::shared(); }
    QString psql(const QString &sql, const QString &user = QStringLiteral("reeve"))
    {
        return server().psql(m_name, sql, user);
    }
    std::shared_ptr<SqlWorkspace> open(const QString &user = QStringLiteral("reeve"), const PgSetup &setup = {})
    {
        const auto opened = answer(openPostgres(server().database(m_name, user), {}, m_secrets, setup));
        if (!opened)
            qWarning("%s", qPrintable(opened.error().line()));
        if (!opened)
            return nullptr;
        if ((*opened)->can(Capability::ChooseRole))
            (*opened)->setActor({user, Role::Admin});
        else
            (*opened)->setActor({user, (*opened)->actor().role, (*opened)->actor().granted});
        return *opened;
    }
    SessionSecretStore m_secrets;
    QString m_name;
    int m_number = 0;

private slots:
    void initTestCase() { QVERIFY(server().isRunning()); }
    void init()
    {
        m_name = QStringLiteral("w%1").arg(++m_number);
        server().workspace(m_name);
    }

    void whatOneOperatorChangesAppearsAtTheOther()
    {
        const auto ada = open();
        const auto tom = open();
        QVERIFY(ada && tom);
        QTRY_COMPARE_WITH_TIMEOUT(tom->link().state, Link::State::Connected, patienceMs);
        QSignalSpy atTom(tom.get(), &Workspace::changed);
        QSignalSpy atAda(ada.get(), &Workspace::changed);
        REEVE_ANSWER(created, ada->leads().create(leadInput(1)));
        QTRY_VERIFY_WITH_TIMEOUT(told(atTom, Entity::Lead, created.id), patienceMs);
        // Who has changed it is told once, by itself.
        REEVE_ANSWER(second, tom->leads().create(leadInput(2)));
        QTRY_VERIFY_WITH_TIMEOUT(told(atAda, Entity::Lead, second.id), patienceMs);
        QCOMPARE(std::ranges::count_if(atAda,
                                       [&](const auto &signal) {
                                           const auto change = signal.first().template value<Change>();
                                           return change.entity == Entity::Lead && change.ids.contains(created.id);
                                       }),
                 1);
    }

    void whatOthersWriteIntoMainAppearsAndIsAudited()
    {
        const auto ada = open();
        QVERIFY(ada);
        REEVE_ANSWER(created, ada->leads().create(leadInput(1)));
        QTRY_COMPARE_WITH_TIMEOUT(ada->link().state, Link::State::Connected, patienceMs);
        QSignalSpy changed(ada.get(), &Workspace::changed);
        psql(QStringLiteral("update main.leads set last_name = 'Murray' where id = '%1'").arg(created.id));
        QTRY_VERIFY_WITH_TIMEOUT(told(changed, Entity::Lead, created.id), patienceMs);
        AuditFilter filter;
        filter.entityId = created.id;
        REEVE_ANSWER(events, ada->audit().page(filter, Qt::AscendingOrder, {}));
        QCOMPARE(events.rows.size(), 2);
        QCOMPARE(events.rows.last().action, QStringLiteral("leads.updated"));
        QCOMPARE(events.rows.last().role, QStringLiteral("database"));
        QCOMPARE(events.rows.last().before, (QJsonObject{{QStringLiteral("last_name"), QStringLiteral("Hopper 1")}}));
        QCOMPARE(events.rows.last().after, (QJsonObject{{QStringLiteral("last_name"), QStringLiteral("Murray")}}));
    }

    void secondEditorOfARecordIsToldOfAConflict()
    {
        const auto ada = open();
        const auto tom = open();
        QVERIFY(ada && tom);
        REEVE_ANSWER(created, ada->leads().create(leadInput(1)));
        // Both at once, many times: one of the two wins, the other is never overwritten silently.
        Lead lead = created;
        for (int round = 0; round < 10; ++round) {
            LeadInput first = leadInput(1);
            LeadInput second = leadInput(1);
            first.lastName = QStringLiteral("Ada %1").arg(round);
            second.lastName = QStringLiteral("Tom %1").arg(round);
            const auto a = ada->leads().update(lead.id, first, lead.modifiedOn);
            const auto b = tom->leads().update(lead.id, second, lead.modifiedOn);
            const auto byAda = answer(a);
            const auto byTom = answer(b);
            QVERIFY(byAda.has_value() != byTom.has_value());
            QCOMPARE((byAda ? byTom : byAda).error().kind, ErrorKind::Conflict);
            lead = byAda ? *byAda : *byTom;
        }
    }

    void ruleHoldsBetweenOperatorsToo()
    {
        const auto ada = open();
        const auto tom = open();
        QVERIFY(ada && tom);
        for (int round = 0; round < 10; ++round) {
            LeadInput input = leadInput(round);
            REEVE_ANSWER(first, ada->leads().create(input));
            REEVE_ANSWER(second, tom->leads().create(input));
            const auto a = ada->leads().verifyByOperator(first.id, QStringLiteral("by phone"));
            const auto b = tom->leads().verifyByOperator(second.id, QStringLiteral("by phone"));
            const auto byAda = answer(a);
            const auto byTom = answer(b);
            QVERIFY2(byAda.has_value() != byTom.has_value(), "two verified leads have one address");
            QCOMPARE((byAda ? byTom : byAda).error().kind, ErrorKind::Duplicate);
        }
    }

    void twoReevesThatStartAtOnceMigrateOnce()
    {
        m_name = QStringLiteral("empty");
        server().create(m_name);
        QList<Future<std::shared_ptr<SqlWorkspace>>> opening;
        for (int i = 0; i < 4; ++i)
            opening.append(openPostgres(server().database(m_name), {}, m_secrets, {{}, allPgParts()}));
        QStringList ids;
        for (const auto &each : opening) {
            REEVE_ANSWER(opened, each);
            ids << opened->info().id;
        }
        ids.removeDuplicates();
        QCOMPARE(ids.size(), 1);
        QCOMPARE(psql(QStringLiteral("select count(*) from reeve.migrations")).toLongLong(),
                 pg_schema::own().migrations().size());
        QCOMPARE(psql(QStringLiteral("select count(*) from reeve.main_migrations")).toLongLong(), allPgParts().size());
    }

    void tablesOfSourceLoopAreLeftAsTheyAre()
    {
        m_name = QStringLiteral("sourceloop");
        server().create(m_name);
        auto session = connectPostgres(server().database(m_name), {});
        QVERIFY(session);
        QVERIFY((*session)->script(pg_schema::own().migrations().first().up));
        const QString before = server().dump(m_name, QStringLiteral("main"));
        QVERIFY(before.contains(QLatin1String("CREATE TABLE main.tenants")));

        QVERIFY(open(QStringLiteral("reeve"), {{}, allPgParts()}));
        QCOMPARE(psql(QStringLiteral("select checksum from reeve.migrations where version = 1")),
                 QStringLiteral("found"));
        QVERIFY(server().dump(m_name, QStringLiteral("main")) != before);

        QList<PgPart> parts = allPgParts();
        std::ranges::reverse(parts);
        for (const PgPart part : parts)
            QVERIFY(pg_schema::remove(**session, part));
        QCOMPARE(server().dump(m_name, QStringLiteral("main")), before);
        const Migrator own = pg_schema::own();
        for (qsizetype left = own.migrations().size(); left > 0; --left)
            QVERIFY(own.down(**session));
        QCOMPARE(server().dump(m_name, QStringLiteral("main")), before);
    }

    void amountsIndexIsTheOneThatListsAskFor()
    {
        // Named without its table in the migration, with it in a query.
        const QString expression = minorUnitsExpression(QStringLiteral("i")).remove(QStringLiteral("i."));
        QString migration = pg_schema::migrationOf(PgPart::ListIndexes).up.simplified();
        QVERIFY(migration.contains(expression));
    }

    /// Keys are derived from one secret by whoever works on the database, or not at all.
    void secondKeyringGetsTheSecretByHand()
    {
        const auto ada = open();
        QVERIFY(ada);
        auto *here = SharedSecret::of(*ada);
        QVERIFY(here);
        QTRY_COMPARE_WITH_TIMEOUT(here->state(), SharedSecret::State::Here, patienceMs);
        SessionSecretStore toms;
        REEVE_ANSWER(tom, openPostgres(server().database(m_name), {}, toms));
        tom->setActor({QStringLiteral("Tom"), Role::Admin});
        auto *there = SharedSecret::of(*tom);
        QTRY_COMPARE_WITH_TIMEOUT(there->state(), SharedSecret::State::Missing, patienceMs);
        REEVE_REFUSED(tom->leads().create(leadInput(1)), ErrorKind::State);
        REEVE_REFUSED(there->show(), ErrorKind::State);
        REEVE_DONE(tom->leads().count({}));

        REEVE_ANSWER(shown, here->show());
        QCOMPARE(shown.split(u' ').size(), 13);
        QString wrong = shown;
        wrong[0] = wrong.at(0) == u'A' ? u'B' : u'A';
        REEVE_REFUSED_ON(there->enter(wrong), ErrorKind::Validation, "secret");
        REEVE_REFUSED(there->enter(QStringLiteral("ABC")), ErrorKind::Validation);
        REEVE_DONE(there->enter(shown.toLower().remove(u' ')));
        QCOMPARE(there->state(), SharedSecret::State::Here);
        REEVE_DONE(tom->leads().create(leadInput(1)));
        QCOMPARE(psql(QStringLiteral("select count(*) from reeve.audit_events where action = "
                                     "'workspace.secret_shown'")),
                 QStringLiteral("1"));
        // In the database there is a fingerprint alone.
        QVERIFY(!server().dump(m_name, QStringLiteral("reeve")).contains(shown.left(9)));

        // The keyring has it the next time.
        REEVE_ANSWER(again, openPostgres(server().database(m_name), {}, toms));
        QTRY_COMPARE_WITH_TIMEOUT(SharedSecret::of(*again)->state(), SharedSecret::State::Here, patienceMs);
    }

    /// Every keyring that had the secret is gone.
    void lostSecretIsReplaced()
    {
        SessionSecretStore lost;
        const auto ada = answer(openPostgres(server().database(m_name), {}, lost));
        QVERIFY(ada);
        auto *first = SharedSecret::of(**ada);
        QTRY_COMPARE_WITH_TIMEOUT(first->state(), SharedSecret::State::Here, patienceMs);
        (*ada)->setActor({QStringLiteral("Ada"), Role::Admin});
        REEVE_REFUSED(first->renew(), ErrorKind::State);
        SessionSecretStore toms;
        REEVE_ANSWER(tom, openPostgres(server().database(m_name), {}, toms));
        auto *there = SharedSecret::of(*tom);
        QTRY_COMPARE_WITH_TIMEOUT(there->state(), SharedSecret::State::Missing, patienceMs);
        tom->setActor({QStringLiteral("Tom"), Role::Viewer});
        REEVE_REFUSED(there->renew(), ErrorKind::Forbidden);
        tom->setActor({QStringLiteral("Tom"), Role::Admin});
        REEVE_DONE(there->renew());
        QCOMPARE(there->state(), SharedSecret::State::Here);
        REEVE_DONE(tom->leads().create(leadInput(1)));
        QCOMPARE(psql(QStringLiteral("select actor from reeve.audit_events where action = 'workspace.secret_renewed'")),
                 QStringLiteral("Tom"));
        // Who had the old one all the same goes on with the new one, or with none.
        QTRY_COMPARE_WITH_TIMEOUT(first->state(), SharedSecret::State::Missing, patienceMs);
        REEVE_ANSWER(shown, there->show());
        REEVE_DONE(first->enter(shown));
        REEVE_DONE((*ada)->leads().create(leadInput(2)));
    }

    void importTakesFewStatements()
    {
        const auto ada = open();
        QVERIFY(ada);
        QTRY_COMPARE_WITH_TIMEOUT(SharedSecret::of(*ada)->state(), SharedSecret::State::Here, patienceMs);
        REEVE_DONE(ada->leads().create(leadInput(7)));
        constexpr int count = 1000;
        QList<ImportRow> rows;
        for (int i = 0; i < count; ++i)
            rows.append({i + 2, leadInput(i)});
        rows[500].input.email = QStringLiteral("GRACE3@ships.example");
        rows[501].input.email.clear();
        const qint64 before = ada->pool().statements();
        REEVE_ANSWER(report, ada->leads().import(rows));
        const qint64 took = ada->pool().statements() - before;
        QVERIFY2(took < count / 5, qPrintable(QString::number(took)));
        QCOMPARE(report.created, count - 3);
        QCOMPARE(report.errors.size(), 3);
        QCOMPARE(report.errors.at(0).row, 9);
        QCOMPARE(report.errors.at(1).row, 502);
        QCOMPARE(report.errors.at(2).row, 503);
        const QString kept = QString::number(count - 2);
        QCOMPARE(psql(QStringLiteral("select count(*) from main.leads")), kept);
        QCOMPARE(psql(QStringLiteral("select count(*) from reeve.lead_tokens")), kept);
        QCOMPARE(psql(QStringLiteral("select count(*) from reeve.outbox")), kept);
        QCOMPARE(psql(QStringLiteral("select count(*) from reeve.audit_events where action = 'lead.created'")), kept);
    }

    void streamedCsvIsTheOneThatIsWrittenPageByPage()
    {
        const auto ada = open();
        QVERIFY(ada);
        for (const QString &company : {QStringLiteral("=1+1"), QStringLiteral("a;b,\"c\""), QStringLiteral("x\ty\\z"),
                                       QString(), QStringLiteral("Ärger & Söhne")}) {
            LeadInput input = leadInput(int(qHash(company) % 10000));
            if (!company.isEmpty())
                input.companyName = company;
            REEVE_DONE(ada->leads().create(input));
        }
        const QTemporaryDir folder;
        LeadListModel model(ada->leads(), nullptr);
        ExportRequest request{folder.filePath(QStringLiteral("a.csv")), ExportFormat::Csv, {}, 5};
        for (const TableColumn &column : model.columns())
            request.columns.append({column.key, column.title, column.kind});
        REEVE_ANSWER(streamed, model.exportTo(this, request));
        QCOMPARE(streamed, 5);
        request.path = folder.filePath(QStringLiteral("b.csv"));
        REEVE_ANSWER(paged, exportTable(this, request, model.exportedPages(this)));
        QCOMPARE(paged, 5);
        QFile a(folder.filePath(QStringLiteral("a.csv")));
        QFile b(folder.filePath(QStringLiteral("b.csv")));
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        QCOMPARE(a.readAll(), b.readAll());
    }
};

QTEST_GUILESS_MAIN(TestPostgresWorkspace)
#include "test_postgres_workspace.moc"
