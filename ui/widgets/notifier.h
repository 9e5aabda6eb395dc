#pragma once

#include "services/core/future.h"

namespace reeve {

/// Where panes say what happened; the window shows it as a bar that never takes the focus.
class Notifier
{
public:
    virtual ~Notifier() = default;

    virtual void info(const QString &text) = 0;
    /// Stays until dismissed; shows text and hint.
    virtual void failure(const Error &error) = 0;
    /// `undo` is offered in the bar and by Ctrl+Z until the next undoable change or ten minutes.
    virtual void undoable(const QString &text, std::function<Future<void>()> undo) = 0;
    /// Progress with a Cancel button for anything that lasts more than a second; ends with the future.
    virtual void watch(const QString &title, const QFuture<void> &work) = 0;
};

} // namespace reeve
