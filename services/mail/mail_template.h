#pragma once

#include "services/core/result.h"

#include <QHash>
#include <QJsonObject>

namespace reeve {

/// The text of a mail: a line "Subject: ...", an empty line, then the body. `{{name}}` stands for a variable's value,
/// `{{#name}}...{{/name}}` shows its content when the variable has a value, `{{^name}}...{{/name}}` when it has none.
/// Sections do not nest.
struct MailTemplate
{
    QString subject;
    QString body;      ///< plain text
    QString html = {}; ///< the same with markup, for programs that show it; empty for none
    bool operator==(const MailTemplate &) const = default;
};

QStringList mailTemplates(); ///< "lead_verification", "welcome"
QStringList mailLanguages(); ///< "en", "de"

/// From :/resources/templates/mail/<name>.<language>.txt, in English when there is no such language. Errors: NotFound.
Result<MailTemplate> loadMailTemplate(const QString &name, const QString &language);

/// The setting that holds an operator's own template: {subject, text, html}; empty for the one that comes with Reeve.
QString mailTemplateSetting(const QString &name, const QString &language);
bool isMailTemplateSetting(const QString &key);
QJsonObject toJson(const MailTemplate &own);
std::optional<MailTemplate> mailTemplateFromJson(const QJsonObject &json);

/// What a template may say of the recipient, with an example of each, in the order that an editor shows them.
QList<QPair<QString, QString>> mailVariables(const QString &name);
/// Errors at "subject", "text" and "html": nothing there, too long, an unknown variable, an open section, or no link in
/// a mail that is about it.
Result<void> validate(const MailTemplate &own, const QString &name);

/// What filling a template came to.
struct FilledText
{
    QString text;
    QStringList missing; ///< variables that had no value; the text shows an ellipsis for each
};

/// Values come from outside: each stays on its line (control characters become spaces) and is never read as a template.
FilledText fillTemplate(const QString &text, const QHash<QString, QString> &values);

} // namespace reeve
