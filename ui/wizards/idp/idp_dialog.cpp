#include "ui/wizards/idp/idp_dialog.h"

#include "services/workspace/workspace.h"
#include "ui/widgets/notifier.h"
#include "ui/wizards/idp/idp_wizard.h"
#include "ui/wizards/idp/mode_page.h"
#include "ui/wizards/idp/result_page.h"
#include "ui/wizards/idp/review_page.h"
#include "ui/wizards/idp/run_page.h"

#include <QAbstractButton>

namespace reeve {

void openIdpSetup(const PaneContext &context, const Id &tenantId, QWidget *parent)
{
    onResult(parent, context.workspace.tenants().detail(tenantId),
             [context, parent](const Result<TenantDetail> &tenant) {
                 if (!tenant)
                     return context.notifier.failure(tenant.error());
                 (new IdpDialog(context, *tenant, parent))->begin();
             });
}

IdpDialog::IdpDialog(const PaneContext &context, const TenantDetail &tenant, QWidget *parent)
    : QWizard(parent), m_context(context), m_setup(context.workspace, context.state, context.secrets, tenant),
      m_connect(new ConnectPage(m_setup, this)), m_mode(new ModePage(m_setup, this)),
      m_settings(new SettingsPage(m_setup, this)), m_review(new IdpReviewPage(m_setup, this)),
      m_run(new RunPage(m_setup, this)), m_result(new ResultPage(m_setup, this))
{
    setObjectName(QStringLiteral("idpWizard"));
    setWindowTitle(tr("Identity provider of %1").arg(tenant.tenant.name));
    setAttribute(Qt::WA_DeleteOnClose);
    setWizardStyle(ModernStyle);
    setTitleFormat(Qt::PlainText);
    setSubTitleFormat(Qt::PlainText);
    setOption(NoBackButtonOnStartPage);
    setOption(NoBackButtonOnLastPage);
    setOption(NoCancelButtonOnLastPage);
    setButtonText(CommitButton, tr("&Set up"));
    setButtonText(FinishButton, tr("&Close"));
    setPage(Connect, m_connect);
    setPage(Mode, m_mode);
    setPage(Settings, m_settings);
    setPage(Review, m_review);
    setPage(Run, m_run);
    setPage(Outcome, m_result);
    // Grows with the font, so that a zoomed window shows as much.
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 40);
    connect(m_run, &RunPage::done, this, [this] {
        if (currentPage() == m_run)
            next();
    });
    connect(m_run, &RunPage::startOver, this, [this] { goTo(Connect); });
}

void IdpDialog::begin()
{
    onResult(this, m_setup.load(), [this](const Result<void> &) {
        if (m_setup.isBegun())
            setStartId(m_setup.isComplete() ? Outcome : Run);
        open();
    });
}

void IdpDialog::goTo(PageId page)
{
    setStartId(page);
    restart();
}

void IdpDialog::setBusy(IdpPage *page, const QString &text)
{
    page->setBusy(!text.isEmpty(), text);
    for (const WizardButton which : {BackButton, NextButton})
        button(which)->setEnabled(text.isEmpty());
}

bool IdpDialog::validateCurrentPage()
{
    auto *page = qobject_cast<IdpPage *>(currentPage());
    if (page->isBusy())
        return false;
    if (!page->store())
        return false;
    if (page != m_connect && page != m_settings)
        return QWizard::validateCurrentPage();
    if (std::exchange(m_answered, false))
        return true;
    page == m_connect ? connectAccount() : prepare();
    return false;
}

void IdpDialog::connectAccount()
{
    setBusy(m_connect, tr("Signing in…"));
    const auto answer = m_setup.connectAccount();
    m_asking = QFuture<void>(answer);
    onResult(this, answer, [this](const Result<void> &connected) {
        setBusy(m_connect, {});
        if (!connected)
            return m_connect->showError(connected.error());
        m_answered = true;
        next();
    });
}

void IdpDialog::prepare()
{
    setBusy(m_settings, tr("Checking what the account may do…"));
    const auto answer = m_setup.prepare();
    m_asking = QFuture<void>(answer);
    onResult(this, answer, [this](const Result<QList<idp::Right>> &rights) {
        setBusy(m_settings, {});
        if (!rights)
            return m_settings->showError(rights.error());
        m_review->setRights(*rights);
        m_answered = true;
        next();
    });
}

void IdpDialog::accept()
{
    m_setup.finish();
    QWizard::accept();
}

void IdpDialog::reject()
{
    m_asking.cancel();
    if (m_setup.isBegun())
        m_context.notifier.info(
            tr("The setup of “%1” is kept. Open it again to go on or to take it back.").arg(m_setup.tenant().name));
    QWizard::reject();
}

} // namespace reeve
