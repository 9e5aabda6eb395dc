#include "ui/widgets/work_progress.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace reeve {

WorkProgress::WorkProgress(QWidget *parent) : QWidget(parent), m_text(new QLabel(this)), m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("workProgress"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_text->setTextFormat(Qt::PlainText);
    layout->addWidget(m_text);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    layout->addWidget(m_bar);
    hide();
    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, m_bar, &QProgressBar::setRange);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_bar, &QProgressBar::setValue);
    connect(&m_watcher, &QFutureWatcherBase::progressTextChanged, m_text, [this](const QString &text) {
        if (!text.isEmpty())
            m_text->setText(text);
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &QWidget::hide);
}

void WorkProgress::watch(const QString &title, const QFuture<void> &work)
{
    m_text->setText(title);
    m_bar->setRange(0, 0);
    show();
    m_watcher.setFuture(work);
}

} // namespace reeve
