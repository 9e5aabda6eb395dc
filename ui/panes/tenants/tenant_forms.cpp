#include "ui/panes/tenants/tenant_forms.h"

#include "models/audit_text.h"
#include "models/json_text.h"
#include "services/workspace/workspace.h"
#include "ui/theme/fixed_font.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/notifier.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace reeve::tenant_forms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TenantForms)
};

const QString addressPrefix = QStringLiteral("address.");

/// Tells of an error of a JSON field while it is typed, and keeps it from being sent.
void addJson(FormDialog *form, const QString &name, const QString &label, const QJsonObject &value)
{
    QPlainTextEdit *edit = form->fields().addTextArea(name, label);
    showFixed(edit);
    edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * 8 + 16);
    edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * 52);
    edit->setPlainText(json_text::pretty(value));
    const auto check = [form, name, edit] {
        const auto parsed = json_text::parse(edit->toPlainText(), name);
        form->fields().setHelp(
            name, parsed ? Text::tr("A JSON object with %n entries.", nullptr, static_cast<int>(parsed->size()))
                         : parsed.error().fields.first().text);
    };
    QObject::connect(edit, &QPlainTextEdit::textChanged, form, check);
    check();
}

Result<void> checkJson(FormDialog *form, const QString &name)
{
    const auto parsed = json_text::parse(form->fields().text(name), name);
    if (parsed)
        return {};
    form->fields().setHelp(name, {}); // the error says the same
    return fail(parsed.error());
}

QStringList lines(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

void addAddress(FormFields &fields)
{
    fields.addSection(Text::tr("Address"));
    fields.addText(addressPrefix + QStringLiteral("address"), Text::tr("&Street"), FormFields::Optional, 1000);
    fields.addText(addressPrefix + QStringLiteral("zip"), Text::tr("&Postal code"));
    fields.addText(addressPrefix + QStringLiteral("city"), Text::tr("Ci&ty"));
    fields.addText(addressPrefix + QStringLiteral("state"), Text::tr("St&ate"));
    fields.addText(addressPrefix + QStringLiteral("country"), Text::tr("C&ountry"));
}

QJsonObject valuesOf(const Tenant &tenant, const Address &address)
{
    return {{QStringLiteral("name"), tenant.name},
            {QStringLiteral("domains"), tenant.domains.join(QLatin1Char('\n'))},
            {addressPrefix + QStringLiteral("address"), address.address},
            {addressPrefix + QStringLiteral("zip"), address.zip},
            {addressPrefix + QStringLiteral("city"), address.city},
            {addressPrefix + QStringLiteral("state"), address.state},
            {addressPrefix + QStringLiteral("country"), address.country}};
}

TenantInput inputOf(const FormFields &fields)
{
    const auto part = [&fields](const char *name) { return fields.text(addressPrefix + QLatin1String(name)); };
    TenantInput input;
    input.name = fields.text(QStringLiteral("name"));
    input.domains = lines(fields.text(QStringLiteral("domains")));
    input.address = {part("address"), part("city"), part("state"), part("zip"), part("country")};
    return input;
}

QJsonObject valuesOf(const Contact &contact)
{
    return {{QStringLiteral("firstName"), contact.firstName},
            {QStringLiteral("lastName"), contact.lastName},
            {QStringLiteral("email"), contact.email},
            {QStringLiteral("contactType"), contact.contactType},
            {QStringLiteral("primary"), contact.primary}};
}

/// The contact as it is now; NotFound when somebody removed it meanwhile.
Future<FormDialog::Stored> storedContact(TenantStore &store, const Id &tenantId, const Id &contactId)
{
    return store.detail(tenantId).then([contactId](const Result<TenantDetail> &now) -> Result<FormDialog::Stored> {
        REEVE_CHECK(now);
        for (const Contact &contact : now->contacts)
            if (contact.id == contactId)
                return FormDialog::Stored{valuesOf(contact), contact.modifiedOn, audit_text::lastActor(now->timeline)};
        return fail(ErrorKind::NotFound, Text::tr("Someone removed this contact meanwhile."),
                    Text::tr("Close the form, and add the contact again if it is still needed."));
    });
}

} // namespace

void edit(const PaneContext &context, const TenantDetail &detail, QWidget *parent)
{
    const Tenant &tenant = detail.tenant;
    auto *form = new FormDialog(Text::tr("Edit %1").arg(tenant.name), Text::tr("Save"), context.state,
                                QStringLiteral("tenant/") + tenant.id, parent);
    FormFields &fields = form->fields();
    fields.addText(QStringLiteral("name"), Text::tr("&Name"), FormFields::Required);
    QPlainTextEdit *domains = fields.addTextArea(QStringLiteral("domains"), Text::tr("&Domains"), FormFields::Required);
    domains->setMaximumHeight(domains->minimumHeight());
    fields.setHelp(QStringLiteral("domains"),
                   Text::tr("One host name a line; the contacts' mail domains must be among them."));
    if (context.workspace.can(Capability::EditAddresses))
        addAddress(fields);
    fields.setValues(valuesOf(tenant, detail.address));
    form->setReadOn(tenant.modifiedOn);
    TenantStore &store = context.workspace.tenants();
    form->setTask([form, &store, id = tenant.id] { return store.update(id, inputOf(form->fields()), form->readOn()); },
                  [&notifier = context.notifier](const Tenant &saved) {
                      notifier.info(Text::tr("“%1” was saved.").arg(saved.name));
                  });
    form->setReload([&store, id = tenant.id] {
        return store.detail(id).then([](const Result<TenantDetail> &now) -> Result<FormDialog::Stored> {
            if (!now)
                return fail(now.error());
            return FormDialog::Stored{valuesOf(now->tenant, now->address), now->tenant.modifiedOn,
                                      audit_text::lastActor(now->timeline)};
        });
    });
    form->open();
}

void contact(const PaneContext &context, const Tenant &tenant, const Contact &contact, QWidget *parent)
{
    const bool fresh = contact.id.isEmpty();
    const QString key =
        QStringLiteral("tenant/%1/contact/%2").arg(tenant.id, fresh ? QStringLiteral("new") : contact.id);
    auto *form = new FormDialog(fresh ? Text::tr("Add contact") : Text::tr("Edit contact"),
                                fresh ? Text::tr("Add") : Text::tr("Save"), context.state, key, parent);
    FormFields &fields = form->fields();
    fields.addText(QStringLiteral("firstName"), Text::tr("&First name"), FormFields::Required);
    fields.addText(QStringLiteral("lastName"), Text::tr("&Last name"), FormFields::Required);
    fields.addText(QStringLiteral("email"), Text::tr("&E-mail"), FormFields::Required);
    fields.setHelp(QStringLiteral("email"), Text::tr("At one of: %1").arg(tenant.domains.join(QStringLiteral(", "))));
    fields.addText(QStringLiteral("contactType"), Text::tr("&Type"));
    fields.setHelp(QStringLiteral("contactType"), Text::tr("For example admin or billing."));
    QCheckBox *primary = fields.addCheck(QStringLiteral("primary"), Text::tr("&Primary contact"));
    primary->setEnabled(!contact.primary);
    if (contact.primary)
        fields.setHelp(QStringLiteral("primary"), Text::tr("To change this, make another contact primary."));
    fields.setValues(valuesOf(contact));
    form->setReadOn(contact.modifiedOn);
    TenantStore &store = context.workspace.tenants();
    form->setReload([&store, id = contact.id, tenantId = tenant.id] { return storedContact(store, tenantId, id); });
    form->setTask(
        [form, &store, id = contact.id, tenantId = tenant.id] {
            const FormFields &entered = form->fields();
            return store.saveContact(
                tenantId, {id, entered.text(QStringLiteral("firstName")), entered.text(QStringLiteral("lastName")),
                           entered.text(QStringLiteral("email")), entered.text(QStringLiteral("contactType")),
                           entered.value(QStringLiteral("primary")).toBool(), form->readOn()});
        },
        [&notifier = context.notifier](const Contact &saved) {
            notifier.info(Text::tr("%1 %2 was saved.").arg(saved.firstName, saved.lastName));
        });
    form->open();
}

void config(const PaneContext &context, const Tenant &tenant, const TenantConfig &config, QWidget *parent)
{
    const bool fresh = config.id.isEmpty();
    const QString draft =
        QStringLiteral("tenant/%1/config/%2").arg(tenant.id, fresh ? QStringLiteral("new") : config.id);
    auto *form = new FormDialog(fresh ? Text::tr("Add configuration") : Text::tr("Edit configuration"),
                                fresh ? Text::tr("Add") : Text::tr("Save"), context.state, draft, parent);
    const QString value = QStringLiteral("configValue");
    form->fields().addText(QStringLiteral("configKey"), Text::tr("&Key"), FormFields::Required)->setText(config.key);
    addJson(form, value, Text::tr("&Value"), config.value);
    form->setCheck([form, value] { return checkJson(form, value); });
    form->setTask(
        [form, value, &store = context.workspace.tenants(), id = config.id, tenantId = tenant.id] {
            const auto json = json_text::parse(form->fields().text(value), value);
            return store.saveConfig(
                tenantId, {id, form->fields().text(QStringLiteral("configKey")), json.value_or(QJsonObject())});
        },
        [&notifier = context.notifier](const TenantConfig &saved) {
            notifier.info(Text::tr("“%1” was saved.").arg(saved.key));
        });
    form->open();
}

void branding(const PaneContext &context, const Tenant &tenant, const Branding &branding, QWidget *parent)
{
    auto *form = new FormDialog(Text::tr("Branding of %1").arg(tenant.name), Text::tr("Save"), context.state,
                                QStringLiteral("tenant/%1/branding").arg(tenant.id), parent);
    FormFields &fields = form->fields();
    const QString theme = QStringLiteral("theme");
    fields.addText(QStringLiteral("description"), Text::tr("&Description"), FormFields::Optional, 1000)
        ->setText(branding.description);
    fields.addText(QStringLiteral("logo"), Text::tr("&Logo"), FormFields::Optional, 1000)->setText(branding.logo);
    fields.addText(QStringLiteral("website"), Text::tr("&Website"), FormFields::Optional, 1000)
        ->setText(branding.website);
    addJson(form, theme, Text::tr("&Theme"), branding.theme);
    form->setCheck([form, theme] { return checkJson(form, theme); });
    form->setTask(
        [form, theme, &store = context.workspace.tenants(), tenantId = tenant.id] {
            const FormFields &entered = form->fields();
            return store.saveBranding(tenantId,
                                      {json_text::parse(entered.text(theme), theme).value_or(QJsonObject()),
                                       entered.text(QStringLiteral("description")),
                                       entered.text(QStringLiteral("logo")), entered.text(QStringLiteral("website"))});
        },
        [&notifier = context.notifier] { notifier.info(Text::tr("The branding was saved.")); });
    form->open();
}

} // namespace reeve::tenant_forms
