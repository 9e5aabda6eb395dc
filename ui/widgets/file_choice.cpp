#include "ui/widgets/file_choice.h"

#include <QApplication>
#include <QCompleter>
#include <QDir>
#include <QFileDialog>
#include <QPointer>

namespace reeve {

namespace {

/// The program's dialog, without a parent while nobody is asked, so that no window takes it along when it closes.
QFileDialog *idleDialog()
{
    static QPointer<QFileDialog> dialog;
    if (dialog && dialog->isVisible())
        return nullptr;
    if (!dialog) {
        dialog = new QFileDialog;
        QObject::connect(qApp, &QCoreApplication::aboutToQuit, dialog, &QObject::deleteLater);
        QObject::connect(dialog, &QDialog::finished, dialog, [] {
            // It would show its suggestions even now, when the folder has been read; typing brings it back.
            for (auto *completer : dialog->findChildren<QCompleter *>())
                completer->setWidget(nullptr);
            dialog->setParent(nullptr, dialog->windowFlags());
        });
    }
    return dialog;
}

} // namespace

void chooseFile(QWidget *parent, const QObject *receiver, const FileChoice &choice,
                std::function<void(const QString &path)> chosen)
{
    QFileDialog *dialog = idleDialog();
    if (!dialog)
        return;
    static QMetaObject::Connection asked;
    QObject::disconnect(asked);
    dialog->setParent(parent, dialog->windowFlags());
    dialog->setObjectName(choice.name);
    dialog->setWindowTitle(choice.title);
    const bool writes = choice.use == FileChoice::For::Writing;
    dialog->setAcceptMode(writes ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(writes ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilter(choice.filter);
    dialog->setDefaultSuffix(choice.suffix);
    const QFileInfo suggested(choice.suggestion);
    if (suggested.isAbsolute())
        dialog->setDirectory(suggested.isDir() ? choice.suggestion : suggested.path());
    dialog->selectFile(suggested.isDir() ? QString() : suggested.fileName());
    asked = QObject::connect(dialog, &QFileDialog::fileSelected, receiver, std::move(chosen));
    dialog->open();
}

} // namespace reeve
