#include "app/webhook_command.h"

#include "services/secrets/keychain_secret_store.h"
#include "services/webhooks/http_exchange.h"
#include "services/webhooks/running_endpoint.h"
#include "services/webhooks/schemes/scheme_list.h"
#include "services/webhooks/webhook_secrets.h"
#include "services/webhooks/webhook_template.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTimer>
#include <cstdio>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WebhookCommand)
};

enum Exit { Done = 0, Impossible = 1, Misused = 2, Refused = 3, Unanswered = 4 };

constexpr qint64 longestInput = 16 * 1024 * 1024;

int say(Exit code, const QString &text)
{
    std::fprintf(stderr, "reeve webhook: %s\n", qUtf8Printable(text));
    return code;
}

void print(const QString &text)
{
    std::fputs(qUtf8Printable(text + u'\n'), stdout);
    std::fflush(stdout);
}

QCommandLineOption option(const char *name, const char *value = nullptr)
{
    return {QLatin1String(name), {}, value ? QString::fromLatin1(value) : QString()};
}

/// The options that every one of the three commands has: how it is signed, and where the secret is.
class Arguments
{
public:
    Arguments()
    {
        parser.addOptions({option("scheme", "KEY"), option("context", "TEXT"), option("algorithm", "NAME"),
                           option("encoding", "NAME"), option("signature-header", "NAME"), option("prefix", "TEXT"),
                           option("timestamp-header", "NAME"), option("unit", "s|ms"), option("id-header", "NAME"),
                           option("content", "TEXT"), option("tolerance", "SECONDS"), option("secret-env", "VARIABLE"),
                           option("secret-name", "NAME"), option("secret-stdin")});
    }

    [[nodiscard]] bool has(const char *name) const { return parser.isSet(QLatin1String(name)); }
    [[nodiscard]] QString text(const char *name) const { return parser.value(QLatin1String(name)); }
    /// Validation when it is none or out of range.
    [[nodiscard]] Result<int> number(const char *name, int from, int to, int fallback) const
    {
        if (!has(name))
            return fallback;
        bool ok = false;
        const int value = text(name).toInt(&ok);
        if (!ok || value < from || value > to)
            return fail(ErrorKind::Validation,
                        Text::tr("--%1 takes a number from %2 to %3.").arg(QLatin1String(name)).arg(from).arg(to));
        return value;
    }

    /// Null without --scheme.
    [[nodiscard]] Result<SchemePtr> scheme() const
    {
        if (!has("scheme"))
            return SchemePtr();
        QJsonObject settings{{QStringLiteral("scheme"), text("scheme")}};
        for (const auto &[argument, member] : {std::pair("context", "context"),
                                               {"algorithm", "algorithm"},
                                               {"encoding", "encoding"},
                                               {"signature-header", "header"},
                                               {"prefix", "prefix"},
                                               {"timestamp-header", "timestampHeader"},
                                               {"unit", "unit"},
                                               {"id-header", "idHeader"},
                                               {"content", "content"}})
            if (has(argument))
                settings[QLatin1String(member)] = text(argument);
        REEVE_TRY(tolerance, number("tolerance", 1, 86400, 300));
        settings[QStringLiteral("tolerance")] = tolerance;
        if (text("scheme") == QLatin1String("custom"))
            return customSchemeFromJson(settings);
        if (const SchemePtr known = schemeFromJson(settings))
            return known;
        return fail(
            ErrorKind::Validation,
            Text::tr("“%1” is no scheme. There are: %2.").arg(text("scheme"), schemeKeys().join(QStringLiteral(", "))));
    }

    [[nodiscard]] Result<QByteArray> secret() const
    {
        if (has("secret-env")) {
            const QByteArray value = qgetenv(text("secret-env").toLocal8Bit().constData());
            if (value.isEmpty())
                return fail(ErrorKind::NotFound,
                            Text::tr("The environment variable %1 is empty.").arg(text("secret-env")));
            return value;
        }
        if (has("secret-stdin")) {
            QFile input;
            if (!input.open(stdin, QIODevice::ReadOnly))
                return fail(ErrorKind::File, Text::tr("The standard input cannot be read."));
            QByteArray line = input.readLine(8192);
            while (line.endsWith('\n') || line.endsWith('\r'))
                line.chop(1);
            return line;
        }
        if (has("secret-name"))
            return kept(text("secret-name"));
        return fail(ErrorKind::Validation,
                    Text::tr("Say where the secret is: --secret-env, --secret-name or --secret-stdin."));
    }

    QCommandLineParser parser;

private:
    static Result<QByteArray> kept(const QString &name)
    {
        KeychainSecretStore store;
        QEventLoop loop;
        Result<QByteArray> found;
        onResult(&loop, store.read(webhookSecretKey(name)), [&](const Result<QByteArray> &secret) {
            found = secret;
            loop.quit();
        });
        loop.exec();
        return found;
    }
};

Result<QByteArray> readInput(const QString &path)
{
    QFile file(path);
    const bool open =
        path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return fail(ErrorKind::File, Text::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    QByteArray bytes = file.read(longestInput + 1);
    if (bytes.size() > longestInput)
        return fail(ErrorKind::File, Text::tr("%1 is larger than %2 bytes.").arg(path).arg(longestInput));
    return bytes;
}

Result<HttpRequest> requestFrom(const Arguments &arguments, const QString &url)
{
    HttpRequest request;
    request.url = QUrl(url, QUrl::StrictMode);
    request.method = arguments.has("method") ? arguments.text("method").toLatin1() : QByteArray("POST");
    request.followRedirects = arguments.has("follow");
    REEVE_TRY(headers, headersFromText(arguments.parser.values(QStringLiteral("header")).join(QLatin1Char('\n'))));
    request.headers = headers;
    if (arguments.has("body")) {
        if (arguments.text("body") == QLatin1String("-") && arguments.has("secret-stdin"))
            return fail(ErrorKind::Validation, Text::tr("Body and secret cannot both come from the standard input."));
        REEVE_TRY(body, readInput(arguments.text("body")));
        request.body = body;
    } else {
        const WebhookTemplate model = templateFor(arguments.text("scheme"));
        REEVE_TRY(body, expand(model.body, standardVariables(QDateTime::currentDateTimeUtc()), QStringLiteral("body")));
        request.body = body.toUtf8();
    }
    if (headerValue(request.headers, "Content-Type").isNull())
        request.headers.prepend({"Content-Type", "application/json"});
    return request;
}

int send(Arguments &arguments)
{
    const QStringList words = arguments.parser.positionalArguments();
    if (words.size() != 1)
        return say(Misused, Text::tr("`reeve webhook send` needs one address."));
    const auto scheme = arguments.scheme();
    if (!scheme)
        return say(Misused, scheme.error().line());
    auto request = requestFrom(arguments, words.first());
    if (!request)
        return say(request.error().kind == ErrorKind::File ? Impossible : Misused, request.error().line());
    if (*scheme) {
        const auto secret = arguments.secret();
        if (!secret)
            return say(secret.error().kind == ErrorKind::Validation ? Misused : Impossible, secret.error().line());
        const auto headers = (*scheme)->sign(request->body, *secret, QDateTime::currentDateTimeUtc());
        if (!headers)
            return say(Impossible, headers.error().line());
        request->headers = withHeaders(request->headers, *headers);
    }
    const auto answer = exchange(*request, {}, {});
    if (!answer)
        return say(answer.error().kind == ErrorKind::Validation ? Misused : Unanswered, answer.error().line());
    for (const QString &redirect : answer->redirects)
        print(redirect);
    print(
        Text::tr("%1 in %2 ms").arg(answer->status).arg(static_cast<double>(answer->timings.total) / 1000, 0, 'f', 1));
    if (arguments.has("include")) {
        print(headersToText(answer->headers) + u'\n');
        std::fwrite(answer->body.constData(), 1, static_cast<std::size_t>(answer->body.size()), stdout);
    }
    return answer->status >= 200 && answer->status < 300 ? Done : Refused;
}

int listen(Arguments &arguments)
{
    const auto scheme = arguments.scheme();
    const auto port = arguments.number("port", 0, 65535, 0);
    const auto status = arguments.number("status", 200, 599, 204);
    const auto count = arguments.number("count", 1, 1000000000, 0);
    for (const Error &error : {scheme ? Error() : scheme.error(), port ? Error() : port.error(),
                               status ? Error() : status.error(), count ? Error() : count.error()})
        if (!error.text.isEmpty())
            return say(Misused, error.line());
    Endpoint endpoint;
    endpoint.name = QStringLiteral("reeve webhook listen");
    endpoint.port = static_cast<quint16>(*port);
    endpoint.status = *status;
    if (arguments.has("address"))
        endpoint.address = arguments.text("address");
    endpoint.identity = {arguments.text("certificate"), arguments.text("key")};
    RunningEndpoint::Keys keys;
    if (*scheme) {
        const auto secret = arguments.secret();
        if (!secret)
            return say(secret.error().kind == ErrorKind::Validation ? Misused : Impossible, secret.error().line());
        endpoint.scheme = schemeToJson(**scheme);
        endpoint.secret = QStringLiteral("given");
        keys.secret = *secret;
    }
    if (auto valid = validate(endpoint); !valid)
        return say(Misused, valid.error().line());
    int taken = 0;
    int refused = 0;
    QEventLoop loop;
    RunningEndpoint running(endpoint, keys, [&](const Delivery &delivery) {
        print(QStringLiteral("%1 %2 %3 %4 %5")
                  .arg(delivery.at.toString(Qt::ISODateWithMs), QString::fromLatin1(delivery.method), delivery.url,
                       delivery.finding.isEmpty() ? QStringLiteral("-") : delivery.finding, delivery.reason)
                  .trimmed());
        refused += delivery.outcome == DeliveryOutcome::Accepted ? 0 : 1;
        if (++taken == *count)
            // The answer goes out first.
            QTimer::singleShot(100, &loop, &QEventLoop::quit);
        return ready<void>({});
    });
    const auto url = running.listen();
    if (!url)
        return say(Impossible, url.error().line());
    print(url->toString());
    loop.exec();
    return refused > 0 ? Refused : Done;
}

int verify(Arguments &arguments)
{
    const auto scheme = arguments.scheme();
    if (!scheme || !*scheme)
        return say(Misused, scheme ? Text::tr("`reeve webhook verify` needs --scheme.") : scheme.error().line());
    if (!arguments.has("headers") || !arguments.has("body"))
        return say(Misused, Text::tr("`reeve webhook verify` needs --headers FILE and --body FILE."));
    if (arguments.has("secret-stdin") && arguments.text("body") == QLatin1String("-"))
        return say(Misused, Text::tr("Body and secret cannot both come from the standard input."));
    QDateTime at = QDateTime::currentDateTimeUtc();
    if (arguments.has("at")) {
        at = QDateTime::fromString(arguments.text("at"), Qt::ISODate);
        if (!at.isValid())
            at = timeFrom(arguments.text("at").toLatin1(), TimeUnit::Seconds);
        if (!at.isValid())
            return say(Misused, Text::tr("--at takes seconds since 1970, or a time such as 2026-11-21T10:00:00Z."));
    }
    const auto secret = arguments.secret();
    if (!secret)
        return say(secret.error().kind == ErrorKind::Validation ? Misused : Impossible, secret.error().line());
    const auto headerText = readInput(arguments.text("headers"));
    if (!headerText)
        return say(Impossible, headerText.error().line());
    const auto body = readInput(arguments.text("body"));
    if (!body)
        return say(Impossible, body.error().line());
    const auto headers = headersFromText(QString::fromUtf8(*headerText).remove(QLatin1Char('\r')));
    if (!headers)
        return say(Misused, headers.error().line());
    const Verification verified = (*scheme)->verify(*headers, *body, *secret, at);
    print(findingKey(verified.finding) + (verified.isValid() ? QString() : QStringLiteral(": ") + verified.reason));
    return verified.isValid() ? Done : Refused;
}

} // namespace

QString webhookUsage()
{
    return Text::tr("Sends, receives and verifies webhooks.\n"
                    "\n"
                    "  reeve webhook send URL            send one, and say the status\n"
                    "  reeve webhook listen              receive, and say of each whether its signature holds\n"
                    "  reeve webhook verify              say whether a signature holds, and if not, why\n"
                    "\n"
                    "Signature\n"
                    "  --scheme KEY                      %1\n"
                    "  --context TEXT                    of sourceloop\n"
                    "  --algorithm sha1|sha256|sha512, --encoding hex|base64|base64url, --signature-header NAME,\n"
                    "  --prefix TEXT, --timestamp-header NAME, --unit s|ms, --id-header NAME, --tolerance SECONDS,\n"
                    "  --content TEXT                    of custom: what is signed, such as {timestamp}.{body}\n"
                    "Secret (never an argument: others see those)\n"
                    "  --secret-env VARIABLE             in this environment variable\n"
                    "  --secret-name NAME                in the keyring, by the name that the window gave it\n"
                    "  --secret-stdin                    the first line of the standard input\n"
                    "send\n"
                    "  --body FILE|-                     the bytes to send; without it the scheme's example\n"
                    "  --method NAME, --header \"Name: value\" (repeat it), --follow, --include\n"
                    "listen\n"
                    "  --port N, --address IP, --certificate FILE, --key FILE, --status N\n"
                    "  --count N                         end after N\n"
                    "verify\n"
                    "  --headers FILE, --body FILE|-, --at TIME\n"
                    "\n"
                    "Exit codes: 0 done, 1 impossible, 2 wrong arguments, 3 refused or does not hold, 4 no answer\n")
        .arg(schemeKeys().join(QStringLiteral(", ")));
}

int runWebhook(const QStringList &words)
{
    const QString command = words.value(0);
    Arguments arguments;
    int (*run)(Arguments &) = nullptr;
    if (command == QLatin1String("send")) {
        arguments.parser.addOptions({option("body", "FILE"), option("method", "NAME"), option("header", "LINE"),
                                     option("follow"), option("include")});
        run = send;
    } else if (command == QLatin1String("listen")) {
        arguments.parser.addOptions({option("port", "N"), option("address", "IP"), option("certificate", "FILE"),
                                     option("key", "FILE"), option("status", "N"), option("count", "N")});
        run = listen;
    } else if (command == QLatin1String("verify")) {
        arguments.parser.addOptions({option("headers", "FILE"), option("body", "FILE"), option("at", "TIME")});
        run = verify;
    } else {
        return say(Misused,
                   Text::tr("`reeve webhook` is followed by send, listen or verify; see `reeve webhook --help`."));
    }
    if (!arguments.parser.parse(QStringList{QStringLiteral("reeve")} + words.mid(1)))
        return say(Misused, arguments.parser.errorText());
    if (run != send && !arguments.parser.positionalArguments().isEmpty())
        return say(Misused,
                   Text::tr("“%1” is one argument too many.").arg(arguments.parser.positionalArguments().constFirst()));
    return run(arguments);
}

} // namespace reeve
