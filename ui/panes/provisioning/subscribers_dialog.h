#pragma once

#include "services/domain/subscriber.h"
#include "ui/panes/pane.h"

#include <QDialog>
#include <QTimer>

class QPushButton;
class QTableWidget;

namespace reeve {

/// Who is told how runs end, with their secrets, and the messages to them: sent, waiting, dead; dead ones can be sent
/// again.
class SubscribersDialog : public QDialog
{
    Q_OBJECT
public:
    SubscribersDialog(const PaneContext &context, QWidget *parent);

private:
    void load();
    void loadMessages();
    void edit(const Subscriber &subscriber);
    void remove();
    void copySecret();
    void redeliver();
    void updateButtons();
    [[nodiscard]] std::optional<Subscriber> selected() const;

    PaneContext m_context;
    QList<Subscriber> m_subscribers;
    QList<SubscriberMessage> m_messages;
    QTableWidget *m_table;
    QTableWidget *m_log;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_secret;
    QPushButton *m_redeliver;
    QTimer m_timer;
};

} // namespace reeve
