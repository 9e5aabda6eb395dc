#pragma once

#include "services/core/error.h"

#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;

namespace reeve {

/// What stands where a list would: why there is nothing, and what to do about it.
class StateView : public QWidget
{
    Q_OBJECT
public:
    explicit StateView(QWidget *parent);

    void showEmpty(const QString &text, const QString &hint, const QString &action = {},
                   std::function<void()> act = {});
    void showError(const Error &error, std::function<void()> retry);

private:
    void display(const QString &text, const QString &hint, const QString &action, std::function<void()> act);

    QLabel *m_text;
    QLabel *m_hint;
    QPushButton *m_button;
    std::function<void()> m_act;
};

} // namespace reeve
