#include "services/workspace/sql/mail_rendering.h"

#include "services/onboarding/lead_rules.h"
#include "services/workspace/sql/lead_table.h"
#include "services/workspace/sql/run_table.h"
#include "services/workspace/sql/settings_table.h"

#include <QCoreApplication>

namespace reeve::mail_rendering {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Mail)
};

Result<MailSecrets> verificationSecrets(SqlSession &session, const WorkspaceKeys &keys, const Mail &mail,
                                        const MailContext &context, const QDateTime &now)
{
    REEVE_TRY(token, lead_table::token(session, mail.aboutId));
    MailSecrets secrets;
    if (!token)
        secrets.note = Text::tr("This link does not work any more. Send the verification mail again from the lead.");
    else if (token->expiresOn.addSecs(-lead_rules::keyHours * 3600) > mail.createdOn)
        secrets.note = Text::tr("A newer verification mail has replaced this link.");
    else if (token->expiresOn <= now)
        secrets.note = Text::tr("This link has expired. Send the verification mail again from the lead.");
    if (!secrets.note.isEmpty())
        return secrets;
    REEVE_TRY(derived, keys.get());
    secrets.link = verificationLink(context.linkBase, mail.aboutId, derived.leadKey(mail.aboutId, token->nonce));
    return secrets;
}

Result<MailSecrets> welcomeSecrets(SqlSession &session, const WorkspaceKeys &keys, const Mail &mail, Purpose purpose)
{
    MailSecrets secrets;
    secrets.link = mail.variables.value(QLatin1String("appPlaneUrl")).toString();
    REEVE_TRY(row, run_table::find(session, mail.aboutId));
    if (row.nonce.isEmpty() || row.passwordTaken)
        return secrets;
    if (purpose == Purpose::Show) {
        secrets.temporaryPassword = QStringLiteral("••••••••");
        return secrets;
    }
    REEVE_TRY(derived, keys.get());
    secrets.temporaryPassword = derived.temporaryPassword(row.run.id, row.nonce);
    return secrets;
}

} // namespace

Result<RenderedMail> render(SqlSession &session, const WorkspaceKeys &keys, const Mail &mail,
                            const MailContext &context, Purpose purpose, const QDateTime &now)
{
    MailSecrets secrets;
    if (mail.templateName == QLatin1String("lead_verification")) {
        REEVE_TRY(found, verificationSecrets(session, keys, mail, context, now));
        secrets = found;
    } else if (mail.templateName == QLatin1String("welcome")) {
        REEVE_TRY(found, welcomeSecrets(session, keys, mail, purpose));
        secrets = found;
    }
    REEVE_TRY(own, session.value(QStringLiteral("select value from reeve.settings where key = :key"),
                                 {{QStringLiteral(":key"), mailTemplateSetting(mail.templateName, context.language)}}));
    return renderMail(mail, secrets, context.language,
                      mailTemplateFromJson(settings_table::decoded(own.toString()).toObject()));
}

} // namespace reeve::mail_rendering
