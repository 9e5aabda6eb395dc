#pragma once

#include "services/http/rest_message.h"

#include <QJsonObject>
#include <functional>

namespace reeve::idp {

class Session;

/// Secrets by name: in memory while they are used, otherwise in the SecretStore.
using Secrets = QHash<QString, QString>;

/// Holds when the value of that name is one of `oneOf`; without any, when it is neither empty nor false.
struct Condition
{
    QString name;
    QStringList oneOf = {};
};
using Conditions = QList<Condition>;
bool holds(const Conditions &all, const QJsonObject &values);

/// What is asked for. Conditions look at the fields before it.
struct Field
{
    enum class Kind { Text, Lines, Choice, Check, Secret, File };
    enum class Rule { None, Url, Mail, Port, Slug, HostNames, Urls };

    QString name;
    QString label; ///< translated
    Kind kind = Kind::Text;
    bool required = false;
    Rule rule = Rule::None;
    Conditions when = {};
    QString help = {};
    QList<std::pair<QString, QString>> choices = {}; ///< value, title
    QString proposal = {};                           ///< a template: "{tenantKey}"
    QString section = {};                            ///< a heading above the field
};

/// One of the ways in which a provider holds tenants apart.
struct Mode
{
    QString key;
    QString title;
    QString description;
};

/// One request to the provider's API. Path, query and body are templates: "{name}" stands for a value, and a string of
/// a body that is nothing but "{name}" for the value as it is, a list for instance; a member without value is left out.
/// "{secret:name}" is filled in at the moment of sending and is never shown.
struct Call
{
    QByteArray method = {};
    QString path = {};
    QList<QPair<QString, QString>> query = {};
    QByteArray body = {}; ///< JSON; one that begins with a quotation mark is a single string
    bool form = false;    ///< the body's members are sent as a form
};

/// A step of a plan, as data.
struct Step
{
    /// How to see whether it is done already: by a GET whose answer, or an element of it, has `member` (a JSON pointer)
    /// equal to `value`; without a value, not empty; without a member, that it is there at all.
    struct Find
    {
        QString path = {};
        QList<QPair<QString, QString>> query = {};
        QString member = {};
        QString value = {};
        QString mark = {}; ///< JSON pointer to where what is made carries the setup's id
    };

    QString id;
    QString title; ///< translated; may have "{name}"
    Conditions when = {};
    Find find = {};
    Call make = {};
    Call undo = {};                                ///< without a method there is nothing to take back
    QList<std::pair<QString, QString>> takes = {}; ///< value name, and the JSON pointer to it in what was found or made
    bool skippable = false;
    bool changesRights = false; ///< what the account may do afterwards only a new token says
    QString right = {};         ///< what the provider calls the right that it needs
    QString remedy = {};        ///< what to do when it fails
};

/// Whether the connected account may do what a mode needs.
struct Right
{
    QString name;  ///< as the provider calls it: "manage-users"
    QString where; ///< the realm or the API it is held in
    QString purpose;
    bool held = false;
};

/// How to get a token (RFC 6749); templates.
struct SignIn
{
    QString tokenPath;
    bool password = false; ///< the grant for a user; otherwise for a client
    QString clientId;
    QString user = {};
    QString audience = {};
};

/// A secret that Reeve makes, tells once, and keeps nowhere afterwards.
struct Generated
{
    QString name;
    Conditions when = {};
};

/// What is told at the end: a template each.
struct Told
{
    QString label;
    QString value;
    Conditions when = {};
    QString secretOf = {}; ///< a generated secret, told when this step created something
};

/// An identity provider that tenants can be set up at: nothing but data, and a check of rights. Adding one adds a
/// folder with a function that makes it, and a line in providers().
struct Provider
{
    QString key;
    QString title;
    QString description;
    bool available = true; ///< false: listed as not there yet
    QList<Field> connection;
    QList<Mode> modes;
    QList<Field> settings;
    QList<Step> steps;
    QList<Step> invite; ///< sends the invitation of what was set up once more
    QList<Told> outcome;
    QList<Generated> generated;
    QString callbackSecret; ///< the secret that a tenant's callback is signed with fills this field, where it is known
    QStringList kept;       ///< values that stay known of a tenant, beside those that steps take
    std::function<SignIn(const QJsonObject &values)> signIn;
    /// Headers that prove a body, for an API that asks for a signature and no token.
    std::function<HeaderList(const QByteArray &body, const Secrets &secrets)> sign;
    /// In a worker thread. What `values["mode"]` needs, and whether the account holds it.
    std::function<Result<QList<Right>>(Session &session, const QJsonObject &values)> rights;
    /// In a worker thread: reads what the values refer to, and answers the values that come of it.
    std::function<Result<QJsonObject>(const QJsonObject &values, const Cancelled &cancelled)> prepare;
    /// Values that follow from others ("signInUrl"); called before a plan is made.
    std::function<void(QJsonObject &values)> derive;
    /// What one field alone does not say, with the field's name in the error.
    std::function<Result<void>(const QJsonObject &values)> check;
};

/// Every provider, in the order of the list.
QList<Provider> providers();
std::optional<Provider> providerOf(const QString &key);

} // namespace reeve::idp
