#include "ui/panes/webhooks/webhooks_pane.h"

#include "services/workspace/workspace.h"
#include "ui/panes/webhooks/deliveries_page.h"
#include "ui/panes/webhooks/endpoints_page.h"
#include "ui/panes/webhooks/send_page.h"
#include "ui/theme/icons.h"
#include "ui/widgets/guarded_action.h"
#include "ui/widgets/later_page.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace reeve {

namespace {
const QString testPreset = QStringLiteral("test:");
}

WebhooksPane::WebhooksPane(const PaneContext &context)
    : Pane(context), m_context(context), m_secrets(context.secrets, context.state),
      m_host(context.workspace, context.state, m_secrets), m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("pane_webhooks"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->addWidget(m_tabs);
    m_tabs->setObjectName(QStringLiteral("webhookTabs"));
    m_tabs->setAccessibleName(tr("Webhooks"));
    m_tabs->setDocumentMode(true);
    m_historyTab = addTab(tr("&History"), [this](QWidget *parent) {
        m_context.parent = parent;
        return m_history = makeHistory(m_context);
    });
    m_sendTab =
        addTab(tr("&Send"), [this](QWidget *parent) { return m_send = new SendPage(m_context, m_secrets, parent); });
    m_receiveTab = addTab(tr("&Receive"), [this](QWidget *parent) {
        m_receive = new EndpointsPage(m_context, m_host, m_secrets, parent);
        connect(m_receive, &EndpointsPage::historyRequested, this, [this](const QString &name) {
            FilterState filter;
            filter.text = name;
            m_history->setFilter(filter);
            m_tabs->setCurrentWidget(m_historyTab);
        });
        return m_receive;
    });
    m_historyTab->make();
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->currentWidget() == m_historyTab)
            m_history->activate();
        else if (m_tabs->currentWidget() == m_sendTab)
            send().composer().readTenants();
    });
}

LaterPage *WebhooksPane::addTab(const QString &title, std::function<QWidget *(QWidget *parent)> make)
{
    auto *page = new LaterPage(std::move(make), m_tabs);
    m_tabs->addTab(page, title);
    return page;
}

DeliveriesPage *WebhooksPane::makeHistory(PaneContext context)
{
    auto *history = new DeliveriesPage(context);
    history->layout()->setContentsMargins(0, 8, 0, 0);
    connect(history, &Pane::open, this, &Pane::open);
    connect(history, &Pane::openPreset, this, &Pane::openPreset);
    connect(history, &Pane::summaryChanged, this, &Pane::summaryChanged);
    connect(history, &DeliveriesPage::compose, this, [this](const Delivery &delivery) {
        send().composer().take(delivery);
        m_tabs->setCurrentWidget(m_sendTab);
    });
    return history;
}

SendPage &WebhooksPane::send()
{
    m_sendTab->make();
    return *m_send;
}

bool WebhooksPane::makeNextPart()
{
    return LaterPage::makeNext({m_sendTab, m_receiveTab}) || m_send->makeNextPart();
}

QIcon WebhooksPane::icon() const
{
    return reeve::icon(QStringLiteral("webhooks"));
}

void WebhooksPane::activate()
{
    if (m_tabs->currentWidget() == m_historyTab)
        m_history->activate();
    else
        m_tabs->currentWidget()->setFocus();
}

void WebhooksPane::reveal(const Id &id)
{
    m_tabs->setCurrentWidget(m_historyTab);
    m_history->reveal(id);
}

void WebhooksPane::applyPreset(const QString &preset)
{
    if (preset.startsWith(testPreset)) {
        send().composer().chooseTenant(preset.mid(testPreset.size()));
        m_tabs->setCurrentWidget(m_sendTab);
        return;
    }
    m_tabs->setCurrentWidget(m_historyTab);
    m_history->applyPreset(preset);
}

QList<QAction *> WebhooksPane::commands() const
{
    QList<QAction *> commands = m_history->commands();
    if (m_send)
        commands << m_send->sendAction();
    if (m_receive)
        commands << m_receive->commands();
    return commands;
}

void WebhooksPane::refresh()
{
    m_history->refresh();
    if (m_send)
        m_send->composer().readTenants();
}

} // namespace reeve
