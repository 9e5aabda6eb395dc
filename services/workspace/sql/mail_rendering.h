#pragma once

#include "services/mail/mail_context.h"
#include "services/mail/mail_renderer.h"
#include "services/workspace/sql/sql_session.h"
#include "services/workspace/sql/workspace_keys.h"

namespace reeve::mail_rendering {

enum class Purpose {
    Send, ///< with everything that the recipient is to get
    Show  ///< for an operator: the link, so that it can be copied, but never a password
};

/// The mail's text with its link and password derived for the moment. Errors: Database, what the keychain said, or
/// NotFound for an unknown template; a key that has expired or was replaced is no error but the rendered mail's note.
Result<RenderedMail> render(SqlSession &session, const WorkspaceKeys &keys, const Mail &mail,
                            const MailContext &context, Purpose purpose, const QDateTime &now);

} // namespace reeve::mail_rendering
