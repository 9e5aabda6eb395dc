#pragma once

#include "services/domain/delivery.h"

#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace reeve {

/// Headers and body of a request or an answer as text; JSON indented or as it came.
class BodyView : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the object name, and begins the accessible names ("Request").
    BodyView(const QString &name, const QString &title, QWidget *parent);

    void setContent(const HeaderList &headers, const QByteArray &body);
    [[nodiscard]] QString bodyText() const;
    [[nodiscard]] QString headersText() const;

private:
    void showBody();
    QPlainTextEdit *addText(const QString &name, const QString &accessibleName);
    static void fit(QPlainTextEdit *text, int mostLines);

    QByteArray m_body;
    QPlainTextEdit *m_headers;
    QPlainTextEdit *m_text;
    QToolButton *m_raw;
};

} // namespace reeve
