#pragma once

#include "services/mail/mail_template.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTextBrowser;

namespace reeve {

/// How a template looks to its recipient, with examples for its variables.
class MailPreview : public QWidget
{
    Q_OBJECT
public:
    explicit MailPreview(QWidget *parent);

    void show(const MailTemplate &form, const QString &name);

private:
    QLabel *m_subject;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_text;
    QTextBrowser *m_html;
};

} // namespace reeve
