#include "services/secrets/derived_keys.h"
#include "services/webhooks/schemes/ed25519.h"
#include "services/webhooks/schemes/ordered_json.h"
#include "services/webhooks/schemes/scheme_list.h"
#include "services/webhooks/schemes/standard_webhooks.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace reeve;

namespace {

const QByteArray standardSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const QByteArray standardPrivate =
    "whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg==";
const QByteArray standardPublic = "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=";
const QByteArray json = R"({"initiatorId":"t1","type":0,"data":{"status":1,"resources":[]}})";

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

QByteArray secretFor(const QString &scheme)
{
    return scheme == u"standard"_qs ? standardSecret : QByteArray("s3cr3t of the sender");
}

SchemePtr schemeNamed(const QString &key)
{
    const SchemePtr scheme = schemeFor(key);
    return key == u"sourceloop"_qs ? withContext(*scheme, "ctx-42") : scheme;
}

} // namespace

/// Every scheme against what its inventor published, and what is said when a signature does not hold.
class TestSignatureSchemes : public QObject
{
    Q_OBJECT
private slots:
    void hmacVectors_data();
    void hmacVectors();
    void ed25519Vectors();
    void publishedVectors_data();
    void publishedVectors();
    void standardWebhooksAsymmetric();
    void standardWebhooksRotation();
    void standardWebhooksKeys();
    void signsAndVerifies_data();
    void signsAndVerifies();
    void clockIsOff_data() { signsAndVerifies_data(); }
    void clockIsOff();
    void missingHeader_data() { signsAndVerifies_data(); }
    void missingHeader();
    void likelyMistakes_data();
    void likelyMistakes();
    void digestTellsSecretFromBody();
    void anotherKnownSecret();
    void garbageNeverPasses_data() { signsAndVerifies_data(); }
    void garbageNeverPasses();
    void placeholdersInTheBodyStayText();
    void customSchemeIsChecked_data();
    void customSchemeIsChecked();
    void settingsSurvive();
    void jsonKeepsItsTokens();
    void diagnosisIsBounded();
};

void TestSignatureSchemes::hmacVectors_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<QByteArray>("mac");
    QTest::newRow("RFC 2202 case 2") << int(HashAlgorithm::Sha1)
                                     << QByteArray("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
    QTest::newRow("RFC 4231 case 2, 256")
        << int(HashAlgorithm::Sha256) << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QTest::newRow("RFC 4231 case 2, 512")
        << int(HashAlgorithm::Sha512)
        << QByteArray("164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
                      "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737");
}

void TestSignatureSchemes::hmacVectors()
{
    QFETCH(int, algorithm);
    QFETCH(QByteArray, mac);
    QCOMPARE(hmac(HashAlgorithm(algorithm), "Jefe", "what do ya want for nothing?").toHex(), mac);
}

void TestSignatureSchemes::ed25519Vectors()
{
    // RFC 8032, 7.1, tests 1 and 2
    const QByteArray first = QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    QCOMPARE(ed25519::publicKeyOf(first).toHex(),
             QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
    QCOMPARE(
        ed25519::sign(first, {}).toHex(),
        QByteArray("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                   "d25bf5f0595bbe24655141438e7a100b"));
    const QByteArray second = QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    const QByteArray signature = ed25519::sign(second, "\x72");
    QCOMPARE(
        signature.toHex(),
        QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
                   "387b2eaeb4302aeeb00d291612bb0c00"));
    QVERIFY(ed25519::verify(ed25519::publicKeyOf(second), "\x72", signature));
    QVERIFY(!ed25519::verify(ed25519::publicKeyOf(second), "\x73", signature));
    QVERIFY(!ed25519::verify(ed25519::publicKeyOf(first), "\x72", signature));
    QVERIFY(!ed25519::verify("short", "\x72", signature));
    QVERIFY(ed25519::sign("short", "x").isEmpty());
}

void TestSignatureSchemes::publishedVectors_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    // the specification's own test of its reference libraries
    QTest::newRow("standard") << u"standard"_qs << standardSecret << qint64(1614265330)
                              << QByteArray("msg_p5jXN8AQM9LWM0D4loKWxJek") << QByteArray(R"({"test": 2432232314})")
                              << QByteArray("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    // docs.github.com, "Validating webhook deliveries", "Testing the webhook payload validation"
    QTest::newRow("github") << u"github"_qs << QByteArray("It's a Secret to Everybody") << qint64(0) << QByteArray()
                            << QByteArray("Hello, World!")
                            << QByteArray("sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17");
    // api.slack.com, "Verifying requests from Slack"
    QTest::newRow("slack")
        << u"slack"_qs << QByteArray("8f742231b10e8888abcd99yyyzzz85a5") << qint64(1531420618) << QByteArray()
        << QByteArray("token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&"
                      "channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&"
                      "response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F"
                      "96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c")
        << QByteArray("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503");
    // printf '%s' "${body}ctx-421700000000000" | openssl dgst -sha256 -hmac s3cr3t-of-the-run, as the seed describes it
    QTest::newRow("sourceloop") << u"sourceloop"_qs << QByteArray("s3cr3t-of-the-run") << qint64(1700000000)
                                << QByteArray() << QByteArray(R"({"initiatorId":"t1","type":0,"data":{"status":1}})")
                                << QByteArray("0d678b6373f9033ea13c7a0001e9355b232abe03d0d34a07b8709f7b226f0085");
}

void TestSignatureSchemes::publishedVectors()
{
    QFETCH(QString, scheme);
    QFETCH(QByteArray, secret);
    QFETCH(qint64, seconds);
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, header);
    const SchemePtr tried = schemeNamed(scheme);
    const auto headers = tried->sign(body, secret, at(seconds), id);
    QVERIFY(headers);
    QCOMPARE(headerValue(*headers, tried->recipe().header), header);
    QVERIFY(tried->verify(*headers, body, secret, at(seconds)).isValid());
}

void TestSignatureSchemes::standardWebhooksAsymmetric()
{
    const StandardWebhooks scheme;
    QCOMPARE(standardPublicKey(standardPrivate), standardPublic);
    const auto headers = scheme.sign(json, standardPrivate, at(1674087231));
    QVERIFY(headers);
    QVERIFY(headerValue(*headers, "webhook-signature").startsWith("v1a,"));
    QVERIFY(scheme.verify(*headers, json, standardPublic, at(1674087231)).isValid());
    QVERIFY(scheme.verify(*headers, json, standardPrivate, at(1674087231)).isValid());
    QVERIFY(!scheme.verify(*headers, json + ' ', standardPublic, at(1674087231)).isValid());
    QVERIFY(!scheme.verify(*headers, json, standardSecret, at(1674087231)).isValid());
    const auto refused = scheme.sign(json, standardPublic, at(1674087231));
    QVERIFY(!refused);
    QCOMPARE(refused.error().field(), u"secret"_qs);
}

void TestSignatureSchemes::standardWebhooksRotation()
{
    const StandardWebhooks scheme;
    const QByteArray next = newStandardSecret();
    const auto a = *scheme.sign(json, standardSecret, at(1700000000), "msg_1");
    const auto b = *scheme.sign(json, next, at(1700000000), "msg_1");
    const auto c = *scheme.sign(json, standardPrivate, at(1700000000), "msg_1");
    const HeaderList all = withHeaders(
        a, {{"webhook-signature", headerValue(a, "webhook-signature") + ' ' + headerValue(b, "webhook-signature") +
                                      ' ' + headerValue(c, "webhook-signature")}});
    for (const QByteArray &secret : {standardSecret, next, standardPublic})
        QVERIFY(scheme.verify(all, json, secret, at(1700000000)).isValid());
    QVERIFY(!scheme.verify(all, json, newStandardSecret(), at(1700000000)).isValid());
}

void TestSignatureSchemes::standardWebhooksKeys()
{
    const StandardWebhooks scheme;
    for (const QByteArray &bad :
         {QByteArray(), QByteArray("whsec_***"), QByteArray("whsk_c2hvcnQ="), QByteArray("not base64!")}) {
        const auto refused = scheme.sign(json, bad, at(1700000000));
        QVERIFY2(!refused, bad);
        QCOMPARE(refused.error().field(), u"secret"_qs);
        const auto headers = *scheme.sign(json, standardSecret, at(1700000000));
        QCOMPARE(scheme.verify(headers, json, bad, at(1700000000)).finding, Finding::SecretUnusable);
    }
    const QByteArray made = newStandardSecret();
    QVERIFY(made.startsWith("whsec_"));
    QCOMPARE(scheme.keyOf(made)->size(), 24);
    QVERIFY(made != newStandardSecret());
}

void TestSignatureSchemes::signsAndVerifies_data()
{
    QTest::addColumn<QString>("key");
    for (const QString &key : schemeKeys())
        QTest::newRow(qPrintable(key)) << key;
}

void TestSignatureSchemes::signsAndVerifies()
{
    QFETCH(QString, key);
    const SchemePtr scheme = schemeNamed(key);
    for (const QByteArray &body :
         {json, QByteArray(), QByteArray("\xff\x00\x01 binary", 10), QByteArray(300000, 'x')}) {
        const auto headers = scheme->sign(body, secretFor(key), at(1700000000));
        QVERIFY2(headers, headers ? "" : qPrintable(headers.error().line()));
        QVERIFY(scheme->verify(*headers, body, secretFor(key), at(1700000000)).isValid());
        // header names in any case
        HeaderList lower;
        for (const auto &[name, value] : *headers)
            lower.append({name.toLower(), ' ' + value});
        QVERIFY(scheme->verify(lower, body, secretFor(key), at(1700000000)).isValid());
        const Verification changed = scheme->verify(*headers, body + 'x', secretFor(key), at(1700000000));
        QVERIFY(!changed.isValid());
        QVERIFY(!changed.reason.isEmpty());
        QVERIFY(!scheme->verify(*headers, body, newStandardSecret(), at(1700000000)).isValid());
    }
}

void TestSignatureSchemes::clockIsOff()
{
    QFETCH(QString, key);
    const SchemePtr scheme = schemeNamed(key);
    const auto headers = *scheme->sign(json, secretFor(key), at(1700000000));
    const int tolerance = scheme->recipe().tolerance;
    const auto finding = [&](int seconds) {
        return scheme->verify(headers, json, secretFor(key), at(1700000000 + seconds));
    };
    if (scheme->recipe().timestampHeader.isEmpty() && key != u"stripe"_qs) {
        QVERIFY(finding(1000000).isValid());
        return;
    }
    QVERIFY(finding(tolerance).isValid());
    QVERIFY(finding(-tolerance).isValid());
    QCOMPARE(finding(tolerance + 17).finding, Finding::Stale);
    QVERIFY2(finding(tolerance + 17).reason.contains(QString::number(tolerance + 17) + u" s old"_qs),
             qPrintable(finding(tolerance + 17).reason));
    QCOMPARE(finding(-tolerance - 17).finding, Finding::Future);
}

void TestSignatureSchemes::missingHeader()
{
    QFETCH(QString, key);
    const SchemePtr scheme = schemeNamed(key);
    const auto headers = *scheme->sign(json, secretFor(key), at(1700000000));
    for (const auto &header : headers) {
        HeaderList without = headers;
        without.removeOne(header);
        const Verification verification = scheme->verify(without, json, secretFor(key), at(1700000000));
        QCOMPARE(verification.finding, Finding::HeaderMissing);
        QVERIFY(verification.reason.contains(QString::fromLatin1(header.first)));
    }
}

void TestSignatureSchemes::likelyMistakes_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("signedSecret");
    QTest::addColumn<QByteArray>("signedBody");
    QTest::addColumn<QByteArray>("sentBody");
    QTest::addColumn<int>("finding");
    const auto row = [](const char *name, const char *key, const QByteArray &secret, const QByteArray &signedBody,
                        const QByteArray &sent, Finding finding) {
        QTest::newRow(name) << QString::fromLatin1(key) << secret << signedBody << sent << int(finding);
    };
    const QByteArray secret = "s3cr3t";
    row("secret with a line end", "github", secret + '\n', json, json, Finding::WrongSecret);
    row("secret in Base64", "github", secret.toBase64(), json, json, Finding::WrongSecret);
    row("spaces added on the way", "github", secret, json,
        R"({"initiatorId": "t1", "type": 0, "data": {"status": 1, "resources": []}})", Finding::BodyChanged);
    row("spaces removed on the way", "sourceloop", secret, R"({"a": 1, "b": 2})", R"({"a":1,"b":2})",
        Finding::BodyChanged);
    row("indented before", "stripe", secret, "{\n  \"a\": 1,\n  \"b\": [\n    2\n  ]\n}", R"({"a":1,"b":[2]})",
        Finding::BodyChanged);
    row("line end not sent", "slack", secret, json + '\n', json, Finding::BodyChanged);
    row("body left out", "shopify", secret, {}, json, Finding::BodyChanged);
    row("keys sorted by the sender", "sourceloop", secret,
        R"({"data":{"resources":[],"status":1},"initiatorId":"t1","type":0})", json, Finding::KeyOrder);
    row("keys sorted on the way", "sourceloop", secret, json,
        R"({"data":{"status":1,"resources":[]},"initiatorId":"t1","type":0})", Finding::KeyOrder);
    row("another secret or body", "github", "quite another", json, json, Finding::Mismatch);
}

void TestSignatureSchemes::likelyMistakes()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, signedSecret);
    QFETCH(QByteArray, signedBody);
    QFETCH(QByteArray, sentBody);
    QFETCH(int, finding);
    const SchemePtr scheme = schemeNamed(key);
    const auto headers = *scheme->sign(signedBody, signedSecret, at(1700000000));
    const Verification verification = scheme->verify(headers, sentBody, "s3cr3t", at(1700000000));
    QVERIFY2(verification.finding == Finding(finding),
             qPrintable(findingKey(verification.finding) + u": "_qs + verification.reason));
    QVERIFY(!verification.reason.contains(u"s3cr3t"_qs));
    // The same in another encoding, by another algorithm, over another content
    const SchemePtr github = schemeFor(u"github"_qs);
    const auto signedBy = [&](const QByteArray &value) {
        return github->verify({{"X-Hub-Signature-256", value}}, json, "s3cr3t", at(0)).finding;
    };
    QCOMPARE(signedBy("sha256=" + hmac(HashAlgorithm::Sha256, "s3cr3t", json).toBase64()), Finding::Encoding);
    QCOMPARE(signedBy("sha256=" + hmac(HashAlgorithm::Sha256, "s3cr3t", json).toHex().toUpper()), Finding::Valid);
    QCOMPARE(signedBy("sha1=" + hmac(HashAlgorithm::Sha1, "s3cr3t", json).toHex()), Finding::Algorithm);
    const SchemePtr slack = schemeFor(u"slack"_qs);
    QCOMPARE(slack
                 ->verify({{"X-Slack-Request-Timestamp", "1700000000"},
                           {"X-Slack-Signature",
                            "v0=" + hmac(HashAlgorithm::Sha256, "s3cr3t", "1700000000." + json).toHex()}},
                          json, "s3cr3t", at(1700000000))
                 .finding,
             Finding::Content);
}

void TestSignatureSchemes::digestTellsSecretFromBody()
{
    const SchemePtr scheme = schemeFor(u"shopify"_qs);
    HeaderList headers = *scheme->sign(json, "another", at(0));
    headers.append({"Content-Digest", "sha-256=:" + sha256(json).toBase64() + ':'});
    QCOMPARE(scheme->verify(headers, json, "s3cr3t", at(0)).finding, Finding::WrongSecret);
    QCOMPARE(scheme->verify(headers, json + 'x', "s3cr3t", at(0)).finding, Finding::BodyChanged);
}

void TestSignatureSchemes::anotherKnownSecret()
{
    const SchemePtr scheme = schemeFor(u"stripe"_qs);
    const auto headers = *scheme->sign(json, "whsec_of_staging", at(1700000000));
    const Verification verification = scheme->verify(headers, json, "whsec_of_production", at(1700000000),
                                                     {{u"Stripe staging"_qs, "whsec_of_staging"}});
    QCOMPARE(verification.finding, Finding::WrongSecret);
    QVERIFY(verification.reason.contains(u"“Stripe staging”"_qs));
    QVERIFY(!verification.reason.contains(u"whsec"_qs));
}

void TestSignatureSchemes::garbageNeverPasses()
{
    QFETCH(QString, key);
    const SchemePtr scheme = schemeNamed(key);
    const HeaderList good = *scheme->sign(json, secretFor(key), at(1700000000));
    for (int round = 0; round < 300; ++round) {
        HeaderList headers = good;
        auto &[name, value] = headers[static_cast<qsizetype>(round) % headers.size()];
        const QByteArray before = value;
        switch (round % 4) {
        case 0: value = randomBytes(round % 90); break;
        case 1: value = value.left(round % value.size()); break;
        case 2: value += randomBytes(1 + round % 3).toHex(); break;
        default: value = QByteArray(round * 100, ','); break;
        }
        if (value.trimmed() == before || QByteArray(value + "=") == before) // padding may be left out
            continue;
        const Verification verification = scheme->verify(headers, json, secretFor(key), at(1700000000));
        QVERIFY2(!verification.isValid(), value.left(200));
        QVERIFY(!verification.reason.isEmpty());
    }
}

void TestSignatureSchemes::placeholdersInTheBodyStayText()
{
    const SchemePtr scheme = withContext(*schemeFor(u"sourceloop"_qs), "{timestamp}");
    const Claim claim{{}, "1700000000000", {}, {}};
    QCOMPARE(scheme->content(claim, "{context}{body}"), QByteArray("{context}{body}{timestamp}1700000000000"));
}

void TestSignatureSchemes::customSchemeIsChecked_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("tolerance");
    QTest::addColumn<QString>("field");
    QTest::newRow("good") << QByteArray("X-Sig") << QByteArray("{body}") << 300 << QString();
    QTest::newRow("no header") << QByteArray() << QByteArray("{body}") << 300 << u"header"_qs;
    QTest::newRow("line break") << QByteArray("X-Sig\r\nX: ") << QByteArray("{body}") << 300 << u"header"_qs;
    QTest::newRow("no body") << QByteArray("X-Sig") << QByteArray("x") << 300 << u"content"_qs;
    QTest::newRow("time without header") << QByteArray("X-Sig") << QByteArray("{timestamp}{body}") << 300
                                         << u"content"_qs;
    QTest::newRow("tolerance") << QByteArray("X-Sig") << QByteArray("{body}") << 0 << u"tolerance"_qs;
}

void TestSignatureSchemes::customSchemeIsChecked()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, content);
    QFETCH(int, tolerance);
    QFETCH(QString, field);
    SchemeRecipe recipe;
    recipe.header = header;
    recipe.content = content;
    recipe.tolerance = tolerance;
    const auto scheme = customScheme(recipe);
    QCOMPARE(bool(scheme), field.isEmpty());
    if (!scheme)
        QCOMPARE(scheme.error().field(), field);
}

void TestSignatureSchemes::settingsSurvive()
{
    SchemeRecipe recipe;
    recipe.algorithm = HashAlgorithm::Sha512;
    recipe.encoding = DigestEncoding::Base64Url;
    recipe.header = "X-Sig";
    recipe.prefix = "sig:";
    recipe.timestampHeader = "X-Time";
    recipe.unit = TimeUnit::Milliseconds;
    recipe.idHeader = "X-Id";
    recipe.content = "{id}|{timestamp}|{context}|{body}";
    recipe.context = "c";
    recipe.tolerance = 7;
    const SchemePtr scheme = *customScheme(recipe);
    const SchemePtr again = schemeFromJson(schemeToJson(*scheme));
    QVERIFY(again);
    const auto headers = *scheme->sign(json, "s3cr3t", at(1700000000));
    QVERIFY(again->verify(headers, json, "s3cr3t", at(1700000000)).isValid());
    QCOMPARE(schemeToJson(*again), schemeToJson(*scheme));
    QVERIFY(!QString::fromUtf8(QJsonDocument(schemeToJson(*scheme)).toJson()).contains(u"s3cr3t"_qs));
    for (const QString &key : schemeKeys())
        QCOMPARE(schemeFromJson({{u"scheme"_qs, key}})->recipe().key, key);
    QVERIFY(!schemeFromJson({{u"scheme"_qs, u"nonsense"_qs}}));
}

void TestSignatureSchemes::jsonKeepsItsTokens()
{
    const QByteArray text = R"({ "b" : 1.50e+3 ,"a":[true , null,"\u00e9\"}"],  "o" : { } })";
    const auto parsed = OrderedJson::parse(text);
    QVERIFY(parsed);
    QCOMPARE(parsed->compact(), QByteArray(R"({"b":1.50e+3,"a":[true,null,"\u00e9\"}"],"o":{}})"));
    QCOMPARE(parsed->sorted().compact(), QByteArray(R"({"a":[true,null,"\u00e9\"}"],"b":1.50e+3,"o":{}})"));
    QCOMPARE(parsed->spaced(), QByteArray(R"({"b": 1.50e+3, "a": [true, null, "\u00e9\"}"], "o": {}})"));
    QCOMPARE(parsed->indented(2),
             QByteArray(
                 "{\n  \"b\": 1.50e+3,\n  \"a\": [\n    true,\n    null,\n    \"\\u00e9\\\"}\"\n  ],\n  \"o\": {}\n}"));
    QByteArrayList orders;
    QVERIFY(!anyReordering(*parsed, 1000, [&](const OrderedJson &order) {
        orders << order.compact();
        return false;
    }));
    QCOMPARE(orders.size(), 5);
    QCOMPARE(orders.first(), QByteArray(R"({"b":1.50e+3,"o":{},"a":[true,null,"\u00e9\"}"]})"));
    for (const char *bad : {"", "{", "1", "nonsense", "{\"a\":}", "[1,]"})
        QVERIFY2(!OrderedJson::parse(bad), bad);
    QVERIFY(!OrderedJson::parse(QByteArray(100, '[') + QByteArray(100, ']')));
}

void TestSignatureSchemes::diagnosisIsBounded()
{
    // The worst a sender can do: many objects of six keys each, and as long as the receiver allows.
    QByteArray object = R"({"a":1,"b":2,"c":3,"d":4,"e":5,"f":6})";
    QByteArray many = "[" + object;
    while (many.size() < 1024 * 1024 - 100)
        many += ',' + object;
    many += ']';
    QByteArray few = "[" + object;
    while (few.size() < 60 * 1024)
        few += ',' + object;
    few += ']';
    const SchemePtr scheme = schemeFor(u"github"_qs);
    for (const QByteArray &body : {many, few}) {
        QElapsedTimer clock;
        clock.start();
        const auto headers = *scheme->sign("another", "another", at(0));
        QCOMPARE(scheme->verify(headers, body, "s3cr3t", at(0)).finding, Finding::Mismatch);
        qInfo() << body.size() << "bytes explained in" << clock.elapsed() << "ms";
        QVERIFY(clock.elapsed() < 2000);
    }
}

QTEST_GUILESS_MAIN(TestSignatureSchemes)
#include "test_signature_schemes.moc"
