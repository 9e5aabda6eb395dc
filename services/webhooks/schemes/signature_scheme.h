#pragma once

#include "services/core/result.h"
#include "services/domain/delivery.h"
#include "services/webhooks/schemes/digest.h"

#include <QMap>
#include <memory>

namespace reeve {

enum class TimeUnit { Seconds, Milliseconds };

/// How a scheme makes its signature, as data.
struct SchemeRecipe
{
    QString key;   ///< "github": in settings and on the command line
    QString title; ///< a name, not translated
    HashAlgorithm algorithm = HashAlgorithm::Sha256;
    DigestEncoding encoding = DigestEncoding::Hex;
    QByteArray header;          ///< of the signature
    QByteArray prefix;          ///< before it in the header ("sha256=")
    QByteArray timestampHeader; ///< empty: the scheme knows no time
    TimeUnit unit = TimeUnit::Seconds;
    QByteArray idHeader;           ///< of the message's id; empty for none
    QByteArray content = "{body}"; ///< what is signed: {id}, {timestamp}, {body}, {context} and any other text
    QByteArray context;            ///< of {context}
    int tolerance = 300;           ///< seconds that the time may be off
};

/// What the headers of a request claim about its signature.
struct Claim
{
    QByteArray id;
    QByteArray timestamp;      ///< as written
    QDateTime sentAt;          ///< invalid when the scheme knows no time
    QByteArrayList signatures; ///< as written, without prefix; several while a secret is exchanged
};

enum class Finding {
    Valid,
    HeaderMissing,
    HeaderMalformed,
    Stale,
    Future,
    SecretUnusable, ///< the receiver's own secret has the wrong form
    WrongSecret,    ///< another one, or the same in another form
    BodyChanged,    ///< spaces, line ends or anything else
    KeyOrder,       ///< the same JSON with its keys in another order
    Encoding,       ///< of the signature
    Algorithm,
    Content,  ///< the right bytes were put together in another way
    Mismatch, ///< and no likely mistake explains it
    Replayed
};

/// Whether a signature holds; if not, why, and what the sender has to do, for people.
struct Verification
{
    Finding finding = Finding::Valid;
    QString reason;
    [[nodiscard]] bool isValid() const { return finding == Finding::Valid; }
};

QString findingKey(Finding finding); ///< "key-order": stable, for scripts

/// A signature scheme: the common part of those that sign with HMAC. Immutable; any thread.
class SignatureScheme
{
public:
    explicit SignatureScheme(SchemeRecipe recipe) : m_recipe(std::move(recipe)) {}
    virtual ~SignatureScheme() = default;

    [[nodiscard]] const SchemeRecipe &recipe() const { return m_recipe; }

    /// The headers that a sender adds to a request with this body. `id` is made when the scheme needs one and none is
    /// given. Errors: Validation on "secret".
    [[nodiscard]] Result<HeaderList> sign(const QByteArray &body, const QByteArray &secret, const QDateTime &now,
                                          const QByteArray &id = {}) const;
    /// Compares in constant time; when it does not hold, the likely mistakes are tried. `others` are secrets that a
    /// sender may have taken by mistake, by their names.
    [[nodiscard]] Verification verify(const HeaderList &headers, const QByteArray &body, const QByteArray &secret,
                                      const QDateTime &now, const QMap<QString, QByteArray> &others = {}) const;

    /// What is signed.
    [[nodiscard]] QByteArray content(const Claim &claim, const QByteArray &body) const;
    /// The key's bytes from the secret as the operator has it. Errors: Validation on "secret".
    [[nodiscard]] virtual Result<QByteArray> keyOf(const QByteArray &secret) const;
    /// Whether one of the claim's signatures is over this content.
    [[nodiscard]] virtual bool matches(const Claim &claim, const QByteArray &content, const QByteArray &key) const;
    /// Errors: Unauthorized with the header's name in `fields`.
    [[nodiscard]] virtual Result<Claim> read(const HeaderList &headers) const;
    /// The names of the headers that carry the signature.
    [[nodiscard]] QByteArrayList headerNames() const;

protected:
    /// The signatures in the value of their header.
    [[nodiscard]] virtual QByteArrayList signaturesIn(const QByteArray &header) const;
    /// Whether one of them is the HMAC of this content.
    [[nodiscard]] bool areOver(const QByteArrayList &signatures, const QByteArray &content,
                               const QByteArray &key) const;
    /// The signature's text for a header. Errors: Validation on "secret", for a key that can only verify.
    [[nodiscard]] virtual Result<QByteArray> make(const QByteArray &content, const QByteArray &key) const;
    [[nodiscard]] virtual HeaderList write(const Claim &claim) const;

private:
    SchemeRecipe m_recipe;
};

using SchemePtr = std::shared_ptr<const SignatureScheme>;

/// The value of a header by its name in any case, trimmed; null when it is missing.
QByteArray headerValue(const HeaderList &headers, const QByteArray &name);
/// Puts `added` behind the headers, in the place of those with the same names.
HeaderList withHeaders(HeaderList headers, const HeaderList &added);
/// The text as a time in this unit; invalid when it is no number.
QDateTime timeFrom(const QByteArray &text, TimeUnit unit);

} // namespace reeve
