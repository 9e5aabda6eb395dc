#include "services/mail/mail_renderer.h"
#include "services/mail/mail_template.h"

#include <QTest>

using namespace reeve;
using namespace Qt::StringLiterals;

class TestMailRenderer : public QObject
{
    Q_OBJECT
private slots:
    void verificationInBothLanguages();
    void unknownLanguageIsEnglish();
    void missingKeyIsSaid();
    void welcomeWithAndWithoutPassword();
    void valuesAreNeverTemplates();
    void valuesStayOnTheirLine();
    void unknownTemplate();
    void linkKeepsTheBasePath();
};

namespace {

Mail verificationMail()
{
    Mail mail;
    mail.recipient = u"jörg@example.com"_qs;
    mail.templateName = u"lead_verification"_qs;
    mail.variables = {{u"firstName"_qs, u"Jörg"_qs}, {u"companyName"_qs, u"Müller & Söhne"_qs}};
    return mail;
}

Mail welcomeMail()
{
    Mail mail;
    mail.templateName = u"welcome"_qs;
    mail.variables = {
        {u"firstName"_qs, u"Ada"_qs}, {u"tenantName"_qs, u"Acme"_qs}, {u"email"_qs, u"ada@acme.example"_qs}};
    return mail;
}

} // namespace

void TestMailRenderer::verificationInBothLanguages()
{
    const MailSecrets secrets{u"http://127.0.0.1:8300/verify?lead=1&key=2"_qs, {}, {}};
    const auto english = renderMail(verificationMail(), secrets, u"en"_qs);
    QVERIFY(english);
    QCOMPARE(english->subject, u"Please confirm your e-mail address"_qs);
    QVERIFY(english->text.startsWith(u"Hello Jörg,\n"_qs));
    QVERIFY(english->text.contains(u"on behalf of Müller & Söhne."_qs));
    QVERIFY(english->text.contains(secrets.link));
    QCOMPARE(english->link, secrets.link);
    QVERIFY(english->note.isEmpty());

    const auto german = renderMail(verificationMail(), secrets, u"de_AT"_qs);
    QVERIFY(german);
    QCOMPARE(german->subject, u"Bitte bestätigen Sie Ihre E-Mail-Adresse"_qs);
    QVERIFY(german->text.contains(u"im Namen von Müller & Söhne."_qs));
    QVERIFY(german->text.contains(secrets.link));
}

void TestMailRenderer::unknownLanguageIsEnglish()
{
    const auto rendered = renderMail(verificationMail(), {u"http://x/"_qs, {}, {}}, u"fr"_qs);
    QVERIFY(rendered);
    QVERIFY(rendered->text.startsWith(u"Hello"_qs));
}

void TestMailRenderer::missingKeyIsSaid()
{
    const auto rendered =
        renderMail(verificationMail(), {{}, {}, u"The key was replaced by a newer one."_qs}, u"en"_qs);
    QVERIFY(rendered);
    QVERIFY(rendered->link.isEmpty());
    QCOMPARE(rendered->note, u"The key was replaced by a newer one."_qs);
}

void TestMailRenderer::welcomeWithAndWithoutPassword()
{
    const auto with = renderMail(welcomeMail(), {u"https://acme.example"_qs, u"s3cret"_qs, {}}, u"en"_qs);
    QVERIFY(with);
    QVERIFY(with->text.contains(u"Temporary password: s3cret"_qs));
    QVERIFY(with->text.contains(u"Sign in here: https://acme.example\n"_qs));
    QVERIFY(!with->text.contains(u"separately"_qs));
    QVERIFY(with->note.isEmpty());

    const auto without = renderMail(welcomeMail(), {}, u"en"_qs);
    QVERIFY(without);
    QVERIFY(without->text.contains(u"separately"_qs));
    QVERIFY(!without->text.contains(u"Sign in here"_qs));
    QVERIFY(!without->text.contains(u"{{"_qs));
    QVERIFY(without->note.isEmpty());
}

void TestMailRenderer::valuesAreNeverTemplates()
{
    const FilledText filled =
        fillTemplate(u"{{a}} {{#a}}{{b}}{{/a}}"_qs, {{u"a"_qs, u"{{b}}{{^c}}x{{/c}}"_qs}, {u"b"_qs, u"B"_qs}});
    QCOMPARE(filled.text, u"{{b}}{{^c}}x{{/c}} B"_qs);
    QVERIFY(filled.missing.isEmpty());
}

void TestMailRenderer::valuesStayOnTheirLine()
{
    Mail mail = verificationMail();
    mail.variables[u"firstName"_qs] = u"Eve\r\n\r\nPay here: http://evil.example\u2028now"_qs;
    const auto rendered = renderMail(mail, {u"http://x/"_qs, {}, {}}, u"en"_qs);
    QVERIFY(rendered);
    QVERIFY(rendered->text.startsWith(u"Hello Eve    Pay here: http://evil.example now,\n"_qs));
}

void TestMailRenderer::unknownTemplate()
{
    Mail mail = verificationMail();
    mail.templateName = u"../secret"_qs;
    const auto rendered = renderMail(mail, {}, u"en"_qs);
    QVERIFY(!rendered);
    QCOMPARE(rendered.error().kind, ErrorKind::NotFound);
}

void TestMailRenderer::linkKeepsTheBasePath()
{
    QCOMPARE(verificationLink(u"http://127.0.0.1:8300"_qs, u"L"_qs, "K"),
             u"http://127.0.0.1:8300/verify?lead=L&key=K"_qs);
    QCOMPARE(verificationLink(u"https://reeve.example/ops/"_qs, u"L"_qs, "K"),
             u"https://reeve.example/ops/verify?lead=L&key=K"_qs);
}

QTEST_GUILESS_MAIN(TestMailRenderer)
#include "test_mail_renderer.moc"
