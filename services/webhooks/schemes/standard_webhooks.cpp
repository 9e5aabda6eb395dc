#include "services/webhooks/schemes/standard_webhooks.h"

#include "services/secrets/derived_keys.h"
#include "services/webhooks/schemes/ed25519.h"

#include <QCoreApplication>
#include <algorithm>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SignatureScheme)
};

const QByteArray symmetric = "whsec_";
const QByteArray signingKey = "whsk_";
const QByteArray publicKey = "whpk_";

SchemeRecipe ownRecipe()
{
    SchemeRecipe recipe;
    recipe.key = QStringLiteral("standard");
    recipe.title = QStringLiteral("Standard Webhooks");
    recipe.encoding = DigestEncoding::Base64;
    recipe.header = "webhook-signature";
    recipe.prefix = "v1,";
    recipe.timestampHeader = "webhook-timestamp";
    recipe.idHeader = "webhook-id";
    recipe.content = "{id}.{timestamp}.{body}";
    return recipe;
}

/// The text without its first characters, not copied: `text` outlives it.
QByteArray behind(const QByteArray &text, qsizetype characters)
{
    return QByteArray::fromRawData(text.constData() + characters, text.size() - characters);
}

tl::unexpected<Error> unusable(const QString &text)
{
    return fail(Error::validation(QStringLiteral("secret"), text));
}

} // namespace

StandardWebhooks::StandardWebhooks() : SignatureScheme(ownRecipe()) {}

/// The kind of an Ed25519 key stays in front of its bytes: a key of 32 bytes alone would not tell what it is.
Result<QByteArray> StandardWebhooks::keyOf(const QByteArray &secret) const
{
    const bool prefixed = secret.startsWith(symmetric);
    for (const QByteArray *kind : {&signingKey, &publicKey}) {
        const QByteArray &prefix = *kind;
        if (prefixed || !secret.startsWith(prefix))
            continue;
        const auto bytes = decoded(DigestEncoding::Base64, secret.mid(prefix.size()));
        // Some tools write the seed and the public key behind each other, as libsodium does.
        if (!bytes || (bytes->size() != 32 && !(prefix == signingKey && bytes->size() == 64)))
            return unusable(
                Text::tr("Behind “%1” the Base64 of 32 bytes is expected.").arg(QString::fromLatin1(prefix)));
        return prefix + bytes->left(32);
    }
    const auto bytes = decoded(DigestEncoding::Base64, prefixed ? behind(secret, symmetric.size()) : secret);
    if (!bytes)
        return unusable(Text::tr("The secret must be “whsec_” and Base64 behind it, or an Ed25519 key that begins with "
                                 "“whsk_” or “whpk_”."));
    return *bytes;
}

bool StandardWebhooks::matches(const Claim &claim, const QByteArray &content, const QByteArray &key) const
{
    const bool asymmetric = key.startsWith(signingKey) || key.startsWith(publicKey);
    QByteArrayList own;
    for (const QByteArray &signature : claim.signatures) {
        if (!asymmetric && signature.startsWith("v1,"))
            own << behind(signature, 3);
        if (asymmetric && signature.startsWith("v1a,"))
            own << behind(signature, 4);
    }
    if (!asymmetric)
        return areOver(own, content, key);
    const QByteArray verifying =
        key.startsWith(publicKey) ? key.mid(publicKey.size()) : ed25519::publicKeyOf(key.mid(signingKey.size()));
    return std::any_of(own.begin(), own.end(), [&](const QByteArray &signature) {
        const auto bytes = decoded(DigestEncoding::Base64, signature);
        return bytes && ed25519::verify(verifying, content, *bytes);
    });
}

/// Several stand behind each other, with their versions, while a secret is exchanged.
QByteArrayList StandardWebhooks::signaturesIn(const QByteArray &header) const
{
    if (!header.contains(' '))
        return {header};
    QByteArrayList signatures = header.split(' ');
    signatures.removeAll(QByteArray());
    return signatures;
}

Result<Claim> StandardWebhooks::read(const HeaderList &headers) const
{
    REEVE_TRY(claim, SignatureScheme::read(headers));
    const bool versioned = std::any_of(claim.signatures.begin(), claim.signatures.end(), [](const QByteArray &one) {
        return one.startsWith("v1,") || one.startsWith("v1a,");
    });
    if (!versioned)
        return fail(
            Error::validation(QStringLiteral("webhook-signature"),
                              Text::tr("The header “webhook-signature” has no signature of version v1 or v1a.")));
    return claim;
}

Result<QByteArray> StandardWebhooks::make(const QByteArray &content, const QByteArray &key) const
{
    if (key.startsWith(publicKey))
        return unusable(Text::tr("A public key verifies; to sign, take the key that begins with “whsk_”."));
    if (key.startsWith(signingKey))
        return "v1a," + ed25519::sign(key.mid(signingKey.size()), content).toBase64();
    return SignatureScheme::make(content, key);
}

QByteArray newStandardSecret()
{
    return symmetric + randomBytes(24).toBase64();
}

QByteArray standardPublicKey(const QByteArray &secretKey)
{
    if (!secretKey.startsWith(signingKey))
        return {};
    const auto bytes = decoded(DigestEncoding::Base64, secretKey.mid(signingKey.size()));
    const QByteArray key = bytes ? ed25519::publicKeyOf(bytes->left(32)) : QByteArray();
    return key.isEmpty() ? QByteArray() : publicKey + key.toBase64();
}

} // namespace reeve
