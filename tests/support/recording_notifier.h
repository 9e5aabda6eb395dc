#pragma once

#include "ui/widgets/notifier.h"

#include <QStringList>

namespace reeve {

/// Keeps what panes say, for a test to read.
class RecordingNotifier : public Notifier
{
public:
    void info(const QString &text) override { infos << text; }
    void failure(const Error &error) override { failures << error.line(); }
    void undoable(const QString &text, std::function<Future<void>()> undoIt) override
    {
        infos << text;
        undo = std::move(undoIt);
    }
    void watch(const QString &title, const QFuture<void> &work) override
    {
        watched << title;
        lastWork = work;
    }

    QStringList infos;
    QStringList failures;
    QStringList watched;
    QFuture<void> lastWork;             ///< of the latest watched one
    std::function<Future<void>()> undo; ///< of the latest undoable change
};

} // namespace reeve
