#pragma once

#include "services/core/future.h"

#include <QElapsedTimer>
#include <QKeySequence>
#include <QObject>
#include <QTimer>
#include <QWizard>

namespace reeve {

/// What happens on the tour, written down in order and then played through the event loop. Every act waits until it can
/// be done; one that cannot within its time ends the tour with what was shown instead. Dialogs may run loops of their
/// own: acts go on inside them.
class Script : public QObject
{
    Q_OBJECT
public:
    explicit Script(QObject *parent = nullptr);

    /// What follows belongs to this step, until the next one.
    Script &step(const QString &title);
    Script &click(const QString &path);
    /// A button of a wizard: next, commit, finish.
    Script &turn(const QString &path, QWizard::WizardButton button);
    Script &type(const QString &path, const QString &text);
    Script &choose(const QString &path, const QString &entry);
    /// Clicks the row of a list in which `text` stands.
    Script &pick(const QString &path, const QString &text);
    Script &press(const QString &path, const QKeySequence &keys);
    /// Waits until the widget is there, and says `text` when one is given.
    Script &see(const QString &path, const QString &text = {});
    Script &gone(const QString &path);
    Script &until(const QString &what, std::function<bool()> met);
    Script &act(std::function<void()> perform);
    /// A picture of the front window, or of what `path` names.
    Script &picture(const QString &name, const QString &path = {});
    /// Asks until the answer satisfies.
    template<class T>
    Script &ask(const QString &what, std::function<Future<T>()> question, std::function<bool(const T &)> satisfied)
    {
        auto state = std::make_shared<Question>();
        return until(what, [this, state, question, satisfied] {
            if (!state->asked) {
                state->asked = true;
                onResult(this, question(), [state, satisfied](const Result<T> &answer) {
                    state->met = answer && satisfied(*answer);
                    state->asked = state->met;
                });
            }
            return state->met;
        });
    }
    /// What the step came to, beside its time.
    Script &tell(std::function<QString()> result);

    void start();

signals:
    void stepDone(int number, const QString &title, const QString &result, qint64 milliseconds);
    void pictureWanted(const QString &name, QWidget *of);
    void finished();
    void failed(const QString &title, const QString &what);

private:
    struct Act
    {
        QString step;
        QString what;
        std::function<bool()> ready;
        std::function<void()> perform;
    };
    struct Question
    {
        bool asked = false;
        bool met = false;
    };

    Script &add(const QString &what, std::function<bool()> ready, std::function<void()> perform = {});
    void tick();
    void endStep();

    QList<Act> m_acts;
    qsizetype m_next = 0;
    QString m_title;   ///< of the step being written
    QString m_current; ///< of the step being played
    int m_steps = 0;
    QString m_result;
    QElapsedTimer m_step;
    QElapsedTimer m_waiting;
    QTimer m_timer;
};

} // namespace reeve
