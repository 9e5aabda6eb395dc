#include "ui/panes/webhooks/webhooks_pane.h"

#include "models/delivery_list_model.h"
#include "models/format.h"
#include "services/workspace/workspace.h"
#include "ui/panes/webhooks/body_view.h"
#include "ui/panes/webhooks/callback_tester.h"
#include "ui/theme/icons.h"
#include "ui/widgets/guarded_action.h"
#include "ui/widgets/paged_table_view.h"

#include <QUrl>

namespace reeve {

namespace {

const QString tenantPreset = QStringLiteral("tenant:");
constexpr int longestPath = 30; // of the heading, which cannot break it
const QString testPreset = QStringLiteral("test:");

} // namespace

WebhooksPane::WebhooksPane(const PaneContext &context)
    : ListPane(context, QStringLiteral("webhooks"), new DeliveryListModel(context.workspace.webhooks(), nullptr),
               DeliveryListModel::facets(), Entity::Delivery,
               {tr("No webhooks yet."),
                tr("What the orchestrator sends and what Reeve sends appears here, with every answer.")}),
      m_deliveries(qobject_cast<DeliveryListModel *>(table().model())),
      m_test(new GuardedAction(tr("&Send a callback…"), context.workspace, Permission::SendWebhooks,
                               Capability::ReceiveWebhooks, this))
{
    m_test->setObjectName(QStringLiteral("sendCallback"));
    m_test->setIcon(reeve::icon(QStringLiteral("send")));
    m_test->setHelp(tr("Sign and send SourceLoop's callback for a tenant that waits for one"));
    m_test->setShortcut(QKeySequence::New);
    m_test->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addToolbarAction(m_test, true);
    connect(m_test, &QAction::triggered, this, [this] { openTester({}); });
}

QIcon WebhooksPane::icon() const
{
    return reeve::icon(QStringLiteral("webhooks"));
}

void WebhooksPane::applyPreset(const QString &preset)
{
    if (preset.startsWith(testPreset))
        return m_test->isEnabled() ? openTester(preset.mid(testPreset.size())) : void();
    FilterState filter;
    m_tenant = preset.startsWith(tenantPreset) ? preset.mid(tenantPreset.size()) : QString();
    if (m_tenant.isEmpty())
        filter.choices[QStringLiteral("outcome")] = {preset};
    if (filter == this->filter())
        applyFilter(filter);
    else
        setFilter(filter);
}

void WebhooksPane::applyFilter(const FilterState &filter)
{
    if (!filter.isEmpty())
        m_tenant.clear();
    m_deliveries->setFilter(filter, m_tenant);
}

void WebhooksPane::updateActions(const QList<Id> &)
{
    m_test->setBlocked({});
}

void WebhooksPane::openTester(const Id &tenantId)
{
    auto *tester = new CallbackTester(context(), this);
    tester->choose(tenantId);
    connect(tester, &CallbackTester::sent, this, [this](const Delivery &delivery) { reveal(delivery.id); });
    tester->open();
}

void WebhooksPane::showDetail(const Id &id)
{
    onResult(this, context().workspace.webhooks().detail(id), [this, id](const Result<Delivery> &delivery) {
        if (selection() != QList<Id>{id})
            return;
        if (!delivery)
            return detail().showError(delivery.error());
        fillDetail(*delivery);
    });
}

void WebhooksPane::fillDetail(const Delivery &delivery)
{
    DetailPanel &panel = detail();
    panel.begin();
    const QString path = QUrl(delivery.url).path();
    panel.setHeading(tr("%1 %2").arg(QString::fromLatin1(delivery.method),
                                     path.size() > longestPath ? path.left(longestPath) + QStringLiteral("…") : path),
                     directionTitle(delivery.direction));
    panel.addBadge(delivery.status > 0 ? tr("%1 · %2").arg(deliveryOutcomeTitle(delivery.outcome)).arg(delivery.status)
                                       : deliveryOutcomeTitle(delivery.outcome),
                   toneOf(delivery.outcome));
    if (!delivery.reason.isEmpty())
        panel.addNotice(delivery.reason, delivery.outcome == DeliveryOutcome::Accepted ? Tone::Info : Tone::Danger);
    panel.addField(tr("Time"), format::dateTime(delivery.at));
    if (delivery.direction == DeliveryDirection::Out)
        panel.addField(tr("Duration"), format::duration(delivery.durationMs));
    panel.addField(tr("Other side"), delivery.remote);
    if (!delivery.tenantId.isEmpty())
        panel.addLink(tr("Tenant"), tr("Show"), [this, id = delivery.tenantId] { emit open(Entity::Tenant, id); });
    panel.addSection(tr("Request"));
    if (delivery.url != path)
        panel.addCode(delivery.url);
    auto *request = new BodyView(QStringLiteral("request"), tr("Request"), &panel);
    request->setContent(delivery.requestHeaders, delivery.requestBody);
    panel.addWidget(request);
    panel.addSection(tr("Answer"));
    if (delivery.status == 0)
        return panel.addField(tr("Status"), tr("None"));
    auto *answer = new BodyView(QStringLiteral("answer"), tr("Answer"), &panel);
    answer->setContent(delivery.responseHeaders, delivery.responseBody);
    panel.addWidget(answer);
}

} // namespace reeve
