#pragma once

#include "services/http/rest_client.h"

#include <QProcess>
#include <QTemporaryDir>

class QNetworkAccessManager;
class QNetworkReply;

namespace reeve::test {

/// A real Keycloak of a test's own, on free ports of 127.0.0.1, with a copy of the installed one's data
/// (tests/peers/keycloak/install.sh). HTTP and, with a self-signed certificate, HTTPS. Its first administrator is
/// admin, admin.
class KeycloakServer
{
public:
    ~KeycloakServer();

    /// Installs it when need be, which takes a minute the first time. False with a warning when it does not come up.
    bool install();
    /// False with a warning when it does not answer.
    bool start();
    /// At once, as when the power goes.
    void kill();

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }
    [[nodiscard]] QUrl secureUrl() const { return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_securePort)); }
    [[nodiscard]] QString certificate() const { return m_folder.filePath(QStringLiteral("server.pem")); }

    /// Asks its Admin REST API as its first administrator, past everything that is tested.
    RestAnswer ask(const QByteArray &method, const QString &path, const QJsonValue &body = {});
    QJsonValue get(const QString &path) { return ask("GET", path).json; }
    QStringList realms();

private:
    QByteArray token();

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    quint16 m_securePort = 0;
    quint16 m_managementPort = 0;
};

/// A person's browser, as far as signing in needs one: follows redirects, keeps cookies, sends forms.
class Browser : public QObject
{
public:
    struct Page
    {
        int status = 0;
        QUrl url;
        QString text;
        /// Where the page's (first) form goes; empty when it has none.
        [[nodiscard]] QUrl form() const;
        [[nodiscard]] QUrl link(const QString &containing) const;
    };

    /// Redirects that leave the server are not followed: the page's url is where they lead.
    explicit Browser(const QUrl &server);
    ~Browser() override;
    Page open(const QUrl &url);
    Page send(const QUrl &form, const QueryItems &fields);

private:
    Page follow(QNetworkReply *reply);

    QUrl m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace reeve::test
