#pragma once

#include <QPoint>
#include <QString>

class QAbstractItemView;
class QKeySequence;
class QWidget;

namespace reeve {

/// Does to the window what a person's hands do: every act is a mouse or key event on a widget that is shown and
/// enabled. A path names widgets from the outside in by their object names: "pane_leads/table" is the table shown in
/// the pane.
class Hand
{
public:
    /// Null unless it is shown, in front of what is modal, and large enough to be seen.
    [[nodiscard]] static QWidget *find(const QString &path);
    /// The same, and enabled: something to click on.
    [[nodiscard]] static QWidget *reach(const QString &path);

    static void click(QWidget *widget, QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void click(QWidget *widget);
    /// Replaces what stands in an editor.
    static void type(QWidget *editor, const QString &text);
    static void press(QWidget *widget, const QKeySequence &keys);
    /// The first loaded row in which a cell's text holds `text`; -1 when there is none.
    [[nodiscard]] static int row(const QAbstractItemView *view, const QString &text);
    static void clickRow(QAbstractItemView *view, int row);
    /// Chooses the entry of a combo box whose text holds `text`; false when there is none.
    static bool choose(QWidget *comboBox, const QString &text);

    /// The window in front of the others: a menu, a dialog, the main window.
    [[nodiscard]] static QWidget *front();
    /// The windows that are shown, and every text in them, for a person who must find out why something is missing.
    [[nodiscard]] static QString whatIsShown();
};

} // namespace reeve
