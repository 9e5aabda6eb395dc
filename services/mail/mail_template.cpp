#include "services/mail/mail_template.h"

#include "services/domain/checks.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MailTemplate)
};

const QString verification = QStringLiteral("lead_verification");
const QString welcome = QStringLiteral("welcome");
const QString link = QStringLiteral("link");
const QString settingPrefix = QStringLiteral("mail.template.");
constexpr qsizetype longestSubject = 200;
constexpr qsizetype longestText = 20'000;

QString onOneLine(QString value)
{
    for (QChar &letter : value) {
        const auto category = letter.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph)
            letter = QLatin1Char(' ');
    }
    return value;
}

QString withSections(const QString &text, const QHash<QString, QString> &values)
{
    static const QRegularExpression section(QStringLiteral("\\{\\{([#^])(\\w+)\\}\\}(.*?)\\{\\{/\\2\\}\\}"),
                                            QRegularExpression::DotMatchesEverythingOption);
    QString result;
    qsizetype from = 0;
    for (auto matches = section.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        const bool shownWithValue = match.capturedView(1) == QLatin1Char('#');
        if (values.value(match.captured(2)).isEmpty() != shownWithValue)
            result += match.capturedView(3);
        from = match.capturedEnd();
    }
    return result + QStringView(text).mid(from);
}

} // namespace

Result<MailTemplate> loadMailTemplate(const QString &name, const QString &language)
{
    for (const QString &tried : {language.left(2), QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/resources/templates/mail/%1.%2.txt").arg(name, tried));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        const qsizetype firstLine = text.indexOf(QLatin1Char('\n'));
        const QString subject = text.left(firstLine).mid(text.indexOf(QLatin1Char(':')) + 1).trimmed();
        return MailTemplate{subject, text.mid(firstLine + 2)};
    }
    return fail(ErrorKind::NotFound, QCoreApplication::translate("Mail", "There is no mail template “%1”.").arg(name));
}

QStringList mailTemplates()
{
    return {verification, welcome};
}

QStringList mailLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("de")};
}

QString mailTemplateSetting(const QString &name, const QString &language)
{
    return settingPrefix + name + QLatin1Char('.') + language.left(2);
}

bool isMailTemplateSetting(const QString &key)
{
    return key.startsWith(settingPrefix);
}

QJsonObject toJson(const MailTemplate &own)
{
    return {{QStringLiteral("subject"), own.subject},
            {QStringLiteral("text"), own.body},
            {QStringLiteral("html"), own.html}};
}

std::optional<MailTemplate> mailTemplateFromJson(const QJsonObject &json)
{
    const MailTemplate own{json[QLatin1String("subject")].toString(), json[QLatin1String("text")].toString(),
                           json[QLatin1String("html")].toString()};
    if (own == MailTemplate())
        return std::nullopt;
    return own;
}

QList<QPair<QString, QString>> mailVariables(const QString &name)
{
    if (name == verification)
        return {{QStringLiteral("firstName"), QStringLiteral("Ada")},
                {QStringLiteral("companyName"), QStringLiteral("Acme Ltd.")},
                {link, QStringLiteral("https://ops.example.com/verify?key=…")}};
    return {{QStringLiteral("firstName"), QStringLiteral("Ada")},
            {QStringLiteral("tenantName"), QStringLiteral("Acme Ltd.")},
            {QStringLiteral("tenantKey"), QStringLiteral("acme")},
            {QStringLiteral("email"), QStringLiteral("ada@acme.example")},
            {link, QStringLiteral("https://acme.example.com/")},
            {QStringLiteral("temporaryPassword"), QStringLiteral("••••••••")}};
}

namespace {

/// What is wrong with the braces of a text; empty for nothing.
QString problemOf(const QString &text, const QString &name)
{
    static const QRegularExpression mark(QStringLiteral("\\{\\{([#^/]?)(.*?)\\}\\}"));
    QStringList known;
    for (const auto &variable : mailVariables(name))
        known << variable.first;
    QString open;
    for (auto marks = mark.globalMatch(text); marks.hasNext();) {
        const auto match = marks.next();
        const QString used = match.captured(2);
        if (!known.contains(used))
            return Text::tr("There is no variable “%1”; known are: %2.").arg(used, known.join(QStringLiteral(", ")));
        if (match.captured(1) == QLatin1Char('/')) {
            if (used != open)
                return Text::tr("“{{/%1}}” closes nothing.").arg(used);
            open.clear();
        } else if (!match.captured(1).isEmpty()) {
            if (!open.isEmpty())
                return Text::tr("“{{#%1}}” begins before “{{/%2}}”; sections do not nest.").arg(used, open);
            open = used;
        }
    }
    return open.isEmpty() ? QString() : Text::tr("“{{/%1}}” is missing.").arg(open);
}

} // namespace

Result<void> validate(const MailTemplate &own, const QString &name)
{
    FieldChecks checks;
    const auto check = [&](const QString &field, const QString &text, qsizetype longest, bool required) {
        if (required && text.trimmed().isEmpty())
            checks.add(field, Text::tr("Nothing is written here."));
        else if (text.size() > longest)
            checks.add(field, Text::tr("This is too long: at most %1 characters.").arg(longest));
        else if (const QString problem = problemOf(text, name); !problem.isEmpty())
            checks.add(field, problem);
        else if (name == verification && field != QLatin1String("subject") && !text.trimmed().isEmpty() &&
                 !text.contains(QLatin1String("{{link}}")))
            checks.add(field, Text::tr("Without {{link}} nobody can confirm the address."));
    };
    check(QStringLiteral("subject"), own.subject, longestSubject, true);
    if (own.subject.contains(QLatin1Char('\n')))
        checks.add(QStringLiteral("subject"), Text::tr("A subject is one line."));
    check(QStringLiteral("text"), own.body, longestText, true);
    check(QStringLiteral("html"), own.html, longestText, false);
    return checks.result();
}

FilledText fillTemplate(const QString &text, const QHash<QString, QString> &values)
{
    static const QRegularExpression variable(QStringLiteral("\\{\\{(\\w+)\\}\\}"));
    const QString source = withSections(text, values);
    FilledText filled;
    qsizetype from = 0;
    for (auto matches = variable.globalMatch(source); matches.hasNext();) {
        const auto match = matches.next();
        filled.text += QStringView(source).mid(from, match.capturedStart() - from);
        const QString value = onOneLine(values.value(match.captured(1)));
        if (value.isEmpty() && !filled.missing.contains(match.captured(1)))
            filled.missing << match.captured(1);
        filled.text += value.isEmpty() ? QStringLiteral("…") : value;
        from = match.capturedEnd();
    }
    filled.text += QStringView(source).mid(from);
    return filled;
}

} // namespace reeve
