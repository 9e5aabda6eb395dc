#include "services/webhooks/schemes/digest.h"

#include <algorithm>
#include <openssl/evp.h>
#include <openssl/hmac.h>

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

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

QByteArray hmac(HashAlgorithm algorithm, const QByteArray &key, const QByteArray &message)
{
    QByteArray mac(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    HMAC(functionOf(algorithm), key.constData(), static_cast<int>(key.size()), bytesOf(message),
         static_cast<std::size_t>(message.size()), reinterpret_cast<unsigned char *>(mac.data()), &size);
    mac.resize(static_cast<qsizetype>(size));
    return mac;
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
