#pragma once

#include <QByteArray>
#include <optional>

namespace reeve {

enum class HashAlgorithm { Sha1, Sha256, Sha512 };
enum class DigestEncoding { Hex, Base64, Base64Url };

/// HMAC by OpenSSL.
QByteArray hmac(HashAlgorithm algorithm, const QByteArray &key, const QByteArray &message);
/// SHA-256 and SHA-512 are what Content-Digest (RFC 9530) names.
QByteArray digest(HashAlgorithm algorithm, const QByteArray &message);

QByteArray encoded(DigestEncoding encoding, const QByteArray &bytes);
/// Strict: nothing when a character does not belong to the encoding. Hex in either case, Base64 with or without
/// padding.
std::optional<QByteArray> decoded(DigestEncoding encoding, const QByteArray &text);

} // namespace reeve
