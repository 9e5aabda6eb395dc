#include "ui/widgets/tenant_picker.h"

#include "services/workspace/tenant_store.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace reeve {

using namespace std::chrono_literals;

namespace {
constexpr int idRole = Qt::UserRole;
constexpr int shownTenants = 20;

QString titleOf(const Tenant &tenant)
{
    return TenantPicker::tr("%1 (%2)", "tenant's name and key").arg(tenant.name, tenant.key);
}
} // namespace

TenantPicker::TenantPicker(TenantStore &tenants, QWidget *parent)
    : QLineEdit(parent), m_tenants(tenants), m_found(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Name or key…"));
    setMaxLength(200);
    auto *completer = new QCompleter(m_found, this);
    // The store has filtered already, by words in any order, which the completer could not.
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(10);
    setCompleter(completer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &row) { choose(row.data(idRole).toString(), row.data().toString()); });
    m_typing.setSingleShot(true);
    m_typing.setInterval(180ms);
    connect(&m_typing, &QTimer::timeout, this, &TenantPicker::search);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (!m_tenantId.isEmpty()) {
            m_tenantId.clear();
            emit tenantIdChanged();
        }
        m_typing.start();
    });
}

void TenantPicker::search()
{
    m_searched = text().trimmed();
    TenantFilter filter;
    filter.text = m_searched;
    const auto found =
        m_tenants.page(filter, {TenantColumn::Name, Qt::AscendingOrder}, {shownTenants, PageDirection::Forward, {}});
    onResult(this, found, [this, searched = m_searched](const Result<Page<Tenant>> &page) {
        if (searched != m_searched || !page)
            return;
        m_found->clear();
        for (const Tenant &tenant : page->rows) {
            auto *item = new QStandardItem(titleOf(tenant));
            item->setData(tenant.id, idRole);
            m_found->appendRow(item);
        }
        if (hasFocus() && m_tenantId.isEmpty())
            completer()->complete();
    });
}

void TenantPicker::choose(const Id &id, const QString &title)
{
    m_typing.stop();
    setText(title);
    if (id == m_tenantId)
        return;
    m_tenantId = id;
    emit tenantIdChanged();
}

void TenantPicker::setTenantId(const QString &id)
{
    if (id == m_tenantId)
        return;
    choose(id, {});
    if (id.isEmpty())
        return;
    onResult(this, m_tenants.detail(id), [this, id](const Result<TenantDetail> &detail) {
        if (detail && id == m_tenantId)
            setText(titleOf(detail->tenant));
    });
}

} // namespace reeve
