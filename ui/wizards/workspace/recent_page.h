#pragma once

#include "ui/wizards/workspace/connection_page.h"

class QPushButton;
class QTreeWidget;

namespace reeve {

class LocalState;
class SecretStore;

/// The connections that this operator knows, the one opened last first.
class RecentPage : public ConnectionPage
{
    Q_OBJECT
public:
    RecentPage(LocalState &state, SecretStore &secrets, QWidget *parent);

    [[nodiscard]] Result<StartChoice> choice() const override;
    QList<FieldError> showErrors(const QList<FieldError> &errors) override { return errors; }

signals:
    /// Shows `connection` on the page of its kind; one with a new id is a copy.
    void editRequested(const reeve::Connection &connection);

private:
    void fill();
    void duplicate();
    void remove();
    [[nodiscard]] std::optional<Connection> current() const;

    LocalState &m_state;
    SecretStore &m_secrets;
    QTreeWidget *m_list;
    QList<QPushButton *> m_buttons;
};

} // namespace reeve
