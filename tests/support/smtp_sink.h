#pragma once

#include <QJsonObject>
#include <QProcess>

namespace reeve::test {

/// A real SMTP server (Python's aiosmtpd) in a process of its own, on a free port of 127.0.0.1.
class SmtpSink
{
public:
    ~SmtpSink();

    /// Options as in smtp_sink.py, "--port" among them. False when it does not come up.
    bool start(const QStringList &options = {});
    void stop();
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Every mail that was accepted so far, across restarts.
    [[nodiscard]] QList<QJsonObject> mails();
    [[nodiscard]] static QString header(const QJsonObject &mail, const QString &name);

private:
    void read();

    QProcess m_process;
    QByteArray m_rest;
    quint16 m_port = 0;
    QList<QJsonObject> m_mails;
};

/// A private key and a self-signed certificate for 127.0.0.1, both in one PEM file. False when openssl cannot make it.
bool makeCertificate(const QString &path);

} // namespace reeve::test
