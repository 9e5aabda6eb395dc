#pragma once

#include "services/core/error.h"

#include <QDialog>
#include <functional>

namespace reeve {

class LocalState;
class SharedSecret;

/// The secret of a workspace that several operators share, to hand over: shown where it is here (`text`), otherwise
/// asked for.
class SecretDialog : public QDialog
{
    Q_OBJECT
public:
    /// `failed` is told when it may not be shown; `kept` when one was entered.
    static void open(SharedSecret &secret, LocalState &state, QWidget *parent,
                     std::function<void(const Error &)> failed, const std::function<void()> &kept);

    SecretDialog(const QString &text, QWidget *parent);
};

} // namespace reeve
