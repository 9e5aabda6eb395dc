#include "ui/panes/webhooks/answer_view.h"

#include "models/format.h"
#include "ui/panes/webhooks/body_view.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/selectable_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace reeve {

namespace {

QString milliseconds(qint64 microseconds)
{
    return microseconds < 10000 ? AnswerView::tr("%1 ms").arg(static_cast<double>(microseconds) / 1000, 0, 'f', 1)
                                : format::duration(microseconds / 1000);
}

} // namespace

QString timingsText(const HttpTimings &timings)
{
    QStringList parts;
    if (timings.resolved > 0)
        parts << AnswerView::tr("DNS %1").arg(milliseconds(timings.resolved));
    if (timings.connected > 0)
        parts << AnswerView::tr("connect %1").arg(milliseconds(timings.connected - timings.resolved));
    if (timings.secured > 0)
        parts << AnswerView::tr("TLS %1").arg(milliseconds(timings.secured - timings.connected));
    if (timings.firstByte > 0)
        parts << AnswerView::tr("first byte %1")
                     .arg(milliseconds(timings.firstByte - std::max(timings.secured, timings.connected)));
    if (timings.total > 0)
        parts << AnswerView::tr("whole %1").arg(milliseconds(timings.total));
    return parts.join(QStringLiteral(" · "));
}

AnswerView::AnswerView(QWidget *parent)
    : QWidget(parent), m_state(new Notice({}, Tone::Neutral, this)), m_timings(selectableLabel({}, this)),
      m_redirects(selectableLabel({}, this)), m_details(new QWidget(this)),
      m_answer(new BodyView(QStringLiteral("sentAnswer"), tr("Answer"), m_details)),
      m_request(new BodyView(QStringLiteral("sentRequest"), tr("Request"), m_details))
{
    m_timings->setObjectName(QStringLiteral("timings"));
    m_redirects->setObjectName(QStringLiteral("redirects"));
    setObjectName(QStringLiteral("answerView"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    m_state->setObjectName(QStringLiteral("answerState"));
    layout->addWidget(m_state);
    layout->addWidget(m_timings);
    layout->addWidget(m_redirects);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    const auto section = [&](const QString &text, QWidget *content) {
        auto *title = new QLabel(text, m_details);
        title->setProperty("section", true);
        details->addWidget(title);
        details->addWidget(content);
    };
    section(tr("Answer"), m_answer);
    section(tr("What was sent"), m_request);
    layout->addWidget(m_details);
    layout->addStretch();
    showNothing(tr("The answer appears here."));
}

void AnswerView::showNothing(const QString &text)
{
    m_state->setTone(Tone::Neutral);
    m_state->setText(text);
    m_state->setAccessibleName(text);
    m_timings->hide();
    m_redirects->hide();
    m_details->hide();
}

void AnswerView::showDelivery(const Delivery &delivery)
{
    const QString took = format::duration(delivery.durationMs);
    QString text = delivery.reason;
    Tone tone = Tone::Danger;
    if (delivery.outcome == DeliveryOutcome::Accepted) {
        text = tr("Accepted with status %1 in %2.").arg(delivery.status).arg(took);
        tone = Tone::Success;
    } else if (delivery.outcome == DeliveryOutcome::Refused) {
        text = tr("Refused with status %1 in %2.").arg(delivery.status).arg(took);
        tone = Tone::Warning;
    }
    m_state->setTone(tone);
    m_state->setText(text);
    m_state->setAccessibleName(text);
    m_timings->setText(timingsText(delivery.timings));
    m_timings->setVisible(!m_timings->text().isEmpty());
    m_redirects->setText(delivery.redirects.isEmpty()
                             ? QString()
                             : tr("Redirects: %1").arg(delivery.redirects.join(QStringLiteral(" → "))));
    m_redirects->setVisible(!delivery.redirects.isEmpty());
    m_answer->setContent(delivery.responseHeaders, delivery.responseBody);
    m_request->setContent(delivery.requestHeaders, delivery.requestBody);
    m_details->show();
}

} // namespace reeve
