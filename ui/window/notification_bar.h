#pragma once

#include "models/tone.h"
#include "ui/widgets/notifier.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace reeve {

/// A line of the list of past notifications.
struct Notification
{
    QDateTime at;
    QString text;
    Tone tone = Tone::Info;
};

/// The window's bar that says what happened, below the panes. It never takes the focus; failures stay until dismissed.
class NotificationBar : public QFrame, public Notifier
{
    Q_OBJECT
public:
    explicit NotificationBar(QWidget *parent);

    void info(const QString &text) override;
    void failure(const Error &error) override;
    void undoable(const QString &text, std::function<Future<void>()> undo) override;
    void watch(const QString &title, const QFuture<void> &work) override;
    /// Stays until dismissed, with a button that does something about it.
    void suggest(const QString &text, const QString &button, std::function<void()> act);

    [[nodiscard]] bool canUndo() const { return m_undo != nullptr; }
    [[nodiscard]] const QList<Notification> &history() const { return m_history; }

public slots:
    void undo();

signals:
    void undoAvailable(bool available);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Offer { Nothing, Undo, Suggestion };
    void display(const QString &text, Tone tone, bool stays, Offer offer = Offer::Nothing);
    void setTone(Tone tone);
    void dropUndo();
    void showNextWork();

    /// Long work that is under way.
    struct Work
    {
        QString title;
        QFuture<void> future;
    };

    QLabel *m_text;
    QPushButton *m_undoButton;
    QPushButton *m_suggestion;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QToolButton *m_close;
    QTimer m_hide;
    QTimer m_undoEnds;
    QTimer m_poll;
    Tone m_tone = Tone::Info;
    std::function<Future<void>()> m_undo;
    std::function<void()> m_suggested;
    QList<Work> m_works;
    QList<Notification> m_history;
};

} // namespace reeve
