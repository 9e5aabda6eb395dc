#include "services/temporal/workflow_follower.h"
#include "services/workspace/audit_store.h"
#include "services/workspace/settings_store.h"
#include "tests/support/pane_ground.h"
#include "tests/support/peers_folder.h"
#include "ui/panes/temporal/provision_tenants.h"
#include "ui/panes/temporal/temporal_pane.h"
#include "ui/widgets/form_dialog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTcpServer>
#include <QTest>

using namespace reeve;

namespace {

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

} // namespace

/// The pane against Temporal's real server and a worker of the seed's shape.
class TestTemporal : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void saysThatNoServerIsConnected();
    void connectsAndSaysThatNoWorkerPolls();
    void startsAndWatchesToTheEnd();
    void showsARetryingStep();
    void showsWhyAWorkflowFailedAndWhatWasTakenBack();
    void signalsUpdateAndCancel();
    void terminatesAndResets();
    void filtersByStatusAndQuery();
    void asksForHealth();
    void provisionsTheTenantsOfAWorkspace();

private:
    void startWorker();
    template<class T>
    T *child(const char *name)
    {
        return m_pane->findChild<T *>(QLatin1String(name));
    }
    void trigger(const char *action);
    /// Fills and submits the form that is open.
    void submit(const QHash<QString, QString> &values);
    void start(const QString &id, const QString &more = {});
    bool waitForStatus(const QString &id, const QString &status);
    /// Selects a workflow and waits until its panel holds this text.
    bool panelSays(const QString &id, const QString &text);
    int rowOf(const QString &id) const;

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_server;
    std::unique_ptr<QProcess> m_worker;
    QString m_home;
    quint16 m_port = 0;
    quint16 m_httpPort = 0;
    std::unique_ptr<PaneGround> m_ground;
    std::unique_ptr<TemporalPane> m_pane;
};

void TestTemporal::initTestCase()
{
    QProcess install;
    install.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    install.start(QStringLiteral(REEVE_SOURCE_DIR "/tests/peers/temporal/install.sh"), {peersFolder()});
    QVERIFY(install.waitForFinished(15 * 60 * 1000));
    if (install.exitCode() != 0)
        QSKIP("Temporal could not be had from the Go module proxy and PyPI; see above.");
    m_home = QString::fromUtf8(install.readAllStandardOutput()).trimmed();
    m_port = freePort();
    m_httpPort = freePort();
    m_server = std::make_unique<QProcess>();
    m_server->setStandardOutputFile(m_folder.filePath(QStringLiteral("server.log")));
    m_server->setStandardErrorFile(m_folder.filePath(QStringLiteral("server.err")));
    m_server->start(m_home + QStringLiteral("/temporal"),
                    {QStringLiteral("server"), QStringLiteral("start-dev"), QStringLiteral("--headless"),
                     QStringLiteral("--port"), QString::number(m_port), QStringLiteral("--http-port"),
                     QString::number(m_httpPort), QStringLiteral("--log-level"), QStringLiteral("error")});
    QVERIFY(m_server->waitForStarted());
    TemporalSettings settings;
    settings.address = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_httpPort));
    TemporalClient probe(settings, {});
    QVERIFY(QTest::qWaitFor([&] { return answer(probe.list({})).has_value(); }, 60'000));

    m_ground = PaneGround::open(PaneGround::Data::Empty);
    QVERIFY(m_ground);
    m_pane = std::make_unique<TemporalPane>(m_ground->context());
    m_pane->resize(1300, 800);
    m_pane->show();
    m_pane->activate();
}

void TestTemporal::cleanupTestCase()
{
    m_pane.reset();
    m_ground.reset();
    for (QProcess *process : {m_worker.get(), m_server.get()})
        if (process) {
            process->kill();
            process->waitForFinished();
        }
}

void TestTemporal::startWorker()
{
    if (m_worker)
        return;
    m_worker = std::make_unique<QProcess>();
    m_worker->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_worker->setReadChannel(QProcess::StandardOutput);
    m_worker->start(m_home + QStringLiteral("/venv/bin/python"),
                    {QStringLiteral(REEVE_SOURCE_DIR "/tests/peers/temporal/worker.py"),
                     QStringLiteral("127.0.0.1:%1").arg(m_port)});
    QVERIFY(m_worker->waitForReadyRead(60'000));
}

void TestTemporal::trigger(const char *name)
{
    auto *action = child<QAction>(name);
    QVERIFY2(action && QTest::qWaitFor([action] { return action->isEnabled(); }, 20'000), name);
    action->trigger();
}

void TestTemporal::submit(const QHash<QString, QString> &values)
{
    FormDialog *form = nullptr;
    QVERIFY(QTest::qWaitFor(
        [&] {
            for (FormDialog *open : m_pane->findChildren<FormDialog *>())
                if (open->isVisible())
                    form = open;
            return form != nullptr;
        },
        20'000));
    QPointer<FormDialog> open(form);
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        form->fields().setValue(value.key(), value.value());
    form->submit();
    QVERIFY2(QTest::qWaitFor([&] { return !open || !open->isVisible(); }, 20'000),
             open ? qPrintable(open->generalError()) : "");
}

void TestTemporal::start(const QString &id, const QString &more)
{
    trigger("startWorkflow");
    submit({{QStringLiteral("id"), id},
            {QStringLiteral("tenantName"), QStringLiteral("Acme")},
            {QStringLiteral("firstName"), QStringLiteral("Ada")},
            {QStringLiteral("lastName"), QStringLiteral("King")},
            {QStringLiteral("email"), QStringLiteral("ada@acme.example")},
            {QStringLiteral("more"), more}});
    QVERIFY(QTest::qWaitFor([&] { return rowOf(id) >= 0; }, 20'000));
}

int TestTemporal::rowOf(const QString &id) const
{
    const auto *model = m_pane->findChild<WorkflowListModel *>();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->at(row).id == id)
            return row;
    return -1;
}

bool TestTemporal::waitForStatus(const QString &id, const QString &status)
{
    const auto *model = m_pane->findChild<WorkflowListModel *>();
    return QTest::qWaitFor(
        [&] {
            const int row = rowOf(id);
            return row >= 0 && model->at(row).status == status;
        },
        40'000);
}

bool TestTemporal::panelSays(const QString &id, const QString &text)
{
    child<QTableView>("workflows")->selectRow(rowOf(id));
    return QTest::qWaitFor(
        [&] {
            for (const QLabel *label : m_pane->findChildren<QLabel *>())
                if (label->text().contains(text) && label->isVisible())
                    return true;
            return false;
        },
        40'000);
}

void TestTemporal::saysThatNoServerIsConnected()
{
    QVERIFY(QTest::qWaitFor(
        [&] {
            for (const QLabel *label : m_pane->findChildren<QLabel *>())
                if (label->isVisible() && label->text() == QLatin1String("No Temporal server is connected."))
                    return true;
            return false;
        },
        20'000));
}

void TestTemporal::connectsAndSaysThatNoWorkerPolls()
{
    trigger("temporalConnection");
    submit({{QString(setting::temporalAddress), QStringLiteral("http://127.0.0.1:%1").arg(m_httpPort)}});
    auto *notice = child<QLabel>("noWorker");
    QVERIFY(QTest::qWaitFor([&] { return notice->isVisible(); }, 20'000));
    QVERIFY(notice->text().contains(QStringLiteral("tenant-creation")));
    start(QStringLiteral("waiting"));
    QVERIFY(panelSays(QStringLiteral("waiting"), QStringLiteral("No worker answers.")));
}

void TestTemporal::startsAndWatchesToTheEnd()
{
    startWorker();
    start(QStringLiteral("acme"), QStringLiteral(R"({"pause": 0.3})"));
    // Without a touch: the long poll brings the end.
    QVERIFY(panelSays(QStringLiteral("acme"), QStringLiteral("Completed on")));
    QVERIFY(panelSays(QStringLiteral("acme"), QStringLiteral("\"progress\": 100")));
    QVERIFY(waitForStatus(QStringLiteral("acme"), QStringLiteral("completed")));
    QVERIFY(waitForStatus(QStringLiteral("waiting"), QStringLiteral("completed")));
    QVERIFY(QTest::qWaitFor([&] { return !child<QLabel>("noWorker")->isVisible(); }, 20'000));
}

void TestTemporal::showsARetryingStep()
{
    start(QStringLiteral("flaky"), QStringLiteral(R"({"flakyAt": "setting_up_data"})"));
    QVERIFY(panelSays(QStringLiteral("flaky"), QStringLiteral("DatabaseError: the database is away")));
    QVERIFY(panelSays(QStringLiteral("flaky"), QStringLiteral("Completed on")));
}

void TestTemporal::showsWhyAWorkflowFailedAndWhatWasTakenBack()
{
    start(QStringLiteral("failing"), QStringLiteral(R"({"failAt": "setting_up_data"})"));
    QVERIFY(panelSays(QStringLiteral("failing"), QStringLiteral("ValidationError: setting_up_data does not like")));
    QVERIFY(panelSays(QStringLiteral("failing"), QStringLiteral("Taken back")));
    QVERIFY(waitForStatus(QStringLiteral("failing"), QStringLiteral("failed")));
}

void TestTemporal::signalsUpdateAndCancel()
{
    start(QStringLiteral("signalled"), QStringLiteral(R"({"pause": 2})"));
    QVERIFY(panelSays(QStringLiteral("signalled"), QStringLiteral("Running since")));
    trigger("signalUpdate");
    submit({{QStringLiteral("field"), QStringLiteral("contractLine")},
            {QStringLiteral("value"), QStringLiteral("enterprise")}});
    QVERIFY(panelSays(QStringLiteral("signalled"), QStringLiteral("\"contractLine\": \"enterprise\"")));
    trigger("signalCancel");
    submit({{QStringLiteral("reason"), QStringLiteral("changed their mind")}});
    QVERIFY(panelSays(QStringLiteral("signalled"), QStringLiteral("changed their mind")));
    QVERIFY(waitForStatus(QStringLiteral("signalled"), QStringLiteral("failed")));
}

void TestTemporal::terminatesAndResets()
{
    start(QStringLiteral("endless"), QStringLiteral(R"({"pause": 20})"));
    QVERIFY(panelSays(QStringLiteral("endless"), QStringLiteral("Running since")));
    QVERIFY(QTest::qWaitFor([&] { return child<QAction>("terminateWorkflow")->isEnabled(); }, 10'000));
    trigger("terminateWorkflow");
    submit({{QStringLiteral("reason"), QStringLiteral("takes too long")}});
    QVERIFY(waitForStatus(QStringLiteral("endless"), QStringLiteral("terminated")));
    QVERIFY(panelSays(QStringLiteral("endless"), QStringLiteral("takes too long")));
    QVERIFY(!child<QAction>("terminateWorkflow")->isEnabled());

    QVERIFY(panelSays(QStringLiteral("flaky"), QStringLiteral("Completed on")));
    trigger("resetWorkflow");
    submit({{QStringLiteral("reason"), QStringLiteral("once more")}});
    const auto *model = m_pane->findChild<WorkflowListModel *>();
    QVERIFY(QTest::qWaitFor(
        [&] {
            int runs = 0;
            for (int row = 0; row < model->rowCount(); ++row)
                runs += model->at(row).id == QLatin1String("flaky");
            return runs == 2;
        },
        20'000));
}

void TestTemporal::filtersByStatusAndQuery()
{
    auto *status = child<QComboBox>("workflowStatus");
    status->setCurrentIndex(status->findData(QStringLiteral("failed")));
    const auto *model = m_pane->findChild<WorkflowListModel *>();
    QVERIFY(QTest::qWaitFor(
        [&] {
            if (model->rowCount() == 0)
                return false;
            for (int row = 0; row < model->rowCount(); ++row)
                if (model->at(row).status != QLatin1String("failed"))
                    return false;
            return true;
        },
        20'000));
    status->setCurrentIndex(0);
    auto *query = child<QLineEdit>("visibilityQuery");
    query->setText(QStringLiteral("WorkflowId = 'acme'"));
    QTest::keyClick(query, Qt::Key_Return);
    QVERIFY(
        QTest::qWaitFor([&] { return model->rowCount() == 1 && model->at(0).id == QLatin1String("acme"); }, 20'000));
    query->clear();
    QVERIFY(QTest::qWaitFor([&] { return model->rowCount() > 3; }, 20'000));
}

void TestTemporal::asksForHealth()
{
    trigger("temporalHealth");
    QDialog *dialog = nullptr;
    QVERIFY(QTest::qWaitFor([&] { return (dialog = child<QDialog>("healthDialog")) != nullptr; }, 40'000));
    QStringList texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY2(texts.contains(QStringLiteral("A worker answered: healthy.")), qPrintable(texts.join(u'\n')));
    dialog->close();
}

void TestTemporal::provisionsTheTenantsOfAWorkspace()
{
    const PaneContext context = m_ground->context();
    QVERIFY(answer(context.workspace.settings().write({{QString(engineSetting), QStringLiteral("temporal")}})));
    TenantInput input;
    input.name = QStringLiteral("Globex");
    input.key = QStringLiteral("globex");
    input.domains = {QStringLiteral("globex.example")};
    input.address.country = QStringLiteral("DE");
    input.contact = {{}, QStringLiteral("Ada"), QStringLiteral("King"), QStringLiteral("ada@globex.example"), {}, true};
    const auto tenant = answer(context.workspace.tenants().onboard(input));
    QVERIFY(tenant);
    const auto provisioned = answer(provisionTenants(context, {tenant->id}, Plan::Premium, m_pane.get()));
    QVERIFY(provisioned);
    QVERIFY(provisioned->byTemporal);
    QCOMPARE(provisioned->report.done, 1);
    m_pane->refresh();
    // The tenant follows its workflow.
    WorkflowFollower follower(context.workspace, context.secrets, 200);
    const auto becomes = [&](const Id &id, TenantStatus status) {
        return QTest::qWaitFor(
            [&] {
                const auto now = answer(context.workspace.tenants().detail(id));
                return now && now->tenant.status == status;
            },
            20'000);
    };
    QVERIFY(waitForStatus(QStringLiteral("tenant-creation-globex"), QStringLiteral("completed")));
    QVERIFY(becomes(tenant->id, TenantStatus::Active));
    const auto runs = answer(context.workspace.runs().count({}));
    QVERIFY(runs);
    QCOMPARE(*runs, 0);
    // Whoever has ended can be begun anew; who runs cannot.
    start(QStringLiteral("tenant-creation-initech"), QStringLiteral(R"({"pause": 20})"));
    input.key = QStringLiteral("initech");
    input.domains = {QStringLiteral("initech.example")};
    input.contact.email = QStringLiteral("ada@initech.example");
    const auto second = answer(context.workspace.tenants().onboard(input));
    QVERIFY(second);
    const auto refused = answer(provisionTenants(context, {second->id}, Plan::Premium, m_pane.get()));
    QVERIFY(refused);
    QCOMPARE(refused->report.done, 0);
    QCOMPARE(refused->report.errors.first().second.kind, ErrorKind::Duplicate);
    QVERIFY(becomes(second->id, TenantStatus::Provisioning));
    QVERIFY(panelSays(QStringLiteral("tenant-creation-initech"), QStringLiteral("Running since")));
    trigger("terminateWorkflow");
    submit({{QStringLiteral("reason"), QStringLiteral("no longer wanted")}});
    QVERIFY(becomes(second->id, TenantStatus::ProvisionFailed));

    QStringList actions;
    const auto events =
        answer(context.workspace.audit().page({}, Qt::DescendingOrder, {500, PageDirection::Forward, {}}));
    QVERIFY(events);
    for (const AuditEvent &event : events->rows)
        if (event.entity == Entity::Run)
            actions << event.entityId + u' ' + event.action + u' ' + event.reason;
    for (const char *expected :
         {"tenant-creation-globex workflow.started ", "tenant-creation-globex workflow.completed ",
          "tenant-creation-initech workflow.started ", "tenant-creation-initech workflow.start_failed ",
          "tenant-creation-initech workflow.terminate_requested no longer wanted",
          "tenant-creation-initech workflow.terminated "})
        QVERIFY2(
            std::ranges::any_of(actions, [&](const QString &one) { return one.startsWith(QLatin1String(expected)); }),
            qPrintable(QLatin1String(expected) + u" is not among:\n" + actions.join(u'\n')));
}

QTEST_MAIN(TestTemporal)
#include "test_temporal.moc"
