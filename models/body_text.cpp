#include "models/body_text.h"

#include "services/webhooks/schemes/ordered_json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringDecoder>

namespace reeve::body_text {

namespace {

constexpr qsizetype longest = 256 * 1024;
constexpr qsizetype mostHexBytes = 16 * 1024;

QString cutNote(qsizetype shown, qsizetype size)
{
    return QLatin1Char('\n') +
           QCoreApplication::translate("BodyText", "[The first %1 of %2 bytes are shown.]").arg(shown).arg(size);
}

QString hexDump(const QByteArray &body)
{
    QString text;
    const qsizetype shown = std::min(body.size(), mostHexBytes);
    for (qsizetype line = 0; line < shown; line += 16) {
        const QByteArray part = body.mid(line, std::min<qsizetype>(16, shown - line));
        QString readable;
        for (const char c : part)
            readable += c >= 0x20 && c < 0x7f ? QLatin1Char(c) : QLatin1Char('.');
        text += QStringLiteral("%1  %2  %3\n")
                    .arg(line, 6, 16, QLatin1Char('0'))
                    .arg(QString::fromLatin1(part.toHex(' ')), -47)
                    .arg(readable);
    }
    return shown < body.size() ? text.trimmed() + cutNote(shown, body.size()) : text.trimmed();
}

} // namespace

QString headers(const HeaderList &headers)
{
    QStringList lines;
    for (const auto &[name, value] : headers)
        lines << QString::fromUtf8(name) + QStringLiteral(": ") + QString::fromUtf8(value);
    return lines.join(QLatin1Char('\n'));
}

QString raw(const QByteArray &body)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(body);
    if (decoder.hasError() || text.contains(QChar::Null))
        return hexDump(body);
    return text.size() <= longest ? text : text.left(longest) + cutNote(longest, body.size());
}

QString pretty(const QByteArray &body)
{
    const auto json = body.size() <= longest ? OrderedJson::parse(body) : std::nullopt;
    return raw(json ? json->indented(2) : body);
}

bool isJson(const QByteArray &body)
{
    return !QJsonDocument::fromJson(body).isNull();
}

} // namespace reeve::body_text
