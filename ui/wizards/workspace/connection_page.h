#pragma once

#include "services/core/future.h"
#include "services/workspace/connection.h"

#include <QWidget>

namespace reeve {

/// What the operator wants to work in.
struct StartChoice
{
    Connection connection;
    OpenMode mode = OpenMode::Existing;
    QJsonObject setup = {};    ///< what the operator agreed to have made in the place, in its kind's own words
    SecretValues secrets = {}; ///< typed just now
};

/// One way into a workspace, as a page of the start dialog. Another kind of connection is another page.
class ConnectionPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What is filled in. Validation with the names of the page's fields; with a text of its own when there is no
    /// field.
    [[nodiscard]] virtual Result<StartChoice> choice() const = 0;
    /// Asks what has to be known before a place of this page's kind is opened, whichever page it was chosen on.
    /// Cancelled when the operator thought better of it.
    virtual Future<StartChoice> prepare(const StartChoice &choice) { return ready<StartChoice>(choice); }
    /// Shows each error at its field; answers those whose field is not on this page.
    virtual QList<FieldError> showErrors(const QList<FieldError> &errors) = 0;
    /// Fills in a known connection, to be changed.
    virtual void edit(const Connection &connection) { Q_UNUSED(connection) }

signals:
    /// A double click: as good as the dialog's button.
    void submitted();
};

} // namespace reeve
