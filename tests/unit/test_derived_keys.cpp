#include "services/secrets/derived_keys.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace reeve;

namespace {

/// Bytes 00 01 02 ... 1f.
QByteArray countingBytes()
{
    QByteArray bytes;
    for (char value = 0; value < 32; ++value)
        bytes += value;
    return bytes;
}

const DerivedKeys keys(countingBytes());
const Id id = QStringLiteral("0192-run");
const QByteArray nonce = QByteArray::fromHex("01020304");

} // namespace

class TestDerivedKeys : public QObject
{
    Q_OBJECT
private slots:
    void computesPublishedVectors();
    void derivesKnownAnswers();
    void changesWithEveryInput();
    void keepsIdAndNonceApart();
    void drawsPasswordsEvenly();
    void comparesBytes();
    void drawsFreshBytes();
};

void TestDerivedKeys::computesPublishedVectors()
{
    // RFC 4231, test case 2; FIPS 180-4, "abc".
    QCOMPARE(hmacSha256("Jefe", "what do ya want for nothing?").toHex(),
             QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    QCOMPARE(sha256("abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void TestDerivedKeys::derivesKnownAnswers()
{
    // Python: hmac.new(bytes(range(32)), purpose + b'\0' + b'0192-run' + b'\0' + b'\1\2\3\4', 'sha256').hexdigest();
    // the password takes the bytes below 248 of purposes "password0", "password1", ... modulo 62.
    // A changed answer makes the links and callbacks that are under way invalid.
    QCOMPARE(keys.leadKey(id, nonce), QByteArray("7b9e3b7c9bb4cb88babd87fbf57965b540344d559b67632a31a9e176f76df9b5"));
    QCOMPARE(keys.callbackSecret(id, nonce),
             QByteArray("1edae8f0e13dfe2d4706242cae9c8d8b4830eb792b47b20736a5ce56bceba447"));
    QCOMPARE(keys.temporaryPassword(id, nonce), QStringLiteral("Dx7DudmlHv43liZkLmPE"));
}

void TestDerivedKeys::changesWithEveryInput()
{
    const QByteArray otherNonce = QByteArray::fromHex("01020305");
    const DerivedKeys otherMaster(QByteArray(32, 'x'));
    const QSet<QByteArray> all{keys.leadKey(id, nonce), keys.callbackSecret(id, nonce), keys.leadKey(id, otherNonce),
                               keys.leadKey(QStringLiteral("0193-run"), nonce), otherMaster.leadKey(id, nonce)};
    QCOMPARE(all.size(), 5);
}

void TestDerivedKeys::keepsIdAndNonceApart()
{
    QVERIFY(keys.leadKey(QStringLiteral("ab"), "c") != keys.leadKey(QStringLiteral("a"), "bc"));
}

void TestDerivedKeys::drawsPasswordsEvenly()
{
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z0-9]{20}$"));
    QHash<QChar, int> seen;
    constexpr int passwords = 3100;
    for (int i = 0; i < passwords; ++i) {
        const QString password = keys.temporaryPassword(id, QByteArray::number(i));
        QVERIFY(shape.match(password).hasMatch());
        for (const QChar letter : password)
            ++seen[letter];
    }
    // 1000 of each are expected, with a deviation of 31; a plain modulo would give some letters a quarter more.
    QCOMPARE(seen.size(), 62);
    for (auto it = seen.cbegin(); it != seen.cend(); ++it)
        QVERIFY2(qAbs(it.value() - 1000) < 160, qPrintable(QStringLiteral("%1: %2").arg(it.key()).arg(it.value())));
}

void TestDerivedKeys::comparesBytes()
{
    QVERIFY(sameBytes("secret", "secret"));
    QVERIFY(sameBytes({}, {}));
    QVERIFY(!sameBytes("secret", "secreT"));
    QVERIFY(!sameBytes("secret", "Secret"));
    QVERIFY(!sameBytes("secret", "secre"));
    QVERIFY(!sameBytes({}, "s"));
}

void TestDerivedKeys::drawsFreshBytes()
{
    QCOMPARE(randomBytes(32).size(), 32);
    QVERIFY(randomBytes(32) != randomBytes(32));
}

QTEST_GUILESS_MAIN(TestDerivedKeys)
#include "test_derived_keys.moc"
