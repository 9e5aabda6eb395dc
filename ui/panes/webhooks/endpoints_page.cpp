#include "ui/panes/webhooks/endpoints_page.h"

#include "models/paged_table_model.h"
#include "models/tone.h"
#include "services/webhooks/schemes/scheme_list.h"
#include "ui/panes/webhooks/endpoint_form.h"
#include "ui/theme/icons.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/guarded_action.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/state_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace reeve {

namespace {

enum Column { NameColumn, StateColumn, AddressColumn, SignatureColumn };

QString stateText(const EndpointHost::Status &status)
{
    switch (status.state) {
    case EndpointHost::Status::State::Starting: return EndpointsPage::tr("Starting");
    case EndpointHost::Status::State::Listening: return EndpointsPage::tr("Listening");
    case EndpointHost::Status::State::Failed: return EndpointsPage::tr("Failed");
    case EndpointHost::Status::State::Stopped: break;
    }
    return EndpointsPage::tr("Stopped");
}

Tone toneOf(const EndpointHost::Status &status)
{
    switch (status.state) {
    case EndpointHost::Status::State::Starting: return Tone::Info;
    case EndpointHost::Status::State::Listening: return Tone::Success;
    case EndpointHost::Status::State::Failed: return Tone::Danger;
    case EndpointHost::Status::State::Stopped: break;
    }
    return Tone::Neutral;
}

QString addressText(const Endpoint &endpoint, const EndpointHost::Status &status)
{
    if (status.state == EndpointHost::Status::State::Listening)
        return status.url.toString();
    if (status.state == EndpointHost::Status::State::Failed)
        return status.error.line();
    return endpoint.port > 0 ? QStringLiteral("%1:%2").arg(endpoint.address).arg(endpoint.port) : endpoint.address;
}

} // namespace

EndpointsPage::EndpointsPage(const PaneContext &context, EndpointHost &host, WebhookSecrets &secrets, QWidget *parent)
    : QWidget(parent), m_context(context), m_host(host), m_secrets(secrets), m_model(new QStandardItemModel(this)),
      m_table(new QTableView(this)), m_stack(new QStackedWidget(this)), m_empty(new StateView(this)),
      m_create(add("newEndpoint", tr("&New endpoint…"), QStringLiteral("add"), &EndpointsPage::create)),
      m_edit(add("editEndpoint", tr("&Edit…"), QStringLiteral("edit"), &EndpointsPage::edit)),
      m_toggle(add("toggleEndpoint", tr("S&top"), QStringLiteral("pause"), &EndpointsPage::toggle)),
      m_remove(add("removeEndpoint", tr("&Delete…"), QStringLiteral("delete"), &EndpointsPage::remove)),
      m_copy(add("copyEndpoint", tr("&Copy address"), QStringLiteral("copy"), &EndpointsPage::copyAddress)),
      m_history(add("endpointHistory", tr("&What it received"), QStringLiteral("history"), &EndpointsPage::showHistory))
{
    setObjectName(QStringLiteral("endpointsPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    auto *toolbar = new QHBoxLayout;
    toolbar->setSpacing(6);
    for (GuardedAction *action : {m_create, m_edit, m_toggle, m_copy, m_history, m_remove}) {
        addAction(action);
        auto *button = new QToolButton(this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setProperty("primary", action == m_create);
        button->setToolButtonStyle(action == m_create ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
        toolbar->addWidget(button);
    }
    toolbar->addStretch();
    layout->addLayout(toolbar);

    m_model->setHorizontalHeaderLabels({tr("Name"), tr("State"), tr("Address"), tr("Signature"), tr("Answer")});
    m_table->setObjectName(QStringLiteral("endpoints"));
    m_table->setAccessibleName(tr("Endpoints"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_edit, m_toggle, m_copy, m_history, m_remove});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] :
         {std::pair<int, int>(NameColumn, 28), {StateColumn, 16}, {AddressColumn, 44}, {SignatureColumn, 30}})
        m_table->setColumnWidth(column, letters * letter);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    connect(m_table, &QTableView::doubleClicked, m_edit, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EndpointsPage::updateActions);
    connect(&host, &EndpointHost::changed, this, &EndpointsPage::show);
    show();
}

GuardedAction *EndpointsPage::add(const char *name, const QString &text, const QString &symbol,
                                  void (EndpointsPage::*act)())
{
    auto *action = new GuardedAction(text, m_context.workspace, Permission::SendWebhooks, {}, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setIcon(icon(symbol));
    connect(action, &QAction::triggered, this, act);
    return action;
}

QList<QAction *> EndpointsPage::commands() const
{
    return {m_create};
}

void EndpointsPage::show()
{
    const Id before = selected() ? selected()->id : Id();
    m_model->removeRows(0, m_model->rowCount());
    for (const Endpoint &endpoint : m_host.endpoints()) {
        const EndpointHost::Status status = m_host.status(endpoint.id);
        auto *name = new QStandardItem(endpoint.name);
        name->setData(endpoint.id, PagedTableModel::IdRole);
        auto *state = new QStandardItem(stateText(status));
        state->setData(static_cast<int>(toneOf(status)), PagedTableModel::ToneRole);
        const SchemePtr scheme = schemeFromJson(endpoint.scheme);
        m_model->appendRow(
            {name, state, new QStandardItem(addressText(endpoint, status)),
             new QStandardItem(scheme ? scheme->recipe().title : tr("Not verified")),
             new QStandardItem(endpoint.delayMs > 0 ? tr("%1 after %2 ms").arg(endpoint.status).arg(endpoint.delayMs)
                                                    : QString::number(endpoint.status))});
        if (endpoint.id == before || m_model->rowCount() == 1)
            m_table->selectRow(m_model->rowCount() - 1);
    }
    m_empty->showEmpty(
        tr("No endpoints yet."),
        tr("An endpoint is an address on this computer that takes webhooks, says whether their signature "
           "holds and why not, and answers as you want it to."));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    updateActions();
}

std::optional<Endpoint> EndpointsPage::selected() const
{
    const QModelIndexList rows =
        m_table->selectionModel() ? m_table->selectionModel()->selectedRows() : QModelIndexList();
    if (rows.isEmpty())
        return std::nullopt;
    for (const Endpoint &endpoint : m_host.endpoints())
        if (endpoint.id == rows.first().data(PagedTableModel::IdRole).toString())
            return endpoint;
    return std::nullopt;
}

void EndpointsPage::updateActions()
{
    const auto endpoint = selected();
    const QString none = endpoint ? QString() : tr("Select an endpoint first.");
    for (GuardedAction *action : {m_edit, m_toggle, m_remove, m_history})
        action->setBlocked(none);
    const bool listening = endpoint && m_host.status(endpoint->id).state == EndpointHost::Status::State::Listening;
    m_copy->setBlocked(listening ? QString() : tr("It does not listen."));
    const bool runs = endpoint && endpoint->enabled;
    m_toggle->setText(runs ? tr("S&top") : tr("S&tart"));
    m_toggle->setIcon(icon(runs ? QStringLiteral("pause") : QStringLiteral("play")));
}

void EndpointsPage::perform(const Result<void> &done)
{
    if (!done)
        m_context.notifier.failure(done.error());
}

void EndpointsPage::create()
{
    openEndpointForm(m_context, m_host, m_secrets, {}, this);
}

void EndpointsPage::edit()
{
    if (const auto endpoint = selected())
        openEndpointForm(m_context, m_host, m_secrets, *endpoint, this);
}

void EndpointsPage::toggle()
{
    if (const auto endpoint = selected())
        perform(m_host.setEnabled(endpoint->id, !endpoint->enabled));
}

void EndpointsPage::remove()
{
    const auto endpoint = selected();
    if (!endpoint)
        return;
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Delete endpoint"),
                        tr("Delete the endpoint “%1”? What it received stays in the history.").arg(endpoint->name),
                        QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QAbstractButton *yes = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, yes, id = endpoint->id](QAbstractButton *button) {
        if (button == yes)
            perform(m_host.remove(id));
    });
    box->open();
}

void EndpointsPage::copyAddress()
{
    if (const auto endpoint = selected())
        QGuiApplication::clipboard()->setText(m_host.status(endpoint->id).url.toString());
}

void EndpointsPage::showHistory()
{
    if (const auto endpoint = selected())
        emit historyRequested(endpoint->name);
}

} // namespace reeve
