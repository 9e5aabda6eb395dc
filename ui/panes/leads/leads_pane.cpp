#include "ui/panes/leads/leads_pane.h"

#include "models/format.h"
#include "models/lead_list_model.h"
#include "services/workspace/workspace.h"
#include "ui/panes/leads/lead_actions.h"
#include "ui/theme/icons.h"
#include "ui/widgets/audit_timeline.h"
#include "ui/widgets/guarded_action.h"
#include "ui/widgets/paged_table_view.h"

namespace reeve {

namespace {
constexpr int shownDuplicates = 5;
}

LeadsPane::LeadsPane(const PaneContext &context)
    : ListPane(context, QStringLiteral("leads"), new LeadListModel(context.workspace.leads(), nullptr),
               LeadListModel::facets(), Entity::Lead,
               {tr("No leads yet."), tr("Enter one with “New lead”, or import a spreadsheet.")}),
      m_leads(qobject_cast<LeadListModel *>(table().model())), m_actions(new LeadActions(context, this))
{
    addToolbarAction(m_actions->create(), true);
    addToolbarAction(m_actions->import());
    for (QAction *action :
         {m_actions->edit(), m_actions->verify(), m_actions->resend(), m_actions->copyLink(), m_actions->convert()})
        addRowAction(action);
    addSeparator();
    addRowAction(m_actions->remove());
    connect(m_actions, &LeadActions::created, this, &LeadsPane::reveal);
    connect(&table(), &QAbstractItemView::activated, m_actions->edit(), &QAction::trigger);
}

QIcon LeadsPane::icon() const
{
    return reeve::icon(QStringLiteral("leads"));
}

void LeadsPane::applyPreset(const QString &preset)
{
    FilterState filter;
    if (preset == QLatin1String("unverified")) {
        filter.choices[QStringLiteral("state")] = {leadStateKey(LeadState::Waiting), leadStateKey(LeadState::Stale)};
        filter.range = DateRange::Custom;
        filter.to = QDate::currentDate().addDays(-1);
    } else {
        filter.choices[QStringLiteral("state")] = {preset};
    }
    setFilter(filter);
}

void LeadsPane::applyFilter(const FilterState &filter)
{
    m_leads->setFilter(filter);
}

void LeadsPane::updateActions(const QList<Id> &selection)
{
    QList<Lead> leads;
    for (const Id &id : selection) {
        if (const int row = m_leads->rowOf(id); row >= 0)
            leads << m_leads->at(row);
        else if (id == m_shown.id)
            leads << m_shown;
    }
    m_actions->setSelection(leads);
}

void LeadsPane::showDetail(const Id &id)
{
    onResult(this, context().workspace.leads().detail(id), [this, id](const Result<LeadDetail> &lead) {
        if (selection() != QList<Id>{id})
            return;
        if (!lead)
            return detail().showError(lead.error());
        m_shown = lead->lead;
        fillDetail(*lead);
        updateActions(selection());
    });
}

void LeadsPane::fillDetail(const LeadDetail &shown)
{
    const Lead &lead = shown.lead;
    const LeadState state = leadState(lead, QDateTime::currentDateTimeUtc());
    DetailPanel &panel = detail();
    panel.begin();
    panel.setHeading(lead.fullName(), lead.companyName);
    panel.addBadge(leadStateTitle(state), toneOf(state));
    panel.addActions({m_actions->convert(), m_actions->verify(), m_actions->edit(), m_actions->resend(),
                      m_actions->copyLink(), m_actions->remove()});
    addDuplicates(shown.duplicates);
    panel.addField(tr("E-mail"), lead.email);
    panel.addField(tr("Created"), format::dateTime(lead.createdOn));
    panel.addField(tr("Changed"), format::dateTime(lead.modifiedOn));
    if (!lead.tenantId.isEmpty())
        panel.addLink(tr("Tenant"), shown.tenantName, [this, id = lead.tenantId] { emit open(Entity::Tenant, id); });
    if (!shown.address.isEmpty()) {
        panel.addSection(tr("Address"));
        panel.addField(tr("Street"), shown.address.address);
        panel.addField(tr("City"), QStringList{shown.address.zip, shown.address.city}.join(u' ').trimmed());
        panel.addField(tr("State"), shown.address.state);
        panel.addField(tr("Country"), shown.address.country);
    }
    if (!context().workspace.can(Capability::Audit))
        return;
    panel.addSection(tr("What happened"));
    panel.addTimeline(auditTimeline(shown.timeline));
}

void LeadsPane::addDuplicates(const QList<Duplicate> &duplicates)
{
    if (duplicates.isEmpty())
        return;
    detail().addNotice(
        tr("This may be the same customer as %n other(s).", nullptr, static_cast<int>(duplicates.size())),
        Tone::Warning);
    for (const Duplicate &other : duplicates.first(std::min<qsizetype>(duplicates.size(), shownDuplicates)))
        detail().addLink(other.sameEmail ? tr("Same e-mail") : tr("Same domain"),
                         tr("%1 (%2)").arg(other.name, entityTitle(other.entity)),
                         [this, other] { emit open(other.entity, other.id); });
}

} // namespace reeve
