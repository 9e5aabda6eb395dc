#pragma once

#include "models/tone.h"
#include "services/core/future.h"
#include "ui/widgets/form_draft.h"
#include "ui/widgets/form_fields.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QDialogButtonBox;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace reeve {

class Notice;

/// The base of every form. Add fields, say what to do with them, open() it:
///
///     auto *form = new FormDialog(tr("New lead"), tr("Create"), state, u"lead/new"_qs, this);
///     form->fields().addText(u"email"_qs, tr("&E-mail"), FormFields::Required);
///     form->setTask([=] { return workspace.leads().create(inputOf(form->fields())); }, [=](const Lead &lead) { ... });
///     form->open();
///
/// While the task runs the fields are disabled and Cancel cancels it. When it fails the form stays as it is, with every
/// error at its field or at the top. What is typed is kept as a draft until the task succeeds. Deletes itself when
/// closed.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    /// A record as it is stored now, to merge with after a Conflict.
    struct Stored
    {
        QJsonObject values;
        QDateTime readOn; ///< modifiedOn, for the next attempt
        QString by = {};  ///< who saved it; may be empty
    };

    /// `formKey` names the draft ("lead/new", "lead/<id>"); without one nothing is kept.
    FormDialog(const QString &title, const QString &submitText, LocalState &state, const QString &formKey,
               QWidget *parent);
    ~FormDialog() override;

    [[nodiscard]] FormFields &fields() { return *m_fields; }
    [[nodiscard]] const FormFields &fields() const { return *m_fields; }
    /// Text above the fields.
    void setIntroduction(const QString &text, Tone tone = Tone::Neutral);
    [[nodiscard]] QPushButton *submitButton() const { return m_submitButton; }

    /// Without a task the form is accepted at once.
    /// `task()` -> Future<T>; `done(const T &)`, or `done()` for Future<void>, after it succeeded and the form closed.
    template<class Task, class Done>
    void setTask(Task task, Done done)
    {
        m_task = [this, task = std::move(task), done = std::move(done)] { run(task(), done); };
    }
    /// Checked before the task is started; errors are shown and nothing runs.
    void setCheck(std::function<Result<void>()> check) { m_check = std::move(check); }

    /// When the record was read, for stores that check it.
    [[nodiscard]] QDateTime readOn() const { return m_readOn; }
    void setReadOn(const QDateTime &readOn) { m_readOn = readOn; }
    /// How to read the record again after a Conflict; the form then offers both versions field by field.
    void setReload(std::function<Future<Stored>()> reload) { m_reload = std::move(reload); }

    void showError(const Error &error);
    [[nodiscard]] QString generalError() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void submit();
    void open() override;
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    template<class T, class Done>
    void run(Future<T> future, Done done)
    {
        begin(QFuture<void>(future));
        onResult(this, future, [this, done](const Result<T> &answer) {
            end();
            if (!answer)
                return failed(answer.error());
            succeed();
            if constexpr (std::is_void_v<T>)
                done();
            else
                done(*answer);
        });
    }
    void begin(const QFuture<void> &work);
    void end();
    void failed(const Error &error);
    void succeed();
    void mergeWith(const Stored &stored);
    void offerDraft();
    void keepDraft();
    void resizeToContent();

    FormDraft m_draft;
    FormFields *m_fields;
    Notice *m_introduction;
    Notice *m_error;
    QWidget *m_draftBar = nullptr;
    QScrollArea *m_area;
    QVBoxLayout *m_top;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
    QPushButton *m_submitButton;
    std::function<void()> m_task;
    std::function<Result<void>()> m_check;
    std::function<Future<Stored>()> m_reload;
    QFuture<void> m_work;
    QTimer m_draftTimer;
    QJsonObject m_initial;
    QDateTime m_readOn;
    QPointer<QWidget> m_focusBefore;
    bool m_shown = false;
    bool m_busy = false;
    bool m_done = false;
};

} // namespace reeve
