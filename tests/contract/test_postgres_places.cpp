#include "models/lead_list_model.h"
#include "services/local/local_state.h"
#include "services/secrets/session_secret_store.h"
#include "services/workspace/postgres/open_postgres.h"
#include "services/workspace/postgres/pg_plan.h"
#include "services/workspace/standby.h"
#include "tests/support/answer.h"
#include "tests/support/lead_input.h"
#include "tests/support/pane_ground.h"
#include "tests/support/postgres_server.h"
#include "ui/widgets/form_dialog.h"
#include "ui/window/header.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace reeve;

namespace {

constexpr int patienceMs = 60'000;

} // namespace

/// Databases that are not Reeve's to change: SourceLoop's where it may create nothing, and a standby.
class TestPostgresPlaces : public QObject
{
    Q_OBJECT

private:
    PostgresServer &server() { return PostgresServer::shared(); }
    std::shared_ptr<SqlWorkspace> open(const PgParameters &place)
    {
        const PgSetup setup{{QStringLiteral("Place"), Environment::Staging}, {}};
        const auto opened = answer(openPostgres(place, {}, m_secrets, setup));
        if (!opened)
            qWarning("%s", qPrintable(opened.error().line()));
        return opened.value_or(nullptr);
    }

    SessionSecretStore m_secrets;

private slots:
    void initTestCase() { QVERIFY(server().isRunning()); }

    /// SourceLoop's tables, and a login that may read and write them and create nothing.
    void whatIsThereCanBeRead()
    {
        const QString name = QStringLiteral("bare");
        server().create(name);
        {
            auto owner = connectPostgres(server().database(name), {});
            QVERIFY(owner);
            QVERIFY((*owner)->script(pg_schema::own().migrations().first().up));
        }
        const auto psql = [&](const QString &sql) { return server().psql(name, sql); };
        QCOMPARE(psql(QStringLiteral("create role guest login; grant usage on schema main to guest; "
                                     "grant select, insert, update on all tables in schema main to guest; "
                                     "insert into main.leads (first_name, last_name, email) values ('Ada', 'L', "
                                     "'ada@l.example'), ('Tom', 'K', 'tom@k.example'); "
                                     "insert into main.tenants (name, key, domains) values ('T', 't', '{t.example}'); "
                                     "insert into main.invoices (amount, currency_code, tenant_id) "
                                     "select 12.5, 'EUR', id from main.tenants")),
                 QString());
        const QString before = server().dump(name, QStringLiteral("main"));
        const PgParameters place = server().database(name, QStringLiteral("guest"));
        REEVE_ANSWER(plan, planPostgres(place, {}));
        QVERIFY(plan.bare && plan.pending.isEmpty() && plan.missing.isEmpty());

        const auto workspace = open(place);
        QVERIFY(workspace);
        QCOMPARE(workspace->info().name, QStringLiteral("Place"));
        QCOMPARE(workspace->info().environment, Environment::Staging);
        QCOMPARE(open(place)->info().id, workspace->info().id);
        QCOMPARE(workspace->openingProblems().size(), 1);
        for (const Capability missing :
             {Capability::CreateLeads, Capability::EditLeads, Capability::ImportLeads, Capability::Outbox,
              Capability::EditTenants, Capability::Provision, Capability::RunHistory, Capability::ReceiveWebhooks,
              Capability::Audit, Capability::ChooseRole, Capability::Settings})
            QVERIFY2(!workspace->can(missing), qPrintable(QString::number(int(missing))));
        QVERIFY(workspace->can(Capability::Invoices) && workspace->can(Capability::Overview) &&
                workspace->can(Capability::Search));
        QTRY_COMPARE_WITH_TIMEOUT(workspace->link().state, Link::State::Connected, patienceMs);

        LeadFilter filter;
        filter.text = QStringLiteral("ADA");
        REEVE_ANSWER(leads, workspace->leads().page(filter, {}, {}));
        QCOMPARE(leads.rows.size(), 1);
        REEVE_DONE(workspace->leads().detail(leads.rows.first().id));
        REEVE_ANSWER(tenants, workspace->tenants().page({}, {}, {}));
        QCOMPARE(tenants.rows.size(), 1);
        REEVE_DONE(workspace->tenants().detail(tenants.rows.first().id));
        REEVE_ANSWER(invoices, workspace->invoices().page({}, {}, {}));
        QCOMPARE(invoices.rows.first().amount.minor, 1250);
        REEVE_DONE(workspace->overview().overview());
        REEVE_ANSWER(hits, workspace->overview().search(QStringLiteral("t"), 5));
        QVERIFY(!hits.isEmpty());
        const QTemporaryDir folder;
        LeadListModel model(workspace->leads(), nullptr);
        ExportRequest request{folder.filePath(QStringLiteral("a.csv")), ExportFormat::Csv, {}, 2};
        for (const TableColumn &column : model.columns())
            request.columns.append({column.key, column.title, column.kind});
        REEVE_ANSWER(exported, model.exportTo(this, request));
        QCOMPARE(exported, 2);

        REEVE_REFUSED(workspace->leads().create(leadInput(1)), ErrorKind::Forbidden);
        QCOMPARE(psql(QStringLiteral("select count(*) from main.leads")), QStringLiteral("2"));
        QCOMPARE(server().dump(name, QStringLiteral("main")), before);
        QCOMPARE(psql(QStringLiteral("select to_regnamespace('reeve') is null")), QStringLiteral("t"));
    }

    /// A server that only follows another one.
    void standbyIsReadAndSaysSo()
    {
        const QString name = QStringLiteral("followed");
        const PgParameters place = server().workspace(name);
        const auto primary = open(place);
        QVERIFY(primary);
        primary->setActor({QStringLiteral("Ada"), Role::Admin});
        REEVE_DONE(primary->leads().create(leadInput(1)));
        const auto standby = PostgresServer::standbyOf(server());
        QVERIFY(standby);
        QCOMPARE(standby->psql(name, QStringLiteral("select pg_is_in_recovery()")), QStringLiteral("t"));

        const auto workspace = open(standby->database(name));
        QVERIFY(workspace);
        workspace->setActor({QStringLiteral("Tom"), Role::Admin});
        QVERIFY(isStandby(*workspace));
        QVERIFY(workspace->isReadOnly());
        QCOMPARE(workspace->openingProblems().size(), 1);
        QVERIFY(!workspace->openingProblems().first().text.contains(u'\n'));
        QTRY_COMPARE_WITH_TIMEOUT(workspace->link().state, Link::State::Connected, patienceMs);
        QCOMPARE(answer(workspace->leads().count({})).value_or(-1), 1);

        // Nobody can unlock it, the header does not offer to.
        workspace->setReadOnly(false);
        QVERIFY(workspace->isReadOnly());
        Header header(*workspace, nullptr);
        shoot(&header, QStringLiteral("standby_header"));
        const auto *lock = header.findChild<QPushButton *>(QStringLiteral("lockButton"));
        QVERIFY(lock && !lock->isEnabled());
        QVERIFY(!lock->text().contains(QStringLiteral("unlock")));

        // A write is refused, and what was typed for it stays.
        const QTemporaryDir folder;
        REEVE_ANSWER(state, LocalState::open(folder.filePath(QStringLiteral("state.sqlite"))));
        QWidget window;
        QPointer<FormDialog> form = new FormDialog(QStringLiteral("New lead"), QStringLiteral("Create"), *state,
                                                   QStringLiteral("lead/new"), &window);
        form->fields().addText(QStringLiteral("email"), QStringLiteral("E-mail"), FormFields::Required);
        form->setTask([&] { return workspace->leads().create(leadInput(2)); }, [](const Lead &) {});
        form->open();
        QTRY_VERIFY(form->isVisible());
        QTest::keyClicks(form->findChild<QLineEdit *>(), QStringLiteral("grace2@ships.example"));
        form->submit();
        QTRY_VERIFY_WITH_TIMEOUT(!form->isBusy() && !form->generalError().isEmpty(), patienceMs);
        QVERIFY2(form->generalError().contains(QStringLiteral("standby")), qPrintable(form->generalError()));
        QCOMPARE(form->findChild<QLineEdit *>()->text(), QStringLiteral("grace2@ships.example"));

        // What the primary gets is seen here, although a standby cannot be listened to.
        QSignalSpy changed(workspace.get(), &Workspace::changed);
        REEVE_DONE(primary->leads().create(leadInput(3)));
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(answer(workspace->leads().count({})).value_or(-1), 2, patienceMs);
    }
};

QTEST_MAIN(TestPostgresPlaces)
#include "test_postgres_places.moc"
