#include "ui/panes/audit/audit_pane.h"

#include "models/audit_text.h"
#include "models/field_diff.h"
#include "models/format.h"
#include "services/domain/role.h"
#include "services/workspace/workspace.h"
#include "ui/panes/audit/diff_view.h"
#include "ui/theme/icons.h"
#include "ui/widgets/paged_table_view.h"

#include <QPushButton>

namespace reeve {

namespace {

const QString actorPreset = QStringLiteral("actor:");
const QString thingPreset = QStringLiteral("thing:");

bool canBeShown(Entity entity)
{
    return entity == Entity::Lead || entity == Entity::Tenant || entity == Entity::Invoice || entity == Entity::Run ||
           entity == Entity::Mail;
}

} // namespace

AuditPane::AuditPane(const PaneContext &context)
    : ListPane(context, QStringLiteral("audit"), new AuditListModel(context.workspace.audit(), nullptr),
               AuditListModel::facets(), Entity::Audit,
               {tr("Nothing was changed yet."), tr("Every change leaves a line here: who, when, before and after.")}),
      m_events(qobject_cast<AuditListModel *>(table().model())), m_focusButton(new QPushButton(this)),
      m_onlyActor(new QAction(reeve::icon(QStringLiteral("user")), tr("Only this &person"), this)),
      m_onlyThing(new QAction(reeve::icon(QStringLiteral("history")), tr("Only this &thing"), this))
{
    m_onlyActor->setObjectName(QStringLiteral("onlyActor"));
    m_onlyThing->setObjectName(QStringLiteral("onlyThing"));
    addRowAction(m_onlyActor);
    addRowAction(m_onlyThing);
    connect(m_onlyActor, &QAction::triggered, this, [this] {
        if (const AuditEvent *event = current())
            setFocusOn({event->actor, {}, {}});
    });
    connect(m_onlyThing, &QAction::triggered, this, [this] {
        if (const AuditEvent *event = current())
            setFocusOn({{}, event->entityId, event->entityName});
    });

    m_focusButton->setObjectName(QStringLiteral("auditFocus"));
    m_focusButton->setIcon(reeve::icon(QStringLiteral("close")));
    m_focusButton->setToolTip(tr("Show everything again"));
    m_focusButton->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_focusButton->hide();
    addHeaderWidget(m_focusButton);
    connect(m_focusButton, &QPushButton::clicked, this, [this] { setFocusOn({}); });
    // Whatever was written left an event.
    connect(&context.workspace, &Workspace::changed, this, &AuditPane::refreshWhenShown);
    AuditPane::updateActions({});
}

QIcon AuditPane::icon() const
{
    return reeve::icon(QStringLiteral("audit"));
}

void AuditPane::applyPreset(const QString &preset)
{
    if (preset.startsWith(actorPreset))
        setFocusOn({preset.mid(actorPreset.size()), {}, {}});
    else if (preset.startsWith(thingPreset))
        setFocusOn({{}, preset.mid(thingPreset.size()), {}});
}

void AuditPane::setFocusOn(const AuditListModel::Focus &focus)
{
    m_focus = focus;
    QString what = focus.actor.isEmpty() ? focus.entityName : focus.actor;
    if (what.isEmpty())
        what = focus.entityId;
    m_focusButton->setText(tr("Only: %1").arg(what.replace(QLatin1Char('&'), QStringLiteral("&&"))));
    m_focusButton->setAccessibleName(m_focusButton->text());
    m_focusButton->setVisible(!focus.isEmpty());
    applyFilter(filter());
}

void AuditPane::applyFilter(const FilterState &filter)
{
    m_events->setFilter(filter, m_focus);
}

const AuditEvent *AuditPane::current() const
{
    const int row = selection().size() == 1 ? m_events->rowOf(selection().constFirst()) : -1;
    return row < 0 ? nullptr : &m_events->at(row);
}

void AuditPane::updateActions(const QList<Id> &)
{
    m_onlyActor->setEnabled(current());
    m_onlyThing->setEnabled(current() && !current()->entityId.isEmpty());
}

void AuditPane::showDetail(const Id &)
{
    const AuditEvent *event = current();
    if (!event)
        return;
    DetailPanel &panel = detail();
    panel.begin();
    panel.setHeading(audit_text::actionTitle(event->action), event->entityName);
    panel.addBadge(entityTitle(event->entity), audit_text::actionTone(event->action));
    const auto role = roleFromKey(event->role);
    panel.addField(tr("Who"), tr("%1 (%2)").arg(event->actor, role ? roleTitle(*role) : event->role));
    panel.addField(tr("Time"), format::dateTime(event->at));
    if (!event->reason.isEmpty())
        panel.addField(tr("Reason"), event->reason);
    if (canBeShown(event->entity))
        panel.addLink(entityTitle(event->entity), event->entityName.isEmpty() ? tr("Show") : event->entityName,
                      [this, entity = event->entity, id = event->entityId] { emit open(entity, id); });
    panel.addActions({m_onlyActor, m_onlyThing});
    panel.addSection(tr("What changed"));
    const QList<FieldChange> changes = fieldDiff(event->before, event->after);
    if (changes.isEmpty())
        panel.addField(tr("Fields"), tr("None"));
    else
        panel.addWidget(new DiffView(changes, &panel));
}

} // namespace reeve
