#pragma once

#include "services/workspace/connection_check.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace reeve {

/// The Test button of a connection's page, and what the test found: a line for each thing, with what to do about it.
class CheckView : public QWidget
{
    Q_OBJECT
public:
    /// Begins a test, or answers what is wrong with the input.
    using Test = std::function<Result<Future<CheckReport>>()>;

    explicit CheckView(QWidget *parent);

    void setTest(Test test) { m_test = std::move(test); }
    void start();
    /// Ends a test in progress at once; a late answer is dropped.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const CheckReport &report() const { return m_report; }
    /// Forgets a report that is no longer about what is typed.
    void clear();

signals:
    void refused(const reeve::Error &error);
    void finished(const reeve::CheckReport &report);

private:
    void list(const CheckReport &report);
    void say(const QString &text);
    void setRunning(bool running);

    Test m_test;
    QPushButton *m_button;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QScrollArea *m_area;
    CheckReport m_report;
    QFuture<void> m_work;
    quint64 m_turn = 0;
    bool m_running = false;
};

} // namespace reeve
