#pragma once

#include "models/webhook_draft.h"
#include "services/workspace/run_store.h"
#include "ui/panes/pane.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace reeve {

class FormFields;
class SecretChoice;
class WebhookSecrets;

/// Where a webhook is composed: template, address, signature, headers and body. What is typed is kept in the local
/// state and there again at the next start.
class SendComposer : public QWidget
{
    Q_OBJECT
public:
    /// Everything that is needed to send.
    struct Composed
    {
        Id tenantId;
        HttpRequest request; ///< unsigned
        SchemePtr scheme;    ///< null: not signed
        QByteArray secret;
    };

    SendComposer(const PaneContext &context, WebhookSecrets &secrets, QWidget *parent);

    /// Turns to SourceLoop's callback for this tenant.
    void chooseTenant(const Id &tenantId);
    /// A delivery of the history as it was sent, to be signed afresh.
    void take(const Delivery &delivery);
    void setAddress(const QString &url);
    /// Gathers it all, the secret too; errors are at their fields, or in what is answered.
    Future<Composed> compose();
    void showErrors(const Error &error);
    /// Reads again which tenants wait.
    void readTenants();

signals:
    /// An error that has no field here; empty when there is none any more.
    void problem(const QString &text);

private:
    void buildFields();
    void templateChanged();
    void resultChanged();
    struct Waiting
    {
        Id id;
        QString key;
        QString name;
    };
    template<class Rows>
    void showTenants(const Result<Rows> &rows);
    /// The secret can be the one that the tenant's callback is expected to be signed with.
    [[nodiscard]] bool hasOwnSecret() const;
    void showFields();
    void checkBody();
    void setDraft(const WebhookDraft &draft);
    [[nodiscard]] WebhookDraft draft() const;
    [[nodiscard]] QString scheme() const;
    [[nodiscard]] Variables variables() const;
    [[nodiscard]] QString templateBody() const;
    [[nodiscard]] QString defaultAddress() const;

    PaneContext m_context;
    WebhookSecrets &m_secrets;
    FormFields *m_fields;
    QComboBox *m_tenant = nullptr;
    SecretChoice *m_secret = nullptr;
    QPlainTextEdit *m_headers = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QLabel *m_json;
    QMap<Id, QPair<QString, QString>> m_tenants; ///< key and name
    Id m_wanted;
    QString m_shownTemplate; ///< the body as a template made it: replaced with the next one unless it was edited
    QTimer m_keeping;
};

} // namespace reeve
