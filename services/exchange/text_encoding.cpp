#include "services/exchange/text_encoding.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TextEncoding)
};

constexpr qint64 chunkSize = 1 << 16;

/// 0x80 to 0x9F of code page 1252; its five unused bytes stay control characters, as the WHATWG encoding standard has
/// it.
constexpr std::array<char16_t, 32> windows1252{0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                               0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
                                               0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                               0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

bool isC1(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code >= 0x80 && code <= 0x9f;
}

std::optional<TextEncoding> fromMark(const QByteArray &head)
{
    if (head.startsWith("\xef\xbb\xbf"))
        return TextEncoding::Utf8;
    if (head.startsWith("\xff\xfe"))
        return TextEncoding::Utf16Le;
    if (head.startsWith("\xfe\xff"))
        return TextEncoding::Utf16Be;
    return std::nullopt;
}

/// Western text in UTF-16 has a zero in nearly every other byte, and other encodings have none.
std::optional<TextEncoding> fromZeros(const QByteArray &head)
{
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < head.size(); ++i)
        if (head.at(i) == '\0')
            ++zeros.at(static_cast<std::size_t>(i % 2));
    const qsizetype many = head.size() / 8;
    if (zeros[1] > many && zeros[0] * 8 < zeros[1])
        return TextEncoding::Utf16Le;
    if (zeros[0] > many && zeros[1] * 8 < zeros[0])
        return TextEncoding::Utf16Be;
    return std::nullopt;
}

QStringConverter::Encoding unicodeOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16Le: return QStringConverter::Utf16LE;
    case TextEncoding::Utf16Be: return QStringConverter::Utf16BE;
    case TextEncoding::Utf8: return QStringConverter::Utf8;
    case TextEncoding::Latin1:
    case TextEncoding::Windows1252: break;
    }
    return QStringConverter::Latin1;
}

} // namespace

QString encodingTitle(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return QStringLiteral("UTF-8");
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be: return QStringLiteral("UTF-16");
    case TextEncoding::Latin1: return QStringLiteral("Latin-1");
    case TextEncoding::Windows1252: break;
    }
    return QStringLiteral("Windows-1252");
}

Result<TextEncoding> detectEncoding(QIODevice &device, qint64 limit)
{
    const auto tooLarge = [limit] {
        return fail(ErrorKind::File, Text::tr("The file is larger than %1 MB.").arg(limit >> 20),
                    Text::tr("Split it and import the parts."));
    };
    if (device.size() > limit)
        return tooLarge();
    QStringDecoder utf8(QStringConverter::Utf8);
    bool validUtf8 = true;
    bool hasC1 = false;
    qint64 read = 0;
    std::optional<TextEncoding> evident;
    device.seek(0);
    while (!device.atEnd()) {
        const QByteArray chunk = device.read(chunkSize);
        if (chunk.isEmpty())
            break;
        if (read == 0)
            evident = fromMark(chunk);
        if (read == 0 && !evident)
            evident = fromZeros(chunk);
        read += chunk.size();
        if (read > limit)
            return tooLarge();
        if (evident)
            break;
        if (validUtf8) {
            const QString text = utf8.decode(chunk);
            Q_UNUSED(text)
            validUtf8 = !utf8.hasError();
        }
        hasC1 = hasC1 || std::ranges::any_of(chunk, isC1);
    }
    if (!device.seek(0))
        return fail(ErrorKind::File, Text::tr("The file cannot be read: %1").arg(device.errorString()));
    if (evident)
        return *evident;
    // A sequence that the end of the file cuts short shows as an error only with the next character.
    const QString ending = utf8.decode(QByteArrayLiteral("\n"));
    Q_UNUSED(ending)
    if (validUtf8 && !utf8.hasError())
        return TextEncoding::Utf8;
    return hasC1 ? TextEncoding::Windows1252 : TextEncoding::Latin1;
}

TextDecoder::TextDecoder(TextEncoding encoding) : m_encoding(encoding), m_unicode(unicodeOf(encoding)) {}

QString TextDecoder::decode(const QByteArray &bytes)
{
    QString text = m_unicode.decode(bytes);
    if (m_encoding == TextEncoding::Windows1252)
        for (QChar &c : text)
            if (c.unicode() >= 0x80 && c.unicode() <= 0x9f)
                c = QChar(windows1252.at(c.unicode() - 0x80U));
    return text;
}

} // namespace reeve
