#include "ui/wizards/idp/fields_page.h"

#include "ui/wizards/idp/provider_form.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace reeve {

FieldsPage::FieldsPage(idp::Setup &setup, QWidget *parent) : IdpPage(setup, parent), m_area(new QScrollArea(this))
{
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    content().addWidget(m_area, 1);
}

void FieldsPage::initializePage()
{
    build();
}

void FieldsPage::build()
{
    m_setup.propose(fields());
    m_form = new ProviderForm(fields(), m_setup.values(), this);
    m_form->fill(m_setup.values(), {});
    idp::Secrets secrets;
    for (const idp::Field &field : fields())
        secrets.insert(field.name, m_setup.secret(field.name));
    m_form->fill(m_setup.values(), secrets);
    m_form->setContentsMargins(0, 0, 8, 0);
    m_area->setWidget(m_form); // deletes the one before
    connect(m_form, &FormFields::changed, this, &FieldsPage::take);
}

void FieldsPage::cleanupPage() {}

void FieldsPage::take()
{
    m_setup.setValues(m_form->entered());
    const idp::Secrets secrets = m_form->secrets();
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret)
        m_setup.setSecret(secret.key(), *secret);
}

bool FieldsPage::store()
{
    take();
    hideNotice();
    const auto checked = m_setup.check(fields());
    if (!checked)
        showError(checked.error());
    return checked.has_value();
}

void FieldsPage::showError(const Error &error)
{
    const QList<FieldError> elsewhere = m_form->showErrors(error.fields);
    if (error.fields.isEmpty() || !elsewhere.isEmpty())
        IdpPage::showError({error.kind, error.text, error.hint, elsewhere, error.retryable});
}

ConnectPage::ConnectPage(idp::Setup &setup, QWidget *parent)
    : FieldsPage(setup, parent), m_providers(idp::providers()), m_description(new QLabel(this))
{
    setTitle(tr("Connect"));
    setSubTitle(tr("Reeve signs in with the account that you name. Secrets go to the keyring."));
    auto *row = new QFormLayout;
    row->setHorizontalSpacing(16);
    auto *choice = new QComboBox(this);
    choice->setObjectName(QStringLiteral("provider"));
    choice->setAccessibleName(tr("Identity provider"));
    for (const idp::Provider &provider : std::as_const(m_providers)) {
        choice->addItem(provider.available ? provider.title : tr("%1 (not there yet)").arg(provider.title),
                        provider.key);
        if (auto *items = qobject_cast<QStandardItemModel *>(choice->model()); items && !provider.available)
            items->item(choice->count() - 1)->setEnabled(false);
    }
    choice->setCurrentIndex(choice->findData(setup.provider().key));
    m_description->setTextFormat(Qt::PlainText);
    m_description->setText(setup.provider().description);
    m_description->setForegroundRole(QPalette::PlaceholderText);
    m_description->setWordWrap(true);
    row->addRow(tr("Pro&vider"), choice);
    row->addRow(QString(), m_description);
    content().insertLayout(0, row);
    connect(choice, &QComboBox::currentIndexChanged, this, &ConnectPage::choose);
}

void ConnectPage::choose(int index)
{
    m_setup.setProvider(m_providers.at(index).key);
    m_description->setText(m_setup.provider().description);
    build();
    onResult(this, m_setup.load(), [this](const Result<void> &) { build(); });
}

SettingsPage::SettingsPage(idp::Setup &setup, QWidget *parent) : FieldsPage(setup, parent)
{
    setTitle(tr("Settings"));
    setSubTitle(tr("Nothing is made before you have seen every call."));
}

} // namespace reeve
