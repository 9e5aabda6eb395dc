#include "services/webhooks/verify_page.h"

#include <QUrlQuery>

namespace reeve {

namespace {

struct Words
{
    const char *language;
    const char *confirmed;
    const char *refused;
    const char *later;
};

// Read by whoever opens the link, not by the operator: in the browser's language and not in the window's.
constexpr Words english{"en", "Thank you. Your e-mail address is confirmed.",
                        "This link does not work or has expired. Please ask for a new one.",
                        "This cannot be done at the moment. Please open the link again later."};
constexpr Words german{"de", "Vielen Dank. Ihre E-Mail-Adresse ist bestätigt.",
                       "Dieser Link gilt nicht oder ist abgelaufen. Bitte fordern Sie einen neuen an.",
                       "Das ist im Augenblick nicht möglich. Bitte öffnen Sie den Link später noch einmal."};

const Words &wordsFor(const HeaderList &headers)
{
    for (const auto &[name, value] : headers)
        if (name.compare("Accept-Language", Qt::CaseInsensitive) == 0)
            return value.trimmed().toLower().startsWith("de") ? german : english;
    return english;
}

Delivery page(Delivery request, int status, const char *language, const char *text)
{
    request.status = status;
    request.responseHeaders = {
        {"Content-Type", "text/html; charset=utf-8"},
        {"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"},
        {"Referrer-Policy", "no-referrer"}}; // the address holds the key
    request.responseBody = QStringLiteral("<!doctype html><html lang=\"%1\"><meta charset=\"utf-8\"><title>%2</title>"
                                          "<body style=\"font: 1.1rem sans-serif; margin: 4rem auto; max-width: 32rem; "
                                          "padding: 0 1rem\"><p>%2</p></html>\n")
                               .arg(QLatin1String(language), QString::fromUtf8(text).toHtmlEscaped())
                               .toUtf8();
    return request;
}

} // namespace

WebhookReceiver::Handler verifyPage(std::function<Future<void>(Id, QString)> verify)
{
    return [verify = std::move(verify)](Delivery request) -> Future<Delivery> {
        const Words &words = wordsFor(request.requestHeaders);
        const QUrlQuery query(request.url.section(QLatin1Char('?'), 1));
        const Id lead = query.queryItemValue(QStringLiteral("lead")).toLower();
        const QString key = query.queryItemValue(QStringLiteral("key"));
        if (!isId(lead) || key.isEmpty() || key.size() > 200)
            return ready<Delivery>(page(request, 400, words.language, words.refused));
        return verify(lead, key).then([request, &words](const Result<void> &verified) -> Result<Delivery> {
            if (verified)
                return page(request, 200, words.language, words.confirmed);
            // Why it was refused is nobody's business who only guesses keys.
            if (verified.error().retryable)
                return page(request, 503, words.language, words.later);
            return page(request, 401, words.language, words.refused);
        });
    };
}

} // namespace reeve
