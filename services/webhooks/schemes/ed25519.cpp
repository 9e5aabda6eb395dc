#include "services/webhooks/schemes/ed25519.h"

#include <memory>
#include <openssl/evp.h>

namespace reeve::ed25519 {

namespace {

constexpr qsizetype keySize = 32;
constexpr std::size_t signatureSize = 64;

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

Key privateKey(const QByteArray &seed)
{
    return {seed.size() == keySize ? EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, in(seed), keySize)
                                   : nullptr,
            EVP_PKEY_free};
}

} // namespace

QByteArray sign(const QByteArray &seed, const QByteArray &message)
{
    const Key key = privateKey(seed);
    const Context context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    QByteArray signature(signatureSize, Qt::Uninitialized);
    std::size_t size = signatureSize;
    if (!key || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) != 1 ||
        EVP_DigestSign(context.get(), out(signature), &size, in(message), static_cast<std::size_t>(message.size())) !=
            1)
        return {};
    return signature;
}

bool verify(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    if (publicKey.size() != keySize || static_cast<std::size_t>(signature.size()) != signatureSize)
        return false;
    const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, in(publicKey), keySize), EVP_PKEY_free);
    const Context context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    return key && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
           EVP_DigestVerify(context.get(), in(signature), signatureSize, in(message),
                            static_cast<std::size_t>(message.size())) == 1;
}

QByteArray publicKeyOf(const QByteArray &seed)
{
    const Key key = privateKey(seed);
    QByteArray raw(keySize, Qt::Uninitialized);
    std::size_t size = keySize;
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), out(raw), &size) != 1)
        return {};
    return raw;
}

} // namespace reeve::ed25519
