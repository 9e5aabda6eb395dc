#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <atomic>

namespace reeve {

/// A network between Reeve and a PostgreSQL of this machine that a test can break. Works in a thread of its own, so
/// that whoever waits for it in the test's thread gets an answer.
class FaultProxy : public QTcpServer
{
public:
    enum class Fault {
        None,
        LoseCommit,       ///< the next COMMIT never arrives, and the connection ends
        LoseCommitAnswer, ///< the next COMMIT arrives, its answer does not, and the connection ends
        SwallowCommit,    ///< the next COMMIT never arrives, and after it nothing does: Swallow
        Delay,            ///< everything arrives, `delayMs` later
        Swallow           ///< nothing gets through any more, in either direction, and nobody is told
    };

    static constexpr int delayMs = 25;

    explicit FaultProxy(int serverPort);
    ~FaultProxy() override;

    void set(Fault fault) { m_fault = fault; }
    [[nodiscard]] Fault fault() const { return m_fault; }     ///< None again once it has struck
    void cutAll();                                            ///< as when a cable is pulled and both ends notice
    [[nodiscard]] int accepted() const { return m_accepted; } ///< connections ever

protected:
    void incomingConnection(qintptr handle) override;

private:
    void toServer(QTcpSocket *client, QTcpSocket *server);
    void send(QTcpSocket *to, const QByteArray &bytes);

    quint16 m_serverPort;
    std::atomic<Fault> m_fault = Fault::None;
    QList<QTcpSocket *> m_clients;
    QTcpSocket *m_losesAnswer = nullptr;
    std::atomic<int> m_accepted = 0;
    QThread m_thread;
};

} // namespace reeve
