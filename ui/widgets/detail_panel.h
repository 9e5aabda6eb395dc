#pragma once

#include "models/tone.h"
#include "services/core/error.h"

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

class QGridLayout;
class QVBoxLayout;

namespace reeve {

/// A line of a timeline: what happened, when, and what it means.
struct TimelineItem
{
    QDateTime at;
    QString title;
    QString text;
    Tone tone = Tone::Neutral;
};

/// The panel beside a list: built from top to bottom for the thing that is selected. All text is plain text and can be
/// selected with mouse and keyboard.
class DetailPanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit DetailPanel(QWidget *parent);

    /// Begins anew: what is added afterwards takes the place of what is shown, all at once and as soon as the event
    /// loop is reached. (Each widget that joins a visible one by itself asks the display where the pointer is.)
    void begin();
    /// Whether the next content is about the same thing: then what is read stays in sight.
    void keepPosition(bool keep);
    void showMessage(const QString &text);
    void showError(const Error &error);

    void setHeading(const QString &title, const QString &subtitle);
    void addBadge(const QString &text, Tone tone);
    void addNotice(const QString &text, Tone tone);
    void addSection(const QString &title);
    void addField(const QString &label, const QString &value);
    /// A field that leads somewhere.
    void addLink(const QString &label, const QString &text, std::function<void()> follow);
    /// Fixed-width text: payloads, headers, bodies.
    void addCode(const QString &text);
    void addTimeline(const QList<TimelineItem> &items);
    /// Buttons for the actions, in rows; they enable and explain themselves.
    void addActions(const QList<QAction *> &actions);
    void addWidget(QWidget *widget);

private:
    void addRow(const QString &label, QWidget *value, Qt::Alignment alignment = {});

    QPointer<QWidget> m_content;
    QTimer m_showing;
    QVBoxLayout *m_layout = nullptr;
    QGridLayout *m_fields = nullptr;
    int m_position = 0; ///< where to scroll to once the new content is that high
};

} // namespace reeve
