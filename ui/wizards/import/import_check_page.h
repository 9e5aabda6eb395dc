#pragma once

#include "models/lead_import_draft.h"

#include <QWizardPage>

class QLabel;

namespace reeve {

class Notifier;
class RowErrorView;
class WorkProgress;

/// Reads the whole file and shows which rows can be taken and which cannot. Its Next button is the import.
class ImportCheckPage : public QWizardPage
{
    Q_OBJECT
public:
    ImportCheckPage(LeadImportDraft &draft, Notifier &notifier, QWidget *parent);
    ~ImportCheckPage() override;

    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] bool isComplete() const override { return !m_plan.rows.isEmpty(); }

    [[nodiscard]] const LeadImportPlan &plan() const { return m_plan; }

private:
    void showPlan(const Result<LeadImportPlan> &plan);

    LeadImportDraft &m_draft;
    LeadImportPlan m_plan;
    Future<LeadImportPlan> m_planning;
    quint64 m_turn = 0;
    WorkProgress *m_progress;
    QLabel *m_summary;
    RowErrorView *m_errors;
};

} // namespace reeve
