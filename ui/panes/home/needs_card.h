#pragma once

#include "models/tone.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace reeve {

class ToneLabel;

/// A line of a card that leads to the thing itself.
struct NeedsItem
{
    QString title;
    QString detail;
    std::function<void()> open;
};

/// A number that asks for attention, the most urgent things behind it, and the way to all of them.
class NeedsCard : public QFrame
{
    Q_OBJECT
public:
    NeedsCard(const QString &title, const QString &calm, QWidget *parent);

    /// Shows the count in the tone, or `calm` when it is zero.
    void setCount(qint64 count, Tone tone);
    void setItems(const QList<NeedsItem> &items);

signals:
    void showAll();

private:
    QString m_calm;
    ToneLabel *m_count;
    QLabel *m_empty;
    QPushButton *m_all;
    QWidget *m_items;
};

} // namespace reeve
