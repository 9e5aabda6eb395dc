#include "app/tour/hand.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPointer>
#include <QScrollArea>

namespace reeve {
namespace {

bool isShown(const QWidget *widget)
{
    return widget->isVisible() && !widget->size().isEmpty();
}

/// Looks only where something is to be seen: a window holds many more widgets than it shows.
QWidget *below(QWidget *parent, const QString &name)
{
    if (!parent->isVisible())
        return nullptr;
    if (parent->objectName() == name && isShown(parent))
        return parent;
    for (QObject *child : parent->children())
        if (QWidget *found = child->isWidgetType() ? below(static_cast<QWidget *>(child), name) : nullptr)
            return found;
    return nullptr;
}

void send(QWidget *widget, QEvent::Type type, QPoint at, Qt::MouseButtons held, Qt::KeyboardModifiers modifiers)
{
    QMouseEvent event(type, at, widget->mapToGlobal(at), Qt::LeftButton, held, modifiers);
    QApplication::sendEvent(widget, &event);
}

void sendKey(QWidget *widget, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(widget, &press);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(widget, &release);
}

/// The windows that a person could work in now, the front one first.
QWidgetList reachable()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return {popup};
    if (QWidget *modal = QApplication::activeModalWidget())
        return {modal};
    QWidgetList windows;
    for (QWidget *window : QApplication::topLevelWidgets())
        if (isShown(window))
            windows << window;
    std::stable_partition(windows.begin(), windows.end(),
                          [](QWidget *window) { return window->windowType() == Qt::Dialog; });
    return windows;
}

/// A widget in a scroll area is of use only where it can be seen.
void scrollTo(QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(widget);
}

} // namespace

QWidget *Hand::find(const QString &path)
{
    const QStringList names = path.split(u'/');
    for (QWidget *window : reachable()) {
        QWidget *found = isShown(window) ? window : nullptr;
        for (auto name = names.begin(); found && name != names.end(); ++name)
            found = below(found, *name);
        if (found)
            return found;
    }
    return nullptr;
}

QWidget *Hand::reach(const QString &path)
{
    QWidget *widget = find(path);
    return widget && widget->isEnabled() ? widget : nullptr;
}

void Hand::click(QWidget *widget, QPoint at, Qt::KeyboardModifiers modifiers)
{
    const QPointer<QWidget> target(widget);
    send(target, QEvent::MouseButtonPress, at, Qt::LeftButton, modifiers);
    if (target)
        send(target, QEvent::MouseButtonRelease, at, Qt::NoButton, modifiers);
}

void Hand::click(QWidget *widget)
{
    scrollTo(widget);
    // A check box or radio button answers where its mark is, which is at its start and not in the middle.
    const auto *button = qobject_cast<QAbstractButton *>(widget);
    const bool atStart = button && button->isCheckable() && widget->width() > 3 * widget->height();
    click(widget, atStart ? QPoint(widget->height() / 2, widget->height() / 2) : widget->rect().center());
}

void Hand::type(QWidget *editor, const QString &text)
{
    scrollTo(editor);
    editor->setFocus(Qt::OtherFocusReason);
    sendKey(editor, Qt::Key_A, Qt::ControlModifier, {});
    sendKey(editor, Qt::Key_Delete, Qt::NoModifier, {});
    const QPointer<QWidget> target(editor);
    for (const QChar letter : text)
        if (target)
            sendKey(target, letter == u'\n' ? int(Qt::Key_Return) : 0, Qt::NoModifier, letter);
}

void Hand::press(QWidget *widget, const QKeySequence &keys)
{
    for (int i = 0; i < keys.count(); ++i)
        sendKey(widget, keys[i].key(), keys[i].keyboardModifiers(), {});
}

int Hand::row(const QAbstractItemView *view, const QString &text)
{
    const QAbstractItemModel *model = view->model();
    for (int row = 0; model && row < model->rowCount(view->rootIndex()); ++row)
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column)
            if (model->index(row, column, view->rootIndex()).data().toString().contains(text, Qt::CaseInsensitive))
                return row;
    return -1;
}

void Hand::clickRow(QAbstractItemView *view, int row)
{
    const QAbstractItemModel *model = view->model();
    for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
        const QModelIndex index = model->index(row, column, view->rootIndex());
        view->scrollTo(index);
        const QRect cell = view->visualRect(index);
        if (cell.isEmpty())
            continue;
        click(view->viewport(), QPoint(cell.left() + std::min(12, cell.width() / 2), cell.center().y()));
        return;
    }
}

bool Hand::choose(QWidget *comboBox, const QString &text)
{
    auto *box = qobject_cast<QComboBox *>(comboBox);
    const int entry = box ? box->findText(text, Qt::MatchContains) : -1;
    if (entry < 0)
        return false;
    box->setFocus(Qt::OtherFocusReason);
    box->setCurrentIndex(entry);
    emit box->activated(entry);
    return true;
}

QWidget *Hand::front()
{
    return reachable().value(0);
}

QString Hand::whatIsShown()
{
    QStringList lines;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!isShown(window))
            continue;
        lines << QStringLiteral("%1 “%2”").arg(QLatin1String(window->metaObject()->className()), window->windowTitle());
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (!isShown(widget))
                continue;
            QString text;
            if (const auto *label = qobject_cast<QLabel *>(widget))
                text = label->text();
            else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
                text = button->text();
            else if (const auto *edit = qobject_cast<QLineEdit *>(widget))
                text = edit->text();
            if (!text.isEmpty() ||
                (!widget->objectName().isEmpty() && !widget->objectName().startsWith(QLatin1String("qt_"))))
                lines << QStringLiteral("    %1%2 “%3”")
                             .arg(widget->objectName(), widget->isEnabled() ? QString() : QStringLiteral(" (disabled)"),
                                  text.left(120).simplified());
        }
    }
    return lines.join(u'\n');
}

} // namespace reeve
