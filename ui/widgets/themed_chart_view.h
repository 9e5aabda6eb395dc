#pragma once

#include "models/tone.h"

#include <QChartView>
#include <QPointer>

namespace reeve {

/// A chart in the window's own colours and font, light or dark; it follows when the theme changes. Series get their
/// colour by tone, so that a chart and a badge say the same thing with the same colour.
class ThemedChartView : public QChartView
{
    Q_OBJECT
public:
    explicit ThemedChartView(QWidget *parent);

    /// Called once for each series or bar set, in drawing order, with what it means.
    void setTone(QObject *seriesOrSet, Tone tone);
    /// Colours what was added; call it when series and axes stand.
    void applyTheme();

protected:
    void changeEvent(QEvent *event) override;

private:
    QList<QPair<QPointer<QObject>, Tone>> m_tones;
};

} // namespace reeve
