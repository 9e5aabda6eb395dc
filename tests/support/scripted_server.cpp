#include "tests/support/scripted_server.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>

namespace reeve {

QByteArray SeenRequest::header(const char *name) const
{
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

ScriptedServer::ScriptedServer(Script script) : m_script(std::move(script)), m_server(new QTcpServer)
{
    listen();
}

ScriptedServer::ScriptedServer(Script script, const QSslConfiguration &tls) : m_script(std::move(script))
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    m_scheme = "https";
    listen();
}

void ScriptedServer::listen()
{
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            take(socket);
    });
}

void ScriptedServer::take(QTcpSocket *socket)
{
    const int number = ++m_connections;
    auto buffer = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    const auto read = [this, socket, buffer, number] {
        buffer->append(socket->readAll());
        for (qsizetype end = buffer->indexOf("\r\n\r\n"); end >= 0; end = buffer->indexOf("\r\n\r\n")) {
            SeenRequest request;
            request.connection = number;
            const QList<QByteArray> lines = buffer->left(end).split('\n');
            const QList<QByteArray> first = lines.first().trimmed().split(' ');
            request.method = first.value(0);
            request.target = first.value(1);
            for (const QByteArray &line : lines.mid(1))
                if (const qsizetype colon = line.indexOf(':'); colon > 0)
                    request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
            const qsizetype length = request.header("content-length").toLongLong();
            if (buffer->size() < end + 4 + length)
                return;
            request.body = buffer->mid(end + 4, length);
            buffer->remove(0, end + 4 + length);
            m_requests.append(request);
            m_script(request, socket);
        }
    };
    connect(socket, &QTcpSocket::readyRead, this, read);
    read();
}

QUrl ScriptedServer::url() const
{
    QUrl url;
    url.setScheme(QString::fromLatin1(m_scheme));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server->serverPort());
    return url;
}

QByteArray ScriptedServer::answer(int status, const QByteArray &body, const QByteArray &contentType,
                                  const QByteArrayList &headers)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) +
                      " Whatever\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (!contentType.isEmpty())
        text += "Content-Type: " + contentType + "\r\n";
    for (const QByteArray &header : headers)
        text += header + "\r\n";
    return text + "\r\n" + body;
}

ScriptedServer::Script ScriptedServer::always(const QByteArray &answer)
{
    return [answer](const SeenRequest &, QTcpSocket *socket) { socket->write(answer); };
}

ScriptedServer::Script ScriptedServer::oneByOne(const QByteArrayList &answers)
{
    return [answers, next = 0](const SeenRequest &, QTcpSocket *socket) mutable {
        socket->write(answers.at(std::min<qsizetype>(next++, answers.size() - 1)));
    };
}

bool makeCertificate(const QString &folder, const QString &name)
{
    const QString base = folder + QLatin1Char('/') + name;
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"),
                   QStringLiteral("-subj"), QStringLiteral("/CN=%1").arg(name), QStringLiteral("-addext"),
                   QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"),
                   base + QStringLiteral(".key"), QStringLiteral("-out"), base + QStringLiteral(".pem")});
    return openssl.waitForFinished() && openssl.exitStatus() == QProcess::NormalExit && openssl.exitCode() == 0;
}

QSslConfiguration serverTls(const QString &folder, const QString &name, const QString &clientAuthority)
{
    const QString base = folder + QLatin1Char('/') + name;
    QFile key(base + QStringLiteral(".key"));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no key %s", qPrintable(key.fileName()));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromPath(base + QStringLiteral(".pem")));
    tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    if (!clientAuthority.isEmpty()) {
        tls.setCaCertificates(QSslCertificate::fromPath(clientAuthority));
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    }
    return tls;
}

} // namespace reeve
