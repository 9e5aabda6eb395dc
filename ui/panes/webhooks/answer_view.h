#pragma once

#include "services/domain/delivery.h"

#include <QWidget>

class QLabel;

namespace reeve {

class BodyView;
class Notice;

/// What was sent and what came back: the verdict first, then where the time went, redirects, answer and request.
class AnswerView : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerView(QWidget *parent);

    void showNothing(const QString &text);
    void showDelivery(const Delivery &delivery);

private:
    Notice *m_state;
    QLabel *m_timings;
    QLabel *m_redirects;
    QWidget *m_details;
    BodyView *m_answer;
    BodyView *m_request;
};

/// "DNS 1 ms · connect 2 ms · TLS 12 ms · first byte 40 ms · whole 41 ms"; what did not happen is left out.
QString timingsText(const HttpTimings &timings);

} // namespace reeve
