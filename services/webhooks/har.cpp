#include "services/webhooks/har.h"

#include "services/webhooks/schemes/signature_scheme.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <QUrl>
#include <QUrlQuery>

namespace reeve {

namespace {

QJsonArray pairs(const HeaderList &headers)
{
    QJsonArray array;
    for (const auto &[name, value] : headers)
        array.append(QJsonObject{{QStringLiteral("name"), QString::fromUtf8(name)},
                                 {QStringLiteral("value"), QString::fromUtf8(value)}});
    return array;
}

QJsonArray query(const QUrl &url)
{
    QJsonArray array;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        array.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
    return array;
}

/// The body as text, under `encoding` in Base64 when it is none.
QJsonObject content(const QByteArray &body, const HeaderList &headers, const QString &encoding)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(body);
    QJsonObject json{{QStringLiteral("mimeType"), QString::fromUtf8(headerValue(headers, "Content-Type"))}};
    json[QStringLiteral("text")] = decoder.hasError() ? QString::fromLatin1(body.toBase64()) : text;
    if (decoder.hasError())
        json[encoding] = QStringLiteral("base64");
    return json;
}

QJsonObject timings(const Delivery &delivery)
{
    const HttpTimings &t = delivery.timings;
    const auto ms = [](qint64 from, qint64 to) { return to > from ? static_cast<double>(to - from) / 1000 : -1; };
    if (t.total == 0)
        return {{QStringLiteral("send"), 0},
                {QStringLiteral("wait"), static_cast<double>(delivery.durationMs)},
                {QStringLiteral("receive"), 0}};
    const qint64 ready = std::max(t.connected, t.secured);
    return {{QStringLiteral("dns"), ms(0, t.resolved)},
            {QStringLiteral("connect"), ms(t.resolved, ready)},
            {QStringLiteral("ssl"), ms(t.connected, t.secured)},
            {QStringLiteral("send"), 0},
            {QStringLiteral("wait"), std::max(ms(ready, t.firstByte), 0.0)},
            {QStringLiteral("receive"), std::max(ms(t.firstByte, t.total), 0.0)}};
}

QJsonObject entry(const Delivery &delivery)
{
    // What came in is kept with its path alone.
    const QUrl path(delivery.url);
    const QByteArray host = headerValue(delivery.requestHeaders, "Host");
    const QUrl url =
        path.isRelative() ? QUrl(QStringLiteral("http://%1").arg(QString::fromUtf8(host))).resolved(path) : path;
    QJsonObject request{{QStringLiteral("method"), QString::fromLatin1(delivery.method)},
                        {QStringLiteral("url"), url.toString(QUrl::FullyEncoded)},
                        {QStringLiteral("httpVersion"), QStringLiteral("HTTP/1.1")},
                        {QStringLiteral("cookies"), QJsonArray()},
                        {QStringLiteral("headers"), pairs(delivery.requestHeaders)},
                        {QStringLiteral("queryString"), query(url)},
                        {QStringLiteral("headersSize"), -1},
                        {QStringLiteral("bodySize"), delivery.requestBody.size()}};
    if (!delivery.requestBody.isEmpty())
        request[QStringLiteral("postData")] =
            content(delivery.requestBody, delivery.requestHeaders, QStringLiteral("_encoding"));
    QJsonObject body = content(delivery.responseBody, delivery.responseHeaders, QStringLiteral("encoding"));
    body[QStringLiteral("size")] = delivery.responseBody.size();
    const QJsonObject response{
        {QStringLiteral("status"), delivery.status},
        {QStringLiteral("statusText"), QString()},
        {QStringLiteral("httpVersion"), QStringLiteral("HTTP/1.1")},
        {QStringLiteral("cookies"), QJsonArray()},
        {QStringLiteral("headers"), pairs(delivery.responseHeaders)},
        {QStringLiteral("content"), body},
        {QStringLiteral("redirectURL"), QString::fromUtf8(headerValue(delivery.responseHeaders, "Location"))},
        {QStringLiteral("headersSize"), -1},
        {QStringLiteral("bodySize"), delivery.responseBody.size()}};
    return {{QStringLiteral("startedDateTime"), delivery.at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("time"), static_cast<double>(delivery.durationMs)},
            {QStringLiteral("request"), request},
            {QStringLiteral("response"), response},
            {QStringLiteral("cache"), QJsonObject()},
            {QStringLiteral("timings"), timings(delivery)},
            {QStringLiteral("comment"), delivery.reason}};
}

} // namespace

QByteArray toHar(const QList<Delivery> &deliveries)
{
    QJsonArray entries;
    for (const Delivery &delivery : deliveries)
        entries.append(entry(delivery));
    const QJsonObject log{
        {QStringLiteral("version"), QStringLiteral("1.2")},
        {QStringLiteral("creator"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Reeve")},
                                                {QStringLiteral("version"), QStringLiteral(REEVE_VERSION)}}},
        {QStringLiteral("entries"), entries}};
    return QJsonDocument(QJsonObject{{QStringLiteral("log"), log}}).toJson();
}

} // namespace reeve
