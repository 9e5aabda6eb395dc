#include "services/secrets/derived_keys.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

namespace reeve {

DerivedKeys::DerivedKeys(QByteArray master) : m_master(std::move(master)) {}

QByteArray DerivedKeys::derive(const QByteArray &purpose, const Id &id, const QByteArray &nonce) const
{
    return hmacSha256(m_master, purpose + '\0' + id.toUtf8() + '\0' + nonce);
}

QByteArray DerivedKeys::leadKey(const Id &leadId, const QByteArray &nonce) const
{
    return derive("lead", leadId, nonce).toHex();
}

QByteArray DerivedKeys::callbackSecret(const Id &runId, const QByteArray &nonce) const
{
    return derive("callback", runId, nonce).toHex();
}

QByteArray DerivedKeys::subscriberSecret(const Id &subscriberId, const QByteArray &nonce) const
{
    return "whsec_" + derive("subscriber", subscriberId, nonce).toBase64();
}

QString DerivedKeys::temporaryPassword(const Id &runId, const QByteArray &nonce) const
{
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    constexpr int letters = 62;
    constexpr int fair = 256 - 256 % letters; // bytes above would make some letters likelier
    QString password;
    for (int block = 0; password.size() < 20; ++block) {
        const QByteArray bytes = derive("password" + QByteArray::number(block), runId, nonce);
        for (const char byte : bytes) {
            const int value = static_cast<unsigned char>(byte);
            if (value < fair && password.size() < 20)
                password += QLatin1Char(alphabet[value % letters]);
        }
    }
    return password;
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), count) != 1)
        qFatal("The system's random source failed.");
    return bytes;
}

QByteArray hmacSha256(const QByteArray &key, const QByteArray &message)
{
    QByteArray mac(32, Qt::Uninitialized);
    unsigned int size = 0;
    HMAC(EVP_sha256(), key.constData(), static_cast<int>(key.size()),
         reinterpret_cast<const unsigned char *>(message.constData()), static_cast<std::size_t>(message.size()),
         reinterpret_cast<unsigned char *>(mac.data()), &size);
    return mac;
}

QByteArray sha256(const QByteArray &message)
{
    QByteArray digest(32, Qt::Uninitialized);
    unsigned int size = 0;
    EVP_Digest(message.constData(), static_cast<std::size_t>(message.size()),
               reinterpret_cast<unsigned char *>(digest.data()), &size, EVP_sha256(), nullptr);
    return digest;
}

bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
}

} // namespace reeve
