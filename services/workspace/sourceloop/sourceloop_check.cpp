#include "services/core/worker.h"
#include "services/http/rest_client.h"
#include "services/workspace/sourceloop/open_sourceloop.h"
#include "services/workspace/sourceloop/sourceloop_bearer.h"
#include "services/workspace/sourceloop/sourceloop_error.h"
#include "services/workspace/sourceloop/sourceloop_permissions.h"

#include <QCoreApplication>
#include <QDateTime>

namespace reeve {

namespace {

using State = CheckLine::State;
using sourceloop::Code;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SourceLoopCheck)
};

constexpr int warnDays = 3; // before a pasted token ends

CheckLine failed(const QString &title, const Error &error)
{
    return {State::Failed, title, error.text, error.hint};
}

CheckLine encryption(const SourceLoopParameters &parameters)
{
    const QString title = Text::tr("Encryption");
    if (parameters.url.scheme() == QLatin1String("http"))
        return {State::Warning, title, Text::tr("None: everybody on the way can read the token."),
                Text::tr("Use an address that begins with https:// unless the service is on this computer.")};
    if (parameters.trustAnyCertificate)
        return {State::Warning, title, Text::tr("The certificate was not checked."),
                Text::tr("Name the file of the authority instead.")};
    return {State::Passed, title, Text::tr("The certificate of %1 is trusted.").arg(parameters.url.host()), {}};
}

CheckLine expiry(const sourceloop::Claims &claims, const QString &title)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString until = QLocale().toString(claims.expiresOn.toLocalTime(), QLocale::ShortFormat);
    if (claims.expiresOn.isValid() && claims.expiresOn < now.addDays(warnDays))
        return {State::Warning, title, Text::tr("Accepted until %1.").arg(until), Text::tr("Paste a new one soon.")};
    return {State::Passed,
            title,
            claims.expiresOn.isValid() ? Text::tr("Accepted until %1.").arg(until) : Text::tr("Accepted."),
            {}};
}

CheckLine permissions(const sourceloop::Claims &claims)
{
    const QString title = Text::tr("Permissions");
    if (!claims.codes)
        return {State::Warning, title, Text::tr("The token does not say them; the service decides at every call."), {}};
    QStringList allowed;
    QStringList missing;
    for (const Code code : sourceloop::allCodes()) {
        const QString line = Text::tr("%1 (%2)").arg(sourceloop::codeTitle(code)).arg(static_cast<int>(code));
        (sourceloop::has(claims, code) ? allowed : missing) << line;
    }
    if (allowed.isEmpty())
        return {State::Failed, title, Text::tr("The token holds none of the codes 10200 to 10223."),
                Text::tr("Ask the service's administrators for a token with permissions.")};
    const QString may = allowed.join(QStringLiteral(", "));
    if (missing.isEmpty())
        return {State::Passed, title, Text::tr("All that Reeve can use: %1.").arg(may), {}};
    return {State::Warning, title, Text::tr("It may: %1.").arg(may),
            Text::tr("It may not: %1.").arg(missing.join(QStringLiteral(", ")))};
}

/// Without a token: `/ping` repeats every header that it got.
Result<void> ping(const RestOptions &options, const Cancelled &cancelled)
{
    RestClient client(options);
    const RestRequest request = RestRequest::get(QStringLiteral("ping"));
    REEVE_TRY(answer, client.exchange(request, cancelled));
    if (answer.ok())
        return {};
    return fail(sourceloop::readError(request, answer, client.service()));
}

CheckReport check(const SourceLoopParameters &parameters, const SecretValues &secrets, const Cancelled &cancelled)
{
    const QString reachable = Text::tr("Service");
    const QString signIn = Text::tr("Sign-in");
    CheckReport report;
    RestOptions options = restOptions(parameters, secrets);
    const CheckLine there{State::Passed, reachable, Text::tr("%1 answers.").arg(options.base.authority()), {}};
    const auto skip = [&](const QStringList &titles) {
        for (const QString &title : titles)
            report << CheckLine{State::Skipped, title, Text::tr("Not tried."), {}};
        return report;
    };
    if (const auto answered = ping(options, cancelled); !answered) {
        // Nothing secret goes out here, so it may be asked whether only the certificate stands in the way.
        options.tls.trustAnyCertificate = true;
        const bool encrypts = parameters.url.scheme() == QLatin1String("https") && !parameters.trustAnyCertificate;
        if (encrypts && ping(options, cancelled)) {
            report << there << failed(Text::tr("Encryption"), answered.error());
            return skip({signIn, Text::tr("Permissions")});
        }
        report << failed(reachable, answered.error());
        return skip({Text::tr("Encryption"), signIn, Text::tr("Permissions")});
    }
    report << there << encryption(parameters);
    const auto bearer = sourceLoopBearer(parameters, secrets);
    const auto token = bearer->token(cancelled);
    RestClient client(restOptions(parameters, secrets), bearer);
    const auto accepted = token ? sourceloop::tryToken(client, cancelled) : Result<void>(tl::unexpect, token.error());
    if (!accepted) {
        report << failed(signIn, accepted.error());
        return skip({Text::tr("Permissions")});
    }
    const auto claims = sourceloop::readClaims(*token);
    report << (parameters.signIn == SourceLoopSignIn::Token
                   ? expiry(claims, signIn)
                   : CheckLine{
                         State::Passed, signIn, Text::tr("A token was given and accepted; Reeve renews it."), {}});
    report << permissions(claims);
    return report;
}

} // namespace

Future<CheckReport> checkSourceLoop(const SourceLoopParameters &parameters, Environment environment,
                                    const SecretValues &secrets)
{
    if (auto valid = validate(parameters, environment); !valid)
        return readyError<CheckReport>(valid.error());
    return inWorker([parameters, secrets](Progress &progress) -> Result<CheckReport> {
        const CheckReport report = check(parameters, secrets, [&progress] { return progress.cancelled(); });
        if (progress.cancelled())
            return fail(ErrorKind::Cancelled, Text::tr("Cancelled."));
        return report;
    });
}

} // namespace reeve
