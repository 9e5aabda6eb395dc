#include "ui/panes/invoices/invoices_pane.h"

#include "models/format.h"
#include "models/invoice_list_model.h"
#include "services/workspace/tenant_store.h"
#include "services/workspace/workspace.h"
#include "ui/panes/invoices/invoice_actions.h"
#include "ui/panes/invoices/invoice_totals.h"
#include "ui/theme/icons.h"
#include "ui/widgets/audit_timeline.h"
#include "ui/widgets/guarded_action.h"
#include "ui/widgets/paged_table_view.h"

namespace reeve {

using namespace std::chrono_literals;

InvoicesPane::InvoicesPane(const PaneContext &context)
    : ListPane(context, QStringLiteral("invoices"), new InvoiceListModel(context.workspace.invoices(), nullptr),
               InvoiceListModel::facets(), Entity::Invoice,
               {tr("No invoices yet."), tr("Bill a tenant with “New invoice”.")}),
      m_invoices(qobject_cast<InvoiceListModel *>(table().model())), m_actions(new InvoiceActions(context, this)),
      m_totals(new InvoiceTotals(this))
{
    filterBar().setDateTitle(tr("Due"));
    addHeaderWidget(m_totals);
    addToolbarAction(m_actions->create(), true);
    for (QAction *action : {m_actions->edit(), m_actions->pay(), m_actions->pdf()})
        addRowAction(action);
    addSeparator();
    addRowAction(m_actions->cancel());
    connect(m_actions, &InvoiceActions::created, this, &InvoicesPane::reveal);
    connect(&table(), &QAbstractItemView::activated, m_actions->edit(), &QAction::trigger);
    m_totalsTimer.setSingleShot(true);
    m_totalsTimer.setInterval(200ms);
    connect(&m_totalsTimer, &QTimer::timeout, this, [this] {
        loadTotals();
        loadCurrencies();
    });
    connect(&context.workspace, &Workspace::changed, this, [this](const Change &change) {
        if (change.entity == Entity::Invoice && m_invoices->phase() != PagedTableModel::Phase::Idle &&
            !m_totalsTimer.isActive())
            m_totalsTimer.start();
    });
}

QIcon InvoicesPane::icon() const
{
    return reeve::icon(QStringLiteral("invoices"));
}

void InvoicesPane::applyPreset(const QString &preset)
{
    const QString argument = preset.section(u':', 1);
    if (preset.startsWith(QLatin1String("new:")))
        return m_actions->createFor(argument);
    FilterState filter;
    if (preset == QLatin1String("overdue"))
        filter.choices[QStringLiteral("due")] = {preset};
    else if (preset.startsWith(QLatin1String("tenant:")))
        filter.choices[QStringLiteral("tenant")] = {argument};
    setFilter(filter);
}

void InvoicesPane::prepare()
{
    if (!std::exchange(m_opened, true)) {
        loadCurrencies();
        if (m_invoices->phase() != PagedTableModel::Phase::Idle) // otherwise applyFilter() loads them
            loadTotals();
    }
    ListPane::prepare();
}

void InvoicesPane::applyFilter(const FilterState &filter)
{
    m_invoices->setFilter(filter);
    nameTenant(m_invoices->filter().tenantId);
    loadTotals();
}

void InvoicesPane::loadTotals()
{
    const quint64 turn = ++m_totalsTurn;
    onResult(this, context().workspace.invoices().totals(m_invoices->filter()),
             [this, turn](const Result<QList<CurrencyTotals>> &totals) {
                 if (turn == m_totalsTurn)
                     m_totals->setTotals(totals.value_or(QList<CurrencyTotals>()));
             });
}

void InvoicesPane::loadCurrencies()
{
    onResult(this, context().workspace.invoices().totals({}), [this](const Result<QList<CurrencyTotals>> &totals) {
        if (!totals)
            return;
        QList<FacetOption> options;
        for (const CurrencyTotals &currency : *totals)
            options.append({currency.currency, currency.currency});
        filterBar().setOptions(QStringLiteral("currency"), options);
    });
}

void InvoicesPane::nameTenant(const Id &tenantId)
{
    if (tenantId == m_namedTenant)
        return;
    m_namedTenant = tenantId;
    filterBar().setOptions(QStringLiteral("tenant"), {});
    if (tenantId.isEmpty())
        return;
    onResult(this, context().workspace.tenants().detail(tenantId),
             [this, tenantId](const Result<TenantDetail> &tenant) {
                 if (tenant && tenantId == m_namedTenant)
                     filterBar().setOptions(QStringLiteral("tenant"), {{tenantId, tenant->tenant.name}});
             });
}

void InvoicesPane::updateActions(const QList<Id> &selection)
{
    QList<Invoice> invoices;
    for (const Id &id : selection) {
        if (const int row = m_invoices->rowOf(id); row >= 0)
            invoices << m_invoices->at(row);
        else if (id == m_shown.id)
            invoices << m_shown;
    }
    m_actions->setSelection(invoices);
}

void InvoicesPane::showDetail(const Id &id)
{
    onResult(this, context().workspace.invoices().detail(id), [this, id](const Result<InvoiceDetail> &invoice) {
        if (selection() != QList<Id>{id})
            return;
        if (!invoice)
            return detail().showError(invoice.error());
        m_shown = invoice->invoice;
        fillDetail(*invoice);
        updateActions(selection());
    });
}

void InvoicesPane::fillDetail(const InvoiceDetail &shown)
{
    const Invoice &invoice = shown.invoice;
    const QDate today = QDate::currentDate();
    DetailPanel &panel = detail();
    panel.begin();
    panel.setHeading(invoiceNumber(invoice.id), format::money(invoice.amount));
    panel.addBadge(invoiceStateTitle(invoice, today), toneOf(invoice.status, isOverdue(invoice, today)));
    panel.addActions({m_actions->pay(), m_actions->pdf(), m_actions->edit(), m_actions->cancel()});
    panel.addLink(tr("Tenant"), invoice.tenantName, [this, id = invoice.tenantId] { emit open(Entity::Tenant, id); });
    panel.addField(tr("Key"), shown.tenantKey);
    panel.addField(tr("Contact"), shown.contactName);
    panel.addField(tr("E-mail"), shown.contactEmail);
    panel.addField(tr("Period"), tr("%1 – %2").arg(format::date(invoice.startDate), format::date(invoice.endDate)));
    panel.addField(tr("Due"), format::date(invoice.dueDate));
    panel.addField(tr("Created"), format::dateTime(invoice.createdOn));
    if (!context().workspace.can(Capability::Audit))
        return;
    panel.addSection(tr("What happened"));
    panel.addTimeline(auditTimeline(shown.timeline));
}

} // namespace reeve
