#include "tests/support/keycloak_server.h"

#include "tests/support/peers_folder.h"
#include "tests/support/scripted_server.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>
#include <csignal>

namespace reeve::test {

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

const Cancelled never = [] { return false; };

/// This machine is a safe place, as browsers see it: what is meant for encrypted connections is sent to it.
class CookieJar : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;

    bool setCookiesFromUrl(const QList<QNetworkCookie> &cookies, const QUrl &url) override
    {
        QList<QNetworkCookie> accepted = cookies;
        for (QNetworkCookie &cookie : accepted)
            cookie.setSecure(false);
        return QNetworkCookieJar::setCookiesFromUrl(accepted, url);
    }
};

} // namespace

KeycloakServer::~KeycloakServer()
{
    kill();
}

bool KeycloakServer::install()
{
    QProcess installer;
    installer.start(QStringLiteral("bash"),
                    {QStringLiteral(REEVE_SOURCE_DIR "/tests/peers/keycloak/install.sh"), peersFolder()});
    if (!installer.waitForFinished(280'000) || installer.exitCode() != 0) {
        qWarning() << "Keycloak cannot be installed:" << installer.readAllStandardError();
        return false;
    }
    const QString installed = QString::fromLocal8Bit(installer.readAllStandardOutput()).trimmed();
    // Links but for the data: what is 200 MB takes no time to copy.
    const QString copy = QStringLiteral(
        "mkdir \"$2\" && cd \"$1\" && for part in *; do case $part in data) cp -r data "
        "\"$2\" ;; *) cp -rl \"$1/$part\" \"$2\" 2>/dev/null || cp -r \"$1/$part\" \"$2\" ;; esac; done");
    const bool copied =
        QProcess::execute(QStringLiteral("sh"), {QStringLiteral("-c"), copy, QStringLiteral("sh"), installed,
                                                 m_folder.filePath(QStringLiteral("kc"))}) == 0;
    return copied && makeCertificate(m_folder.path(), QStringLiteral("server"));
}

bool KeycloakServer::start()
{
    if (m_port == 0) {
        m_port = freePort();
        m_securePort = freePort();
        m_managementPort = freePort();
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("JAVA_OPTS_KC_HEAP"), QStringLiteral("-Xms128m -Xmx512m"));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_folder.filePath(QStringLiteral("log")));
    m_process.setChildProcessModifier([] { setpgid(0, 0); });
    m_process.start(
        QStringLiteral("bash"),
        {m_folder.filePath(QStringLiteral("kc/bin/kc.sh")), QStringLiteral("start-dev"),
         QStringLiteral("--http-host=127.0.0.1"), QStringLiteral("--http-port=%1").arg(m_port),
         QStringLiteral("--https-port=%1").arg(m_securePort),
         QStringLiteral("--http-management-port=%1").arg(m_managementPort),
         QStringLiteral("--https-certificate-file=%1").arg(certificate()),
         QStringLiteral("--https-certificate-key-file=%1").arg(m_folder.filePath(QStringLiteral("server.key"))),
         // What was answered is on disk, also when the server is killed a moment later.
         QStringLiteral("--db-url-properties=;WRITE_DELAY=0")});
    RestOptions options;
    options.base = url();
    options.retry.attempts = 1;
    RestClient client(options);
    const auto answers = [&] {
        const auto answer = client.exchange(RestRequest::get(QStringLiteral("realms/master")), never);
        return answer && answer->ok();
    };
    if (QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning || answers(); }, 120'000) &&
        m_process.state() != QProcess::NotRunning)
        return true;
    QFile log(m_folder.filePath(QStringLiteral("log")));
    if (log.open(QIODevice::ReadOnly))
        qWarning() << "Keycloak does not answer:" << log.readAll().right(3000);
    return false;
}

void KeycloakServer::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(-static_cast<pid_t>(m_process.processId()), SIGKILL);
    m_process.waitForFinished();
}

QByteArray KeycloakServer::token()
{
    RestOptions options;
    options.base = url();
    RestClient client(options);
    const auto answer = client.exchange(RestRequest::form(QStringLiteral("realms/master/protocol/openid-connect/token"),
                                                          {{QStringLiteral("grant_type"), QStringLiteral("password")},
                                                           {QStringLiteral("client_id"), QStringLiteral("admin-cli")},
                                                           {QStringLiteral("username"), QStringLiteral("admin")},
                                                           {QStringLiteral("password"), QStringLiteral("admin")}}),
                                        never);
    return answer ? answer->json[QStringLiteral("access_token")].toString().toUtf8() : QByteArray();
}

RestAnswer KeycloakServer::ask(const QByteArray &method, const QString &path, const QJsonValue &body)
{
    RestOptions options;
    options.base = url();
    RestClient client(options);
    RestRequest request;
    request.method = method;
    request.path = path.section(QLatin1Char('?'), 0, 0);
    const QString query = path.section(QLatin1Char('?'), 1);
    for (const QString &item : query.split(QLatin1Char('&'), Qt::SkipEmptyParts))
        request.query.append({item.section(QLatin1Char('='), 0, 0), item.section(QLatin1Char('='), 1)});
    request.headers = {{"Authorization", "Bearer " + token()}};
    if (!body.isUndefined() && !body.isNull()) {
        request.body = (body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject()))
                           .toJson(QJsonDocument::Compact);
        request.contentType = "application/json";
    }
    const auto answer = client.exchange(request, never);
    if (!answer)
        qWarning("%s", qUtf8Printable(answer.error().line()));
    return answer ? *answer : RestAnswer();
}

QStringList KeycloakServer::realms()
{
    QStringList names;
    for (const auto &realm : get(QStringLiteral("admin/realms")).toArray())
        names << realm[QStringLiteral("realm")].toString();
    names.sort();
    return names;
}

QUrl Browser::Page::form() const
{
    static const QRegularExpression action(QStringLiteral("<form[^>]*\\saction=\"([^\"]+)\""));
    QString found = action.match(text).captured(1);
    return found.isEmpty() ? QUrl() : url.resolved(QUrl(found.replace(QLatin1String("&amp;"), QLatin1String("&"))));
}

QUrl Browser::Page::link(const QString &containing) const
{
    static const QRegularExpression anchor(QStringLiteral("<a[^>]*\\shref=\"([^\"]+)\""));
    for (auto match = anchor.globalMatch(text); match.hasNext();) {
        QString found = match.next().captured(1).replace(QLatin1String("&amp;"), QLatin1String("&"));
        if (found.contains(containing))
            return url.resolved(QUrl(found));
    }
    return {};
}

Browser::Browser(const QUrl &server) : m_server(server), m_network(new QNetworkAccessManager)
{
    m_network->setCookieJar(new CookieJar(m_network.get()));
}

Browser::~Browser() = default;

Browser::Page Browser::open(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    return follow(m_network->get(request));
}

Browser::Page Browser::send(const QUrl &form, const QueryItems &fields)
{
    QNetworkRequest request(form);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    return follow(m_network->post(request, encodedQuery(fields)));
}

Browser::Page Browser::follow(QNetworkReply *reply)
{
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    Page page;
    page.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    page.url = reply->url();
    page.text = QString::fromUtf8(reply->readAll());
    const QUrl next = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    reply->deleteLater();
    if (next.isEmpty())
        return page;
    const QUrl target = page.url.resolved(next);
    if (target.authority() == m_server.authority())
        return open(target);
    page.url = target;
    return page;
}

} // namespace reeve::test
