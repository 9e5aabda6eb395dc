#include "services/webhooks/verify_page.h"

#include <QUrlQuery>
#include <optional>

namespace reeve {

namespace {

struct Words
{
    const char *language;
    const char *question;
    const char *button;
    const char *confirmed;
    const char *refused;
    const char *later;
};

// Read by whoever opens the link, not by the operator: in the browser's language and not in the window's.
constexpr Words english{"en",
                        "Please confirm that this e-mail address is yours.",
                        "Confirm",
                        "Thank you. Your e-mail address is confirmed.",
                        "This link does not work or has expired. Please ask for a new one.",
                        "This cannot be done at the moment. Please open the link again later."};
constexpr Words german{"de",
                       "Bitte bestätigen Sie, dass diese E-Mail-Adresse Ihnen gehört.",
                       "Bestätigen",
                       "Vielen Dank. Ihre E-Mail-Adresse ist bestätigt.",
                       "Dieser Link gilt nicht oder ist abgelaufen. Bitte fordern Sie einen neuen an.",
                       "Das ist im Augenblick nicht möglich. Bitte öffnen Sie den Link später noch einmal."};

const Words &wordsFor(const HeaderList &headers)
{
    for (const auto &[name, value] : headers)
        if (name.compare("Accept-Language", Qt::CaseInsensitive) == 0)
            return value.trimmed().toLower().startsWith("de") ? german : english;
    return english;
}

/// What a link carries; nothing when it cannot be one of ours.
struct Ticket
{
    Id lead;
    QString key;
};

std::optional<Ticket> ticketOf(const QString &encoded)
{
    const QUrlQuery query(encoded);
    Ticket ticket{query.queryItemValue(QStringLiteral("lead")).toLower(), query.queryItemValue(QStringLiteral("key"))};
    if (!isId(ticket.lead) || ticket.key.isEmpty() || ticket.key.size() > 200)
        return {};
    return ticket;
}

/// `rest` is HTML of ours.
Delivery page(Delivery request, int status, const Words &words, const char *text, const QString &rest = {})
{
    request.status = status;
    request.responseHeaders = {{"Content-Type", "text/html; charset=utf-8"},
                               {"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; "
                                                           "form-action 'self'; frame-ancestors 'none'"},
                               {"Cache-Control", "no-store"},
                               {"Referrer-Policy", "no-referrer"}}; // the address holds the key
    request.responseBody = QStringLiteral("<!doctype html><html lang=\"%1\"><meta charset=\"utf-8\"><title>%2</title>"
                                          "<body style=\"font: 1.1rem sans-serif; margin: 4rem auto; max-width: 32rem; "
                                          "padding: 0 1rem\"><p>%2</p>%3</html>\n")
                               .arg(QLatin1String(words.language), QString::fromUtf8(text).toHtmlEscaped(), rest)
                               .toUtf8();
    return request;
}

QString confirmForm(const Words &words, const Ticket &ticket)
{
    return QStringLiteral("<form method=\"post\" action=\"verify\"><input type=\"hidden\" name=\"lead\" value=\"%1\">"
                          "<input type=\"hidden\" name=\"key\" value=\"%2\"><button style=\"font: inherit; padding: "
                          "0.5rem 1.5rem\" autofocus>%3</button></form>")
        .arg(ticket.lead.toHtmlEscaped(), ticket.key.toHtmlEscaped(), QString::fromUtf8(words.button));
}

} // namespace

void addVerifyPage(WebhookReceiver &receiver, std::function<Future<void>(Id lead, QString key)> verify)
{
    receiver.route("GET", "/verify", [](const Delivery &request) {
        const Words &words = wordsFor(request.requestHeaders);
        const auto ticket = ticketOf(request.url.section(QLatin1Char('?'), 1));
        return ready<Delivery>(ticket ? page(request, 200, words, words.question, confirmForm(words, *ticket))
                                      : page(request, 400, words, words.refused));
    });
    receiver.route("POST", "/verify", [verify = std::move(verify)](const Delivery &request) -> Future<Delivery> {
        const Words &words = wordsFor(request.requestHeaders);
        const auto ticket = ticketOf(QString::fromUtf8(request.requestBody));
        if (!ticket)
            return ready<Delivery>(page(request, 400, words, words.refused));
        return verify(ticket->lead, ticket->key)
            .then([request, &words](const Result<void> &verified) -> Result<Delivery> {
                if (verified)
                    return page(request, 200, words, words.confirmed);
                // Why it was refused is nobody's business who only guesses keys.
                if (verified.error().retryable)
                    return page(request, 503, words, words.later);
                return page(request, 401, words, words.refused);
            });
    });
}

} // namespace reeve
