#pragma once

#include "models/lead_import_draft.h"

#include <QWizardPage>

class QLabel;
class QTableWidget;

namespace reeve {

/// Says what each column of the file means; guessed from its titles, and the operator's to change.
class ImportColumnsPage : public QWizardPage
{
    Q_OBJECT
public:
    ImportColumnsPage(LeadImportDraft &draft, QWidget *parent);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;

private:
    void addColumn(int column);
    void check();

    LeadImportDraft &m_draft;
    QTableWidget *m_columns;
    QLabel *m_problem;
};

} // namespace reeve
