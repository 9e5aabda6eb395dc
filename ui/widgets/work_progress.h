#pragma once

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace reeve {

/// A bar and a line of text that follow a future's progress; hidden while there is none. Does not own the work.
class WorkProgress : public QWidget
{
    Q_OBJECT
public:
    explicit WorkProgress(QWidget *parent);

    /// `title` is shown until the work tells more.
    void watch(const QString &title, const QFuture<void> &work);

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QFutureWatcher<void> m_watcher;
};

} // namespace reeve
