#include "ui/panes/tenants/tenant_detail_view.h"

#include "models/format.h"
#include "models/json_text.h"
#include "models/tone.h"
#include "ui/theme/icons.h"
#include "ui/widgets/audit_timeline.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/detail_panel.h"
#include "ui/widgets/selectable_label.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TenantDetail)
};

/// One entry with two lines and a menu of what can be done to it.
struct Entry
{
    QString title;
    QString text;
    QString badge;
    QList<QPair<QString, std::function<void()>>> menu; ///< an empty function is an entry that is disabled
};

QWidget *entryRow(const Entry &entry, const QString &locked, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 4);
    auto *column = new QVBoxLayout;
    column->setSpacing(1);
    auto *line = new QHBoxLayout;
    line->addWidget(selectableLabel(entry.title, row), entry.badge.isEmpty() ? 1 : 0);
    if (!entry.badge.isEmpty()) {
        line->addWidget(new Badge(entry.badge, Tone::Info, row));
        line->addStretch(1);
    }
    column->addLayout(line);
    if (!entry.text.isEmpty()) {
        QLabel *text = selectableLabel(entry.text, row);
        text->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(text);
    }
    layout->addLayout(column, 1);
    auto *button = new QToolButton(row);
    button->setIcon(icon(QStringLiteral("more")));
    button->setAccessibleName(Text::tr("Change %1").arg(entry.title));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    button->setEnabled(locked.isEmpty());
    button->setToolTip(locked);
    auto *menu = new QMenu(button);
    for (const auto &[title, act] : entry.menu) {
        QAction *action = menu->addAction(title);
        action->setEnabled(static_cast<bool>(act));
        if (act)
            QObject::connect(action, &QAction::triggered, button, [act = act] { act(); });
    }
    button->setMenu(menu);
    layout->addWidget(button, 0, Qt::AlignTop);
    return row;
}

void addSmallAction(DetailPanel &panel, QAction *action)
{
    if (!action || !action->isVisible())
        return;
    auto *button = new QToolButton(&panel);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    panel.addWidget(button);
}

void addContacts(DetailPanel &panel, const QList<Contact> &contacts, const TenantDetailHooks &hooks)
{
    panel.addSection(Text::tr("Contacts"));
    for (const Contact &contact : contacts) {
        Entry entry;
        entry.title = contact.firstName + QLatin1Char(' ') + contact.lastName;
        entry.text =
            contact.contactType.isEmpty() ? contact.email : Text::tr("%1 · %2").arg(contact.email, contact.contactType);
        entry.badge = contact.primary ? Text::tr("Primary") : QString();
        const auto unlessPrimary = [&contact](const std::function<void(const Contact &)> &act) {
            return contact.primary ? std::function<void()>() : [act, contact] { act(contact); };
        };
        entry.menu = {{Text::tr("Edit…"), [act = hooks.editContact, contact] { act(contact); }},
                      {Text::tr("Make primary"), unlessPrimary(hooks.makePrimary)},
                      {Text::tr("Remove"), unlessPrimary(hooks.removeContact)}};
        panel.addWidget(entryRow(entry, hooks.locked, &panel));
    }
    addSmallAction(panel, hooks.addContact);
}

void addResources(DetailPanel &panel, const QList<Resource> &resources)
{
    panel.addSection(Text::tr("Resources"));
    if (resources.isEmpty())
        panel.addWidget(selectableLabel(Text::tr("None; provisioning creates them."), &panel));
    for (const Resource &resource : resources) {
        panel.addField(Text::tr("Type"), resource.type);
        panel.addField(Text::tr("Identifier"), resource.externalIdentifier);
        if (!resource.metadata.isEmpty())
            panel.addCode(json_text::pretty(resource.metadata));
    }
}

void addConfigs(DetailPanel &panel, const QList<TenantConfig> &configs, const TenantDetailHooks &hooks)
{
    panel.addSection(Text::tr("Configuration"));
    for (const TenantConfig &config : configs) {
        const Entry entry{config.key,
                          {},
                          {},
                          {{Text::tr("Edit…"), [act = hooks.editConfig, config] { act(config); }},
                           {Text::tr("Remove"), [act = hooks.removeConfig, config] { act(config); }}}};
        panel.addWidget(entryRow(entry, hooks.locked, &panel));
        panel.addCode(config.value.isEmpty() ? QStringLiteral("{}") : json_text::pretty(config.value));
    }
    addSmallAction(panel, hooks.addConfig);
}

void addBranding(DetailPanel &panel, const Branding &branding, const TenantDetailHooks &hooks)
{
    panel.addSection(Text::tr("Branding"));
    panel.addField(Text::tr("Description"), branding.description);
    panel.addField(Text::tr("Logo"), branding.logo);
    panel.addField(Text::tr("Website"), branding.website);
    if (!branding.theme.isEmpty())
        panel.addCode(json_text::pretty(branding.theme));
    addSmallAction(panel, hooks.editBranding);
}

QString addressText(const Address &address)
{
    QStringList parts{address.address, QString(address.zip + QLatin1Char(' ') + address.city).trimmed(), address.state,
                      address.country};
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
}

} // namespace

void showTenant(DetailPanel &panel, const TenantDetail &detail, Capabilities capabilities,
                const TenantDetailHooks &hooks)
{
    const Tenant &tenant = detail.tenant;
    panel.begin();
    panel.setHeading(tenant.name, tenant.key);
    panel.addBadge(tenantStatusTitle(tenant.status), toneOf(tenant.status));
    if (tenant.status == TenantStatus::ProvisionFailed)
        for (auto event = detail.timeline.crbegin(); event != detail.timeline.crend(); ++event)
            if (event->action == QLatin1String("tenant.provisionfailed") && !event->reason.isEmpty()) {
                panel.addNotice(event->reason, Tone::Danger);
                break;
            }
    panel.addActions(hooks.actions);
    if (tenant.plan || capabilities.testFlag(Capability::RunHistory))
        panel.addField(Text::tr("Plan"), tenant.plan ? planTitle(*tenant.plan) : Text::tr("None yet"));
    panel.addField(Text::tr("Domains"), tenant.domains.join(QLatin1Char('\n')));
    panel.addField(Text::tr("Address"), addressText(detail.address));
    panel.addField(Text::tr("Created"), format::dateTime(tenant.createdOn));
    panel.addField(Text::tr("Changed"), format::dateTime(tenant.modifiedOn));
    if (!tenant.leadId.isEmpty())
        panel.addLink(Text::tr("Lead"), detail.leadName.isEmpty() ? Text::tr("Show lead") : detail.leadName,
                      hooks.openLead);
    if (capabilities.testFlag(Capability::RunHistory))
        panel.addLink(Text::tr("Provisioning"), Text::tr("Show runs"), hooks.openRuns);
    if (capabilities.testFlag(Capability::Invoices))
        panel.addLink(Text::tr("Invoices"), Text::tr("Show invoices"), hooks.openInvoices);
    addContacts(panel, detail.contacts, hooks);
    addResources(panel, detail.resources);
    addConfigs(panel, detail.configs, hooks);
    if (capabilities.testFlag(Capability::Branding))
        addBranding(panel, detail.branding, hooks);
    if (capabilities.testFlag(Capability::Audit)) {
        panel.addSection(Text::tr("Timeline"));
        panel.addTimeline(auditTimeline(detail.timeline));
    }
}

} // namespace reeve
