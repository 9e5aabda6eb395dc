#include "models/idp_call_model.h"
#include "services/idp/tenant_setup.h"
#include "services/workspace/settings_store.h"
#include "services/workspace/tenant_store.h"
#include "tests/support/accessibility.h"
#include "tests/support/auth0_contract_server.h"
#include "tests/support/pane_ground.h"
#include "ui/panes/tenants/tenants_pane.h"
#include "ui/wizards/idp/idp_dialog.h"
#include "ui/wizards/idp/idp_wizard.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace reeve;
using namespace reeve::test;

/// The wizard from its first page to the last, against Auth0's contract (Keycloak itself: tests/peers).
class TestIdpWizard : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void setsATenantUpByKeyboardAlone();
    void aFailureOffersAgainSkipAndBack();
    void isResumedWhereItStopped();
    void namesTheMissingScope();
    void wrongInputStaysAtItsField();
    void showsOnlyWhatApplies();
    void isOpenedFromTheTenant();
    void isUsableByEar();

private:
    IdpDialog *openWizard();
    template<class T>
    T *shown(const char *name)
    {
        return visible<T>(m_wizard, name);
    }
    void type(const char *field, const QString &text);
    void typeLines(const char *field, const QString &text);
    void next() { QTest::keyClick(m_wizard->button(QWizard::NextButton), Qt::Key_Space); }
    [[nodiscard]] QString page() const { return m_wizard->currentPage()->title(); }
    QString notice();
    void toSettings();
    void toReview();
    void commit() { QTest::keyClick(m_wizard->button(QWizard::CommitButton), Qt::Key_Space); }

    std::unique_ptr<Auth0ContractServer> m_server;
    std::unique_ptr<PaneGround> m_ground;
    Id m_tenant;
    QWidget m_window;
    QPointer<IdpDialog> m_wizard;
};

void TestIdpWizard::init()
{
    m_server = std::make_unique<Auth0ContractServer>();
    m_ground = PaneGround::open(PaneGround::Data::Empty);
    QVERIFY(m_ground);
    const auto made = answer(m_ground->workspace().tenants().onboard(
        {u"Acme"_qs,
         u"acme"_qs,
         {u"acme.example"_qs},
         {{}, {}, {}, {}, u"GB"_qs},
         {{}, u"Ada"_qs, u"Lovelace"_qs, u"ada@acme.example"_qs, u"admin"_qs, true}}));
    QVERIFY2(made, made ? "" : qPrintable(made.error().line()));
    m_tenant = made->id;
    m_window.resize(1280, 800);
    m_window.show();
}

void TestIdpWizard::cleanup()
{
    delete m_wizard;
    m_ground.reset();
}

IdpDialog *TestIdpWizard::openWizard()
{
    openIdpSetup(m_ground->context(), m_tenant, &m_window);
    const bool open = QTest::qWaitFor([this] {
        m_wizard = m_window.findChild<IdpDialog *>();
        return m_wizard && m_wizard->isVisible();
    });
    return open ? m_wizard : nullptr;
}

void TestIdpWizard::type(const char *field, const QString &text)
{
    auto *edit = shown<QLineEdit>(field);
    QVERIFY2(edit, field);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void TestIdpWizard::typeLines(const char *field, const QString &text)
{
    auto *edit = shown<QPlainTextEdit>(field);
    QVERIFY2(edit, field);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

QString TestIdpWizard::notice()
{
    auto *label = shown<QLabel>("idpNotice");
    return label ? label->text() : QString();
}

void TestIdpWizard::toSettings()
{
    QVERIFY(openWizard());
    QCOMPARE(page(), u"Connect"_qs);
    auto *provider = shown<QComboBox>("provider");
    QVERIFY(provider);
    QTest::keyClicks(provider, u"Auth0"_qs);
    QTRY_COMPARE(m_wizard->setup().provider().key, u"auth0"_qs);
    type("url", m_server->url().toString(QUrl::StripTrailingSlash));
    type("clientId", u"reeve"_qs);
    type("clientSecret", u"a secret"_qs);
    shootAll(*m_ground, m_wizard, u"idp-connect-auth0"_qs);
    next();
    QTRY_COMPARE(page(), u"Mode"_qs);
    next();
    QCOMPARE(page(), u"Settings"_qs);
}

void TestIdpWizard::toReview()
{
    toSettings();
    typeLines("redirectUris", u"https://app.example.com/callback"_qs);
    type("loginUrl", u"https://app.example.com/login"_qs);
    shootAll(*m_ground, m_wizard, u"idp-settings-auth0"_qs);
    next();
    QTRY_COMPARE(page(), u"Review"_qs);
}

void TestIdpWizard::setsATenantUpByKeyboardAlone()
{
    toReview();
    auto *calls = shown<QTableView>("calls");
    QVERIFY(calls);
    QCOMPARE(calls->model()->rowCount(), 6);
    QVERIFY(shown<QPlainTextEdit>("callDetail")->toPlainText().contains(u"POST /api/v2/clients"_qs));
    QVERIFY(notice().contains(u"what is needed"_qs));
    QVERIFY(m_server->all(u"clients"_qs).isEmpty());
    shootAll(*m_ground, m_wizard, u"idp-review"_qs);
    commit();
    QTRY_COMPARE(page(), u"Done"_qs);
    shootAll(*m_ground, m_wizard, u"idp-result"_qs);
    QStringList told;
    for (const QLineEdit *line : m_wizard->currentPage()->findChildren<QLineEdit *>(u"outcome"_qs))
        told << line->text();
    QVERIFY(told.filter(u"invitation="_qs).size() == 1);
    QCOMPARE(m_server->all(u"organizations"_qs).size(), 1);
    // What was done for this tenant becomes a step of the runs to come, and no secret goes with it.
    auto *forNewTenants = shown<QCheckBox>("forNewTenants");
    QVERIFY(forNewTenants && !forNewTenants->isChecked());
    QTRY_VERIFY(forNewTenants->isEnabled());
    forNewTenants->setFocus();
    QTest::keyClick(forNewTenants, Qt::Key_Space);
    const auto setting = [&](QLatin1String key) {
        return answer(m_ground->workspace().settings().read()).value_or(QJsonObject()).value(key);
    };
    QTRY_COMPARE(setting(idp::providerSetting).toString(), u"auth0"_qs);
    const QJsonObject values = setting(idp::valuesSetting).toObject();
    QVERIFY(values.contains(u"redirectUris"_qs));
    QVERIFY(!values.contains(u"clientSecret"_qs));
    QTest::keyClick(m_wizard->button(QWizard::FinishButton), Qt::Key_Space);
    QTRY_VERIFY(!m_wizard);
    // Nothing is left to resume, and the connection is remembered.
    QVERIFY(openWizard());
    QCOMPARE(page(), u"Connect"_qs);
}

void TestIdpWizard::aFailureOffersAgainSkipAndBack()
{
    toReview();
    m_server->failOnce("POST", u"/organizations/"_qs, 500);
    commit();
    QTRY_VERIFY(notice().contains(u"500"_qs));
    QCOMPARE(page(), u"Setting up"_qs);
    QVERIFY(shown<QPushButton>("idpGoOn"));
    QVERIFY(!shown<QPushButton>("idpSkip"));
    QVERIFY(shown<QPushButton>("idpTakeBack"));
    shootAll(*m_ground, m_wizard, u"idp-failed"_qs);
    // The invitation may be left out, what others need may not.
    m_server->failOnce("POST", u"/organizations/org_3/invitations"_qs, 500);
    QTest::keyClick(shown<QPushButton>("idpGoOn"), Qt::Key_Space);
    QTRY_VERIFY(shown<QPushButton>("idpSkip"));
    QTest::keyClick(shown<QPushButton>("idpTakeBack"), Qt::Key_Space);
    QTRY_VERIFY(notice().contains(u"taken back"_qs));
    QCOMPARE(m_server->count(), 0);
    shootAll(*m_ground, m_wizard, u"idp-taken-back"_qs);
    QTest::keyClick(shown<QPushButton>("idpStartOver"), Qt::Key_Space);
    QCOMPARE(page(), u"Connect"_qs);
}

void TestIdpWizard::isResumedWhereItStopped()
{
    toReview();
    m_server->failOnce("POST", u"/roles"_qs, 503);
    commit();
    QTRY_VERIFY(shown<QPushButton>("idpGoOn"));
    m_wizard->reject();
    QTRY_VERIFY(!m_wizard);
    QVERIFY(m_ground->notifier.infos.value(0).contains(u"Acme"_qs));
    QVERIFY(openWizard());
    QCOMPARE(page(), u"Setting up"_qs);
    QTest::keyClick(shown<QPushButton>("idpGoOn"), Qt::Key_Space);
    QTRY_COMPARE(page(), u"Done"_qs);
    QCOMPARE(m_server->all(u"clients"_qs).size(), 1);
}

void TestIdpWizard::namesTheMissingScope()
{
    m_server->revoke(u"create:roles"_qs);
    toReview();
    QVERIFY2(notice().contains(u"create:roles"_qs), qPrintable(notice()));
    QVERIFY(!m_wizard->button(QWizard::CommitButton)->isEnabled());
    shootAll(*m_ground, m_wizard, u"idp-missing-role"_qs);
}

void TestIdpWizard::wrongInputStaysAtItsField()
{
    QVERIFY(openWizard());
    type("url", u"http://login.example.com"_qs);
    type("clientId", u"reeve"_qs);
    next();
    QTRY_VERIFY(shown<QLabel>("clientSecretError"));
    type("clientSecret", u"x"_qs);
    next();
    QTRY_VERIFY(shown<QLabel>("urlError"));
    QVERIFY(shown<QLabel>("urlError")->text().contains(u"https"_qs));
    QCOMPARE(page(), u"Connect"_qs);
    // Nobody answers there.
    type("url", u"http://127.0.0.1:1"_qs);
    next();
    QTRY_VERIFY(!notice().isEmpty());
    shootAll(*m_ground, m_wizard, u"idp-connect-failed"_qs);
}

void TestIdpWizard::showsOnlyWhatApplies()
{
    QVERIFY(openWizard());
    QVERIFY(shown<QLineEdit>("clientSecret"));
    QVERIFY(!shown<QLineEdit>("password"));
    QTest::keyClick(shown<QComboBox>("account"), Qt::Key_Down);
    QVERIFY(!shown<QLineEdit>("clientSecret"));
    QVERIFY(shown<QLineEdit>("password"));
    shootAll(*m_ground, m_wizard, u"idp-connect-keycloak"_qs);
    auto *provider = shown<QComboBox>("provider");
    const int cognito = provider->findData(u"cognito"_qs);
    QVERIFY(cognito >= 0);
    QVERIFY(!(provider->model()->flags(provider->model()->index(cognito, 0)) & Qt::ItemIsEnabled));

    // Keycloak's own pages, without a server behind them.
    m_wizard->setStartId(1);
    m_wizard->restart();
    QCOMPARE(page(), u"Mode"_qs);
    QTest::keyClick(shown<QRadioButton>("mode-organization"), Qt::Key_Space);
    QVERIFY(shown<QRadioButton>("mode-organization")->isChecked());
    shootAll(*m_ground, m_wizard, u"idp-mode"_qs);
    next();
    QCOMPARE(page(), u"Settings"_qs);
    QCOMPARE(shown<QLineEdit>("alias")->text(), u"acme"_qs);
    QCOMPARE(shown<QPlainTextEdit>("domains")->toPlainText(), u"acme.example"_qs);
    QVERIFY(!shown<QLineEdit>("smtpPort"));
    type("smtpHost", u"mail.example.com"_qs);
    QVERIFY(shown<QLineEdit>("smtpPort"));
    QVERIFY(!shown<QLineEdit>("realm"));
    shootAll(*m_ground, m_wizard, u"idp-settings-keycloak"_qs);
}

void TestIdpWizard::isOpenedFromTheTenant()
{
    TenantsPane pane(m_ground->context());
    pane.resize(1200, 760);
    pane.show();
    pane.activate();
    pane.reveal(m_tenant);
    auto *action = pane.findChild<QAction *>(u"setUpIdentity"_qs);
    QVERIFY(action && pane.commands().contains(action));
    QTRY_VERIFY(action->isEnabled());
    auto *resend = pane.findChild<QAction *>(u"resendInvite"_qs);
    QVERIFY(resend && !resend->isEnabled());
    QVERIFY(answer(m_ground->workspace().tenants().recordIdentity(
        m_tenant, {u"auth0"_qs, u"auth0.provision_failed"_qs, u"Mail was down"_qs,
                   QJsonObject{{u"organizationId"_qs, u"org_1"_qs}, {u"url"_qs, u"https://x.example"_qs}}})));
    QTRY_VERIFY(resend->isEnabled());
    action->trigger();
    QTRY_VERIFY(pane.findChild<IdpDialog *>() && pane.findChild<IdpDialog *>()->isVisible());
}

void TestIdpWizard::isUsableByEar()
{
    toReview();
    QCOMPARE(accessibilityProblems(m_wizard), QStringList());
}

QTEST_MAIN(TestIdpWizard)
#include "test_idp_wizard.moc"
