#include "services/webhooks/schemes/digest.h"

#include <algorithm>
#include <array>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace reeve {

namespace {

const EVP_MD *functionOf(HashAlgorithm algorithm)
{
    switch (algorithm) {
    case HashAlgorithm::Sha1: return EVP_sha1();
    case HashAlgorithm::Sha512: return EVP_sha512();
    case HashAlgorithm::Sha256: break;
    }
    return EVP_sha256();
}

const unsigned char *bytesOf(const QByteArray &text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

/// A keyed HMAC that stands ready: with a short message, taking in the key costs as much as the message itself, and one
/// endpoint's deliveries all have the same key. One for each thread.
class KeyedMac
{
public:
    ~KeyedMac()
    {
        EVP_MAC_CTX_free(m_context);
        OPENSSL_cleanse(m_key.data(), static_cast<std::size_t>(m_key.size()));
    }

    QByteArray of(HashAlgorithm algorithm, const QByteArray &key, const QByteArray &message)
    {
        const bool same = m_context && algorithm == m_algorithm && key == m_key;
        if (!same && !take(algorithm, key))
            return {};
        QByteArray mac(EVP_MAX_MD_SIZE, Qt::Uninitialized);
        std::size_t size = 0;
        if (EVP_MAC_init(m_context, nullptr, 0, nullptr) != 1 ||
            EVP_MAC_update(m_context, bytesOf(message), static_cast<std::size_t>(message.size())) != 1 ||
            EVP_MAC_final(m_context, reinterpret_cast<unsigned char *>(mac.data()), &size, EVP_MAX_MD_SIZE) != 1)
            return {};
        mac.resize(static_cast<qsizetype>(size));
        return mac;
    }

private:
    bool take(HashAlgorithm algorithm, const QByteArray &key)
    {
        EVP_MAC_CTX_free(m_context);
        EVP_MAC *mac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
        m_context = EVP_MAC_CTX_new(mac);
        EVP_MAC_free(mac); // the context has a hold on it
        OPENSSL_cleanse(m_key.data(), static_cast<std::size_t>(m_key.size()));
        m_key = QByteArray(key.constData(), key.size());
        m_algorithm = algorithm;
        QByteArray name = EVP_MD_get0_name(functionOf(algorithm));
        const std::array parameters{OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, name.data(), 0),
                                    OSSL_PARAM_construct_end()};
        return m_context &&
               EVP_MAC_init(m_context, bytesOf(key), static_cast<std::size_t>(key.size()), parameters.data()) == 1;
    }

    EVP_MAC_CTX *m_context = nullptr;
    HashAlgorithm m_algorithm = HashAlgorithm::Sha256;
    QByteArray m_key; ///< a copy of its own, wiped when another one comes
};

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

QByteArray hmac(HashAlgorithm algorithm, const QByteArray &key, const QByteArray &message)
{
    static thread_local KeyedMac keyed;
    return keyed.of(algorithm, key, message);
}

QByteArray digest(HashAlgorithm algorithm, const QByteArray &message)
{
    QByteArray result(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    EVP_Digest(message.constData(), static_cast<std::size_t>(message.size()),
               reinterpret_cast<unsigned char *>(result.data()), &size, functionOf(algorithm), nullptr);
    result.resize(static_cast<qsizetype>(size));
    return result;
}

QByteArray encoded(DigestEncoding encoding, const QByteArray &bytes)
{
    switch (encoding) {
    case DigestEncoding::Base64: return bytes.toBase64();
    case DigestEncoding::Base64Url:
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    case DigestEncoding::Hex: break;
    }
    return bytes.toHex();
}

std::optional<QByteArray> decoded(DigestEncoding encoding, const QByteArray &text)
{
    if (encoding == DigestEncoding::Hex) {
        if (text.isEmpty() || text.size() % 2 != 0 || !std::all_of(text.begin(), text.end(), isHex))
            return std::nullopt;
        return QByteArray::fromHex(text);
    }
    const auto alphabet =
        encoding == DigestEncoding::Base64 ? QByteArray::Base64Encoding : QByteArray::Base64UrlEncoding;
    auto read = QByteArray::fromBase64Encoding(text, alphabet | QByteArray::AbortOnBase64DecodingErrors);
    if (text.isEmpty() || !read)
        return std::nullopt;
    return read.decoded;
}

} // namespace reeve
