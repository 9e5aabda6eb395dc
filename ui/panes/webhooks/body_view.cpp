#include "ui/panes/webhooks/body_view.h"

#include "models/body_text.h"
#include "ui/theme/fixed_font.h"

#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace reeve {

BodyView::BodyView(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent), m_raw(new QToolButton(this))
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_headers = addText(QStringLiteral("headers"), tr("%1: headers").arg(title));
    layout->addWidget(m_headers);
    m_raw->setObjectName(QStringLiteral("raw"));
    m_raw->setText(tr("As it came"));
    m_raw->setToolTip(tr("Show the body byte for byte instead of indented"));
    m_raw->setAccessibleName(tr("%1: body as it came").arg(title));
    m_raw->setCheckable(true);
    layout->addWidget(m_raw);
    m_text = addText(QStringLiteral("body"), tr("%1: body").arg(title));
    layout->addWidget(m_text);
    connect(m_raw, &QToolButton::toggled, this, &BodyView::showBody);
    setContent({}, {});
}

QPlainTextEdit *BodyView::addText(const QString &name, const QString &accessibleName)
{
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(name);
    text->setAccessibleName(accessibleName);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    showFixed(text);
    return text;
}

void BodyView::fit(QPlainTextEdit *text, int mostLines)
{
    const int lines = std::clamp(text->blockCount(), 2, mostLines);
    text->setFixedHeight((lines + 1) * text->fontMetrics().lineSpacing() + 12);
}

void BodyView::setContent(const HeaderList &headers, const QByteArray &body)
{
    m_body = body;
    m_headers->setPlainText(body_text::headers(headers));
    m_headers->setVisible(!headers.isEmpty());
    fit(m_headers, 8);
    m_raw->setVisible(body_text::isJson(body));
    showBody();
}

void BodyView::showBody()
{
    m_text->setPlainText(m_body.isEmpty()     ? tr("No body.")
                         : m_raw->isChecked() ? body_text::raw(m_body)
                                              : body_text::pretty(m_body));
    fit(m_text, 18);
}

QString BodyView::bodyText() const
{
    return m_text->toPlainText();
}

QString BodyView::headersText() const
{
    return m_headers->toPlainText();
}

} // namespace reeve
