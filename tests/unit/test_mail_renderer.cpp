#include "services/mail/mail_renderer.h"
#include "services/mail/mail_template.h"
#include "services/mail/safe_html.h"

#include <QTest>

Q_DECLARE_METATYPE(reeve::MailTemplate)

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
    void ownTemplateWinsWithItsSubject();
    void markupIsMadeSafe_data();
    void markupIsMadeSafe();
    void valuesAreNoMarkup();
    void templatesAreChecked_data();
    void templatesAreChecked();
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

void TestMailRenderer::ownTemplateWinsWithItsSubject()
{
    Mail mail = welcomeMail();
    mail.subject = u"As the run wrote it"_qs;
    const MailTemplate own{u"{{tenantName}}, hello"_qs, u"Dear {{firstName}}"_qs,
                           u"<p>Dear <b>{{firstName}}</b></p>"_qs};
    const auto rendered = renderMail(mail, {}, u"en"_qs, own);
    QVERIFY(rendered);
    QCOMPARE(rendered->subject, u"Acme, hello"_qs);
    QCOMPARE(rendered->text, u"Dear Ada\n"_qs);
    QCOMPARE(rendered->html, u"<p>Dear <b>Ada</b></p>"_qs);
    QCOMPARE(renderMail(mail, {}, u"en"_qs)->subject, mail.subject);
    QVERIFY(renderMail(mail, {}, u"en"_qs)->html.isEmpty());
}

void TestMailRenderer::markupIsMadeSafe_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *name, const QString &html, const QString &safe) {
        QTest::newRow(name) << html << safe;
    };
    row("kept", u"<h1>A</h1><ul><li>b<br></ul>"_qs, u"<h1>A</h1><ul><li>b<br></li></ul>"_qs);
    row("script", u"a<script>alert(1)</script>b"_qs, u"ab"_qs);
    row("script without end", u"a<script>alert(1)"_qs, u"a"_qs);
    row("nested script", u"<scr<script></script>ipt>x"_qs, u"&lt;script&gt;x"_qs);
    row("handler", u"<p onclick=\"x()\" style='color:red'>a</p>"_qs, u"<p>a</p>"_qs);
    row("link", u"<a href=\"https://a.example/?b=1&c=2\" target=_blank>a</a>"_qs,
        u"<a href=\"https://a.example/?b=1&amp;c=2\">a</a>"_qs);
    row("link that runs", u"<a href=\"javascript:alert(1)\">a</a>"_qs, u"<a>a</a>"_qs);
    row("link in disguise", u"<a href='&#106;avascript:alert(1)'>a</a>"_qs, u"<a>a</a>"_qs);
    row("picture", u"<img src=x onerror=alert(1)>a"_qs, u"a"_qs);
    row("comment", u"a<!-- <b> -->b<!--"_qs, u"ab"_qs);
    row("stray signs", u"1 < 2 & 3 > 2 &amp; &eacute;"_qs, u"1 &lt; 2 &amp; 3 &gt; 2 &amp; &eacute;"_qs);
    row("wrong order", u"<b><i>a</b></i>"_qs, u"<b><i>a</i></b>"_qs);
    row("open quote", u"<a href=\"https://a.example>a</a>"_qs, u"&lt;a href=\"https://a.example&gt;a"_qs);
}

void TestMailRenderer::markupIsMadeSafe()
{
    QFETCH(QString, html);
    QFETCH(QString, safe);
    QCOMPARE(safeHtml(html), safe);
    QCOMPARE(safeHtml(safe), safe);
}

void TestMailRenderer::valuesAreNoMarkup()
{
    Mail mail = welcomeMail();
    mail.variables[u"firstName"_qs] = u"<script>x</script><b>Eve</b>"_qs;
    mail.variables[u"email"_qs] = u"\"><img src=x>"_qs;
    const MailTemplate own{u"s"_qs, u"t"_qs, u"<p>{{firstName}} <a href=\"https://x.example/{{email}}\">x</a></p>"_qs};
    const auto rendered = renderMail(mail, {}, u"en"_qs, own);
    QVERIFY(rendered);
    QCOMPARE(rendered->html, u"<p>&lt;script&gt;x&lt;/script&gt;&lt;b&gt;Eve&lt;/b&gt; "
                             "<a href=\"https://x.example/&quot;&gt;&lt;img src=x&gt;\">x</a></p>"_qs);
}

void TestMailRenderer::templatesAreChecked_data()
{
    QTest::addColumn<MailTemplate>("own");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("fields");
    const QString welcome = u"welcome"_qs;
    const QString verification = u"lead_verification"_qs;
    QTest::newRow("good") << MailTemplate{u"s"_qs, u"{{#link}}{{link}}{{/link}}"_qs} << welcome << QStringList();
    QTest::newRow("empty") << MailTemplate{u" "_qs, u""_qs} << welcome << QStringList{u"subject"_qs, u"text"_qs};
    QTest::newRow("unknown") << MailTemplate{u"{{secret}}"_qs, u"{{ firstName }}"_qs} << welcome
                             << QStringList{u"subject"_qs, u"text"_qs};
    QTest::newRow("open") << MailTemplate{u"s"_qs, u"{{#link}}"_qs, u"{{/link}}"_qs} << welcome
                          << QStringList{u"text"_qs, u"html"_qs};
    QTest::newRow("no link") << MailTemplate{u"s"_qs, u"Hello"_qs, u"<p>{{link}}</p>"_qs} << verification
                             << QStringList{u"text"_qs};
    QTest::newRow("long") << MailTemplate{u"s"_qs, QString(20'001, u'x')} << welcome << QStringList{u"text"_qs};
}

void TestMailRenderer::templatesAreChecked()
{
    QFETCH(MailTemplate, own);
    QFETCH(QString, name);
    QFETCH(QStringList, fields);
    const auto valid = validate(own, name);
    QStringList wrong;
    if (!valid)
        for (const FieldError &error : valid.error().fields)
            wrong << error.field;
    QCOMPARE(wrong, fields);
    for (const QString &builtIn : mailTemplates())
        for (const QString &language : mailLanguages())
            QVERIFY(validate(*loadMailTemplate(builtIn, language), builtIn));
}

QTEST_GUILESS_MAIN(TestMailRenderer)
#include "test_mail_renderer.moc"
