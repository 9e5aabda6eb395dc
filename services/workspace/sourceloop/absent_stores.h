#pragma once

#include "services/workspace/audit_store.h"
#include "services/workspace/mail_store.h"
#include "services/workspace/settings_store.h"
#include "services/workspace/sourceloop/unsupported.h"

namespace reeve::sourceloop {

/// What the service does not have: the capabilities leave it out of the window.

class AbsentMails : public MailStore
{
public:
    Future<Page<Mail>> page(MailFilter, PageRequest) override { return unsupportedCall<Page<Mail>>(); }
    Future<qint64> count(MailFilter) override { return unsupportedCall<qint64>(); }
    Future<RenderedMail> render(Id) override { return unsupportedCall<RenderedMail>(); }
    Future<void> sendAgain(Id) override { return unsupportedCall<void>(); }
    Future<void> discard(Id) override { return unsupportedCall<void>(); }
};

class AbsentAudit : public AuditStore
{
public:
    Future<Page<AuditEvent>> page(AuditFilter, Qt::SortOrder, PageRequest) override
    {
        return unsupportedCall<Page<AuditEvent>>();
    }
    Future<qint64> count(AuditFilter) override { return unsupportedCall<qint64>(); }
};

/// Everything at its default.
class AbsentSettings : public SettingsStore
{
public:
    Future<QJsonObject> read() override { return ready<QJsonObject>({}); }
    Future<void> write(QJsonObject) override { return unsupportedCall<void>(); }
};

} // namespace reeve::sourceloop
