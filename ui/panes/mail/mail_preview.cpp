#include "ui/panes/mail/mail_preview.h"

#include "services/mail/mail_renderer.h"
#include "ui/theme/fixed_font.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace reeve {

namespace {

/// Shows what is in the text alone: no image or style is fetched, no link is followed.
class ClosedBrowser : public QTextBrowser
{
public:
    explicit ClosedBrowser(QWidget *parent) : QTextBrowser(parent) { setOpenLinks(false); }
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

constexpr int lines = 9;

} // namespace

MailPreview::MailPreview(QWidget *parent)
    : QWidget(parent), m_subject(new QLabel(this)), m_tabs(new QTabWidget(this)), m_text(new QPlainTextEdit(this)),
      m_html(new ClosedBrowser(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_subject->setObjectName(QStringLiteral("previewSubject"));
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    QFont bold = m_subject->font();
    bold.setBold(true);
    m_subject->setFont(bold);
    layout->addWidget(m_subject);
    m_text->setObjectName(QStringLiteral("previewText"));
    m_text->setAccessibleName(tr("Preview as text"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    showFixed(m_text);
    m_html->setObjectName(QStringLiteral("previewHtml"));
    m_html->setAccessibleName(tr("Preview with markup"));
    m_html->setTabChangesFocus(true);
    m_tabs->setObjectName(QStringLiteral("previewTabs"));
    m_tabs->setAccessibleName(tr("Preview"));
    m_tabs->addTab(m_text, tr("As &text"));
    m_tabs->addTab(m_html, tr("With &markup"));
    m_tabs->setMinimumHeight(lines * fontMetrics().lineSpacing() + m_tabs->tabBar()->sizeHint().height());
    layout->addWidget(m_tabs);
}

void MailPreview::show(const MailTemplate &form, const QString &name)
{
    const RenderedMail mail = previewMail(form, name);
    m_subject->setText(mail.subject);
    m_text->setPlainText(mail.text);
    m_html->setHtml(mail.html);
    m_tabs->setTabEnabled(1, !mail.html.isEmpty());
}

} // namespace reeve
