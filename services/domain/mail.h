#pragma once

#include "services/core/identifier.h"
#include "services/domain/audit_event.h"

#include <QDateTime>
#include <QJsonObject>

namespace reeve {

enum class MailState { Queued, Sending, Sent, Failed, Discarded };

/// A row of the outbox. The text is rendered from template and variables when it is sent or shown, so that no key or
/// password is ever stored in it.
struct Mail
{
    Id id;
    QString recipient;
    QString templateName; ///< "lead_verification", "welcome"
    QJsonObject variables;
    QString subject;
    MailState state = MailState::Queued;
    int attempt = 0;
    QString error;
    Entity about = Entity::Lead;
    Id aboutId;
    QDateTime createdOn;
    QDateTime sentOn;
};

/// A mail as a person sees it.
struct RenderedMail
{
    QString recipient;
    QString subject;
    QString text;
    QString html; ///< the same with markup, safe to show; empty for none
    QString link; ///< the one link that matters, to copy; empty when there is none or its key is gone
    QString note; ///< why there is no link
};

QString mailStateKey(MailState state);
QString mailStateTitle(MailState state);

} // namespace reeve
