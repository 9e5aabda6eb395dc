#include "services/webhooks/schemes/scheme_list.h"

#include "services/webhooks/schemes/standard_webhooks.h"
#include "services/webhooks/schemes/stripe.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SchemeList)
};

constexpr std::array algorithms{HashAlgorithm::Sha1, HashAlgorithm::Sha256, HashAlgorithm::Sha512};
constexpr std::array encodings{DigestEncoding::Hex, DigestEncoding::Base64, DigestEncoding::Base64Url};
constexpr int longestTolerance = 86400;

SchemeRecipe sourceLoop(const char *key, const char *title, const QByteArray &content)
{
    SchemeRecipe recipe;
    recipe.key = QString::fromLatin1(key);
    recipe.title = QString::fromLatin1(title);
    recipe.header = "x-signature";
    recipe.timestampHeader = "x-timestamp";
    recipe.unit = TimeUnit::Milliseconds;
    recipe.content = content;
    recipe.tolerance = 20;
    return recipe;
}

SchemeRecipe gitHub()
{
    SchemeRecipe recipe;
    recipe.key = QStringLiteral("github");
    recipe.title = QStringLiteral("GitHub");
    recipe.header = "X-Hub-Signature-256";
    recipe.prefix = "sha256=";
    return recipe;
}

SchemeRecipe slack()
{
    SchemeRecipe recipe;
    recipe.key = QStringLiteral("slack");
    recipe.title = QStringLiteral("Slack");
    recipe.header = "X-Slack-Signature";
    recipe.prefix = "v0=";
    recipe.timestampHeader = "X-Slack-Request-Timestamp";
    recipe.content = "v0:{timestamp}:{body}";
    return recipe;
}

SchemeRecipe shopify()
{
    SchemeRecipe recipe;
    recipe.key = QStringLiteral("shopify");
    recipe.title = QStringLiteral("Shopify");
    recipe.encoding = DigestEncoding::Base64;
    recipe.header = "X-Shopify-Hmac-Sha256";
    return recipe;
}

SchemeRecipe custom()
{
    SchemeRecipe recipe;
    recipe.key = QStringLiteral("custom");
    recipe.title = Text::tr("Custom HMAC");
    recipe.header = "X-Signature";
    return recipe;
}

template<class T, std::size_t N>
T keyed(const QJsonValue &value, const std::array<T, N> &options, QString (*keyOf)(T), T fallback)
{
    for (const T option : options)
        if (value.toString() == keyOf(option))
            return option;
    return fallback;
}

bool isHeaderName(const QByteArray &name)
{
    static const QByteArray marks = "!#$%&'*+-.^_`|~";
    return !name.isEmpty() && name.size() <= 100 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || marks.contains(c);
    });
}

} // namespace

QString algorithmKey(HashAlgorithm algorithm)
{
    static constexpr std::array keys{"sha1", "sha256", "sha512"};
    return QString::fromLatin1(keys.at(static_cast<std::size_t>(algorithm)));
}

QString encodingKey(DigestEncoding encoding)
{
    static constexpr std::array keys{"hex", "base64", "base64url"};
    return QString::fromLatin1(keys.at(static_cast<std::size_t>(encoding)));
}

QStringList schemeKeys()
{
    return {QStringLiteral("sourceloop"), QStringLiteral("sourceloop-users"),
            QStringLiteral("standard"),   QStringLiteral("stripe"),
            QStringLiteral("github"),     QStringLiteral("slack"),
            QStringLiteral("shopify"),    QStringLiteral("custom")};
}

SchemePtr schemeFor(const QString &key)
{
    if (key == QLatin1String("sourceloop"))
        return std::make_shared<SignatureScheme>(
            sourceLoop("sourceloop", "SourceLoop tenant webhook", "{body}{context}{timestamp}"));
    if (key == QLatin1String("sourceloop-users"))
        return std::make_shared<SignatureScheme>(
            sourceLoop("sourceloop-users", "SourceLoop /manage/users", "{body}{timestamp}"));
    if (key == QLatin1String("standard"))
        return std::make_shared<StandardWebhooks>();
    if (key == QLatin1String("stripe"))
        return std::make_shared<Stripe>();
    for (const SchemeRecipe &recipe : {gitHub(), slack(), shopify(), custom()})
        if (recipe.key == key)
            return std::make_shared<SignatureScheme>(recipe);
    return {};
}

Result<SchemePtr> customScheme(SchemeRecipe recipe)
{
    recipe.key = custom().key;
    recipe.title = custom().title;
    const auto wrong = [](const char *field, const QString &text) {
        return fail(Error::validation(QString::fromLatin1(field), text));
    };
    for (const QByteArray &name : {recipe.header, recipe.timestampHeader, recipe.idHeader})
        if (!name.isEmpty() && !isHeaderName(name))
            return wrong("header", Text::tr("“%1” is no name of a header.").arg(QString::fromUtf8(name).left(100)));
    if (recipe.header.isEmpty())
        return wrong("header", Text::tr("Name the header that carries the signature."));
    if (!recipe.content.contains("{body}"))
        return wrong("content", Text::tr("What is signed must contain {body}."));
    if (recipe.content.contains("{timestamp}") && recipe.timestampHeader.isEmpty())
        return wrong("content", Text::tr("{timestamp} is signed, so a header must carry it."));
    if (recipe.content.contains("{id}") && recipe.idHeader.isEmpty())
        return wrong("content", Text::tr("{id} is signed, so a header must carry it."));
    if (recipe.tolerance < 1 || recipe.tolerance > longestTolerance)
        return wrong("tolerance", Text::tr("The time may be off by 1 to %1 seconds.").arg(longestTolerance));
    return SchemePtr(std::make_shared<SignatureScheme>(recipe));
}

SchemePtr withContext(const SignatureScheme &scheme, const QByteArray &context)
{
    SchemeRecipe recipe = scheme.recipe();
    if (!recipe.content.contains("{context}"))
        return schemeFromJson(schemeToJson(scheme));
    recipe.context = context;
    return std::make_shared<SignatureScheme>(recipe);
}

SchemePtr sourceLoopScheme(const QByteArray &context)
{
    return withContext(*schemeFor(QStringLiteral("sourceloop")), context);
}

SchemePtr schemeFromJson(const QJsonObject &settings)
{
    const SchemePtr known = schemeFor(settings[QLatin1String("scheme")].toString());
    if (!known || known->recipe().key != custom().key) {
        const QString context = settings[QLatin1String("context")].toString();
        return known && !context.isEmpty() ? withContext(*known, context.toUtf8()) : known;
    }
    return customSchemeFromJson(settings).value_or(nullptr);
}

Result<SchemePtr> customSchemeFromJson(const QJsonObject &settings)
{
    const auto bytes = [&](const char *name) { return settings[QLatin1String(name)].toString().toUtf8(); };
    SchemeRecipe recipe = custom();
    recipe.algorithm = keyed(settings[QLatin1String("algorithm")], algorithms, algorithmKey, recipe.algorithm);
    recipe.encoding = keyed(settings[QLatin1String("encoding")], encodings, encodingKey, recipe.encoding);
    if (settings.contains(QLatin1String("header")))
        recipe.header = bytes("header");
    recipe.prefix = bytes("prefix");
    recipe.timestampHeader = bytes("timestampHeader");
    recipe.unit = settings[QLatin1String("unit")] == QLatin1String("ms") ? TimeUnit::Milliseconds : TimeUnit::Seconds;
    recipe.idHeader = bytes("idHeader");
    if (settings.contains(QLatin1String("content")))
        recipe.content = bytes("content");
    recipe.context = bytes("context");
    recipe.tolerance = settings[QLatin1String("tolerance")].toInt(recipe.tolerance);
    return customScheme(recipe);
}

QJsonObject schemeToJson(const SignatureScheme &scheme)
{
    const SchemeRecipe &recipe = scheme.recipe();
    QJsonObject json{{QStringLiteral("scheme"), recipe.key}};
    if (!recipe.context.isEmpty())
        json[QStringLiteral("context")] = QString::fromUtf8(recipe.context);
    if (recipe.key != custom().key)
        return json;
    json[QStringLiteral("algorithm")] = algorithmKey(recipe.algorithm);
    json[QStringLiteral("encoding")] = encodingKey(recipe.encoding);
    json[QStringLiteral("header")] = QString::fromUtf8(recipe.header);
    json[QStringLiteral("prefix")] = QString::fromUtf8(recipe.prefix);
    json[QStringLiteral("timestampHeader")] = QString::fromUtf8(recipe.timestampHeader);
    json[QStringLiteral("unit")] = recipe.unit == TimeUnit::Seconds ? QStringLiteral("s") : QStringLiteral("ms");
    json[QStringLiteral("idHeader")] = QString::fromUtf8(recipe.idHeader);
    json[QStringLiteral("content")] = QString::fromUtf8(recipe.content);
    json[QStringLiteral("tolerance")] = recipe.tolerance;
    return json;
}

} // namespace reeve
