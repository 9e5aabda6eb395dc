#pragma once

#include "ui/widgets/form_fields.h"
#include "ui/wizards/workspace/connection_page.h"

#include <QDialog>
#include <QSet>
#include <memory>

class QButtonGroup;
class QHBoxLayout;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace reeve {

class LocalState;
class Notice;
class SecretStore;

/// The first thing a new operator sees, and the way to another workspace later: a known connection, demo data, a file,
/// or a server. Stays open, with the error beside the choice, until opening has succeeded.
class StartDialog : public QDialog
{
    Q_OBJECT
public:
    /// Opens what was chosen; the dialog shows its progress and lets the operator cancel it.
    using Opener = std::function<Future<void>(const StartChoice &)>;

    /// `operatorName` is the system's name for the operator, unless one was given before (LocalState "operator/name");
    /// `demoFile` is where the demo workspace is kept.
    StartDialog(LocalState &state, SecretStore &secrets, const QString &operatorName, const QString &demoFile,
                Opener open, QWidget *parent = nullptr);

    void showError(const Error &error);
    /// Shows a known connection on the page of its kind, or a copy of one.
    void edit(const Connection &connection);
    /// Opens a connection at once, with its progress shown; what goes wrong leads to its page.
    void openWorkspace(const StartChoice &choice);
    void reject() override;
    void done(int result) override;

private:
    void addPage(const QString &name, const QString &iconName, const QString &title, ConnectionPage *page,
                 std::optional<ConnectionKind> edits = {});
    void buildFrame(const QString &operatorName);
    void showPage();
    [[nodiscard]] ConnectionPage *page() const;
    void start();
    /// Passwords go into the keyring before anything is opened with them.
    Future<void> keepSecrets(const StartChoice &choice);
    void writeSecrets(const Id &id, SecretValues secrets, const std::shared_ptr<QPromise<Result<void>>> &promise);
    void save();
    void setBusy(bool busy);

    LocalState &m_state;
    SecretStore &m_secrets;
    Opener m_open;
    QButtonGroup *m_kind;
    QStackedWidget *m_pages;
    QHash<ConnectionKind, int> m_editors;
    FormFields *m_who;
    Notice *m_error;
    QHBoxLayout *m_kinds;
    QProgressBar *m_progress;
    QPushButton *m_start = nullptr;
    QPushButton *m_save = nullptr;
    QWidget *m_content;
    QFuture<void> m_work;
    QSet<Id> m_unsaved; ///< new connections whose secrets are in the keyring already
    quint64 m_turn = 0; ///< counts attempts, so that a late answer of a cancelled one is dropped
    bool m_busy = false;
};

} // namespace reeve
