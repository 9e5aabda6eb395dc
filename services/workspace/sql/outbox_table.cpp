#include "services/workspace/sql/outbox_table.h"

#include <QCoreApplication>
#include <array>

namespace reeve::outbox_table {

namespace {

const QString columns = QStringLiteral(
    "o.id, o.recipient, o.template, o.variables, o.subject, o.state, o.attempt, o.error, o.about, o.about_id, "
    "o.created_on, o.sent_on");
constexpr int sendingSeconds = 120;

MailState stateFromKey(const QString &key)
{
    for (const MailState state : {MailState::Queued, MailState::Sending, MailState::Sent, MailState::Failed})
        if (mailStateKey(state) == key)
            return state;
    return MailState::Discarded;
}

} // namespace

KeysetQuery query(const MailFilter &filter)
{
    KeysetQuery query{columns,
                      QStringLiteral("reeve.outbox o"),
                      {},
                      QStringLiteral("o.created_on"),
                      QStringLiteral("o.id"),
                      Qt::DescendingOrder};
    query.conditions.words(filter.text, {QStringLiteral("o.recipient"), QStringLiteral("o.subject")});
    QVariantList states;
    for (const MailState state : filter.states)
        states << mailStateKey(state);
    query.conditions.oneOf(QStringLiteral("o.state"), states);
    if (!filter.aboutId.isEmpty())
        query.conditions.add(QStringLiteral("o.about_id = :about"), {{QStringLiteral(":about"), filter.aboutId}});
    query.conditions.within(QStringLiteral("o.created_on"), filter.created);
    return query;
}

Mail readMail(const SqlRow &row)
{
    Mail mail;
    mail.id = row.text(QLatin1String("id"));
    mail.recipient = row.text(QLatin1String("recipient"));
    mail.templateName = row.text(QLatin1String("template"));
    mail.variables = row.json(QLatin1String("variables"));
    mail.subject = row.text(QLatin1String("subject"));
    mail.state = stateFromKey(row.text(QLatin1String("state")));
    mail.attempt = row.integer(QLatin1String("attempt"));
    mail.error = row.text(QLatin1String("error"));
    mail.about = entityFromKey(row.text(QLatin1String("about"))).value_or(Entity::Lead);
    mail.aboutId = row.text(QLatin1String("about_id"));
    mail.createdOn = row.dateTime(QLatin1String("created_on"));
    mail.sentOn = row.dateTime(QLatin1String("sent_on"));
    return mail;
}

Result<Mail> find(SqlSession &session, const Id &id)
{
    REEVE_TRY(mail, session.first(QStringLiteral("select %1 from reeve.outbox o where o.id = :id").arg(columns),
                                  {{QStringLiteral(":id"), id}}, readMail));
    if (!mail)
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Mail", "This mail does not exist any more."));
    return *mail;
}

void enqueue(SqlSession &session, const Mail &mail)
{
    session.later(
        QStringLiteral(
            "insert into reeve.outbox (id, recipient, template, variables, subject, state, about, about_id, "
            "created_on, due_on) "
            "values (:id, :recipient, :template, :variables, :subject, 'queued', :about, :about_id, :now, :now)"),
        {{QStringLiteral(":id"), mail.id},
         {QStringLiteral(":recipient"), mail.recipient},
         {QStringLiteral(":template"), mail.templateName},
         {QStringLiteral(":variables"), toSql(mail.variables)},
         {QStringLiteral(":subject"), mail.subject},
         {QStringLiteral(":about"), entityKey(mail.about)},
         {QStringLiteral(":about_id"), mail.aboutId},
         {QStringLiteral(":now"), toSql(mail.createdOn)}});
    session.note(Entity::Mail, mail.id);
}

Result<void> discardQueued(SqlSession &session, const Id &aboutId, const QString &templateName)
{
    REEVE_CHECK(session.exec(
        QStringLiteral("update reeve.outbox set state = 'discarded' where about_id = :id and template = :template "
                       "and state in ('queued', 'failed')"),
        {{QStringLiteral(":id"), aboutId}, {QStringLiteral(":template"), templateName}}));
    session.note(Entity::Mail, {});
    return {};
}

Result<std::optional<Mail>> takeDue(SqlSession &session, const QDateTime &now)
{
    REEVE_TRY(mail, session.first(
                        QStringLiteral(
                            "select %1 from reeve.outbox o where o.due_on <= :now and o.state in ('queued', 'sending') "
                            "order by o.due_on, o.id limit 1")
                            .arg(columns),
                        {{QStringLiteral(":now"), toSql(now)}}, readMail));
    if (!mail)
        return mail;
    mail->state = MailState::Sending;
    ++mail->attempt;
    REEVE_CHECK(setState(session, *mail, now.addSecs(sendingSeconds)));
    return mail;
}

Result<void> setState(SqlSession &session, const Mail &mail, const QDateTime &dueOn)
{
    REEVE_CHECK(session.exec(QStringLiteral("update reeve.outbox set state = :state, attempt = :attempt, error = "
                                            ":error, sent_on = :sent, due_on = :due "
                                            "where id = :id"),
                             {{QStringLiteral(":state"), mailStateKey(mail.state)},
                              {QStringLiteral(":attempt"), mail.attempt},
                              {QStringLiteral(":error"), mail.error},
                              {QStringLiteral(":sent"), toSql(mail.sentOn)},
                              {QStringLiteral(":due"), toSql(dueOn)},
                              {QStringLiteral(":id"), mail.id}}));
    session.note(Entity::Mail, mail.id);
    return {};
}

} // namespace reeve::outbox_table
