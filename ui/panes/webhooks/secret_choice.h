#pragma once

#include "ui/panes/pane.h"

#include <QWidget>

class QComboBox;

namespace reeve {

class WebhookSecrets;

/// Chooses one of the kept secrets by its name, and takes a new one into the keyring. Its value is the name.
class SecretChoice : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged USER true)
public:
    SecretChoice(const PaneContext &context, WebhookSecrets &secrets, QWidget *parent);

    [[nodiscard]] QString name() const;
    void setName(const QString &name);
    /// What choosing none means ("The tenant's own"); empty: one must be chosen.
    void setNoneText(const QString &text);

signals:
    void nameChanged();

private:
    void fill(const QString &chosen);
    void addSecret();

    PaneContext m_context;
    WebhookSecrets &m_secrets;
    QString m_none;
    QComboBox *m_combo;
};

} // namespace reeve
