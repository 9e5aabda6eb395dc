#include "services/mail/mail_template.h"
#include "services/workspace/settings_store.h"
#include "tests/support/accessibility.h"
#include "tests/support/pane_ground.h"
#include "ui/panes/mail/mail_pane.h"
#include "ui/widgets/form_dialog.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>

using namespace reeve;

/// The editor of the mails' texts: preview, variables, what is refused, and what the mails then say.
class TestMailTemplates : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsWhatItWillLookLike();
    void refusesWhatCannotBeFilled();
    void savesAndGoesBack();

private:
    FormDialog *open(const char *action);
    template<class T>
    T *child(const char *name)
    {
        return m_form->findChild<T *>(QLatin1String(name));
    }
    QJsonObject stored(const QString &key)
    {
        return answer(m_ground->context().workspace.settings().read()).value_or(QJsonObject())[key].toObject();
    }

    std::unique_ptr<PaneGround> m_ground;
    std::unique_ptr<MailPane> m_pane;
    QPointer<FormDialog> m_form;
};

void TestMailTemplates::init()
{
    m_ground = PaneGround::open(PaneGround::Data::Demo);
    QVERIFY(m_ground);
    m_pane = std::make_unique<MailPane>(m_ground->context());
    m_pane->resize(1200, 760);
    m_pane->show();
    m_pane->activate();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestMailTemplates::cleanup()
{
    m_pane.reset();
    m_ground.reset();
}

FormDialog *TestMailTemplates::open(const char *action)
{
    m_pane->findChild<QAction *>(QLatin1String(action))->trigger();
    const bool there = QTest::qWaitFor([&] {
        m_form = m_pane->findChild<FormDialog *>(QStringLiteral("mailTemplateDialog"));
        return m_form && m_form->isVisible();
    });
    return there ? m_form.data() : nullptr;
}

void TestMailTemplates::showsWhatItWillLookLike()
{
    QVERIFY(open("template_welcome_en"));
    shootAll(*m_ground, m_form, QStringLiteral("mail-template"));
    QCOMPARE(child<QLabel>("previewSubject")->text(), QStringLiteral("Welcome, Acme Ltd. is ready"));
    QVERIFY(child<QPlainTextEdit>("previewText")->toPlainText().contains(QStringLiteral("Hello Ada,")));
    QVERIFY(!child<QTabWidget>("previewTabs")->isTabEnabled(1));
    m_form->fields().field(QStringLiteral("html"))->setFocus();
    m_form->fields().setValue(QStringLiteral("html"), QStringLiteral("<p>Dear <b></b></p><script>x</script>"));
    auto *html = qobject_cast<QPlainTextEdit *>(m_form->fields().field(QStringLiteral("html")));
    html->moveCursor(QTextCursor::Start);
    m_form->findChild<QAction *>(QStringLiteral("insert_firstName"))->trigger();
    QVERIFY(m_form->fields().text(QStringLiteral("html")).startsWith(QStringLiteral("{{firstName}}")));
    QVERIFY(child<QTabWidget>("previewTabs")->isTabEnabled(1));
    QCOMPARE(child<QTextBrowser>("previewHtml")->toPlainText().simplified(), QStringLiteral("Ada Dear"));
    const QStringList problems = accessibilityProblems(m_form);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
}

void TestMailTemplates::refusesWhatCannotBeFilled()
{
    QVERIFY(open("template_lead_verification_en"));
    m_form->fields().setValue(QStringLiteral("text"), QStringLiteral("Hello {{name}}"));
    m_form->submit();
    QVERIFY(m_form->fields().errorOf(QStringLiteral("text")).contains(QStringLiteral("“name”")));
    m_form->fields().setValue(QStringLiteral("text"), QStringLiteral("Hello {{firstName}}"));
    m_form->submit();
    QVERIFY(m_form->fields().errorOf(QStringLiteral("text")).contains(QStringLiteral("{{link}}")));
    QVERIFY(m_form->isVisible());
}

void TestMailTemplates::savesAndGoesBack()
{
    const QString key = mailTemplateSetting(QStringLiteral("welcome"), QStringLiteral("de"));
    QVERIFY(open("template_welcome_de"));
    m_form->fields().setValue(QStringLiteral("subject"), QStringLiteral("Willkommen bei uns, {{tenantName}}"));
    m_form->submit();
    QVERIFY(QTest::qWaitFor([&] { return !m_form; }));
    QCOMPARE(stored(key)[QLatin1String("subject")].toString(), QStringLiteral("Willkommen bei uns, {{tenantName}}"));

    QVERIFY(open("template_welcome_de"));
    QCOMPARE(m_form->fields().text(QStringLiteral("subject")), QStringLiteral("Willkommen bei uns, {{tenantName}}"));
    child<QPushButton>("builtInTemplate")->click();
    m_form->submit();
    QVERIFY(QTest::qWaitFor([&] { return !m_form; }));
    QVERIFY(stored(key).isEmpty());
}

QTEST_MAIN(TestMailTemplates)
#include "test_mail_templates.moc"
