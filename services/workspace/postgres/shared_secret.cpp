#include "services/workspace/postgres/shared_secret.h"

#include "services/audit/audit.h"
#include "services/core/worker.h"
#include "services/secrets/secret_store.h"
#include "services/workspace/sql/sql_workspace.h"

namespace reeve {

namespace {

constexpr int masterBytes = 32;
constexpr int masterLetters = 52; // of Base32
constexpr int groupLetters = 4;
constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

const QString metaKey = QStringLiteral("secret_fingerprint");
const QString readFingerprint = QStringLiteral("select value from reeve.meta where key = :key");

QString asText(const QByteArray &master)
{
    QString text;
    unsigned bits = 0;
    int count = 0;
    const auto add = [&](unsigned value) {
        if (text.size() % (groupLetters + 1) == groupLetters)
            text += u' ';
        text += QLatin1Char(letters[value & 31U]);
    };
    for (const char byte : master) {
        bits = (bits << 8) | static_cast<unsigned char>(byte);
        for (count += 8; count >= 5; count -= 5)
            add(bits >> (count - 5));
    }
    add(bits << (5 - count));
    return text;
}

/// Empty when the text is none.
QByteArray fromText(const QString &text)
{
    QByteArray master;
    unsigned bits = 0;
    int count = 0;
    int read = 0;
    for (const QChar c : text.toUpper()) {
        if (c.isSpace() || c == u'-')
            continue;
        const char *letter = c.unicode() != 0 && c.unicode() < 128 ? std::strchr(letters, c.toLatin1()) : nullptr;
        if (!letter)
            return {};
        bits = (bits << 5) | static_cast<unsigned>(letter - letters);
        ++read;
        if (count += 5; count >= 8) {
            count -= 8;
            master += static_cast<char>(bits >> count);
        }
    }
    return read == masterLetters && master.size() == masterBytes ? master : QByteArray();
}

Error missing()
{
    return Error::of(ErrorKind::State,
                     SharedSecret::tr("This computer's keyring does not hold the secret of this workspace."),
                     SharedSecret::tr("Let a colleague show it (menu, “Workspace secret…”) and enter it there."));
}

Error notYetMade()
{
    return Error::of(ErrorKind::State, SharedSecret::tr("This workspace has no secret yet."),
                     SharedSecret::tr("An administrator of the workspace has to open it first."));
}

} // namespace

SharedSecret::SharedSecret(SecretStore &secrets, SqlWorkspace &workspace, std::shared_ptr<WorkspaceKeys> keys,
                           Connect connect)
    : QObject(&workspace), m_secrets(secrets), m_workspace(workspace), m_keys(std::move(keys)),
      m_connect(std::move(connect))
{
    QObject::connect(&workspace, &Workspace::linkChanged, this, [this](const Link &link) {
        if (link.state == Link::State::Connected && m_state == State::Failed)
            look();
    });
    QObject::connect(&workspace, &Workspace::changed, this, [this](const Change &change) {
        if (change.entity == Entity::Workspace && m_state == State::Here)
            lookAgain();
    });
    look();
}

SharedSecret *SharedSecret::of(const Workspace &workspace)
{
    return workspace.findChild<SharedSecret *>(QString(), Qt::FindDirectChildrenOnly);
}

QString SharedSecret::workspaceName() const
{
    return m_workspace.info().name;
}

Error SharedSecret::problem() const
{
    return m_state == State::Looking
               ? Error::of(ErrorKind::State, tr("The keyring has not answered yet."), tr("Unlock it and try again."))
               : m_problem;
}

QString SharedSecret::keyringName() const
{
    return QStringLiteral("workspace/%1/master").arg(m_workspace.info().id);
}

QString SharedSecret::fingerprint(const QByteArray &master) const
{
    // Of 256 random bits nothing can be guessed from it.
    return QString::fromLatin1(hmacSha256(master, "fingerprint of " + m_workspace.info().id.toUtf8()).toHex());
}

void SharedSecret::look()
{
    m_state = State::Looking;
    m_keys->expect();
    const auto ask = [connect = m_connect](Progress &) -> Result<QVariant> {
        REEVE_TRY(session, connect());
        return session->value(readFingerprint, {{QStringLiteral(":key"), metaKey}});
    };
    // The keyring after the database: another window of this operator's writes them the other way round.
    onResult(this, inWorker(ask), [this](const Result<QVariant> &known) {
        if (!known)
            return become(State::Failed, fail(known.error()));
        onResult(this, m_secrets.read(keyringName()), [this, known](const Result<QByteArray> &stored) {
            if (!stored && stored.error().kind != ErrorKind::NotFound)
                return become(State::Failed, stored);
            compare(stored, known->toString());
        });
    });
}

void SharedSecret::lookAgain()
{
    const auto ask = [](SqlSession &session) {
        return session.value(readFingerprint, {{QStringLiteral(":key"), metaKey}});
    };
    onResult(this, m_workspace.pool().read(ask), [this](const Result<QVariant> &known) {
        if (known && m_state == State::Here && known->toString() != fingerprint(m_master))
            look();
    });
}

void SharedSecret::compare(const Result<QByteArray> &stored, const QString &known)
{
    m_known = known;
    if (!known.isEmpty()) {
        if (stored && fingerprint(*stored) == known)
            return become(State::Here, stored);
        return become(State::Missing, fail(missing()));
    }
    if (stored && stored->size() == masterBytes)
        return claim(*stored);
    // First into the keyring: a fingerprint of what nobody holds could never be matched.
    const QByteArray fresh = randomBytes(masterBytes);
    if (!m_workspace.can(Capability::Settings))
        return become(State::Missing, fail(notYetMade()));
    onResult(this, m_secrets.write(keyringName(), fresh), [this, fresh](const Result<void> &written) {
        if (!written)
            return become(State::Failed, fail(written.error()));
        claim(fresh);
    });
}

void SharedSecret::claim(const QByteArray &master)
{
    if (!m_workspace.can(Capability::Settings))
        return become(State::Here, master); // it was made before there were fingerprints
    const auto write = [connect = m_connect, own = fingerprint(master)](Progress &) -> Result<QString> {
        REEVE_TRY(session, connect());
        REEVE_CHECK(session->exec(QStringLiteral("insert into reeve.meta (key, value) values (:key, :value) "
                                                 "on conflict (key) do nothing"),
                                  {{QStringLiteral(":key"), metaKey}, {QStringLiteral(":value"), own}}));
        REEVE_TRY(kept, session->value(readFingerprint, {{QStringLiteral(":key"), metaKey}}));
        return kept.toString();
    };
    onResult(this, inWorker(write), [this, master](const Result<QString> &kept) {
        if (!kept)
            return become(State::Failed, fail(kept.error()));
        compare(master, *kept);
    });
}

void SharedSecret::become(State state, Result<QByteArray> master)
{
    m_state = state;
    m_master = master.value_or(QByteArray());
    m_problem = master ? Error() : master.error();
    m_keys->arrive(std::move(master));
    emit stateChanged();
}

Future<QString> SharedSecret::show()
{
    const Actor actor = m_workspace.actor();
    if (auto allowed = require(actor, Permission::ManageWorkspace); !allowed)
        return readyError<QString>(allowed.error());
    if (m_state != State::Here)
        return readyError<QString>(problem());
    return m_workspace.pool().write([actor, keys = m_keys, text = asText(m_master)](SqlSession &session) {
        Operation operation{session, actor, QDateTime::currentDateTimeUtc(), *keys};
        return audit::record(operation, QStringLiteral("workspace.secret_shown"),
                             {Entity::Workspace, QStringLiteral("secret"), {}}, {}, {})
            .map([&] { return text; });
    });
}

Future<void> SharedSecret::enter(const QString &text)
{
    const QByteArray master = fromText(text);
    if (master.isEmpty() || m_known.isEmpty() || fingerprint(master) != m_known) {
        Error wrong = Error::of(ErrorKind::Validation, tr("This is not the secret of this workspace."),
                                tr("Enter the 52 letters and digits as the colleague's Reeve shows them."));
        wrong.fields = {{QStringLiteral("secret"), wrong.text}};
        return readyError<void>(wrong);
    }
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    onResult(this, m_secrets.write(keyringName(), master), [this, promise, master](const Result<void> &written) {
        if (written)
            become(State::Here, master);
        promise->addResult(written);
        promise->finish();
    });
    return promise->future();
}

Future<void> SharedSecret::renew()
{
    const Actor actor = m_workspace.actor();
    if (auto allowed = require(actor, Permission::ManageWorkspace); !allowed)
        return readyError<void>(allowed.error());
    if (m_workspace.isReadOnly())
        return readyError<void>(Error::of(ErrorKind::Forbidden, tr("The workspace is locked against changes."),
                                          tr("Unlock it in the header first.")));
    if (m_state != State::Missing || m_known.isEmpty())
        return readyError<void>(Error::of(ErrorKind::State, tr("This workspace's secret is not lost.")));
    const QByteArray fresh = randomBytes(masterBytes);
    const auto replace = [actor, keys = m_keys, old = m_known, own = fingerprint(fresh)](SqlSession &session) {
        Operation operation{session, actor, QDateTime::currentDateTimeUtc(), *keys};
        return session
            .exec(QStringLiteral("update reeve.meta set value = :new where key = :key and value = :old"),
                  {{QStringLiteral(":new"), own}, {QStringLiteral(":key"), metaKey}, {QStringLiteral(":old"), old}})
            .and_then([&](int replaced) -> Result<void> {
                if (replaced == 0)
                    return fail(ErrorKind::Conflict, tr("A colleague has made a new secret meanwhile."),
                                tr("Let them show it, and enter it here."));
                return audit::record(operation, QStringLiteral("workspace.secret_renewed"),
                                     {Entity::Workspace, QStringLiteral("secret"), {}}, {}, {});
            });
    };
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto finish = [promise](const Result<void> &done) {
        promise->addResult(done);
        promise->finish();
    };
    // First into the keyring, as with the first one.
    onResult(this, m_secrets.write(keyringName(), fresh), [=, this](const Result<void> &written) {
        if (!written)
            return finish(written);
        onResult(this, m_workspace.pool().write(replace), [=, this](const Result<void> &replaced) {
            if (!replaced) {
                look();
                return finish(replaced);
            }
            m_known = fingerprint(fresh);
            become(State::Here, fresh);
            finish({});
        });
    });
    return promise->future();
}

} // namespace reeve
