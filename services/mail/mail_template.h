#pragma once

#include "services/core/result.h"

#include <QHash>

namespace reeve {

/// The text of a mail: a line "Subject: ...", an empty line, then the body. `{{name}}` stands for a variable's value,
/// `{{#name}}...{{/name}}` shows its content when the variable has a value, `{{^name}}...{{/name}}` when it has none.
/// Sections do not nest.
struct MailTemplate
{
    QString subject;
    QString body;
};

/// From :/resources/templates/mail/<name>.<language>.txt, in English when there is no such language. Errors: NotFound.
Result<MailTemplate> loadMailTemplate(const QString &name, const QString &language);

/// What filling a template came to.
struct FilledText
{
    QString text;
    QStringList missing; ///< variables that had no value; the text shows an ellipsis for each
};

/// Values come from outside: each stays on its line (control characters become spaces) and is never read as a template.
FilledText fillTemplate(const QString &text, const QHash<QString, QString> &values);

} // namespace reeve
