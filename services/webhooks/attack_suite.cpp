#include "services/webhooks/attack_suite.h"

#include "services/core/identifier.h"
#include "services/secrets/derived_keys.h"
#include "services/webhooks/schemes/ordered_json.h"
#include "services/webhooks/sender.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AttackSuite)
};

constexpr qsizetype hugeBody = 5 * 1024 * 1024;
constexpr int clockOffset = 60; // seconds beyond what the scheme allows

class Suite
{
public:
    explicit Suite(const AttackTarget &target) : m(target), m_now(QDateTime::currentDateTimeUtc()) {}

    Result<QList<Attack>> make()
    {
        if (!m.scheme)
            return fail(
                Error::validation(QStringLiteral("scheme"),
                                  Text::tr("Choose how deliveries are signed; there is nothing to attack otherwise.")));
        REEVE_TRY(valid, signedRequest(m.request.body, m.secret, 0));
        const SchemeRecipe &recipe = m.scheme->recipe();
        add("wrong-secret", Text::tr("Signed with another secret"), signedRequest(m.request.body, otherSecret(), 0));
        for (const QByteArray &name : m.scheme->headerNames()) {
            HttpRequest request = valid;
            request.headers.removeIf(
                [&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
            add("missing-" + name.toLower(), Text::tr("Without %1").arg(QString::fromLatin1(name)), request);
        }
        HttpRequest garbled = valid;
        garbled.headers = withHeaders(garbled.headers, {{recipe.header, "!!! no signature !!!"}});
        add("malformed-signature", Text::tr("With a signature that is none"), garbled);
        HttpRequest changed = valid;
        changed.body = changedBody();
        add("changed-body", Text::tr("Body changed after signing"), changed);
        reorder(valid);
        if (knowsTime()) {
            add("stale", Text::tr("Signed %1 s ago").arg(recipe.tolerance + clockOffset),
                signedRequest(m.request.body, m.secret, -recipe.tolerance - clockOffset));
            add("future", Text::tr("Signed %1 s ahead").arg(recipe.tolerance + clockOffset),
                signedRequest(m.request.body, m.secret, recipe.tolerance + clockOffset));
        } else {
            skip("stale", Text::tr("Signed long ago"), noTime());
            skip("future", Text::tr("Signed in the future"), noTime());
        }
        const bool callback = recipe.key == QLatin1String("sourceloop");
        add("malformed-body", Text::tr("Broken JSON, signed right"), signedRequest("{\"broken\": [1, 2", m.secret, 0),
            callback ? AttackExpectation::Refused : AttackExpectation::NoServerError);
        add("huge-body", Text::tr("Body of 5 MiB, signed right"),
            signedRequest('"' + QByteArray(hugeBody, 'x') + '"', m.secret, 0), AttackExpectation::Refused);
        if (callback)
            add("wrong-tenant", Text::tr("For a tenant that does not exist"),
                signedRequest(withInitiator(newId()), m.secret, 0));
        add("valid", Text::tr("As it should be"), valid, AttackExpectation::Accepted);
        if (!knowsTime())
            skip("replayed", Text::tr("The valid one again, byte for byte"), noTime());
        else
            add("replayed", Text::tr("The valid one again, byte for byte"), valid,
                recipe.idHeader.isEmpty() ? AttackExpectation::Refused : AttackExpectation::NoServerError);
        if (callback)
            add("wrong-state", Text::tr("Signed anew for a tenant that no longer waits"),
                signedRequest(m.request.body, m.secret, 1));
        return m_attacks;
    }

private:
    static QString noTime() { return Text::tr("This scheme signs no time, so it cannot be noticed."); }
    [[nodiscard]] bool knowsTime() const
    {
        return !m.scheme->recipe().timestampHeader.isEmpty() || m.scheme->recipe().key == QLatin1String("stripe");
    }
    [[nodiscard]] QByteArray otherSecret() const
    {
        const QByteArray random = randomBytes(32);
        if (m.secret.startsWith("whsk_"))
            return "whsk_" + random.toBase64();
        return m.scheme->recipe().key == QLatin1String("standard") ? "whsec_" + random.toBase64() : random.toHex();
    }
    [[nodiscard]] Result<HttpRequest> signedRequest(const QByteArray &body, const QByteArray &secret, int seconds) const
    {
        REEVE_TRY(headers, m.scheme->sign(body, secret, m_now.addSecs(seconds)));
        HttpRequest request = m.request;
        request.body = body;
        request.headers = withHeaders(request.headers, headers);
        request.followRedirects = false;
        return request;
    }
    [[nodiscard]] QByteArray changedBody() const
    {
        auto json = OrderedJson::parse(m.request.body);
        if (!json || json->kind != OrderedJson::Kind::Object)
            return m.request.body + 'x';
        OrderedJson added;
        added.key = "\"changed\"";
        added.scalar = "true";
        json->members.push_back(added);
        return json->compact();
    }
    [[nodiscard]] QByteArray withInitiator(const Id &id) const
    {
        auto json = OrderedJson::parse(m.request.body);
        if (!json)
            return m.request.body;
        for (OrderedJson &member : json->members)
            if (member.key == "\"initiatorId\"")
                member.scalar = '"' + id.toLatin1() + '"';
        return json->compact();
    }
    void reorder(HttpRequest request)
    {
        const QString title = Text::tr("Keys in another order than signed");
        auto json = OrderedJson::parse(request.body);
        if (!json || json->kind != OrderedJson::Kind::Object || json->members.size() < 2)
            return skip("reordered-keys", title, Text::tr("The body is no JSON object with several keys."));
        std::reverse(json->members.begin(), json->members.end());
        request.body = json->compact();
        add("reordered-keys", title, request);
    }
    void add(const QByteArray &key, const QString &title, const Result<HttpRequest> &request,
             AttackExpectation expected = AttackExpectation::Refused)
    {
        if (request)
            m_attacks.append({QString::fromLatin1(key), title, expected, *request, {}});
        else
            skip(key, title, request.error().line());
    }
    void skip(const QByteArray &key, const QString &title, const QString &why)
    {
        m_attacks.append({QString::fromLatin1(key), title, AttackExpectation::Refused, {}, why});
    }

    const AttackTarget &m;
    QDateTime m_now;
    QList<Attack> m_attacks;
};

bool passes(AttackExpectation expected, int status)
{
    switch (expected) {
    case AttackExpectation::Accepted: return status >= 200 && status < 300;
    case AttackExpectation::Refused: return status == 0 || (status >= 400 && status < 500);
    case AttackExpectation::NoServerError: break;
    }
    return status > 0 && status < 500;
}

} // namespace

int AttackReport::failures() const
{
    return static_cast<int>(std::count_if(
        results.begin(), results.end(), [](const AttackResult &result) { return !result.skipped && !result.passed; }));
}

QString expectationText(AttackExpectation expectation)
{
    switch (expectation) {
    case AttackExpectation::Accepted: return QStringLiteral("2xx");
    case AttackExpectation::Refused: return QStringLiteral("4xx");
    case AttackExpectation::NoServerError: break;
    }
    return Text::tr("no 5xx");
}

QString outcomeText(const AttackResult &result)
{
    if (result.skipped)
        return Text::tr("left out");
    return result.status > 0 ? QString::number(result.status) : Text::tr("no answer");
}

Result<QList<Attack>> attacksOn(const AttackTarget &target)
{
    return Suite(target).make();
}

Result<AttackReport> attack(const AttackTarget &target, const HttpLimits &limits, Progress &progress,
                            const std::function<void(const AttackResult &)> &done)
{
    REEVE_TRY(attacks, attacksOn(target));
    progress.setMaximum(static_cast<int>(attacks.size()));
    AttackReport report;
    for (const Attack &each : attacks) {
        progress.setValue(static_cast<int>(report.results.size()), each.title);
        AttackResult result;
        result.key = each.key;
        result.title = each.title;
        result.expected = each.expected;
        if (!each.skipped.isEmpty()) {
            result.skipped = true;
            result.problem = each.skipped;
        } else {
            const QDateTime at = QDateTime::currentDateTimeUtc();
            QElapsedTimer clock;
            clock.start();
            const auto answer = exchange(each.request, limits, [&] { return progress.cancelled(); });
            result.durationMs = clock.elapsed();
            // Nobody there, or not allowed: no further attack would say anything.
            if (!answer && (report.results.isEmpty() || answer.error().kind == ErrorKind::Cancelled ||
                            answer.error().kind == ErrorKind::Forbidden))
                return fail(answer.error());
            result.status = answer ? answer->status : 0;
            result.problem = answer ? QString() : answer.error().text;
            result.passed = passes(each.expected, result.status);
            HttpRequest kept = each.request;
            if (kept.body.size() > 1024 * 1024)
                kept.body = Text::tr("[%1 bytes]").arg(kept.body.size()).toUtf8();
            Delivery delivery = toDelivery({}, kept, answer, at, result.durationMs);
            delivery.scheme = target.scheme->recipe().key;
            delivery.reason = Text::tr("Attack: %1").arg(each.title);
            report.deliveries.append(delivery);
        }
        report.results.append(result);
        done(result);
    }
    return report;
}

} // namespace reeve
