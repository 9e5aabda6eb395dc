#include "services/idp/plan.h"

#include "services/domain/lead.h"
#include "services/domain/tenant.h"
#include "services/idp/template.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>
#include <array>

namespace reeve::idp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Idp)
};

const QString setupIdKey = QStringLiteral("setupId");
constexpr int longestText = 2000;

constexpr std::array stateKeys{"waiting", "sent", "created", "found", "done", "skipped", "failed", "undone"};

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty() &&
           url.userInfo().isEmpty();
}

/// A redirect URI may also lead into an app ("com.example.app:/callback") and end with a star.
bool isRedirect(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*:/[^\\s#]*$"));
    return form.match(text).hasMatch();
}

QStringList lines(const QJsonValue &value)
{
    QStringList all;
    for (const auto &line : value.toArray())
        all << line.toString();
    return all;
}

QString wrong(const Field &field, const QJsonValue &value)
{
    static const QRegularExpression slug(QStringLiteral("^[a-z0-9][a-z0-9._-]{0,62}$"));
    const QString text = value.toString();
    switch (field.rule) {
    case Field::Rule::None: break;
    case Field::Rule::Url:
        if (!isWebAddress(text))
            return Text::tr("This is no web address; write it as https://login.example.com, without a user.");
        break;
    case Field::Rule::Mail:
        if (!isMailAddress(text))
            return Text::tr("This is no e-mail address; write it as name@example.com.");
        break;
    case Field::Rule::Port:
        if (const int port = text.toInt(); port < 1 || port > 65535)
            return Text::tr("A port is a number from 1 to 65535.");
        break;
    case Field::Rule::Slug:
        if (!slug.match(text).hasMatch())
            return Text::tr("Use a–z, 0–9, dots, hyphens and underscores, beginning with a letter or digit; at most "
                            "63 characters.");
        break;
    case Field::Rule::HostNames:
        for (const QString &host : lines(value))
            if (!isHostName(host))
                return Text::tr("“%1” is no host name; write it as example.com, one a line.").arg(host.left(100));
        break;
    case Field::Rule::Urls:
        for (const QString &url : lines(value))
            if (!isRedirect(url))
                return Text::tr("“%1” is no redirect URI; write it as https://app.example.com/callback, one a line.")
                    .arg(url.left(100));
        break;
    }
    return {};
}

QString indented(const QJsonValue &body)
{
    const QJsonDocument document = body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
}

QString lineOf(const Filler &filler, const Call &call)
{
    if (call.method.isEmpty())
        return {};
    QStringList query;
    for (const auto &[name, value] : call.query)
        if (const QString text = filler.text(value); !text.isEmpty())
            query << name + QLatin1Char('=') + text;
    return QString::fromLatin1(call.method) + QLatin1Char(' ') + filler.text(call.path) +
           (query.isEmpty() ? QString() : QLatin1Char('?') + query.join(QLatin1Char('&')));
}

QList<Step> applicable(const QList<Step> &steps, const QJsonObject &values)
{
    QList<Step> all;
    std::copy_if(steps.begin(), steps.end(), std::back_inserter(all),
                 [&](const Step &step) { return holds(step.when, values); });
    return all;
}

} // namespace

QJsonObject Journal::values(const Plan &plan) const
{
    QJsonObject all = plan.values;
    for (const StepRecord &record : m_records)
        for (auto taken = record.takes.begin(); taken != record.takes.end(); ++taken)
            all.insert(taken.key(), taken.value());
    return all;
}

bool Journal::hasCreated() const
{
    return std::any_of(m_records.begin(), m_records.end(),
                       [](const StepRecord &record) { return record.state == StepState::Created || record.unsure; });
}

bool Journal::isComplete(const Plan &plan) const
{
    return std::all_of(plan.steps.begin(), plan.steps.end(),
                       [this](const Step &step) { return isSettled(of(step.id)); });
}

QJsonObject Journal::toJson() const
{
    QJsonObject records;
    for (auto record = m_records.begin(); record != m_records.end(); ++record)
        records.insert(record.key(),
                       QJsonObject{{QStringLiteral("state"),
                                    QString::fromLatin1(stateKeys.at(static_cast<std::size_t>(record->state)))},
                                   {QStringLiteral("unsure"), record->unsure},
                                   {QStringLiteral("status"), record->status},
                                   {QStringLiteral("ms"), record->ms},
                                   {QStringLiteral("error"), record->error},
                                   {QStringLiteral("hint"), record->hint},
                                   {QStringLiteral("takes"), record->takes}});
    return {{setupIdKey, m_setupId}, {QStringLiteral("steps"), records}};
}

Journal Journal::fromJson(const QJsonObject &json)
{
    Journal journal(json.value(setupIdKey).toString());
    const QJsonObject records = json.value(QStringLiteral("steps")).toObject();
    for (auto one = records.begin(); one != records.end(); ++one) {
        const QJsonObject kept = one->toObject();
        StepRecord record;
        const QString key = kept.value(QStringLiteral("state")).toString();
        const auto state = std::ranges::find(stateKeys, key, [](const char *one) { return QString::fromLatin1(one); });
        if (state != stateKeys.end())
            record.state = static_cast<StepState>(state - stateKeys.begin());
        record.unsure = kept.value(QStringLiteral("unsure")).toBool();
        record.status = kept.value(QStringLiteral("status")).toInt();
        record.ms = kept.value(QStringLiteral("ms")).toInteger();
        record.error = kept.value(QStringLiteral("error")).toString();
        record.hint = kept.value(QStringLiteral("hint")).toString();
        record.takes = kept.value(QStringLiteral("takes")).toObject();
        journal.set(one.key(), record);
    }
    return journal;
}

Plan planOf(const Provider &provider, QJsonObject values, const QString &setupId)
{
    values.insert(setupIdKey, setupId);
    if (provider.derive)
        provider.derive(values);
    return {provider.key, applicable(provider.steps, values), values};
}

Plan invitePlanOf(const Provider &provider, const QJsonObject &values)
{
    return {provider.key, applicable(provider.invite, values), values};
}

Result<void> validate(const Provider &provider, const QList<Field> &fields, const QJsonObject &values)
{
    QList<FieldError> errors;
    for (const Field &field : fields) {
        if (field.kind == Field::Kind::Secret || !holds(field.when, values))
            continue;
        const QJsonValue value = values.value(field.name);
        if (!isSet(value)) {
            if (field.required)
                errors.append({field.name, Text::tr("This is needed.")});
        } else if (plainText(value).size() > longestText) {
            errors.append({field.name, Text::tr("This is too long: at most %1 characters.").arg(longestText)});
        } else if (const QString text = wrong(field, value); !text.isEmpty()) {
            errors.append({field.name, text});
        }
    }
    if (!errors.isEmpty())
        return fail(Error::validation(errors));
    return provider.check ? provider.check(values) : Result<void>();
}

CallText describe(const Plan &plan, const Step &step, const Journal &journal)
{
    QJsonObject values = journal.values(plan);
    for (const Step &other : plan.steps)
        for (const auto &[name, pointer] : other.takes)
            if (!values.contains(name))
                values.insert(name, QString(QLatin1Char('{') + name + QLatin1Char('}')));
    const Filler filler(values);
    CallText text;
    text.title = filler.text(step.title);
    text.line = lineOf(filler, step.make);
    if (step.make.body.startsWith('"'))
        text.body = filler.text(QString::fromUtf8(step.make.body));
    else if (!step.make.body.isEmpty())
        text.body = indented(filler.json(step.make.body));
    text.undo = lineOf(filler, step.undo);
    return text;
}

QString stepStateTitle(StepState state)
{
    switch (state) {
    case StepState::Waiting: return Text::tr("Waiting");
    case StepState::Sent: return Text::tr("Under way");
    case StepState::Created: return Text::tr("Created");
    case StepState::Found: return Text::tr("Was there already");
    case StepState::Done: return Text::tr("Done");
    case StepState::Skipped: return Text::tr("Skipped");
    case StepState::Failed: return Text::tr("Failed");
    case StepState::Undone: break;
    }
    return Text::tr("Taken back");
}

bool isSettled(const StepRecord &record)
{
    const StepState state = record.state;
    return record.error.isEmpty() && (state == StepState::Created || state == StepState::Found ||
                                      state == StepState::Done || state == StepState::Skipped);
}

} // namespace reeve::idp
