#include "services/mail/mail_template.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace reeve {

namespace {

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
