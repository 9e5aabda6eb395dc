#include "services/mail/mail_renderer.h"

#include "services/mail/mail_template.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

namespace reeve {

Result<RenderedMail> renderMail(const Mail &mail, const MailSecrets &secrets, const QString &language)
{
    REEVE_TRY(form, loadMailTemplate(mail.templateName, language));
    QHash<QString, QString> values;
    for (auto it = mail.variables.begin(); it != mail.variables.end(); ++it)
        values.insert(it.key(), it->toVariant().toString());
    values.insert(QStringLiteral("link"), secrets.link);
    values.insert(QStringLiteral("temporaryPassword"), secrets.temporaryPassword);

    const FilledText subject = fillTemplate(form.subject, values);
    const FilledText body = fillTemplate(form.body, values);
    RenderedMail rendered;
    rendered.recipient = mail.recipient;
    rendered.subject = mail.subject.isEmpty() ? subject.text : mail.subject;
    rendered.text = body.text.trimmed() + QLatin1Char('\n');
    rendered.link = secrets.link;
    if (!body.missing.isEmpty())
        rendered.note = secrets.note.isEmpty() ? QCoreApplication::translate("Mail", "This mail has no value for: %1.")
                                                     .arg(body.missing.join(QStringLiteral(", ")))
                                               : secrets.note;
    return rendered;
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
