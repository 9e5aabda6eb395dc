#pragma once

#include "app/console.h"
#include "app/tour/answer_times.h"
#include "app/tour/script.h"
#include "services/secrets/session_secret_store.h"

#include <QTemporaryDir>

namespace reeve {

/// `reeve tour`: plays the main job in the real window on a fresh demo workspace, says what each step came to and how
/// long it took, and takes a picture of every pane and dialog that it passes, light and dark.
class Tour : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString out;                 ///< folder for pictures; empty for none
        int leads = 0;               ///< more than the demo has
        bool measureAnswers = false; ///< say how long the window took to answer
    };

    explicit Tour(Options options);

    void start();
    /// The file of the workspace, for as long as the tour lives.
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("tour.reeve")); }

signals:
    /// With what the process should answer: 0 when every step succeeded.
    void ended(int code);

private:
    void play();
    void takePicture(const QString &name, QWidget *of);
    void fail(const QString &step, const QString &what);
    void end();

    Options m_options;
    QTemporaryDir m_folder;
    SessionSecretStore m_secrets;
    Console m_console;
    Script m_script;
    AnswerTimes m_answers;
    int m_pictures = 0;
};

} // namespace reeve
