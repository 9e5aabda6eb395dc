#include "tests/support/accessibility.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>
#include <QSet>
#include <QTest>
#include <QTextEdit>
#include <algorithm>

namespace reeve {

namespace {

bool isInput(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget) ||
           qobject_cast<const QCalendarWidget *>(widget);
}

/// Qt builds its controls of smaller ones (a combo box's line edit, a table's header); only the whole is the
/// operator's. Widgets that someone put into a cell of a list belong to it too.
bool isPartOfAControl(const QWidget *widget, const QWidget *window)
{
    for (const QWidget *parent = widget->parentWidget(); parent && parent != window; parent = parent->parentWidget())
        if (isInput(parent) || qobject_cast<const QAbstractButton *>(parent))
            return true;
    return widget->objectName().startsWith(QLatin1String("qt_"));
}

QList<QWidget *> controlsOf(QWidget *window)
{
    QList<QWidget *> controls;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool control =
            qobject_cast<QAbstractButton *>(widget) || isInput(widget) || (widget->focusPolicy() & Qt::TabFocus);
        if (control && widget->window() == window && widget->isVisible() && widget->isEnabled() &&
            !qobject_cast<QScrollBar *>(widget) && !isPartOfAControl(widget, window))
            controls << widget;
    }
    return controls;
}

QString nameOf(QWidget *widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name).trimmed() : QString();
}

QString describe(QWidget *widget)
{
    QStringList path;
    for (QWidget *at = widget; at && (path.isEmpty() || !at->isWindow()); at = at->parentWidget())
        if (path.isEmpty() || !at->objectName().isEmpty())
            path.prepend(
                QStringLiteral("%1 \"%2\"").arg(QLatin1String(at->metaObject()->className()), at->objectName()));
    return path.join(QStringLiteral(" > "));
}

/// The control that has the focus itself or in one of its parts.
QWidget *focusedControl(const QList<QWidget *> &controls)
{
    for (QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget())
        if (controls.contains(at))
            return at;
    return nullptr;
}

/// A date has a stop for the day, the month and the year, so one Tab may not be enough.
bool pressTabUntilLeft(QWidget *control, const QList<QWidget *> &controls)
{
    constexpr int mostStops = 8;
    for (int i = 0; i < mostStops && focusedControl(controls) == control; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    return focusedControl(controls) != control;
}

/// Tab stops at one of a group of radio buttons; the arrow keys reach the others.
bool reachedInItsGroup(const QWidget *widget, const QSet<QWidget *> &reached)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button)
        return false;
    return std::ranges::any_of(reached, [button](QWidget *other) {
        const auto *peer = qobject_cast<QAbstractButton *>(other);
        if (!peer)
            return false;
        const bool sameGroup = button->group() && button->group()->exclusive() && peer->group() == button->group();
        const bool siblings = !button->group() && !peer->group() && button->autoExclusive() && peer->autoExclusive() &&
                              peer->parentWidget() == button->parentWidget();
        return sameGroup || siblings;
    });
}

} // namespace

QStringList accessibilityProblems(QWidget *window)
{
    QStringList problems;
    window->activateWindow();
    // A dialog counts as active already when its parent is, so the window itself is asked for.
    if (!QTest::qWaitFor([window] { return QApplication::activeWindow() == window; }))
        return {QStringLiteral("the window is not active, so Tab cannot be tried")};
    const QList<QWidget *> controls = controlsOf(window);
    const QPointer<QWidget> before = QApplication::focusWidget();
    if (!controls.isEmpty() && !focusedControl(controls))
        controls.first()->setFocus(Qt::TabFocusReason);

    QSet<QWidget *> reached;
    for (QWidget *at = focusedControl(controls); at && !reached.contains(at); at = focusedControl(controls)) {
        reached.insert(at);
        if (pressTabUntilLeft(at, controls) || controls.size() == 1)
            continue;
        problems << QStringLiteral("%1 keeps the Tab key").arg(describe(at));
        // Set on by hand, so that the rest is still looked at.
        const qsizetype next = controls.indexOf(at) + 1;
        if (next < controls.size())
            controls.at(next)->setFocus(Qt::TabFocusReason);
    }
    for (QWidget *control : controls) {
        if (!reached.contains(control) && !reached.contains(control->focusProxy()) &&
            !reachedInItsGroup(control, reached))
            problems << QStringLiteral("%1 is not reached by Tab").arg(describe(control));
        if (nameOf(control).isEmpty())
            problems << QStringLiteral("%1 has no accessible name").arg(describe(control));
    }
    if (before)
        before->setFocus(Qt::OtherFocusReason);
    return problems;
}

} // namespace reeve
