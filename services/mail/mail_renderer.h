#pragma once

#include "services/core/result.h"
#include "services/domain/mail.h"
#include "services/mail/mail_template.h"

#include <QHash>

namespace reeve {

/// What a mail needs besides its row. It is derived when the mail is sent or shown, and stored nowhere.
struct MailSecrets
{
    QString link;              ///< where the recipient is to go; empty when its key is gone
    QString temporaryPassword; ///< of the welcome mail; empty when it was handed over already
    QString note;              ///< why something is missing, for people
};

/// The mail in the recipient's language ("en", "de"), from the row's template, variables and subject (the template's
/// when the row has none). Templates and their variables:
///   lead_verification: firstName, companyName (optional), link
///   welcome: firstName, tenantName, email, link (optional), temporaryPassword (optional)
/// A needed variable without value leaves `note` filled: such a mail can be shown, but must not be sent.
/// With `own` that template is used, its subject too, instead of Reeve's. Errors: NotFound for an unknown template.
Result<RenderedMail> renderMail(const Mail &mail, const MailSecrets &secrets, const QString &language,
                                const std::optional<MailTemplate> &own = {});
/// How a template looks with its variables' examples.
RenderedMail previewMail(const MailTemplate &form, const QString &name);

/// The address in a verification mail: `<base>/verify?lead=<id>&key=<key>`.
QString verificationLink(const QString &baseUrl, const Id &leadId, const QByteArray &key);

} // namespace reeve
