#include "models/onboarding_draft.h"
#include "services/workspace/lead_store.h"
#include "services/workspace/run_store.h"
#include "services/workspace/tenant_store.h"
#include "tests/support/accessibility.h"
#include "tests/support/pane_ground.h"
#include "ui/widgets/plan_choice.h"
#include "ui/wizards/onboarding/onboarding_wizard.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QWizard>

using namespace reeve;

class TestOnboardingWizard : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aVerifiedLeadBecomesATenant();
    void aLeadThatIsNotVerifiedGoesNoFurther();
    void withoutALeadTheContactIsAsked();
    void saysAtTheFieldWhatIsWrong_data();
    void saysAtTheFieldWhatIsWrong();
    void aTakenKeyIsToldWhileItIsTyped();
    void theKeyFollowsTheNameUntilItIsEdited();
    void anErrorOfTheServicesLeadsBackToItsStep();
    void aRefusalWithoutFieldStaysInTheReview();
    void whatWasEnteredIsKept();
    void theDraftCanBeDiscarded();
    void provisioningStartsFromTheLastStep();
    void whoMayNotProvisionIsToldWhy();
    void isUsableByKeyboardAndEar();

private:
    Lead verifiedLead(const QString &email = QStringLiteral("ada@engines.example"),
                      const QString &company = QStringLiteral("Analytical Engines"))
    {
        LeadStore &leads = m_ground->workspace().leads();
        auto lead = answer(leads.create({QStringLiteral("Ada"),
                                         QStringLiteral("Lovelace"),
                                         company,
                                         email,
                                         {QStringLiteral("1 Engine Road"),
                                          QStringLiteral("London"),
                                          {},
                                          QStringLiteral("N1"),
                                          QStringLiteral("GB")}}));
        return lead ? answer(leads.verifyByOperator(lead->id, QStringLiteral("Known to us"))).value_or(Lead()) : Lead();
    }
    QWizard *openFor(const Id &leadId)
    {
        openOnboarding(m_ground->context(), leadId, &m_window);
        m_wizard = m_window.findChild<QWizard *>();
        return m_wizard;
    }
    template<class T>
    T *shown(const char *name)
    {
        return visible<T>(m_wizard, name);
    }
    void type(const char *field, const QString &text)
    {
        auto *edit = shown<QLineEdit>(field);
        QVERIFY2(edit, field);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void typeDomains(const QString &text)
    {
        auto *edit = shown<QPlainTextEdit>("domains");
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    QString errorOf(const char *field)
    {
        auto *label = shown<QLabel>(QByteArray(field).append("Error").constData());
        return label ? label->text() : QString();
    }
    [[nodiscard]] QString page() const { return m_wizard->currentPage()->title(); }
    void click(QWizard::WizardButton button) { QTest::mouseClick(m_wizard->button(button), Qt::LeftButton); }
    void next() { click(QWizard::NextButton); }
    void enterContact()
    {
        type("contact.firstName", QStringLiteral("Grace"));
        type("contact.lastName", QStringLiteral("Hopper"));
        type("contact.email", QStringLiteral("grace@cobol.example"));
        next();
        QCOMPARE(page(), QStringLiteral("Tenant"));
    }
    void toReview()
    {
        next();
        QTRY_COMPARE(page(), QStringLiteral("Address"));
        next();
        QCOMPARE(page(), QStringLiteral("Review"));
    }
    qint64 tenants() { return answer(m_ground->workspace().tenants().count({})).value_or(-1); }

    std::unique_ptr<PaneGround> m_ground;
    QWidget m_window;
    QPointer<QWizard> m_wizard;
};

void TestOnboardingWizard::init()
{
    m_ground = PaneGround::open(PaneGround::Data::Empty);
    QVERIFY(m_ground);
    m_window.resize(1280, 800);
    m_window.show();
}

void TestOnboardingWizard::cleanup()
{
    delete m_wizard;
    m_ground.reset();
}

void TestOnboardingWizard::aVerifiedLeadBecomesATenant()
{
    const Lead lead = verifiedLead();
    openFor(lead.id);
    QTRY_VERIFY(m_wizard->button(QWizard::NextButton)->isEnabled());
    QTRY_VERIFY(shown<QLabel>("detailTitle"));
    QCOMPARE(shown<QLabel>("detailTitle")->text(), QStringLiteral("Analytical Engines"));
    shootAll(*m_ground, m_wizard, QStringLiteral("onboarding-1-lead"));
    next();
    QCOMPARE(shown<QLineEdit>("name")->text(), QStringLiteral("Analytical Engines"));
    QCOMPARE(shown<QLineEdit>("key")->text(), QStringLiteral("analytical"));
    QCOMPARE(shown<QPlainTextEdit>("domains")->toPlainText(), QStringLiteral("engines.example"));
    shootAll(*m_ground, m_wizard, QStringLiteral("onboarding-2-tenant"));
    next();
    QTRY_COMPARE(page(), QStringLiteral("Address"));
    QCOMPARE(shown<QLineEdit>("address.city")->text(), QStringLiteral("London"));
    QVERIFY(shown<QLineEdit>("address.city")->isReadOnly());
    shootAll(*m_ground, m_wizard, QStringLiteral("onboarding-3-address"));
    next();
    shootAll(*m_ground, m_wizard, QStringLiteral("onboarding-4-review"));
    QCOMPARE(tenants(), 0);
    click(QWizard::CommitButton);
    QTRY_COMPARE(page(), QStringLiteral("Tenant created"));
    shootAll(*m_ground, m_wizard, QStringLiteral("onboarding-5-done"));

    const auto page = answer(m_ground->workspace().tenants().page({}, {}, {}));
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 1);
    const Tenant &tenant = page->rows.first();
    QCOMPARE(tenant.key, QStringLiteral("analytical"));
    QCOMPARE(tenant.leadId, lead.id);
    QCOMPARE(tenant.status, TenantStatus::PendingProvision);
    QCOMPARE(m_ground->notifier.infos.size(), 1);
    click(QWizard::FinishButton);
    QTRY_VERIFY(!m_wizard);
    QVERIFY(m_ground->state().keys(QStringLiteral("drafts/")).isEmpty());
}

void TestOnboardingWizard::aLeadThatIsNotVerifiedGoesNoFurther()
{
    const auto lead = answer(m_ground->workspace().leads().create({QStringLiteral("Ada"),
                                                                   QStringLiteral("Lovelace"),
                                                                   QStringLiteral("Engines"),
                                                                   QStringLiteral("ada@engines.example"),
                                                                   {}}));
    QVERIFY(lead);
    openFor(lead->id);
    QTRY_VERIFY(shown<QLabel>("detailTitle"));
    QVERIFY(!m_wizard->button(QWizard::NextButton)->isEnabled());
}

void TestOnboardingWizard::withoutALeadTheContactIsAsked()
{
    openFor({});
    enterContact();
    QCOMPARE(shown<QPlainTextEdit>("domains")->toPlainText(), QStringLiteral("cobol.example"));
    type("name", QStringLiteral("COBOL Ltd."));
    typeDomains(QStringLiteral("cobol.example, cobol.test"));
    next();
    QTRY_COMPARE(page(), QStringLiteral("Address"));
    type("address.city", QStringLiteral("New York"));
    next();
    QVERIFY(!errorOf("address.country").isEmpty());
    type("address.country", QStringLiteral("US"));
    next();
    QCOMPARE(page(), QStringLiteral("Review"));
    click(QWizard::CommitButton);
    QTRY_COMPARE(page(), QStringLiteral("Tenant created"));
    const auto page = answer(m_ground->workspace().tenants().page({}, {}, {}));
    const auto detail = answer(m_ground->workspace().tenants().detail(page->rows.first().id));
    QCOMPARE(detail->tenant.domains, QStringList({u"cobol.example"_qs, u"cobol.test"_qs}));
    QCOMPARE(detail->tenant.key, QStringLiteral("cobolltd"));
    QCOMPARE(detail->address.city, QStringLiteral("New York"));
    QCOMPARE(detail->contacts.size(), 1);
    QVERIFY(detail->contacts.first().primary);
    QCOMPARE(detail->contacts.first().email, QStringLiteral("grace@cobol.example"));
}

void TestOnboardingWizard::saysAtTheFieldWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    const QString tooLong(101, u'x');
    QTest::newRow("no name") << QByteArray("name") << QString();
    QTest::newRow("long name") << QByteArray("name") << tooLong;
    QTest::newRow("no key") << QByteArray("key") << QString();
    QTest::newRow("capitals in the key") << QByteArray("key") << u"Cobol"_qs;
    QTest::newRow("a long key") << QByteArray("key") << u"abcdefghijk"_qs;
    QTest::newRow("a space in the key") << QByteArray("key") << u"co bol"_qs;
    QTest::newRow("SQL in the key") << QByteArray("key") << u"a';--"_qs;
    QTest::newRow("no domain") << QByteArray("domains") << QString();
    QTest::newRow("no host name") << QByteArray("domains") << u"cobol.example cobol"_qs;
    QTest::newRow("a URL") << QByteArray("domains") << u"https://cobol.example"_qs;
    QTest::newRow("twice") << QByteArray("domains") << u"cobol.example COBOL.example"_qs;
    QTest::newRow("without the contact's") << QByteArray("domains") << u"other.example"_qs;
}

void TestOnboardingWizard::saysAtTheFieldWhatIsWrong()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, text);
    openFor({});
    enterContact();
    type("name", QStringLiteral("COBOL"));
    type("key", QStringLiteral("cobol"));
    field == "domains" ? typeDomains(text) : type(field.constData(), text);
    next();
    QCOMPARE(page(), QStringLiteral("Tenant"));
    QVERIFY(!errorOf(field.constData()).isEmpty());
    for (const char *other : {"name", "key", "domains"})
        QVERIFY2(field == other || errorOf(other).isEmpty(), other);
    if (field == "key" && text == QLatin1String("Cobol"))
        shootAll(*m_ground, m_wizard, QStringLiteral("onboarding-2-error"));
}

void TestOnboardingWizard::aTakenKeyIsToldWhileItIsTyped()
{
    TenantInput taken{QStringLiteral("First"),
                      QStringLiteral("first"),
                      {QStringLiteral("first.example")},
                      {},
                      {{}, QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("a@first.example"), {}, true}};
    QVERIFY(answer(m_ground->workspace().tenants().onboard(taken)));
    openFor({});
    enterContact();
    type("name", QStringLiteral("First"));
    QTRY_VERIFY(!errorOf("key").isEmpty());
    QVERIFY(shown<QLineEdit>("name")->hasFocus() || m_wizard->focusWidget() != shown<QLineEdit>("key"));
    next();
    QCOMPARE(page(), QStringLiteral("Tenant"));
    type("key", QStringLiteral("second"));
    next(); // before the answer: the wizard goes on by itself when the key is free
    QTRY_COMPARE(page(), QStringLiteral("Address"));
}

void TestOnboardingWizard::theKeyFollowsTheNameUntilItIsEdited()
{
    openFor({});
    enterContact();
    type("name", QStringLiteral("Union & Sons 42"));
    QCOMPARE(shown<QLineEdit>("key")->text(), QStringLiteral("unionsons4"));
    type("key", QStringLiteral("mine"));
    type("name", QStringLiteral("Another"));
    QCOMPARE(shown<QLineEdit>("key")->text(), QStringLiteral("mine"));
    type("key", QString());
    type("name", QStringLiteral("Third"));
    QCOMPARE(shown<QLineEdit>("key")->text(), QStringLiteral("third"));
}

void TestOnboardingWizard::anErrorOfTheServicesLeadsBackToItsStep()
{
    openFor({});
    enterContact();
    type("name", QStringLiteral("Cobol"));
    toReview();
    // Someone takes the key while the operator reads the review.
    TenantInput first{QStringLiteral("Other"),
                      QStringLiteral("cobol"),
                      {QStringLiteral("other.example")},
                      {},
                      {{}, QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("a@other.example"), {}, true}};
    QVERIFY(answer(m_ground->workspace().tenants().onboard(first)));
    click(QWizard::CommitButton);
    QTRY_COMPARE(page(), QStringLiteral("Tenant"));
    QTRY_VERIFY(!errorOf("key").isEmpty());
    type("key", QStringLiteral("cobol2"));
    toReview();
    click(QWizard::CommitButton);
    QTRY_COMPARE(page(), QStringLiteral("Tenant created"));
    QCOMPARE(tenants(), 2);
}

void TestOnboardingWizard::aRefusalWithoutFieldStaysInTheReview()
{
    openFor({});
    enterContact();
    type("name", QStringLiteral("Cobol"));
    toReview();
    m_ground->as(Role::Viewer);
    click(QWizard::CommitButton);
    QTRY_VERIFY(shown<QLabel>("reviewError"));
    QVERIFY(!shown<QLabel>("reviewError")->text().isEmpty());
    shootAll(*m_ground, m_wizard, QStringLiteral("onboarding-4-refused"));
    QCOMPARE(page(), QStringLiteral("Review"));
    m_ground->as(Role::Admin);
    click(QWizard::CommitButton);
    QTRY_COMPARE(page(), QStringLiteral("Tenant created"));
}

void TestOnboardingWizard::whatWasEnteredIsKept()
{
    openFor({});
    enterContact();
    type("name", QStringLiteral("Kept"));
    type("key", QStringLiteral("kept1"));
    QTest::keyClick(m_wizard, Qt::Key_Escape);
    QTRY_VERIFY(!m_wizard);
    QCOMPARE(m_ground->notifier.infos.size(), 1);
    openFor({});
    QCOMPARE(shown<QLineEdit>("contact.email")->text(), QStringLiteral("grace@cobol.example"));
    next();
    QCOMPARE(shown<QLineEdit>("name")->text(), QStringLiteral("Kept"));
    QCOMPARE(shown<QLineEdit>("key")->text(), QStringLiteral("kept1"));
    type("name", QStringLiteral("Kept Two"));
    QCOMPARE(shown<QLineEdit>("key")->text(), QStringLiteral("kept1"));
}

void TestOnboardingWizard::theDraftCanBeDiscarded()
{
    openFor({});
    QVERIFY(!m_wizard->button(QWizard::CustomButton1)->isVisible());
    type("contact.firstName", QStringLiteral("Grace"));
    click(QWizard::CancelButton);
    QTRY_VERIFY(!m_wizard);
    openFor({});
    QVERIFY(m_wizard->button(QWizard::CustomButton1)->isVisible());
    click(QWizard::CustomButton1);
    QCOMPARE(shown<QLineEdit>("contact.firstName")->text(), QString());
    QVERIFY(m_ground->state().keys(QStringLiteral("drafts/")).isEmpty());
}

void TestOnboardingWizard::provisioningStartsFromTheLastStep()
{
    openFor(verifiedLead().id);
    QTRY_VERIFY(m_wizard->button(QWizard::NextButton)->isEnabled());
    next();
    toReview();
    click(QWizard::CommitButton);
    QTRY_COMPARE(page(), QStringLiteral("Tenant created"));
    QTest::mouseClick(shown<QRadioButton>("planPREMIUM"), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::mouseClick(shown<QPushButton>("provisionNow"), Qt::LeftButton);
    QTRY_VERIFY(shown<QLabel>("answer")->text().contains(QStringLiteral("started")));
    QVERIFY(!shown<QPushButton>("provisionNow")->isEnabled());
    const auto runs = answer(m_ground->workspace().runs().page({}, {}, {}));
    QCOMPARE(runs->rows.size(), 1);
    QCOMPARE(runs->rows.first().plan, Plan::Premium);
}

void TestOnboardingWizard::whoMayNotProvisionIsToldWhy()
{
    openFor(verifiedLead().id);
    QTRY_VERIFY(m_wizard->button(QWizard::NextButton)->isEnabled());
    next();
    toReview();
    click(QWizard::CommitButton);
    QTRY_COMPARE(page(), QStringLiteral("Tenant created"));
    m_ground->workspace().setReadOnly(true);
    QVERIFY(!shown<QPushButton>("provisionNow")->isEnabled());
    QVERIFY(!shown<QLabel>("answer")->text().isEmpty());
    m_ground->workspace().setReadOnly(false);
    QVERIFY(shown<QPushButton>("provisionNow")->isEnabled());
    QVERIFY(shown<QLabel>("answer")->text().isEmpty());
}

void TestOnboardingWizard::isUsableByKeyboardAndEar()
{
    openFor({});
    QVERIFY(QTest::qWaitForWindowActive(m_wizard));
    QCOMPARE(accessibilityProblems(m_wizard), QStringList());
    enterContact();
    QCOMPARE(accessibilityProblems(m_wizard), QStringList());
}

QTEST_MAIN(TestOnboardingWizard)
#include "test_onboarding_wizard.moc"
