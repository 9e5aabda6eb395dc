#pragma once

#include "services/domain/mail.h"
#include "services/workspace/sql/keyset_page.h"

namespace reeve::outbox_table {

KeysetQuery query(const MailFilter &filter);
Mail readMail(const SqlRow &row);
Result<Mail> find(SqlSession &session, const Id &id);
/// Queues a mail in the transaction of what causes it; due at once.
void enqueue(SqlSession &session, const Mail &mail);
/// Queued mails about a thing become Discarded (a newer one replaces them).
Result<void> discardQueued(SqlSession &session, const Id &aboutId, const QString &templateName);
/// The next mail that is due, marked Sending with its attempt counted; nothing when there is none. A mail that was
/// being sent when a process died is due again after two minutes.
Result<std::optional<Mail>> takeDue(SqlSession &session, const QDateTime &now);
Result<void> setState(SqlSession &session, const Mail &mail, const QDateTime &dueOn);

} // namespace reeve::outbox_table
