#pragma once

#include "services/core/result.h"

#include <QIODevice>
#include <QStringDecoder>

namespace reeve {

/// How the bytes of a text file are read.
enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Latin1, Windows1252 };

QString encodingTitle(TextEncoding encoding);

/// Reads `device` once from its beginning to its end, at most `limit` bytes, and leaves it at the beginning.
/// A byte order mark decides; else UTF-16 shows by its zero bytes, UTF-8 by being valid throughout; what is left is
/// Windows-1252 when it uses that code page's own characters, and Latin-1 otherwise. Errors: File.
Result<TextEncoding> detectEncoding(QIODevice &device, qint64 limit);

/// Decodes a file piece by piece; a byte order mark is dropped.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);
    QString decode(const QByteArray &bytes);

private:
    TextEncoding m_encoding;
    QStringDecoder m_unicode;
};

} // namespace reeve
