#include "services/mail/smtp_sender.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QtConcurrentRun>
#include <algorithm>
#include <array>
#include <cstring>
#include <curl/curl.h>
#include <mutex>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SmtpSender)
};

constexpr qsizetype maxReply = 500; // of what a server says, in characters

/// One transfer's state, as libcurl's callbacks see it.
struct Transfer
{
    QByteArray message;
    qsizetype sent = 0;
    QByteArray reply; ///< the server's last refusal
    std::function<bool()> cancelled;
};

std::size_t readMessage(char *buffer, std::size_t size, std::size_t count, void *user)
{
    auto &transfer = *static_cast<Transfer *>(user);
    const qsizetype part = std::min(static_cast<qsizetype>(size * count), transfer.message.size() - transfer.sent);
    std::memcpy(buffer, transfer.message.constData() + transfer.sent, static_cast<std::size_t>(part));
    transfer.sent += part;
    return static_cast<std::size_t>(part);
}

std::size_t readReply(char *data, std::size_t size, std::size_t count, void *user)
{
    const QByteArray line(data, static_cast<qsizetype>(size * count));
    if (line.startsWith('4') || line.startsWith('5'))
        static_cast<Transfer *>(user)->reply = line.trimmed();
    return size * count;
}

int watchCancel(void *user, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Transfer *>(user)->cancelled() ? 1 : 0;
}

Error errorOf(CURLcode code, long response, const QByteArray &reply, const char *detail, const SmtpSettings &settings)
{
    const QString server = QStringLiteral("%1:%2").arg(settings.host).arg(settings.port);
    const QString said = QString::fromUtf8(reply).left(maxReply).simplified();
    Error error;
    switch (code) {
    case CURLE_ABORTED_BY_CALLBACK: return Error::of(ErrorKind::Cancelled, Text::tr("Cancelled."));
    case CURLE_OPERATION_TIMEDOUT:
        return Error::of(ErrorKind::Timeout, Text::tr("The mail server %1 did not answer in time.").arg(server));
    case CURLE_COULDNT_RESOLVE_HOST:
        return Error::of(ErrorKind::Mail, Text::tr("The mail server %1 was not found.").arg(settings.host),
                         Text::tr("Check the host name and the network."));
    case CURLE_COULDNT_CONNECT:
        return Error::of(ErrorKind::Mail, Text::tr("The mail server %1 cannot be reached.").arg(server),
                         Text::tr("Check host and port, and that the server is running."));
    case CURLE_LOGIN_DENIED:
        error = Error::of(ErrorKind::Mail, Text::tr("The mail server refused the sign-in: %1").arg(said),
                          Text::tr("Check user name and password."));
        error.retryable = response < 500;
        return error;
    case CURLE_USE_SSL_FAILED:
        error = Error::of(ErrorKind::Mail, Text::tr("The mail server %1 offers no STARTTLS.").arg(server),
                          Text::tr("Choose TLS, or another port."));
        error.retryable = false;
        return error;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CONNECT_ERROR:
        error = Error::of(
            ErrorKind::Mail,
            Text::tr("No trusted TLS connection to %1: %2").arg(server, QString::fromUtf8(detail).left(maxReply)),
            Text::tr("Check encryption and port, and whose authority signed the server's certificate."));
        error.retryable = false;
        return error;
    default: break;
    }
    if (response >= 400) {
        error = Error::of(ErrorKind::Mail, Text::tr("The mail server refused the mail: %1").arg(said));
        error.retryable = response < 500; // RFC 5321 4.2.1: 4yz may pass later, 5yz will not
        return error;
    }
    const QString reason =
        detail[0] ? QString::fromUtf8(detail).left(maxReply) : QString::fromLatin1(curl_easy_strerror(code));
    return Error::of(ErrorKind::Mail, Text::tr("Sending through %1 failed: %2").arg(server, reason));
}

QByteArray urlOf(const SmtpSettings &settings)
{
    const bool v6 = QHostAddress(settings.host).protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = v6 ? QLatin1Char('[') + settings.host + QLatin1Char(']') : settings.host;
    const QString scheme = settings.security == SmtpSecurity::Tls ? QStringLiteral("smtps") : QStringLiteral("smtp");
    return QStringLiteral("%1://%2:%3").arg(scheme, host).arg(settings.port).toLatin1();
}

Result<void> transmit(const SmtpSettings &settings, const QByteArray &password, SmtpSender::Limits limits,
                      const MailMessage &message, Transfer &transfer)
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> handle(curl_easy_init(), curl_easy_cleanup);
    CURL *curl = handle.get();
    if (!curl)
        return fail(ErrorKind::Internal, Text::tr("The mail library could not be started."));

    std::array<char, CURL_ERROR_SIZE> detail{};
    const QByteArray from = '<' + message.fromAddress.toLatin1() + '>';
    const QByteArray to = '<' + message.recipient.toLatin1() + '>';
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> recipients(
        curl_slist_append(nullptr, to.constData()), curl_slist_free_all);

    curl_easy_setopt(curl, CURLOPT_URL, urlOf(settings).constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, detail.data());
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.connect.count()));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(limits.whole.count()));
    if (settings.security == SmtpSecurity::StartTls)
        curl_easy_setopt(curl, CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
    if (!settings.caFile.isEmpty())
        curl_easy_setopt(curl, CURLOPT_CAINFO, QFile::encodeName(settings.caFile).constData());
    if (!settings.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, settings.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, password.constData());
    }
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from.constData());
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, readMessage);
    curl_easy_setopt(curl, CURLOPT_READDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, readReply);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, watchCancel);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &transfer);

    const CURLcode code = curl_easy_perform(curl);
    if (code == CURLE_OK)
        return {};
    long response = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &response);
    return fail(errorOf(code, response, transfer.reply, detail.data(), settings));
}

} // namespace

SmtpSender::SmtpSender(SmtpSettings settings, QByteArray password)
    : SmtpSender(std::move(settings), std::move(password), Limits())
{
}

SmtpSender::SmtpSender(SmtpSettings settings, QByteArray password, Limits limits)
    : m_settings(std::move(settings)), m_password(std::move(password)), m_limits(limits)
{
}

SmtpSender::~SmtpSender()
{
    m_ended->store(true);
}

Future<void> SmtpSender::send(MailMessage message)
{
    return QtConcurrent::run([settings = m_settings, password = m_password, limits = m_limits, ended = m_ended,
                              message = std::move(message)](QPromise<Result<void>> &promise) {
        auto bytes = toRfc5322(message);
        if (!bytes) {
            promise.addResult(fail(bytes.error()));
            return;
        }
        Transfer transfer{
            *std::move(bytes), 0, {}, [&promise, &ended] { return promise.isCanceled() || ended->load(); }};
        promise.addResult(transmit(settings, password, limits, message, transfer));
    });
}

} // namespace reeve
