#pragma once

#include "services/domain/audit_event.h"

#include <QIcon>
#include <QWidget>

class QAction;

namespace reeve {

class LocalState;
class Notifier;
class SecretStore;
class Workspace;

/// What every pane gets in its constructor; all of it outlives the pane.
struct PaneContext
{
    Workspace &workspace;
    LocalState &state;
    Notifier &notifier;
    SecretStore &secrets;
    /// What the pane is made in: moved there later, every widget of it would be styled anew.
    QWidget *parent = nullptr;
    /// Shown as soon as it is made: a list reads its first rows while its widgets are made.
    bool opening = false;
};

/// One page of the window, reached from the sidebar. Builds its model when it is first shown.
class Pane : public QWidget
{
    Q_OBJECT
public:
    explicit Pane(const PaneContext &context) : QWidget(context.parent) {}

    [[nodiscard]] virtual QString key() const = 0;   ///< "leads": for layout, help and tests
    [[nodiscard]] virtual QString title() const = 0; ///< translated
    [[nodiscard]] virtual QIcon icon() const = 0;
    /// Lays out a hidden pane as it will be shown, so that opening it only has to paint it.
    void layOut(const QSize &size);
    /// About to be shown: what is read first can be on its way while the window turns to the pane.
    virtual void prepare() {}
    /// Shown in the window: load what is not loaded, take the focus.
    virtual void activate() = 0;
    /// Selects and shows one thing, whatever the filter was.
    virtual void reveal(const Id &id) { Q_UNUSED(id) }
    /// Applies a filter that is named in advance ("failed", "overdue", "tenant:<id>"), for links from other panes.
    virtual void applyPreset(const QString &preset) { Q_UNUSED(preset) }
    /// What the command palette offers for this pane; disabled ones say why in their status tip.
    [[nodiscard]] virtual QList<QAction *> commands() const { return {}; }
    /// Makes one of the parts that nobody looked at yet; whether there was one. Called while nothing happens.
    virtual bool makeNextPart() { return false; }
    /// Reads again what is shown (F5).
    virtual void refresh() = 0;

signals:
    /// Asks the window to show a thing in the pane that it belongs to.
    void open(reeve::Entity entity, const QString &id);
    void openPreset(const QString &paneKey, const QString &preset);
    /// For the status bar: "200 of 1,234".
    void summaryChanged(const QString &text);
};

} // namespace reeve
