#include "services/secrets/password_hash.h"

#include "services/secrets/derived_keys.h"

#include <QCoreApplication>
#include <crypt.h>
#include <memory>

namespace reeve {

namespace {

constexpr int cost = 12;

QByteArray hashWith(const QString &password, const QByteArray &setting)
{
    const auto data = std::make_unique<crypt_data>();
    const char *hash = crypt_rn(password.toUtf8().constData(), setting.constData(), data.get(), sizeof(crypt_data));
    return hash ? QByteArray(hash) : QByteArray();
}

} // namespace

Result<QByteArray> bcryptHash(const QString &password)
{
    const QByteArray random = randomBytes(16);
    char setting[CRYPT_GENSALT_OUTPUT_SIZE] = {};
    const bool salted =
        crypt_gensalt_rn("$2b$", cost, random.constData(), static_cast<int>(random.size()), setting, sizeof setting);
    const QByteArray hash = salted ? hashWith(password, setting) : QByteArray();
    if (hash.size() != 60)
        return fail(ErrorKind::Internal,
                    QCoreApplication::translate("PasswordHash", "bcrypt is not available on this system."));
    return hash;
}

bool bcryptMatches(const QString &password, const QByteArray &hash)
{
    return sameBytes(hashWith(password, hash), hash);
}

} // namespace reeve
