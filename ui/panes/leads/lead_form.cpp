#include "ui/panes/leads/lead_form.h"

#include "models/audit_text.h"
#include "services/workspace/lead_store.h"
#include "services/workspace/workspace.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/notifier.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LeadForm)
};

void addLeadFields(FormFields &fields)
{
    fields.addText(QStringLiteral("firstName"), Text::tr("&First name"), FormFields::Required);
    fields.addText(QStringLiteral("lastName"), Text::tr("&Last name"), FormFields::Required);
    fields.addText(QStringLiteral("companyName"), Text::tr("&Company"), FormFields::Required);
    fields.addText(QStringLiteral("email"), Text::tr("&E-mail"), FormFields::Required);
    fields.addSection(Text::tr("Address"));
    fields.addText(QStringLiteral("address.address"), Text::tr("&Street"));
    fields.addText(QStringLiteral("address.zip"), Text::tr("&Postal code"));
    fields.addText(QStringLiteral("address.city"), Text::tr("C&ity"));
    fields.addText(QStringLiteral("address.state"), Text::tr("S&tate"));
    fields.addText(QStringLiteral("address.country"), Text::tr("C&ountry"));
    fields.setHelp(QStringLiteral("address.country"),
                   Text::tr("Needed as soon as another part of the address is given."));
}

LeadInput inputOf(const FormFields &fields)
{
    const auto text = [&fields](const char *name) { return fields.text(QLatin1String(name)); };
    return {text("firstName"),
            text("lastName"),
            text("companyName"),
            text("email"),
            {text("address.address"), text("address.city"), text("address.state"), text("address.zip"),
             text("address.country")}};
}

QJsonObject valuesOf(const LeadDetail &detail)
{
    return {{QStringLiteral("firstName"), detail.lead.firstName},
            {QStringLiteral("lastName"), detail.lead.lastName},
            {QStringLiteral("companyName"), detail.lead.companyName},
            {QStringLiteral("email"), detail.lead.email},
            {QStringLiteral("address.address"), detail.address.address},
            {QStringLiteral("address.city"), detail.address.city},
            {QStringLiteral("address.state"), detail.address.state},
            {QStringLiteral("address.zip"), detail.address.zip},
            {QStringLiteral("address.country"), detail.address.country}};
}

Future<FormDialog::Stored> stored(LeadStore &leads, const Id &id)
{
    return leads.detail(id).then([](const Result<LeadDetail> &detail) {
        return detail.map([](const LeadDetail &now) {
            return FormDialog::Stored{valuesOf(now), now.lead.modifiedOn, audit_text::lastActor(now.timeline)};
        });
    });
}

void openFilled(const PaneContext &context, const LeadDetail &detail, QWidget *parent)
{
    const Id id = detail.lead.id;
    auto *form =
        new FormDialog(Text::tr("Edit lead"), Text::tr("&Save"), context.state, QStringLiteral("lead/") + id, parent);
    form->setObjectName(QStringLiteral("leadForm"));
    addLeadFields(form->fields());
    form->fields().setValues(valuesOf(detail));
    form->setReadOn(detail.lead.modifiedOn);
    LeadStore &leads = context.workspace.leads();
    form->setReload([&leads, id] { return stored(leads, id); });
    form->setCheck([form] { return validate(normalized(inputOf(form->fields()))); });
    form->setTask([form, &leads, id] { return leads.update(id, inputOf(form->fields()), form->readOn()); },
                  [&notifier = context.notifier](const Lead &lead) {
                      notifier.info(Text::tr("%1 saved.").arg(lead.fullName()));
                  });
    form->open();
}

} // namespace

void openNewLead(const PaneContext &context, QWidget *parent, std::function<void(const Lead &)> done)
{
    auto *form =
        new FormDialog(Text::tr("New lead"), Text::tr("&Create"), context.state, QStringLiteral("lead/new"), parent);
    form->setObjectName(QStringLiteral("leadForm"));
    form->setIntroduction(Text::tr("A mail with a verification link is queued for the lead."));
    addLeadFields(form->fields());
    LeadStore &leads = context.workspace.leads();
    form->setCheck([form] { return validate(normalized(inputOf(form->fields()))); });
    form->setTask([form, &leads] { return leads.create(inputOf(form->fields())); }, std::move(done));
    form->open();
}

void openLeadEditor(const PaneContext &context, const Id &id, QWidget *parent)
{
    onResult(parent, context.workspace.leads().detail(id), [context, parent](const Result<LeadDetail> &detail) {
        if (!detail)
            return context.notifier.failure(detail.error());
        openFilled(context, *detail, parent);
    });
}

} // namespace reeve
