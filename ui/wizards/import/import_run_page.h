#pragma once

#include "services/workspace/lead_store.h"

#include <QWizardPage>

class QLabel;

namespace reeve {

class ImportCheckPage;
class Notifier;
class RowErrorView;
class WorkProgress;

/// Imports what the check let through, and reports.
class ImportRunPage : public QWizardPage
{
    Q_OBJECT
public:
    ImportRunPage(LeadStore &leads, Notifier &notifier, const ImportCheckPage &check, QWidget *parent);
    ~ImportRunPage() override;

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override { return !m_running; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// What was written until then stays.
    void stop();

private:
    void setRunning(bool running);
    void showReport(const Result<ImportReport> &report);

    LeadStore &m_leads;
    const ImportCheckPage &m_check;
    Future<ImportReport> m_importing;
    bool m_running = false;
    WorkProgress *m_progress;
    QLabel *m_summary;
    RowErrorView *m_errors;
};

} // namespace reeve
