#include "services/idp/keycloak/federation.h"
#include "services/idp/plan.h"
#include "services/idp/template.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace reeve;
using namespace reeve::idp;

/// What providers are made of: templates, conditions, steps as data, and the documents of other providers.
class TestIdpPlan : public QObject
{
    Q_OBJECT
private slots:
    void templatesAreFilled();
    void whatIsMissingIsNamedOrLeftOut();
    void secretsAreNeverShown();
    void everyProvidersDataIsWhole_data();
    void everyProvidersDataIsWhole();
    void aModeHasItsSteps_data();
    void aModeHasItsSteps();
    void fieldsSayWhatIsWrong_data();
    void fieldsSayWhatIsWrong();
    void theJournalSurvives();
    void discoveryIsChecked_data();
    void discoveryIsChecked();
    void samlMetadataIsChecked_data();
    void samlMetadataIsChecked();
};

void TestIdpPlan::templatesAreFilled()
{
    const QJsonObject values{{u"realm"_qs, u"acme"_qs}, {u"uris"_qs, QJsonArray{u"a"_qs, u"b"_qs}}, {u"on"_qs, false}};
    const Filler filler(values, {{u"password"_qs, u"p\"w"_qs}});
    QCOMPARE(filler.text(u"/admin/{realm}/x"_qs), u"/admin/acme/x"_qs);
    const QJsonValue json = filler.json(
        R"({"name": "of {realm}", "uris": "{uris}", "on": "{on}", "pw": "{secret:password}", "none": "{nothing}",
            "list": ["A", "{nothing}", "{realm}"], "n": 3})");
    QCOMPARE(json, QJsonValue(QJsonObject{{u"name"_qs, u"of acme"_qs},
                                          {u"uris"_qs, QJsonArray{u"a"_qs, u"b"_qs}},
                                          {u"on"_qs, false},
                                          {u"pw"_qs, u"p\"w"_qs},
                                          {u"list"_qs, QJsonArray{u"A"_qs, u"acme"_qs}},
                                          {u"n"_qs, 3}}));
}

void TestIdpPlan::whatIsMissingIsNamedOrLeftOut()
{
    const Filler sending({}, {});
    QCOMPARE(sending.text(u"/users/{userId}"_qs), u"/users/"_qs);
    QCOMPARE(sending.missing(), u"userId"_qs);
    QCOMPARE(Filler(QJsonObject()).text(u"/users/{userId}"_qs), u"/users/{userId}"_qs);
}

void TestIdpPlan::secretsAreNeverShown()
{
    const auto keycloak = providerOf(u"keycloak"_qs);
    QVERIFY(keycloak);
    const idp::Plan plan = planOf(*keycloak,
                                  {{u"mode"_qs, u"realm"_qs},
                                   {u"realm"_qs, u"acme"_qs},
                                   {u"smtpHost"_qs, u"mail"_qs},
                                   {u"smtpUser"_qs, u"u"_qs},
                                   {u"adminWay"_qs, u"password"_qs}},
                                  u"id"_qs);
    bool dots = false;
    for (const idp::Step &step : plan.steps) {
        const CallText text = describe(plan, step, Journal());
        QVERIFY2(!text.body.contains(u"secret:"_qs), qPrintable(text.body));
        dots = dots || text.body.contains(u"••"_qs);
    }
    QVERIFY(dots);
}

void TestIdpPlan::everyProvidersDataIsWhole_data()
{
    QTest::addColumn<QString>("key");
    for (const Provider &provider : providers())
        QTest::newRow(qPrintable(provider.key)) << provider.key;
}

void TestIdpPlan::everyProvidersDataIsWhole()
{
    QFETCH(QString, key);
    const Provider provider = *providerOf(key);
    QVERIFY(!provider.title.isEmpty() && !provider.description.isEmpty());
    QVERIFY(!provider.available || !provider.steps.isEmpty());
    for (const idp::Step &step : provider.steps + provider.invite) {
        QVERIFY2(!step.make.method.isEmpty() && step.make.path.startsWith(QLatin1Char('/')), qPrintable(step.id));
        for (const QByteArray &body : {step.make.body, step.undo.body}) {
            if (body.isEmpty() || body.startsWith('"'))
                continue;
            QJsonParseError error;
            QJsonDocument::fromJson(body, &error);
            QVERIFY2(error.error == QJsonParseError::NoError,
                     qPrintable(step.id + u": "_qs + error.errorString() + QString::fromUtf8(body)));
        }
        // Who can take something back can also find it, or knows its id from the answer.
        QVERIFY2(step.undo.method.isEmpty() || !step.find.path.isEmpty() || !step.takes.isEmpty(), qPrintable(step.id));
    }
    QStringList names;
    for (const Field &field : provider.connection + provider.settings) {
        QVERIFY2(!names.contains(field.name), qPrintable(field.name));
        QVERIFY2(field.kind != Field::Kind::Choice || !field.choices.isEmpty(), qPrintable(field.name));
        names << field.name;
    }
}

void TestIdpPlan::aModeHasItsSteps_data()
{
    QTest::addColumn<QJsonObject>("values");
    QTest::addColumn<QStringList>("steps");
    const QJsonObject base{
        {u"realm"_qs, u"acme"_qs}, {u"sharedRealm"_qs, u"shared"_qs}, {u"adminWay"_qs, u"invite"_qs}};
    const auto with = [base](const QJsonObject &more) {
        QJsonObject all = base;
        for (auto one = more.begin(); one != more.end(); ++one)
            all.insert(one.key(), *one);
        return all;
    };
    QTest::newRow("realm") << with({{u"mode"_qs, u"realm"_qs}})
                           << QStringList{u"realm"_qs, u"role"_qs, u"user"_qs, u"userRole"_qs, u"invite"_qs};
    QTest::newRow("realm with all") << with({{u"mode"_qs, u"realm"_qs},
                                             {u"smtpHost"_qs, u"mail"_qs},
                                             {u"smtpTest"_qs, true},
                                             {u"appClientId"_qs, u"app"_qs},
                                             {u"federation"_qs, u"oidc"_qs}})
                                    << QStringList{
                                           u"realm"_qs,  u"mailServer"_qs, u"testMail"_qs, u"identityProvider"_qs,
                                           u"client"_qs, u"role"_qs,       u"user"_qs,     u"userRole"_qs,
                                           u"invite"_qs};
    QTest::newRow("organization") << with({{u"mode"_qs, u"organization"_qs}, {u"adminWay"_qs, u"password"_qs}})
                                  << QStringList{u"realm"_qs, u"organizations"_qs, u"organization"_qs, u"role"_qs,
                                                 u"user"_qs,  u"userRole"_qs,      u"member"_qs};
}

void TestIdpPlan::aModeHasItsSteps()
{
    QFETCH(QJsonObject, values);
    QFETCH(QStringList, steps);
    QStringList ids;
    for (const idp::Step &step : planOf(*providerOf(u"keycloak"_qs), values, u"id"_qs).steps)
        ids << step.id;
    QCOMPARE(ids, steps);
}

void TestIdpPlan::fieldsSayWhatIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("right");
    const auto row = [](const char *name, const char *field, const QJsonValue &value, bool right) {
        QTest::newRow(name) << QString::fromLatin1(field) << value << right;
    };
    row("realm", "realm", u"acme"_qs, true);
    row("realm with a slash", "realm", u"acme/../master"_qs, false);
    row("realm of the administrators", "realm", u"master"_qs, false);
    row("no realm", "realm", QString(), false);
    row("redirect", "redirectUris", QJsonArray{u"https://app.example.com/*"_qs}, true);
    row("redirect into an app", "redirectUris", QJsonArray{u"com.example.app:/callback"_qs}, true);
    row("redirect to anywhere", "redirectUris", QJsonArray{u"*"_qs}, false);
    row("mail", "adminEmail", u"ada@acme.example"_qs, true);
    row("no mail", "adminEmail", u"ada"_qs, false);
}

void TestIdpPlan::fieldsSayWhatIsWrong()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(bool, right);
    QJsonObject values{{u"mode"_qs, u"realm"_qs},
                       {u"realm"_qs, u"acme"_qs},
                       {u"appClientId"_qs, u"app"_qs},
                       {u"redirectUris"_qs, QJsonArray{u"https://app.example.com/"_qs}},
                       {u"adminEmail"_qs, u"ada@acme.example"_qs},
                       {u"adminFirstName"_qs, u"Ada"_qs},
                       {u"adminLastName"_qs, u"Lovelace"_qs}};
    values.insert(field, value);
    const auto keycloak = providerOf(u"keycloak"_qs);
    const auto checked = validate(*keycloak, keycloak->settings, values);
    QCOMPARE(checked.has_value(), right);
    if (!right)
        QCOMPARE(checked.error().field(), field);
}

void TestIdpPlan::theJournalSurvives()
{
    Journal journal(u"setup"_qs);
    journal.set(u"realm"_qs, {StepState::Created, false, 201, 12, {}, {}, {{u"id"_qs, u"1"_qs}}});
    journal.set(u"user"_qs, {StepState::Failed, true, 0, 0, u"gone"_qs, u"again"_qs, {}});
    const Journal read = Journal::fromJson(journal.toJson());
    QCOMPARE(read.setupId(), u"setup"_qs);
    QCOMPARE(read.toJson(), journal.toJson());
    QVERIFY(read.of(u"user"_qs).unsure && read.hasCreated());
    QCOMPARE(read.of(u"other"_qs).state, StepState::Waiting);
}

void TestIdpPlan::discoveryIsChecked_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("problem");
    const QByteArray good =
        R"({"issuer": "https://id.example.com", "authorization_endpoint": "https://id.example.com/a",
        "token_endpoint": "https://id.example.com/t", "jwks_uri": "https://id.example.com/k"})";
    const QString at = u"https://id.example.com/.well-known/openid-configuration"_qs;
    QTest::newRow("right") << good << at << QString();
    QTest::newRow("from a file") << good << QString() << QString();
    QTest::newRow("another issuer") << good << u"https://evil.example/.well-known/openid-configuration"_qs
                                    << u"another issuer"_qs;
    QTest::newRow("no JSON") << QByteArray("<html>") << at << u"no JSON"_qs;
    QTest::newRow("no keys") << QByteArray(good).replace("jwks_uri", "x") << at << u"jwks_uri"_qs;
    QTest::newRow("not encrypted") << QByteArray(good).replace("https://id.example.com/t", "http://id.example.com/t")
                                   << at << u"not encrypted"_qs;
}

void TestIdpPlan::discoveryIsChecked()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, from);
    QFETCH(QString, problem);
    const auto read = keycloak::readDiscovery(document, QUrl(from));
    QVERIFY2(read.has_value() == problem.isEmpty(), read ? "" : qPrintable(read.error().line()));
    if (read)
        QCOMPARE(read->value(u"federationTokenUrl"_qs).toString(), u"https://id.example.com/t"_qs);
    else
        QVERIFY2(read.error().line().contains(problem), qPrintable(read.error().line()));
}

void TestIdpPlan::samlMetadataIsChecked_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QString>("problem");
    QTemporaryDir folder;
    QProcess openssl;
    openssl.start(u"openssl"_qs,
                  {u"req"_qs, u"-x509"_qs, u"-newkey"_qs, u"rsa:2048"_qs, u"-nodes"_qs, u"-days"_qs, u"2"_qs,
                   u"-subj"_qs, u"/CN=idp"_qs, u"-keyout"_qs, folder.filePath(u"key"_qs), u"-outform"_qs, u"DER"_qs});
    QVERIFY(openssl.waitForFinished());
    const QByteArray certificate = openssl.readAllStandardOutput().toBase64();
    const QByteArray good =
        R"(<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:ds="http://www.w3.org/2000/09/xmldsig#"
            entityID="https://id.example.com/saml"><md:IDPSSODescriptor><md:KeyDescriptor use="signing"><ds:KeyInfo>
            <ds:X509Data><ds:X509Certificate>)" +
        certificate +
        R"(</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
            <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"
            Location="https://id.example.com/sso"/></md:IDPSSODescriptor></md:EntityDescriptor>)";
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTest::newRow("right") << good << now << QString();
    QTest::newRow("expired") << good << now.addYears(1) << u"expired"_qs;
    QTest::newRow("no certificate") << QByteArray(good).replace(certificate, "AAAA") << now << u"cannot be read"_qs;
    QTest::newRow("no place") << QByteArray(good).replace("SingleSignOnService", "Other") << now
                              << u"SingleSignOnService"_qs;
    QTest::newRow("not encrypted") << QByteArray(good).replace("https://id.example.com/sso", "http://x.example") << now
                                   << u"not encrypted"_qs;
    QTest::newRow("no XML") << QByteArray("{}") << now << u"no XML"_qs;
    QTest::newRow("a service provider") << QByteArray(good).replace("IDPSSODescriptor", "SPSSODescriptor") << now
                                        << u"identity provider"_qs;
    QTest::newRow("entities that grow") << QByteArray("<!DOCTYPE x [<!ENTITY a \"b\">]>" + good) << now
                                        << u"document type"_qs;
}

void TestIdpPlan::samlMetadataIsChecked()
{
    QFETCH(QByteArray, document);
    QFETCH(QDateTime, now);
    QFETCH(QString, problem);
    const auto read = keycloak::readSamlMetadata(document, now);
    QVERIFY2(read.has_value() == problem.isEmpty(), read ? "" : qPrintable(read.error().line()));
    if (read)
        QCOMPARE(read->value(u"federationAuthorizationUrl"_qs).toString(), u"https://id.example.com/sso"_qs);
    else
        QVERIFY2(read.error().line().contains(problem), qPrintable(read.error().line()));
}

QTEST_GUILESS_MAIN(TestIdpPlan)
#include "test_idp_plan.moc"
