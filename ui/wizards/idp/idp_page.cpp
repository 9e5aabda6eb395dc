#include "ui/wizards/idp/idp_page.h"

#include "ui/widgets/badge.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace reeve {

IdpPage::IdpPage(idp::Setup &setup, QWidget *parent)
    : QWizardPage(parent), m_setup(setup), m_notice(new Notice({}, Tone::Danger, this)), m_content(new QVBoxLayout),
      m_waiting(new QWidget(this)), m_waitingText(new QLabel(m_waiting))
{
    auto *layout = new QVBoxLayout(this);
    m_notice->setObjectName(QStringLiteral("idpNotice"));
    m_notice->hide();
    layout->addWidget(m_notice);
    layout->addLayout(m_content, 1);
    auto *waiting = new QVBoxLayout(m_waiting);
    waiting->setContentsMargins(0, 0, 0, 0);
    m_waitingText->setTextFormat(Qt::PlainText);
    auto *bar = new QProgressBar(m_waiting);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Waiting for the identity provider"));
    waiting->addWidget(m_waitingText);
    waiting->addWidget(bar);
    m_waiting->hide();
    layout->addWidget(m_waiting);
}

void IdpPage::showError(const Error &error)
{
    QStringList lines{error.text};
    for (const FieldError &field : error.fields)
        if (!lines.contains(field.text))
            lines << field.text;
    if (!error.hint.isEmpty())
        lines << error.hint;
    showNotice(lines.join(QLatin1Char('\n')), Tone::Danger);
}

void IdpPage::showNotice(const QString &text, Tone tone)
{
    m_notice->setTone(tone);
    m_notice->setText(text);
    m_notice->setAccessibleName(text);
    m_notice->show();
}

void IdpPage::hideNotice()
{
    m_notice->hide();
}

void IdpPage::setBusy(bool busy, const QString &text)
{
    m_busy = busy;
    m_waitingText->setText(text);
    m_waiting->setVisible(busy);
    if (busy)
        hideNotice();
    emit completeChanged();
}

} // namespace reeve
