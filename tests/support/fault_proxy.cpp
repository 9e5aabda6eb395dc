#include "tests/support/fault_proxy.h"

#include <QTimer>

namespace reeve {

FaultProxy::FaultProxy(int serverPort) : m_serverPort(quint16(serverPort))
{
    listen(QHostAddress::LocalHost);
    moveToThread(&m_thread);
    m_thread.start();
}

FaultProxy::~FaultProxy()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            close();
            qDeleteAll(QList(m_clients));
            m_clients.clear();
            moveToThread(nullptr);
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void FaultProxy::incomingConnection(qintptr handle)
{
    auto *client = new QTcpSocket(this);
    auto *server = new QTcpSocket(client);
    client->setSocketDescriptor(handle);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_serverPort);
    m_clients.append(client);
    ++m_accepted;
    connect(client, &QTcpSocket::readyRead, server, [this, client, server] { toServer(client, server); });
    connect(server, &QTcpSocket::connected, server, [this, client, server] { toServer(client, server); });
    connect(server, &QTcpSocket::readyRead, client, [this, client, server] {
        if (m_fault == Fault::Swallow)
            return;
        if (m_losesAnswer == client) {
            m_losesAnswer = nullptr;
            client->abort();
            server->abort();
            return;
        }
        send(client, server->readAll());
    });
    connect(server, &QTcpSocket::disconnected, client, [this, client] {
        if (m_fault != Fault::Swallow)
            client->disconnectFromHost();
    });
    connect(client, &QTcpSocket::disconnected, this, [this, client] {
        m_clients.removeAll(client);
        client->deleteLater();
    });
}

void FaultProxy::toServer(QTcpSocket *client, QTcpSocket *server)
{
    if (server->state() != QAbstractSocket::ConnectedState || m_fault == Fault::Swallow)
        return;
    const QByteArray sent = client->readAll();
    if (sent.isEmpty())
        return;
    // The simple query protocol: 'Q', the length, the text.
    const bool commits = sent.startsWith('Q') && sent.mid(5).startsWith("commit");
    if (commits && m_fault == Fault::SwallowCommit) {
        m_fault = Fault::Swallow;
        return;
    }
    if (commits && m_fault == Fault::LoseCommit) {
        m_fault = Fault::None;
        client->abort();
        server->abort();
        return;
    }
    if (commits && m_fault == Fault::LoseCommitAnswer) {
        m_fault = Fault::None;
        m_losesAnswer = client;
    }
    send(server, sent);
}

void FaultProxy::send(QTcpSocket *to, const QByteArray &bytes)
{
    if (m_fault != Fault::Delay) {
        to->write(bytes);
        return;
    }
    QTimer::singleShot(delayMs, Qt::PreciseTimer, to, [to, bytes] { to->write(bytes); });
}

void FaultProxy::cutAll()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            for (QTcpSocket *client : QList(m_clients))
                client->abort();
        },
        Qt::BlockingQueuedConnection);
}

} // namespace reeve
