#include "ui/wizards/onboarding/tenant_page.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <QWizard>

namespace reeve {

using namespace std::chrono_literals;

namespace {
const QString keyField = QStringLiteral("key");
}

TenantPage::TenantPage(TenantStore &tenants, OnboardingDraft &draft, QWidget *parent)
    : OnboardingPage(draft, parent), m_tenants(tenants), m_form(new FormFields(this)),
      m_name(m_form->addText(QStringLiteral("name"), tr("N&ame"), FormFields::Required)),
      m_key(m_form->addText(keyField, tr("&Key"), FormFields::Required)),
      m_domains(m_form->addTextArea(QStringLiteral("domains"), tr("&Domains"), FormFields::Required))
{
    setTitle(tr("Tenant"));
    setSubTitle(tr("The key names the tenant's subdomain and resources, and can never be changed."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addStretch();
    m_domains->setMaximumHeight(m_domains->fontMetrics().lineSpacing() * 6 + 16);
    m_form->setHelp(QStringLiteral("domains"),
                    tr("One host name a line; the contact's mail domain must be among them."));

    m_typing.setSingleShot(true);
    m_typing.setInterval(250ms);
    connect(&m_typing, &QTimer::timeout, this, &TenantPage::checkKey);
    connect(m_name, &QLineEdit::textEdited, this, &TenantPage::nameEdited);
    connect(m_key, &QLineEdit::textEdited, this, [this](const QString &key) {
        m_draft.keyEdited = !key.isEmpty();
        keyChanged();
    });
    connect(m_domains, &QPlainTextEdit::textChanged, this, [this] {
        static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
        m_draft.input.domains = m_domains->toPlainText().split(between, Qt::SkipEmptyParts);
        emit edited();
    });
}

void TenantPage::initializePage()
{
    m_name->setText(m_draft.input.name);
    m_key->setText(m_draft.input.key);
    const QSignalBlocker silent(m_domains);
    m_domains->setPlainText(m_draft.input.domains.join(QLatin1Char('\n')));
    m_form->clearErrors();
    m_verdict = Verdict::Unknown;
    if (!m_key->text().isEmpty())
        checkKey();
}

void TenantPage::nameEdited(const QString &name)
{
    m_draft.rename(name);
    if (m_key->text() == m_draft.input.key)
        return emit edited();
    m_key->setText(m_draft.input.key);
    keyChanged();
}

void TenantPage::keyChanged()
{
    m_draft.input.key = m_key->text().trimmed();
    m_verdict = Verdict::Unknown;
    m_goOn = false;
    ++m_turn;
    m_form->setError(keyField, {});
    m_form->setHelp(keyField, {});
    m_typing.start();
    emit edited();
}

void TenantPage::checkKey()
{
    m_typing.stop();
    m_form->setHelp(keyField, tr("Checking…"));
    onResult(this, m_tenants.checkKey(m_draft.input.key), [this, turn = ++m_turn](const Result<void> &answer) {
        if (turn == m_turn)
            judge(answer);
    });
}

/// A key that could not be checked is no reason to stop here: it is checked again when the tenant is created.
void TenantPage::judge(const Result<void> &answer)
{
    const bool refused =
        !answer && (answer.error().kind == ErrorKind::Validation || answer.error().kind == ErrorKind::Duplicate);
    m_verdict = refused ? Verdict::Refused : Verdict::Free;
    m_form->setHelp(keyField, answer ? tr("This key is free.") : refused ? QString() : answer.error().line());
    if (refused)
        m_form->setError(keyField,
                         answer.error().fields.isEmpty() ? answer.error().line() : answer.error().fields.first().text);
    if (std::exchange(m_goOn, false) && !refused && wizard()->currentPage() == this)
        wizard()->next();
}

bool TenantPage::validatePage()
{
    if (showErrors(errors()))
        return false;
    if (m_verdict == Verdict::Unknown) {
        checkKey();
        m_goOn = true;
    }
    if (m_verdict == Verdict::Refused)
        m_key->setFocus();
    return m_verdict == Verdict::Free;
}

bool TenantPage::showErrors(const QList<FieldError> &errors)
{
    return showIn(*m_form, errors);
}

} // namespace reeve
