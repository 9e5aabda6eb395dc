#pragma once

#include "models/lead_import_draft.h"

#include <QWizard>

namespace reeve {

class ImportCheckPage;
class ImportFilePage;
class ImportRunPage;
class LeadStore;
class Notifier;

/// Leads from a CSV file: choose it, say what its columns mean, see which rows cannot be taken, import, and keep the
/// report. Nothing is written before the operator has seen the check. Open it with `open()`; it deletes itself.
class ImportWizard : public QWizard
{
    Q_OBJECT
public:
    /// Both outlive the wizard.
    ImportWizard(LeadStore &leads, Notifier &notifier, QWidget *parent);

    /// As if the operator had chosen the file (drag and drop, tests).
    void chooseFile(const QString &path);

    /// While the import runs it is stopped first, and its report is shown.
    void reject() override;

private:
    LeadImportDraft m_draft;
    ImportFilePage *m_file;
    ImportCheckPage *m_check;
    ImportRunPage *m_run;
};

} // namespace reeve
