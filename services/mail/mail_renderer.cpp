#include "services/mail/mail_renderer.h"

#include "services/mail/safe_html.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

namespace reeve {

namespace {

struct Filled
{
    RenderedMail mail;
    QStringList missing;
};

Filled filled(const MailTemplate &form, const QHash<QString, QString> &values)
{
    const FilledText body = fillTemplate(form.body, values);
    QHash<QString, QString> escaped;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        escaped.insert(value.key(), value->toHtmlEscaped());
    Filled made;
    made.mail.subject = fillTemplate(form.subject, values).text;
    made.mail.text = body.text.trimmed() + QLatin1Char('\n');
    if (!form.html.trimmed().isEmpty())
        made.mail.html = safeHtml(fillTemplate(form.html, escaped).text);
    made.missing = body.missing;
    return made;
}

} // namespace

Result<RenderedMail> renderMail(const Mail &mail, const MailSecrets &secrets, const QString &language,
                                const std::optional<MailTemplate> &own)
{
    REEVE_TRY(form, own ? Result<MailTemplate>(*own) : loadMailTemplate(mail.templateName, language));
    QHash<QString, QString> values;
    for (auto it = mail.variables.begin(); it != mail.variables.end(); ++it)
        values.insert(it.key(), it->toVariant().toString());
    values.insert(QStringLiteral("link"), secrets.link);
    values.insert(QStringLiteral("temporaryPassword"), secrets.temporaryPassword);

    auto [rendered, missing] = filled(form, values);
    rendered.recipient = mail.recipient;
    if (!own && !mail.subject.isEmpty())
        rendered.subject = mail.subject;
    rendered.link = secrets.link;
    if (!missing.isEmpty())
        rendered.note = secrets.note.isEmpty() ? QCoreApplication::translate("Mail", "This mail has no value for: %1.")
                                                     .arg(missing.join(QStringLiteral(", ")))
                                               : secrets.note;
    return rendered;
}

RenderedMail previewMail(const MailTemplate &form, const QString &name)
{
    QHash<QString, QString> values;
    for (const auto &variable : mailVariables(name))
        values.insert(variable.first, variable.second);
    return filled(form, values).mail;
}

QString verificationLink(const QString &baseUrl, const Id &leadId, const QByteArray &key)
{
    QUrl url(baseUrl);
    QString path = url.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path + QStringLiteral("/verify"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("lead"), leadId);
    query.addQueryItem(QStringLiteral("key"), QString::fromLatin1(key));
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace reeve
