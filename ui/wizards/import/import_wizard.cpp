#include "ui/wizards/import/import_wizard.h"

#include "ui/wizards/import/import_check_page.h"
#include "ui/wizards/import/import_columns_page.h"
#include "ui/wizards/import/import_file_page.h"
#include "ui/wizards/import/import_run_page.h"

namespace reeve {

ImportWizard::ImportWizard(LeadStore &leads, Notifier &notifier, QWidget *parent)
    : QWizard(parent), m_file(new ImportFilePage(m_draft, this)), m_check(new ImportCheckPage(m_draft, notifier, this)),
      m_run(new ImportRunPage(leads, notifier, *m_check, this))
{
    setObjectName(QStringLiteral("importWizard"));
    setWindowTitle(tr("Import leads"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWizardStyle(ModernStyle);
    setOption(NoBackButtonOnStartPage);
    setOption(NoBackButtonOnLastPage);
    setButtonText(CommitButton, tr("&Import"));
    addPage(m_file);
    addPage(new ImportColumnsPage(m_draft, this));
    addPage(m_check);
    addPage(m_run);
    // Grows with the font, so that a zoomed window shows as much.
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 34);
}

void ImportWizard::chooseFile(const QString &path)
{
    m_file->choose(path);
}

void ImportWizard::reject()
{
    if (m_run->isRunning())
        return m_run->stop();
    QWizard::reject();
}

} // namespace reeve
