#pragma once

#include "models/bulk_work.h"
#include "services/domain/lead.h"
#include "ui/panes/pane.h"

namespace reeve {

class GuardedAction;

/// What an operator can do with leads: each action says by itself whether the selected ones allow it.
class LeadActions : public QObject
{
    Q_OBJECT
public:
    /// Dialogs belong to `parent`.
    LeadActions(const PaneContext &context, QWidget *parent);

    void setSelection(const QList<Lead> &leads);

    [[nodiscard]] GuardedAction *create() const { return m_create; }
    [[nodiscard]] GuardedAction *import() const { return m_import; }
    [[nodiscard]] GuardedAction *edit() const { return m_edit; }
    [[nodiscard]] GuardedAction *verify() const { return m_verify; }
    [[nodiscard]] GuardedAction *resend() const { return m_resend; }
    [[nodiscard]] GuardedAction *copyLink() const { return m_copyLink; }
    [[nodiscard]] GuardedAction *convert() const { return m_convert; }
    [[nodiscard]] GuardedAction *remove() const { return m_remove; }

signals:
    void created(const QString &leadId);

private:
    void verifySelected();
    void resendSelected();
    void copyLinkOfSelected();
    void removeSelected();
    /// The selected leads that are not verified yet, by name.
    [[nodiscard]] QList<BulkItem> unverified() const;

    PaneContext m_context;
    QWidget *m_parent;
    QList<Lead> m_leads;
    GuardedAction *m_create;
    GuardedAction *m_import;
    GuardedAction *m_edit;
    GuardedAction *m_verify;
    GuardedAction *m_resend;
    GuardedAction *m_copyLink;
    GuardedAction *m_convert;
    GuardedAction *m_remove;
};

} // namespace reeve
