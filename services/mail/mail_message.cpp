#include "services/mail/mail_message.h"

#include "services/domain/lead.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace reeve {

namespace {

constexpr qsizetype lineLimit = 76; // RFC 2045 6.7 and RFC 2047 2
constexpr qsizetype maxSubject = 500;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Mail)
};

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

/// The largest part of `bytes` from `from` with at most `limit` bytes that does not cut a character of UTF-8.
qsizetype wholeCharacters(const QByteArray &bytes, qsizetype from, qsizetype limit)
{
    qsizetype end = std::min(from + limit, bytes.size());
    while (end < bytes.size() && end > from && (static_cast<unsigned char>(bytes[end]) & 0xc0) == 0x80)
        --end;
    return end - from;
}

/// RFC 2047 words, folded; `used` columns of the first line are taken.
QByteArray encodedWords(const QString &text, qsizetype used)
{
    const QByteArray frame = "=?UTF-8?B?";
    const QByteArray bytes = text.toUtf8();
    QByteArray words;
    for (qsizetype from = 0; from < bytes.size();) {
        if (from > 0) {
            words += "\r\n ";
            used = 1;
        }
        const qsizetype room = (lineLimit - used - frame.size() - 2) / 4 * 3;
        const qsizetype count = wholeCharacters(bytes, from, room);
        words += frame + bytes.mid(from, count).toBase64() + "?=";
        from += count;
    }
    return words;
}

QByteArray unstructured(const QString &text, qsizetype used)
{
    return isPlain(text) && text.size() + used <= lineLimit && !text.contains(QLatin1String("=?"))
               ? text.toLatin1()
               : encodedWords(text, used);
}

QByteArray mailbox(const QString &name, const QString &address, qsizetype used)
{
    if (name.isEmpty())
        return address.toLatin1();
    QByteArray shown;
    if (isPlain(name)) {
        QString quoted = name;
        quoted.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
        shown = '"' + quoted.toLatin1() + '"';
    } else {
        shown = encodedWords(name, used);
    }
    return shown + "\r\n <" + address.toLatin1() + '>';
}

QByteArray quotedPrintable(const QString &text)
{
    QByteArray result;
    for (const QString &textLine : text.split(QLatin1Char('\n'))) {
        const QByteArray line = textLine.toUtf8();
        qsizetype column = 0;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const auto byte = static_cast<unsigned char>(line[i]);
            const bool last = i + 1 == line.size();
            const bool literal = (byte > 0x20 && byte < 0x7f && byte != '=') || (byte == ' ' && !last);
            const QByteArray token = literal ? QByteArray(1, line[i]) : '=' + QByteArray(1, line[i]).toHex().toUpper();
            if (column + token.size() > lineLimit - (last ? 0 : 1)) {
                result += "=\r\n";
                column = 0;
            }
            result += token;
            column += token.size();
        }
        result += "\r\n";
    }
    result.chop(2);
    return result;
}

QByteArray part(const char *subtype, const QString &text)
{
    return QByteArray("Content-Type: text/") + subtype +
           "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + quotedPrintable(text);
}

Result<void> requireAddress(const QString &field, const QString &address)
{
    if (hasControl(address) || !isMailAddress(address))
        return fail(Error::validation(
            field, Text::tr("“%1” is not a mail address that can be written to.").arg(address.left(100).simplified())));
    return {};
}

Result<void> requireLine(const QString &field, const QString &text)
{
    if (hasControl(text))
        return fail(Error::validation(field, Text::tr("A line break is not allowed here.")));
    if (text.size() > maxSubject)
        return fail(Error::validation(field, Text::tr("At most %1 characters are allowed here.").arg(maxSubject)));
    return {};
}

} // namespace

Result<QByteArray> toRfc5322(const MailMessage &message)
{
    REEVE_CHECK(requireAddress(QStringLiteral("fromAddress"), message.fromAddress));
    REEVE_CHECK(requireAddress(QStringLiteral("recipient"), message.recipient));
    REEVE_CHECK(requireLine(QStringLiteral("fromName"), message.fromName));
    REEVE_CHECK(requireLine(QStringLiteral("subject"), message.subject));

    const QString date = QLocale::c().toString(message.date.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
    const QByteArray host = mailHost(message.fromAddress).toLatin1();
    QByteArray bytes;
    bytes += "Date: " + date.toLatin1() + " +0000\r\n";
    bytes += "From: " + mailbox(message.fromName, message.fromAddress, 6) + "\r\n";
    bytes += "To: " + message.recipient.toLatin1() + "\r\n";
    bytes += "Subject: " + unstructured(message.subject, 9) + "\r\n";
    bytes += "Message-ID: <" + message.id.toLatin1() + '@' + host + ">\r\n";
    bytes += "Auto-Submitted: auto-generated\r\n"; // RFC 3834: no holiday reply is wanted
    bytes += "MIME-Version: 1.0\r\n";
    if (message.html.isEmpty())
        return bytes + part("plain", message.text);
    // Quoted-printable holds no "=_", so no text can end a part.
    const QByteArray boundary = "=_" + message.id.toLatin1().left(60);
    bytes += "Content-Type: multipart/alternative; boundary=\"" + boundary + "\"\r\n\r\n";
    for (const QByteArray &one : {part("plain", message.text), part("html", message.html)})
        bytes += "--" + boundary + "\r\n" + one + "\r\n";
    return bytes + "--" + boundary + "--\r\n";
}

} // namespace reeve
