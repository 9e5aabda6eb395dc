#include "services/webhooks/schemes/diagnosis.h"

#include "services/secrets/derived_keys.h"
#include "services/webhooks/schemes/ordered_json.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Diagnosis)
};

constexpr qsizetype largestFormatted = 64 * 1024;
constexpr qsizetype reorderedBytes = 4 * 1024 * 1024; // in all, so that a sender cannot keep the receiver busy
constexpr qsizetype mostOrders = 2000;

struct Variant
{
    QByteArray bytes;
    QString how;
};
using Variants = QList<Variant>;

Variants otherBodies(const QByteArray &body)
{
    Variants list;
    const auto add = [&](const QByteArray &bytes, const QString &how) {
        if (bytes != body)
            list.append({bytes, how});
    };
    add(QByteArray(body).replace("\r\n", "\n"), Text::tr("its line ends were changed from LF to CR LF on the way"));
    add(QByteArray(body).replace("\r\n", "\n").replace("\n", "\r\n"),
        Text::tr("its line ends were changed from CR LF to LF on the way"));
    add(body + '\n', Text::tr("a line end behind it was signed but not sent"));
    if (body.endsWith('\n'))
        add(body.endsWith("\r\n") ? body.chopped(2) : body.chopped(1),
            Text::tr("a line end behind it was sent but not signed"));
    if (body.startsWith("\xef\xbb\xbf"))
        add(body.mid(3), Text::tr("a byte order mark before it was sent but not signed"));
    add({}, Text::tr("the signature was made without the body"));
    if (const auto json = body.size() <= largestFormatted ? OrderedJson::parse(body) : std::nullopt) {
        add(json->compact(), Text::tr("it was signed without spaces and sent with them"));
        add(json->spaced(), Text::tr("it was signed with spaces behind “,” and “:” and sent without them"));
        add(json->indented(2), Text::tr("it was signed indented and sent otherwise"));
        add(json->indented(4), Text::tr("it was signed indented and sent otherwise"));
    }
    return list;
}

Variants otherSecrets(const Mismatch &mismatch)
{
    Variants list;
    const QByteArray &secret = mismatch.secret;
    for (auto it = mismatch.others.begin(); it != mismatch.others.end(); ++it)
        if (it.value() != secret)
            list.append({it.value(), Text::tr("It was signed with the secret “%1”.").arg(it.key())});
    const QString spaces = Text::tr("It was signed with spaces or a line end around the secret, or without those that "
                                    "the secret here has.");
    list.append({secret.trimmed(), spaces});
    list.append({secret + '\n', spaces});
    if (const auto bytes = decoded(DigestEncoding::Base64, secret))
        list.append(
            {*bytes, Text::tr("It was signed with the secret decoded from Base64; this scheme takes its text.")});
    if (const auto bytes = decoded(DigestEncoding::Hex, secret))
        list.append({*bytes, Text::tr("It was signed with the secret decoded from hex; this scheme takes its text.")});
    list.append({secret.toHex(), Text::tr("It was signed with the secret written in hex.")});
    list.append({secret.toBase64(), Text::tr("It was signed with the secret written in Base64.")});
    if (const qsizetype line = secret.indexOf('_'); line > 0) {
        const QByteArray bare = secret.mid(line + 1);
        list.append({bare, Text::tr("It was signed with the secret without its prefix.")});
        if (const auto bytes = decoded(DigestEncoding::Base64, bare))
            list.append(
                {*bytes, Text::tr("It was signed with what the secret's Base64 stands for; this scheme takes its "
                                  "text.")});
    }
    list.append({{}, Text::tr("It was signed with an empty secret.")});
    return list;
}

QByteArrayList otherContents(const Mismatch &mismatch)
{
    const QByteArray context = mismatch.scheme.recipe().context;
    const QByteArray &time = mismatch.claim.timestamp;
    const QByteArray &id = mismatch.claim.id;
    const QByteArray &body = mismatch.body;
    return {body, time + '.' + body, time + body, body + time, body + context, body + time + context,
            context + body + time, body + context + time, body + '.' + time, id + '.' + time + '.' + body,
            id + time + body, "v0:" + time + ':' + body,
            // seconds where milliseconds are meant, and the other way
            body + context + time.chopped(std::min<qsizetype>(3, time.size())), body + context + time + "000",
            body + time.chopped(std::min<qsizetype>(3, time.size()))};
}

class Trial
{
public:
    explicit Trial(const Mismatch &mismatch) : m(mismatch), m_key(m.scheme.keyOf(m.secret).value_or(QByteArray())) {}

    /// With the scheme's own way of reading keys, and with the secret's bytes as they are.
    [[nodiscard]] bool signedWith(const QByteArray &secret) const
    {
        const QByteArray content = m.scheme.content(m.claim, m.body);
        const auto key = m.scheme.keyOf(secret);
        return (key && m.scheme.matches(m.claim, content, *key)) || bare(HashAlgorithm::Sha256, secret, content);
    }
    [[nodiscard]] bool signedOver(const QByteArray &body) const
    {
        return m.scheme.matches(m.claim, m.scheme.content(m.claim, body), m_key);
    }
    [[nodiscard]] bool signedContent(const QByteArray &content) const
    {
        return m.scheme.matches(m.claim, content, m_key);
    }
    [[nodiscard]] std::optional<HashAlgorithm> otherAlgorithm() const
    {
        for (const HashAlgorithm algorithm : {HashAlgorithm::Sha1, HashAlgorithm::Sha256, HashAlgorithm::Sha512})
            if (algorithm != m.scheme.recipe().algorithm && bare(algorithm, m_key, m.scheme.content(m.claim, m.body)))
                return algorithm;
        return std::nullopt;
    }
    /// The right signature, written otherwise.
    [[nodiscard]] bool otherEncoding() const
    {
        const SchemeRecipe &recipe = m.scheme.recipe();
        const QByteArray mac = hmac(recipe.algorithm, m_key, m.scheme.content(m.claim, m.body));
        return std::any_of(m.claim.signatures.begin(), m.claim.signatures.end(), [&](const QByteArray &signature) {
            const QByteArray text = plain(signature);
            return isWritten(text, mac) || QByteArray::fromPercentEncoding(text) == mac.toBase64() ||
                   QByteArray::fromBase64(text) == mac.toHex();
        });
    }

    /// How the order of keys differs; empty when that is not it.
    [[nodiscard]] QString otherOrder() const
    {
        const auto json = m.body.size() <= largestFormatted ? OrderedJson::parse(m.body) : std::nullopt;
        if (!json)
            return {};
        const OrderedJson sorted = json->sorted();
        if (signedOver(sorted.compact()) || signedOver(sorted.spaced()))
            return Text::tr("with its keys in alphabetical order");
        const auto most = static_cast<int>(std::min(mostOrders, reorderedBytes / m.body.size()));
        return anyReordering(*json, most, [this](const OrderedJson &order) { return signedOver(order.compact()); })
                   ? Text::tr("with its keys in another order")
                   : QString();
    }

private:
    /// Without "sha256=", "v1," and the like.
    static QByteArray plain(const QByteArray &signature)
    {
        for (const char *prefix : {"sha1=", "sha256=", "sha512=", "v0=", "v1=", "v1,", "hmac-sha256="})
            if (signature.startsWith(prefix))
                return signature.mid(static_cast<qsizetype>(qstrlen(prefix)));
        return signature;
    }
    static bool isWritten(const QByteArray &text, const QByteArray &mac)
    {
        return std::any_of(encodings.begin(), encodings.end(),
                           [&](DigestEncoding encoding) { return decoded(encoding, text) == mac; });
    }
    [[nodiscard]] bool bare(HashAlgorithm algorithm, const QByteArray &key, const QByteArray &content) const
    {
        const QByteArray mac = hmac(algorithm, key, content);
        return std::any_of(m.claim.signatures.begin(), m.claim.signatures.end(),
                           [&](const QByteArray &signature) { return isWritten(plain(signature), mac); });
    }

    static constexpr std::array encodings{DigestEncoding::Hex, DigestEncoding::Base64, DigestEncoding::Base64Url};
    const Mismatch &m;
    QByteArray m_key;
};

/// What a digest of the body in the headers (RFC 9530, and older ones) says; nothing when there is none.
std::optional<bool> bodyIsWhole(const HeaderList &headers, const QByteArray &body)
{
    const auto said = [&](const char *name, const QByteArray &label, HashAlgorithm algorithm) -> std::optional<bool> {
        const QByteArray value = headerValue(headers, name);
        const qsizetype at = value.toLower().indexOf(label);
        if (at < 0)
            return std::nullopt;
        const QByteArray text = value.mid(at + label.size()).split(',').first().replace(':', "").trimmed();
        return QByteArray::fromBase64(text) == digest(algorithm, body);
    };
    for (const auto &found :
         {said("Content-Digest", "sha-256=", HashAlgorithm::Sha256),
          said("Content-Digest", "sha-512=", HashAlgorithm::Sha512), said("Digest", "sha-256=", HashAlgorithm::Sha256)})
        if (found)
            return found;
    return std::nullopt;
}

} // namespace

Verification diagnose(const Mismatch &mismatch)
{
    const Trial trial(mismatch);
    if (trial.otherEncoding())
        return {
            Finding::Encoding,
            Text::tr("The signature is right but written in another way: %1 is expected.")
                .arg(mismatch.scheme.recipe().encoding == DigestEncoding::Hex ? Text::tr("hex") : Text::tr("Base64"))};
    for (const Variant &secret : otherSecrets(mismatch))
        if (trial.signedWith(secret.bytes))
            return {Finding::WrongSecret, secret.how};
    for (const Variant &body : otherBodies(mismatch.body))
        if (trial.signedOver(body.bytes))
            return {
                Finding::BodyChanged,
                Text::tr("The body is not the one that was signed: %1. Sign the bytes that are sent.").arg(body.how)};
    if (const QString order = trial.otherOrder(); !order.isEmpty())
        return {Finding::KeyOrder, Text::tr("The same JSON was signed %1. Sign the bytes that are sent.").arg(order)};
    if (const auto algorithm = trial.otherAlgorithm())
        return {Finding::Algorithm, Text::tr("It was signed with HMAC-SHA%1, another algorithm than this scheme's.")
                                        .arg(*algorithm == HashAlgorithm::Sha1     ? 1
                                             : *algorithm == HashAlgorithm::Sha256 ? 256
                                                                                   : 512)};
    for (const QByteArray &content : otherContents(mismatch))
        if (trial.signedContent(content))
            return {Finding::Content, Text::tr("The secret is right, but other text was signed: this scheme signs %1.")
                                          .arg(QString::fromUtf8(mismatch.scheme.recipe().content))};
    if (const auto whole = bodyIsWhole(mismatch.headers, mismatch.body))
        return *whole ? Verification{Finding::WrongSecret,
                                     Text::tr(
                                         "The body is whole by its own digest, so it was signed with another secret.")}
                      : Verification{Finding::BodyChanged,
                                     Text::tr("The body was changed on the way: its own digest does not match.")};
    const QByteArray length = headerValue(mismatch.headers, "Content-Length");
    if (!length.isEmpty() && length.toLongLong() != mismatch.body.size())
        return {Finding::BodyChanged,
                Text::tr("The body has %1 bytes, and its sender said %2: it was changed on the way.")
                    .arg(mismatch.body.size())
                    .arg(QString::fromLatin1(length))};
    return {Finding::Mismatch, Text::tr("It was signed with another secret, or the body was changed on the way.")};
}

} // namespace reeve
