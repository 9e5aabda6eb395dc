#include "models/invoice_list_model.h"

#include "models/format.h"
#include "models/tone.h"

namespace reeve {

InvoiceListModel::InvoiceListModel(InvoiceStore &store, QObject *parent)
    : PagedModel({{QStringLiteral("number"), tr("Number"), 120},
                  {QStringLiteral("tenant"), tr("Tenant"), 170, true},
                  {QStringLiteral("amount"), tr("Amount"), 130, true, true, false, CellKind::Number},
                  {QStringLiteral("status"), tr("Status"), 110, true},
                  {QStringLiteral("dueDate"), tr("Due"), 110, true, false, false, CellKind::Date},
                  {QStringLiteral("period"), tr("Period"), 210},
                  {QStringLiteral("createdOn"), tr("Created"), 150, true, false, false, CellKind::DateTime},
                  {QStringLiteral("currency"), tr("Currency"), 80, false, false, true}},
                 parent),
      m_store(store)
{
    m_sortColumn = CreatedOn;
}

void InvoiceListModel::setFilter(const FilterState &filter)
{
    m_filter = {};
    m_filter.text = filter.text;
    for (const InvoiceStatus status : allInvoiceStatuses())
        if (filter.chosen(QStringLiteral("status")).contains(invoiceStatusKey(status)))
            m_filter.statuses << status;
    m_filter.overdueOnly = !filter.chosen(QStringLiteral("due")).isEmpty();
    m_filter.currencies = filter.chosen(QStringLiteral("currency"));
    m_filter.tenantId = filter.chosen(QStringLiteral("tenant")).value(0);
    m_filter.due = filter.period(QDate::currentDate());
    goToStart();
}

QList<Facet> InvoiceListModel::facets()
{
    Facet status{QStringLiteral("status"), tr("Status"), {}};
    for (const InvoiceStatus option : allInvoiceStatuses())
        status.options.append({invoiceStatusKey(option), invoiceStatusTitle(option)});
    return {status,
            {QStringLiteral("due"), tr("Due"), {{QStringLiteral("overdue"), tr("Overdue only")}}},
            {QStringLiteral("currency"), tr("Currency"), {}},
            {QStringLiteral("tenant"), tr("Tenant"), {}}};
}

Sort<InvoiceColumn> InvoiceListModel::order() const
{
    switch (m_sortColumn) {
    case Tenant: return {InvoiceColumn::Tenant, m_sortOrder};
    case Amount: return {InvoiceColumn::Amount, m_sortOrder};
    case Status: return {InvoiceColumn::Status, m_sortOrder};
    case DueDate: return {InvoiceColumn::DueDate, m_sortOrder};
    default: return {InvoiceColumn::CreatedOn, m_sortOrder};
    }
}

Future<Page<Invoice>> InvoiceListModel::fetch(const PageRequest &request)
{
    m_today = QDate::currentDate();
    return m_store.page(m_filter, order(), request);
}

InvoiceListModel::Reader InvoiceListModel::reader()
{
    return [&store = m_store, filter = m_filter, sort = order()](const PageRequest &request) {
        return store.page(filter, sort, request);
    };
}

std::optional<Future<qint64>> InvoiceListModel::streamTo(const ExportRequest &request)
{
    if (request.format != ExportFormat::Csv)
        return std::nullopt;
    return m_store.exportCsv(m_filter, order(), request);
}

Future<qint64> InvoiceListModel::fetchCount()
{
    return m_store.count(m_filter);
}

QVariant InvoiceListModel::cell(const Invoice &invoice, int column, int role) const
{
    if (role == ToneRole && column == Status)
        return static_cast<int>(toneOf(invoice.status, isOverdue(invoice, m_today)));
    if (role == ExportRole) {
        switch (column) {
        case Amount: return QVariant(moneyToDecimal(invoice.amount) + u' ' + invoice.amount.currency);
        case Status: return invoiceStatusKey(invoice.status);
        case DueDate: return invoice.dueDate.toString(Qt::ISODate);
        case PeriodColumn:
            return QVariant(invoice.startDate.toString(Qt::ISODate) + u'/' + invoice.endDate.toString(Qt::ISODate));
        case CreatedOn: return invoice.createdOn.toString(Qt::ISODate);
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Number: return invoiceNumber(invoice.id);
    case Tenant: return invoice.tenantName;
    case Amount: return format::money(invoice.amount);
    case Status: return invoiceStateTitle(invoice, m_today);
    case DueDate: return format::date(invoice.dueDate);
    case PeriodColumn: return tr("%1 – %2").arg(format::date(invoice.startDate), format::date(invoice.endDate));
    case CreatedOn: return format::dateTime(invoice.createdOn);
    case Currency: return invoice.amount.currency;
    default: return {};
    }
}

QString InvoiceListModel::exportText(const Invoice &invoice, int column) const
{
    return column == Amount ? moneyToDecimal(invoice.amount) : PagedModel::exportText(invoice, column);
}

QString invoiceStateTitle(const Invoice &invoice, const QDate &today)
{
    return isOverdue(invoice, today) ? InvoiceListModel::tr("Overdue") : invoiceStatusTitle(invoice.status);
}

} // namespace reeve
