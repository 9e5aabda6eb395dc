#include "ui/panes/provisioning/subscribers_dialog.h"

#include "models/format.h"
#include "services/workspace/subscriber_store.h"
#include "services/workspace/workspace.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/notifier.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace reeve {

using namespace std::chrono_literals;

namespace {

QTableWidget *makeTable(const QStringList &titles, const QString &name, const QString &title, QWidget *parent)
{
    auto *table = new QTableWidget(0, static_cast<int>(titles.size()), parent);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setHorizontalHeaderLabels(titles);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

void fill(QTableWidget *table, const QList<QStringList> &rows)
{
    const int current = table->currentRow();
    table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < rows.at(row).size(); ++column)
            table->setItem(row, column, new QTableWidgetItem(rows.at(row).at(column)));
    table->resizeColumnsToContents();
    if (current >= 0 && current < rows.size())
        table->setCurrentCell(current, 0);
}

QString stateTitle(const SubscriberMessage &message)
{
    switch (message.state) {
    case SubscriberMessage::State::Sent: return SubscribersDialog::tr("Sent");
    case SubscriberMessage::State::Dead: return SubscribersDialog::tr("Dead letter");
    case SubscriberMessage::State::Queued: break;
    }
    return message.attempt == 0 ? SubscribersDialog::tr("Waiting") : SubscribersDialog::tr("Tried again");
}

} // namespace

SubscribersDialog::SubscribersDialog(const PaneContext &context, QWidget *parent) : QDialog(parent), m_context(context)
{
    setObjectName(QStringLiteral("subscribers"));
    setWindowTitle(tr("Subscribers"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 34);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto *text = new QLabel(tr("Each gets a signed webhook (Standard Webhooks) when a run ends."), this);
    text->setWordWrap(true);
    layout->addWidget(text);
    m_table = makeTable({tr("Name"), tr("On"), tr("Events"), tr("Address")}, QStringLiteral("subscriberTable"),
                        tr("Subscribers"), this);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    layout->addWidget(m_table, 2);
    auto *buttons = new QHBoxLayout;
    const auto button = [&](const QString &title, const QString &name, QHBoxLayout *line) {
        auto *made = new QPushButton(title, this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        line->addWidget(made);
        return made;
    };
    QPushButton *add = button(tr("&Add…"), QStringLiteral("addSubscriber"), buttons);
    m_edit = button(tr("&Edit…"), QStringLiteral("editSubscriber"), buttons);
    m_secret = button(tr("Copy &secret"), QStringLiteral("copySubscriberSecret"), buttons);
    m_remove = button(tr("&Remove"), QStringLiteral("removeSubscriber"), buttons);
    buttons->addStretch();
    layout->addLayout(buttons);
    m_log = makeTable({tr("When"), tr("Subscriber"), tr("Event"), tr("State"), tr("Attempts"), tr("Answer")},
                      QStringLiteral("notificationTable"), tr("Messages"), this);
    layout->addWidget(m_log, 3);
    auto *line = new QHBoxLayout;
    m_redeliver = button(tr("Send a&gain"), QStringLiteral("redeliver"), line);
    line->addStretch();
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    line->addWidget(close);
    layout->addLayout(line);

    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto subscriber = selected())
            edit(*subscriber);
    });
    connect(m_secret, &QPushButton::clicked, this, &SubscribersDialog::copySecret);
    connect(m_remove, &QPushButton::clicked, this, &SubscribersDialog::remove);
    connect(m_redeliver, &QPushButton::clicked, this, &SubscribersDialog::redeliver);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &SubscribersDialog::updateButtons);
    connect(m_log, &QTableWidget::itemSelectionChanged, this, &SubscribersDialog::updateButtons);
    m_timer.setInterval(2s);
    connect(&m_timer, &QTimer::timeout, this, &SubscribersDialog::loadMessages);
    m_timer.start();
    updateButtons();
    load();
}

std::optional<Subscriber> SubscribersDialog::selected() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_subscribers.size() ? std::optional(m_subscribers.at(row)) : std::nullopt;
}

void SubscribersDialog::updateButtons()
{
    for (QPushButton *button : {m_edit, m_remove, m_secret})
        button->setEnabled(selected().has_value());
    m_redeliver->setEnabled(!m_log->selectedItems().isEmpty());
}

void SubscribersDialog::load()
{
    onResult(this, m_context.workspace.subscribers()->list(), [this](const Result<QList<Subscriber>> &all) {
        if (!all)
            return m_context.notifier.failure(all.error());
        m_subscribers = *all;
        QList<QStringList> rows;
        for (const Subscriber &subscriber : *all)
            rows.append({subscriber.name, subscriber.enabled ? tr("Yes") : tr("No"),
                         subscriber.events.isEmpty() ? tr("All") : subscriber.events.join(QStringLiteral(", ")),
                         subscriber.url});
        fill(m_table, rows);
        updateButtons();
    });
    loadMessages();
}

void SubscribersDialog::loadMessages()
{
    onResult(this, m_context.workspace.subscribers()->notifications(),
             [this](const Result<QList<SubscriberMessage>> &all) {
                 if (!all)
                     return;
                 const QList<int> selectedRows = [this] {
                     QList<int> rows;
                     for (const QModelIndex &index : m_log->selectionModel()->selectedRows())
                         rows << index.row();
                     return rows;
                 }();
                 if (!selectedRows.isEmpty())
                     return; // what is selected stays where it is
                 m_messages = *all;
                 QList<QStringList> rows;
                 for (const SubscriberMessage &message : *all)
                     rows.append({format::dateTime(message.createdOn), message.subscriberName, message.event,
                                  stateTitle(message), QString::number(message.attempt),
                                  message.error.isEmpty() && message.status > 0 ? QString::number(message.status)
                                                                                : message.error});
                 fill(m_log, rows);
             });
}

void SubscribersDialog::edit(const Subscriber &subscriber)
{
    auto *form = new FormDialog(subscriber.id.isEmpty() ? tr("New subscriber") : tr("Edit %1").arg(subscriber.name),
                                tr("Save"), m_context.state, {}, this);
    form->setObjectName(QStringLiteral("subscriberForm"));
    FormFields &fields = form->fields();
    fields.addText(QStringLiteral("name"), tr("&Name"), FormFields::Required, 100);
    fields.addText(QStringLiteral("url"), tr("&Address"), FormFields::Required, 1000);
    fields.setValue(QStringLiteral("name"), subscriber.name);
    fields.setValue(QStringLiteral("url"), subscriber.url);
    fields.addSection(tr("Events"));
    for (const QString &event : subscriberEvents()) {
        fields.addCheck(event, event);
        fields.setValue(event, subscriber.events.isEmpty() || subscriber.events.contains(event));
    }
    fields.addCheck(QStringLiteral("enabled"), tr("Send messages to this subscriber"));
    fields.setValue(QStringLiteral("enabled"), subscriber.enabled);
    form->setTask(
        [form, id = subscriber.id, store = m_context.workspace.subscribers()] {
            Subscriber changed;
            changed.id = id;
            changed.name = form->fields().text(QStringLiteral("name"));
            changed.url = form->fields().text(QStringLiteral("url"));
            changed.enabled = form->fields().value(QStringLiteral("enabled")).toBool();
            for (const QString &event : subscriberEvents())
                if (form->fields().value(event).toBool())
                    changed.events << event;
            return store->save(changed);
        },
        [this](const Subscriber &) { load(); });
    form->open();
}

void SubscribersDialog::remove()
{
    const auto subscriber = selected();
    if (!subscriber)
        return;
    auto *form = new FormDialog(tr("Remove %1").arg(subscriber->name), tr("Remove"), m_context.state, {}, this);
    form->setIntroduction(tr("Its messages and dead letters go with it."));
    form->setTask([id = subscriber->id, store = m_context.workspace.subscribers()] { return store->remove(id); },
                  [this] { load(); });
    form->open();
}

void SubscribersDialog::copySecret()
{
    const auto subscriber = selected();
    if (!subscriber)
        return;
    onResult(this, m_context.workspace.subscribers()->secret(subscriber->id),
             [this, name = subscriber->name](const Result<QByteArray> &secret) {
                 if (!secret)
                     return m_context.notifier.failure(secret.error());
                 QGuiApplication::clipboard()->setText(QString::fromLatin1(*secret));
                 m_context.notifier.info(tr("The secret of %1 was copied; hand it over by a safe way.").arg(name));
             });
}

void SubscribersDialog::redeliver()
{
    QList<Id> ids;
    for (const QModelIndex &index : m_log->selectionModel()->selectedRows())
        if (index.row() < m_messages.size())
            ids << m_messages.at(index.row()).id;
    onResult(this, m_context.workspace.subscribers()->redeliver(ids), [this](const Result<void> &done) {
        if (!done)
            return m_context.notifier.failure(done.error());
        m_log->clearSelection();
        loadMessages();
    });
}

} // namespace reeve
