#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace reeve {

/// F1: the pages of resources/help, which come with the program, in the language of the default QLocale or in English.
/// Nothing from outside is ever shown here, and links lead only to other pages.
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HelpDialog(QWidget *parent);

    /// A pane's key, "shortcuts" or "start"; another one shows "start".
    void showPage(const QString &key);
    [[nodiscard]] QString page() const;

private:
    void display();

    QListWidget *m_pages;
    QTextBrowser *m_text;
};

} // namespace reeve
