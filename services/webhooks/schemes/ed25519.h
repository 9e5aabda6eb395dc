#pragma once

#include <QByteArray>

namespace reeve {

/// Ed25519 (RFC 8032) by OpenSSL. A seed is 32 bytes, a public key 32, a signature 64.
namespace ed25519 {

/// Empty when the seed is not 32 bytes long.
QByteArray sign(const QByteArray &seed, const QByteArray &message);
bool verify(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature);
QByteArray publicKeyOf(const QByteArray &seed);

} // namespace ed25519

} // namespace reeve
