#pragma once

#include "services/mail/mail_context.h"
#include "services/workspace/mail_store.h"
#include "services/workspace/sql/sql_gate.h"

namespace reeve {

class SqlMailStore : public MailStore
{
public:
    explicit SqlMailStore(SqlGate gate) : m_gate(std::move(gate)) {}

    /// How mails are rendered from now on.
    void setContext(const MailContext &context) { m_context = context; }

    Future<Page<Mail>> page(MailFilter filter, PageRequest request) override;
    Future<qint64> count(MailFilter filter) override;
    Future<RenderedMail> render(Id id) override;
    Future<void> sendAgain(Id id) override;
    Future<void> discard(Id id) override;

private:
    SqlGate m_gate;
    MailContext m_context;
};

} // namespace reeve
