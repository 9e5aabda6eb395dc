#pragma once

#include "services/webhooks/endpoint_host.h"
#include "ui/panes/pane.h"

#include <QMap>

class QStandardItemModel;
class QStackedWidget;
class QTableView;

namespace reeve {

class GuardedAction;
class StateView;

/// The tab "Receive": the operator's endpoints, whether they listen, and where.
class EndpointsPage : public QWidget
{
    Q_OBJECT
public:
    EndpointsPage(const PaneContext &context, EndpointHost &host, WebhookSecrets &secrets, QWidget *parent);

    [[nodiscard]] QList<QAction *> commands() const;

signals:
    /// What an endpoint received, in the history.
    void historyRequested(const QString &endpointName);

private:
    GuardedAction *add(const char *name, const QString &text, const QString &icon, void (EndpointsPage::*act)());
    void show();
    void updateActions();
    void create();
    void edit();
    void toggle();
    void remove();
    void copyAddress();
    void showHistory();
    void perform(const Result<void> &done);
    [[nodiscard]] std::optional<Endpoint> selected() const;

    PaneContext m_context;
    EndpointHost &m_host;
    WebhookSecrets &m_secrets;
    QStandardItemModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    StateView *m_empty;
    GuardedAction *m_create;
    GuardedAction *m_edit;
    GuardedAction *m_toggle;
    GuardedAction *m_remove;
    GuardedAction *m_copy;
    GuardedAction *m_history;
};

} // namespace reeve
