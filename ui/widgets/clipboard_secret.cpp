#include "ui/widgets/clipboard_secret.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

namespace reeve {

void copySecret(const QString &secret)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(secret);
    QTimer::singleShot(std::chrono::seconds(clipboardSeconds), clipboard, [clipboard, secret] {
        if (clipboard->text() == secret)
            clipboard->clear();
    });
}

} // namespace reeve
