#include "models/lead_list_model.h"
#include "services/secrets/session_secret_store.h"
#include "services/workspace/postgres/open_postgres.h"
#include "services/workspace/postgres/pg_dialect.h"
#include "services/workspace/postgres/shared_secret.h"
#include "tests/support/answer.h"
#include "tests/support/postgres_server.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace reeve;

namespace {

LeadInput leadInput(int number)
{
    return {QStringLiteral("Grace"),
            QStringLiteral("Hopper %1").arg(number),
            QStringLiteral("Ships"),
            QStringLiteral("grace%1@ships.example").arg(number),
            {}};
}

bool told(const QSignalSpy &changed, Entity entity, const Id &id)
{
    return std::ranges::any_of(changed, [&](const auto &signal) {
        const auto change = signal.first().template value<Change>();
        return change.entity == entity && change.ids.contains(id);
    });
}

} // namespace

/// What only a PostgreSQL workspace has: several operators at a time, a database with SourceLoop's own tables, and
/// rights that the database itself holds.
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
    void login(const QString &role)
    {
        server().psql(QStringLiteral("postgres"),
                      QStringLiteral("create role %1_login login in role reeve_%1").arg(role));
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
        QTRY_COMPARE(tom->link().state, Link::State::Connected);
        QSignalSpy atTom(tom.get(), &Workspace::changed);
        QSignalSpy atAda(ada.get(), &Workspace::changed);
        REEVE_ANSWER(created, ada->leads().create(leadInput(1)));
        QTRY_VERIFY(told(atTom, Entity::Lead, created.id));
        // Who has changed it is told once, by itself.
        REEVE_ANSWER(second, tom->leads().create(leadInput(2)));
        QTRY_VERIFY(told(atAda, Entity::Lead, second.id));
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
        QTRY_COMPARE(ada->link().state, Link::State::Connected);
        QSignalSpy changed(ada.get(), &Workspace::changed);
        psql(QStringLiteral("update main.leads set last_name = 'Murray' where id = '%1'").arg(created.id));
        QTRY_VERIFY(told(changed, Entity::Lead, created.id));
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

    void everyRoleMayWhatItIsThereFor_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("statement");
        QTest::addColumn<bool>("allowed");
        const QStringList roles{QStringLiteral("viewer"), QStringLiteral("support"), QStringLiteral("finance"),
                                QStringLiteral("engineer"), QStringLiteral("admin")};
        const auto rows = [&](const char *name, const QString &sql, const QStringList &who) {
            for (const QString &role : roles)
                QTest::addRow("%s: %s", qPrintable(role), name) << role << sql << who.contains(role);
        };
        const QString viewer = roles.at(0);
        const QString support = roles.at(1);
        const QString finance = roles.at(2);
        const QString engineer = roles.at(3);
        const QString admin = roles.at(4);
        rows("read a lead", QStringLiteral("select id from main.leads"), {viewer, support, engineer, admin});
        rows("change a lead", QStringLiteral("update main.leads set last_name = 'X' returning id"), {support, admin});
        rows("read a tenant", QStringLiteral("select id from main.tenants"), roles);
        rows("change a tenant", QStringLiteral("update main.tenants set name = 'X' returning id"), {admin});
        rows("read an invoice", QStringLiteral("select id from main.invoices"), {viewer, finance, admin});
        rows("change an invoice", QStringLiteral("update main.invoices set status = 1 returning id"), {finance, admin});
        rows("delete an invoice", QStringLiteral("delete from main.invoices returning id"), {});
        rows("provision", QStringLiteral("update reeve.runs set state = 'queued'"), {admin});
        rows("read deliveries", QStringLiteral("select count(*) from reeve.deliveries"), {engineer, admin});
        rows("read the audit log", QStringLiteral("select sequence from reeve.audit_events limit 1"), roles);
        rows("change the audit log", QStringLiteral("update reeve.audit_events set actor = 'X'"), {});
        rows("read password hashes", QStringLiteral("select count(*) from reeve.users"), {admin});
        rows("change settings", QStringLiteral("update reeve.settings set value = value"), {admin});
        rows("change rights", QStringLiteral("select reeve.grant_rights()"), {});
    }
    void everyRoleMayWhatItIsThereFor()
    {
        QFETCH(const QString, role);
        QFETCH(const QString, statement);
        QFETCH(const bool, allowed);
        login(role);
        const auto admin = open();
        QVERIFY(admin);
        REEVE_DONE(admin->leads().create(leadInput(1)));
        psql(QStringLiteral("insert into main.tenants (name, key, domains) values ('T', 't', '{t.example}')"));
        psql(QStringLiteral("insert into main.invoices (amount, currency_code, tenant_id) select 1, 'EUR', id from "
                            "main.tenants"));
        const QString said = psql(statement, role + QStringLiteral("_login"));
        if (allowed)
            QVERIFY2(!said.contains(QLatin1String("ERROR")), qPrintable(said));
        else
            QVERIFY2(said.contains(QLatin1String("ERROR")), qPrintable(said));
    }

    void rowsOfOthersAreInvisibleEvenAfterAGrantByMistake()
    {
        login(QStringLiteral("support"));
        psql(QStringLiteral("insert into main.tenants (name, key) values ('T', 't')"));
        psql(QStringLiteral("insert into main.invoices (amount, currency_code, tenant_id) select 1, 'EUR', id from "
                            "main.tenants"));
        psql(QStringLiteral("grant select on main.invoices to reeve_support"));
        QCOMPARE(psql(QStringLiteral("select count(*) from main.invoices"), QStringLiteral("support_login")),
                 QStringLiteral("0"));
        psql(QStringLiteral("revoke select on main.invoices from reeve_support"));
        // A login of nobody's keeps what it was granted, on every row.
        server().psql(QStringLiteral("postgres"), QStringLiteral("create role service login"));
        psql(QStringLiteral("grant usage on schema main, reeve to service"));
        psql(QStringLiteral("grant all on all tables in schema main to service"));
        QCOMPARE(psql(QStringLiteral("select count(*) from main.invoices"), QStringLiteral("service")),
                 QStringLiteral("1"));
        QVERIFY(!psql(QStringLiteral("update main.invoices set status = 1"), QStringLiteral("service"))
                     .contains(QLatin1String("ERROR")));
    }

    void windowOffersWhatTheDatabaseAllows()
    {
        for (const QString &role : {QStringLiteral("viewer"), QStringLiteral("support"), QStringLiteral("finance")})
            login(role);
        REEVE_DONE(open()->leads().create(leadInput(1)));
        const auto viewer = open(QStringLiteral("viewer_login"));
        const auto support = open(QStringLiteral("support_login"));
        const auto finance = open(QStringLiteral("finance_login"));
        QVERIFY(viewer && support && finance);
        QCOMPARE(viewer->actor().role, Role::Viewer);
        QVERIFY(!viewer->can(Capability::ChooseRole));
        QVERIFY(!viewer->can(Capability::CreateLeads));
        QVERIFY(viewer->can(Capability::Invoices));
        REEVE_REFUSED(viewer->leads().create(leadInput(2)), ErrorKind::Forbidden);

        QVERIFY(support->can(Capability::CreateLeads));
        QVERIFY(!support->can(Capability::Invoices));
        QVERIFY(!support->can(Capability::Provision));
        REEVE_REFUSED(support->invoices().count({}), ErrorKind::Forbidden);
        REEVE_ANSWER(made, support->leads().create(leadInput(3)));
        REEVE_DONE(support->leads().remove({made.id}));
        REEVE_DONE(support->leads().restore({made.id}));
        REEVE_DONE(support->overview().overview());

        QVERIFY(finance->can(Capability::Invoices));
        QVERIFY(!finance->can(Capability::Provision));
        REEVE_REFUSED(finance->leads().count({}), ErrorKind::Forbidden);
        REEVE_DONE(finance->overview().overview());
        QCOMPARE(psql(QStringLiteral("select distinct db_user from reeve.audit_events where actor = 'support_login'")),
                 QStringLiteral("support_login"));
    }

    /// Keys are derived from one secret by whoever works on the database, or not at all.
    void secondKeyringGetsTheSecretByHand()
    {
        const auto ada = open();
        QVERIFY(ada);
        auto *here = SharedSecret::of(*ada);
        QVERIFY(here);
        QTRY_COMPARE(here->state(), SharedSecret::State::Here);
        SessionSecretStore toms;
        REEVE_ANSWER(tom, openPostgres(server().database(m_name), {}, toms));
        tom->setActor({QStringLiteral("Tom"), Role::Admin});
        auto *there = SharedSecret::of(*tom);
        QTRY_COMPARE(there->state(), SharedSecret::State::Missing);
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
        QTRY_COMPARE(SharedSecret::of(*again)->state(), SharedSecret::State::Here);
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
