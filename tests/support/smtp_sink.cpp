#include "tests/support/smtp_sink.h"

#include <QDeadlineTimer>
#include <QDebug>
#include <QJsonArray>
#include <QJsonDocument>

namespace reeve::test {

SmtpSink::~SmtpSink()
{
    stop();
}

bool SmtpSink::start(const QStringList &options)
{
    m_port = 0;
    m_process.start(QStringLiteral("/usr/bin/python3"),
                    QStringList{QStringLiteral("-u"), QStringLiteral(REEVE_SOURCE_DIR "/tests/support/smtp_sink.py")} +
                        options);
    for (QDeadlineTimer patience(20000); m_port == 0 && !patience.hasExpired();) {
        if (!m_process.waitForReadyRead(1000) && m_process.state() == QProcess::NotRunning)
            break;
        read();
    }
    if (m_port == 0)
        qWarning() << "The SMTP sink did not start:" << m_process.readAllStandardError();
    return m_port != 0;
}

void SmtpSink::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
    read();
}

QList<QJsonObject> SmtpSink::mails()
{
    m_process.waitForReadyRead(0);
    read();
    return m_mails;
}

QString SmtpSink::header(const QJsonObject &mail, const QString &name)
{
    for (const auto &pair : mail.value(QStringLiteral("headers")).toArray())
        if (pair[0].toString().compare(name, Qt::CaseInsensitive) == 0)
            return pair[1].toString();
    return {};
}

void SmtpSink::read()
{
    m_rest += m_process.readAllStandardOutput();
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        const QJsonObject told = QJsonDocument::fromJson(m_rest.left(end)).object();
        m_rest.remove(0, end + 1);
        if (told.contains(QStringLiteral("port")))
            m_port = static_cast<quint16>(told.value(QStringLiteral("port")).toInt());
        else
            m_mails << told;
    }
}

bool makeCertificate(const QString &path)
{
    return QProcess::execute(
               QStringLiteral("openssl"),
               {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=sink.test"),
                QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"),
                path, QStringLiteral("-out"), path + QStringLiteral(".crt")}) == 0 &&
           QProcess::execute(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("cat \"$1.crt\" >> \"$1\""),
                                                    QStringLiteral("sh"), path}) == 0;
}

} // namespace reeve::test
