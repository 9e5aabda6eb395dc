#pragma once

#include "services/workspace/connection_check.h"
#include "ui/wizards/workspace/connection_page.h"

namespace reeve {

class CheckView;
class FormFields;
class Notice;
class SecretStore;

/// What the pages of servers have in common: fields, the test beside them, name, environment and lock, and passwords
/// that are typed or already in the keyring.
class ServerPage : public ConnectionPage
{
    Q_OBJECT
public:
    [[nodiscard]] Result<StartChoice> choice() const override;
    QList<FieldError> showErrors(const QList<FieldError> &errors) override;
    void edit(const Connection &connection) override;

protected:
    /// `passwords` are the names of the fields whose values are secrets, which are the secrets' names too.
    ServerPage(ConnectionKind kind, const QString &fieldsName, QStringList passwords, SecretStore &secrets,
               QWidget *parent);

    /// The last fields of every server.
    void addWorkspaceFields();
    void addFileField(const QString &name, const QString &label, const QString &title, const QString &hint = {});
    void addPassword(const QString &name, const QString &label);
    /// Where what is typed into a password field goes.
    [[nodiscard]] QString keepingText() const;
    void showNotice(const QString &text);
    [[nodiscard]] Environment environment() const;

    /// Fills in what is kept of a connection.
    virtual void setParameters(const QJsonObject &parameters) = 0;
    /// The keyring has answered what it keeps of a known connection (currentSecrets).
    virtual void secretsRead() {}
    /// What is filled in, without name and secrets; Validation with the fields' names.
    [[nodiscard]] virtual Result<Connection> described() const = 0;
    [[nodiscard]] virtual Future<CheckReport> check(const Connection &connection,
                                                    const SecretValues &secrets) const = 0;

    [[nodiscard]] FormFields &fields() const { return *m_fields; }
    [[nodiscard]] SecretStore &secrets() const { return m_secrets; }
    /// Those that are typed into fields that are asked for, the keyring's where none is.
    [[nodiscard]] SecretValues currentSecrets() const;

private:
    void readKept();
    [[nodiscard]] SecretValues typed() const;

    ConnectionKind m_kind;
    QStringList m_passwords;
    SecretStore &m_secrets;
    FormFields *m_fields;
    Notice *m_notice;
    CheckView *m_check;
    Id m_id;
    SecretValues m_kept; ///< of the connection that is edited, for the test
};

} // namespace reeve
