#pragma once

#include "services/core/future.h"
#include "services/workspace/connection.h"
#include "ui/widgets/form_fields.h"

#include <QDialog>

class QButtonGroup;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace reeve {

class LocalState;
class Notice;

/// What the operator wants to work in.
struct StartChoice
{
    Connection connection;
    OpenMode mode = OpenMode::Existing;
};

/// The first thing a new operator sees, and the way to another workspace later: demo data, a new empty workspace, a
/// file, or one of the recent ones. Stays open, with the error beside the choice, until opening has succeeded.
class StartDialog : public QDialog
{
    Q_OBJECT
public:
    /// Opens what was chosen; the dialog shows its progress and lets the operator cancel it.
    using Opener = std::function<Future<void>(const StartChoice &)>;

    /// `operatorName` is the system's name for the operator, unless one was given before (LocalState "operator/name");
    /// `demoFile` is where the demo workspace is kept.
    StartDialog(LocalState &state, const QString &operatorName, QString demoFile, Opener open,
                QWidget *parent = nullptr);

    void showError(const Error &error);
    void reject() override;

private:
    QWidget *demoPage();
    QWidget *createPage();
    QWidget *openPage();
    void chooseFile();
    void fillRecent();
    void showKind();
    [[nodiscard]] StartChoice choice() const;
    /// Every wrong field of what is chosen.
    [[nodiscard]] Result<void> check() const;
    void start();
    void setBusy(bool busy);

    LocalState &m_state;
    QString m_demoFile;
    Opener m_open;
    QButtonGroup *m_kind;
    QStackedWidget *m_pages;
    FormFields *m_create = nullptr;
    FormFields *m_file = nullptr;
    FormFields *m_who;
    QListWidget *m_recent = nullptr;
    Notice *m_error;
    QProgressBar *m_progress;
    QPushButton *m_start;
    QWidget *m_content;
    QFuture<void> m_work;
    bool m_busy = false;
};

} // namespace reeve
