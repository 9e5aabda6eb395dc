#include "ui/panes/webhooks/secret_choice.h"

#include "services/webhooks/schemes/standard_webhooks.h"
#include "services/webhooks/webhook_secrets.h"
#include "ui/theme/icons.h"
#include "ui/widgets/form_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace reeve {

SecretChoice::SecretChoice(const PaneContext &context, WebhookSecrets &secrets, QWidget *parent)
    : QWidget(parent), m_context(context), m_secrets(secrets), m_combo(new QComboBox(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_combo->setObjectName(QStringLiteral("secretName"));
    m_combo->setAccessibleName(tr("Secret"));
    m_combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    layout->addWidget(m_combo, 1);
    auto *add = new QToolButton(this);
    add->setObjectName(QStringLiteral("addSecret"));
    add->setIcon(icon(QStringLiteral("add")));
    add->setText(tr("New…"));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setToolTip(tr("Keep another secret in the keyring, or exchange one"));
    add->setAccessibleName(tr("New secret"));
    layout->addWidget(add);
    setFocusProxy(m_combo);
    connect(add, &QToolButton::clicked, this, &SecretChoice::addSecret);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &SecretChoice::nameChanged);
    connect(&secrets, &WebhookSecrets::changed, this, [this] { fill(name()); });
    fill({});
}

QString SecretChoice::name() const
{
    return m_combo->currentData().toString();
}

void SecretChoice::setName(const QString &name)
{
    if (name != this->name())
        fill(name);
}

void SecretChoice::setNoneText(const QString &text)
{
    m_none = text;
    fill(name());
}

void SecretChoice::fill(const QString &chosen)
{
    {
        const QSignalBlocker quiet(m_combo);
        m_combo->clear();
        m_combo->addItem(m_none.isEmpty() ? tr("Choose a secret") : m_none, QString());
        for (const QString &name : m_secrets.names())
            m_combo->addItem(name, name);
        m_combo->setCurrentIndex(std::max(m_combo->findData(chosen), 0));
    }
    emit nameChanged();
}

void SecretChoice::addSecret()
{
    auto *form = new FormDialog(tr("New secret"), tr("Keep"), m_context.state, {}, this);
    form->setObjectName(QStringLiteral("secretForm"));
    form->setIntroduction(
        tr("The secret goes into the keyring and is never shown again. A name that exists gets the new "
           "secret."));
    form->fields().addText(QStringLiteral("name"), tr("&Name"), FormFields::Required, 60);
    form->fields().setHelp(QStringLiteral("name"),
                           tr("Such as “Stripe staging”; the command line finds it by this name."));
    auto *secret = form->fields().addText(QStringLiteral("secret"), tr("&Secret"),
                                          FormFields::Required | FormFields::Secret, 4096);
    auto *make = new QPushButton(tr("Make a new whsec_ secret and copy it"), form);
    make->setObjectName(QStringLiteral("makeSecret"));
    make->setAutoDefault(false);
    form->fields().addWidget(make);
    connect(make, &QPushButton::clicked, form, [secret] {
        secret->setText(QString::fromLatin1(newStandardSecret()));
        secret->setEchoMode(QLineEdit::Normal); // a password field is not copied from
        secret->selectAll();
        secret->copy();
        secret->setEchoMode(QLineEdit::Password);
    });
    form->setTask(
        [this, form] {
            return m_secrets.add(form->fields().text(QStringLiteral("name")).trimmed(),
                                 form->fields().text(QStringLiteral("secret")).toUtf8());
        },
        [this, form] { fill(form->fields().text(QStringLiteral("name")).trimmed()); });
    form->open();
}

} // namespace reeve
