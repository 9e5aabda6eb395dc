#pragma once

#include "ui/widgets/form_dialog.h"

namespace reeve {

class SecretStore;
class Workspace;

/// Name, environment, mail server, addresses and issuer of a workspace. The mail password goes to the SecretStore and
/// is never shown again.
class SettingsDialog : public FormDialog
{
    Q_OBJECT
public:
    /// Shows itself when the settings have been read; `failed` gets the error when they cannot be.
    static void open(Workspace &workspace, SecretStore &secrets, LocalState &state, QWidget *parent,
                     std::function<void(const Error &)> failed, std::function<void()> saved);

private:
    SettingsDialog(Workspace &workspace, SecretStore &secrets, LocalState &state, const QJsonObject &settings,
                   QWidget *parent);
    /// Only what the workspace can use is asked for.
    void addFields(const QJsonObject &settings);
    void addMailFields();
    void addAddressFields();
    void addTextField(QLatin1String key, const QString &label, int limit = 250);
    [[nodiscard]] Result<void> check() const;
    /// The settings first, then the password, if one was typed.
    Future<void> save();

    Workspace &m_workspace;
    SecretStore &m_secrets;
};

} // namespace reeve
