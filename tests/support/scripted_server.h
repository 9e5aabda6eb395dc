#pragma once

#include "services/domain/delivery.h"

#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <functional>
#include <memory>

namespace reeve {

/// A request as it came in.
struct SeenRequest
{
    QByteArray method;
    QByteArray target; ///< path and query as on the wire
    HeaderList headers;
    QByteArray body;
    int connection = 0; ///< from 1, in the order they came

    [[nodiscard]] QByteArray header(const char *name) const;
};

/// An HTTP server of a test's own that says what the test wants, also what no proper server says.
class ScriptedServer : public QObject
{
public:
    /// Writes the answer to the socket, now or later, or closes it.
    using Script = std::function<void(const SeenRequest &, QTcpSocket *)>;

    explicit ScriptedServer(Script script);
    /// With TLS by this configuration.
    ScriptedServer(Script script, const QSslConfiguration &tls);

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] const QList<SeenRequest> &requests() const { return m_requests; }
    void setScript(Script script) { m_script = std::move(script); }

    /// A whole answer.
    static QByteArray answer(int status, const QByteArray &body, const QByteArray &contentType = "application/json",
                             const QByteArrayList &headers = {});
    static QByteArray json(const QByteArray &body) { return answer(200, body); }
    /// Says the same to every request.
    static Script always(const QByteArray &answer);
    /// One answer after the other, the last one again and again.
    static Script oneByOne(const QByteArrayList &answers);

private:
    void listen();
    void take(QTcpSocket *socket);

    Script m_script;
    std::unique_ptr<QTcpServer> m_server;
    QByteArray m_scheme = "http";
    QList<SeenRequest> m_requests;
    int m_connections = 0;
};

/// A self-signed certificate for 127.0.0.1 and its key as `<name>.pem` and `<name>.key` in the folder, by openssl.
bool makeCertificate(const QString &folder, const QString &name);
/// The server's side of TLS with that certificate; `clientAuthority` names a PEM whose clients it asks for.
QSslConfiguration serverTls(const QString &folder, const QString &name, const QString &clientAuthority = {});

} // namespace reeve
