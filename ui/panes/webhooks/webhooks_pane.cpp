#include "ui/panes/webhooks/webhooks_pane.h"

#include "services/workspace/workspace.h"
#include "ui/panes/webhooks/deliveries_page.h"
#include "ui/panes/webhooks/endpoints_page.h"
#include "ui/panes/webhooks/send_page.h"
#include "ui/theme/icons.h"
#include "ui/widgets/guarded_action.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace reeve {

namespace {
const QString testPreset = QStringLiteral("test:");
}

WebhooksPane::WebhooksPane(const PaneContext &context)
    : m_secrets(context.secrets, context.state), m_host(context.workspace, context.state, m_secrets),
      m_tabs(new QTabWidget(this)), m_history(new DeliveriesPage(context)),
      m_send(new SendPage(context, m_secrets, this)), m_receive(new EndpointsPage(context, m_host, m_secrets, this))
{
    setObjectName(QStringLiteral("pane_webhooks"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    m_tabs->setObjectName(QStringLiteral("webhookTabs"));
    m_tabs->setAccessibleName(tr("Webhooks"));
    m_tabs->setDocumentMode(true);
    m_history->layout()->setContentsMargins(0, 8, 0, 0);
    m_tabs->addTab(m_history, tr("&History"));
    m_tabs->addTab(m_send, tr("&Send"));
    m_tabs->addTab(m_receive, tr("&Receive"));
    layout->addWidget(m_tabs);
    connect(m_history, &Pane::open, this, &Pane::open);
    connect(m_history, &Pane::openPreset, this, &Pane::openPreset);
    connect(m_history, &Pane::summaryChanged, this, &Pane::summaryChanged);
    connect(m_history, &DeliveriesPage::compose, this, [this](const Delivery &delivery) {
        m_send->composer().take(delivery);
        m_tabs->setCurrentWidget(m_send);
    });
    connect(m_receive, &EndpointsPage::historyRequested, this, [this](const QString &name) {
        FilterState filter;
        filter.text = name;
        m_history->setFilter(filter);
        m_tabs->setCurrentWidget(m_history);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->currentWidget() == m_history)
            m_history->activate();
        else if (m_tabs->currentWidget() == m_send)
            m_send->composer().readTenants();
    });
}

QIcon WebhooksPane::icon() const
{
    return reeve::icon(QStringLiteral("webhooks"));
}

void WebhooksPane::activate()
{
    if (m_tabs->currentWidget() == m_history)
        m_history->activate();
    else
        m_tabs->currentWidget()->setFocus();
}

void WebhooksPane::reveal(const Id &id)
{
    m_tabs->setCurrentWidget(m_history);
    m_history->reveal(id);
}

void WebhooksPane::applyPreset(const QString &preset)
{
    if (preset.startsWith(testPreset)) {
        m_send->composer().chooseTenant(preset.mid(testPreset.size()));
        m_tabs->setCurrentWidget(m_send);
        return;
    }
    m_tabs->setCurrentWidget(m_history);
    m_history->applyPreset(preset);
}

QList<QAction *> WebhooksPane::commands() const
{
    return m_history->commands() + QList<QAction *>{m_send->sendAction()} + m_receive->commands();
}

void WebhooksPane::refresh()
{
    m_history->refresh();
    m_send->composer().readTenants();
}

} // namespace reeve
