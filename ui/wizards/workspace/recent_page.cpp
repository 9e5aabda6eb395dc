#include "ui/wizards/workspace/recent_page.h"

#include "models/paged_table_model.h"
#include "models/tone.h"
#include "services/local/connection_list.h"
#include "services/local/local_state.h"
#include "services/secrets/secret_store.h"
#include "ui/theme/icons.h"
#include "ui/widgets/cell_delegate.h"

#include <QAction>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace reeve {
namespace {

enum Column { NameColumn, EnvironmentColumn, PlaceColumn };

QString iconOf(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Embedded: return QStringLiteral("open");
    case ConnectionKind::PostgreSql: return QStringLiteral("database");
    case ConnectionKind::SourceLoop: break;
    }
    return QStringLiteral("link");
}

} // namespace

RecentPage::RecentPage(LocalState &state, SecretStore &secrets, QWidget *parent)
    : ConnectionPage(parent), m_state(state), m_secrets(secrets), m_list(new QTreeWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_list->setObjectName(QStringLiteral("recent"));
    m_list->setAccessibleName(tr("Known workspaces"));
    m_list->setHeaderLabels({tr("Name"), tr("Environment"), tr("Place")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setItemDelegateForColumn(EnvironmentColumn, new CellDelegate(m_list));
    layout->addWidget(m_list, 1);

    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &name, const QString &title, const QString &iconName, auto run) {
        auto *button = new QPushButton(icon(iconName), title, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
        m_buttons << button;
    };
    add(QStringLiteral("editConnection"), tr("&Edit…"), QStringLiteral("edit"), [this] {
        if (const auto chosen = current())
            emit editRequested(*chosen);
    });
    add(QStringLiteral("duplicateConnection"), tr("D&uplicate…"), QStringLiteral("copy"), [this] { duplicate(); });
    add(QStringLiteral("removeConnection"), tr("&Remove…"), QStringLiteral("delete"), [this] { remove(); });
    row->addStretch();
    layout->addLayout(row);
    auto *removal = new QAction(this);
    removal->setShortcut(QKeySequence::Delete);
    removal->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(removal);
    connect(removal, &QAction::triggered, this, &RecentPage::remove);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &RecentPage::submitted);
    connect(&state, &LocalState::changed, this, [this](const QString &key) {
        if (key.startsWith(QLatin1String("connections/")))
            fill();
    });
    setFocusProxy(m_list);
    fill();
}

void RecentPage::fill()
{
    const auto before = current();
    m_list->clear();
    for (const Connection &known : connections(m_state)) {
        auto *item = new QTreeWidgetItem(m_list, {known.name, environmentTitle(known.environment), known.location});
        item->setIcon(NameColumn, icon(iconOf(known.kind)));
        item->setData(NameColumn, Qt::UserRole, known.id);
        item->setSizeHint(NameColumn, {0, fontMetrics().height() + 14});
        item->setData(EnvironmentColumn, PagedTableModel::ToneRole, static_cast<int>(toneOf(known.environment)));
        item->setData(
            NameColumn, Qt::AccessibleTextRole,
            tr("%1, %2, %3, %4", "name, kind, environment, place")
                .arg(known.name, connectionKindTitle(known.kind), environmentTitle(known.environment), known.location));
        if (before && before->id == known.id)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->header()->resizeSections(QHeaderView::ResizeToContents);
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(m_list->currentItem());
}

std::optional<Connection> RecentPage::current() const
{
    if (const QTreeWidgetItem *item = m_list->currentItem())
        for (const Connection &known : connections(m_state))
            if (known.id == item->data(NameColumn, Qt::UserRole).toString())
                return known;
    return std::nullopt;
}

Result<StartChoice> RecentPage::choice() const
{
    if (const auto chosen = current())
        return StartChoice{*chosen, OpenMode::Existing};
    return fail(ErrorKind::Validation, tr("There is no workspace to open yet."), tr("Choose another way above."));
}

void RecentPage::duplicate()
{
    auto copy = current();
    if (!copy)
        return;
    copy->id = newId();
    copy->name = tr("%1 (copy)").arg(copy->name);
    emit editRequested(*copy);
}

void RecentPage::remove()
{
    const auto chosen = current();
    if (!chosen)
        return;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove from the list"),
                                     tr("Take “%1” off the list?").arg(chosen->name), QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("removeQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        tr("Its password and tokens leave your keyring. The workspace itself stays as it is."));
    question->addButton(tr("Remove"), QMessageBox::AcceptRole)->setObjectName(QStringLiteral("remove"));
    question->addButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::accepted, this, [this, id = chosen->id] {
        for (const QString &secret : connectionSecrets())
            m_secrets.remove(secretKey(id, secret));
        forgetConnection(m_state, id);
    });
    question->open();
}

} // namespace reeve
