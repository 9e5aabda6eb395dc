#include "services/domain/checks.h"
#include "services/exchange/lead_import.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LeadImport)
};

using F = LeadField;

/// Titles as people and CRM exports write them, reduced to letters.
const QHash<QString, F> &fieldsByTitle()
{
    static const QHash<QString, F> table = [] {
        QHash<QString, F> titles;
        const auto add = [&titles](F field, const char *list) {
            for (const QString &title : QString::fromLatin1(list).split(QLatin1Char(' ')))
                titles.insert(title, field);
        };
        add(F::FirstName, "firstname givenname forename first vorname rufname");
        add(F::LastName, "lastname surname familyname last nachname familienname zuname");
        add(F::FullName,
            "name fullname contact contactname person kontakt kontaktname ansprechpartner ansprechpartnerin "
            "vollstandigername vorundnachname");
        add(F::CompanyName,
            "company companyname organization organisation organizationname account accountname business firma "
            "firmenname unternehmen unternehmensname betrieb");
        add(F::Email,
            "email emailaddress mail mailaddress emailadresse mailadresse contactemail businessemail workemail "
            "epost");
        add(F::Street, "street streetaddress address addressline address1 addressline1 strasse anschrift adresse "
                       "strasseundhausnummer strassehausnummer");
        add(F::City, "city town ort stadt wohnort");
        add(F::State, "state province region county bundesland kanton");
        add(F::Zip, "zip zipcode postcode postalcode plz postleitzahl");
        add(F::Country, "country countrycode countryname land staat");
        return titles;
    }();
    return table;
}

QString reduced(const QString &title)
{
    QString lower = title.toLower();
    lower.replace(QChar(0xdf), QStringLiteral("ss"));
    QString letters;
    const QString decomposed = lower.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed)
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            letters += c;
    return letters;
}

} // namespace

QString leadFieldTitle(LeadField field)
{
    switch (field) {
    case F::FirstName: return Text::tr("First name");
    case F::LastName: return Text::tr("Last name");
    case F::FullName: return Text::tr("First and last name");
    case F::CompanyName: return Text::tr("Company");
    case F::Email: return Text::tr("E-mail address");
    case F::Street: return Text::tr("Street");
    case F::City: return Text::tr("City");
    case F::State: return Text::tr("State");
    case F::Zip: return Text::tr("Postal code");
    case F::Country: break;
    }
    return Text::tr("Country");
}

QList<LeadField> allLeadFields()
{
    return {F::FirstName, F::LastName, F::FullName, F::CompanyName, F::Email,
            F::Street,    F::City,     F::State,    F::Zip,         F::Country};
}

LeadMapping guessLeadMapping(const QStringList &titles)
{
    LeadMapping mapping;
    for (const QString &title : titles) {
        const auto known = fieldsByTitle().constFind(reduced(title));
        const bool usable = known != fieldsByTitle().constEnd() && !mapping.contains(std::optional(*known));
        mapping.append(usable ? std::optional(*known) : std::nullopt);
    }
    // "Name" beside "Vorname" is the family name; beside both names it says nothing new.
    const qsizetype full = mapping.indexOf(std::optional(F::FullName));
    if (full >= 0 && mapping.contains(std::optional(F::LastName)))
        mapping[full] = std::nullopt;
    else if (full >= 0 && mapping.contains(std::optional(F::FirstName)))
        mapping[full] = F::LastName;
    return mapping;
}

Result<void> validate(const LeadMapping &mapping)
{
    FieldChecks checks;
    const auto has = [&mapping](F field) { return mapping.contains(std::optional(field)); };
    const auto missing = [](F field) {
        return Text::tr("Choose the column that holds: %1.").arg(leadFieldTitle(field));
    };
    for (const F field : allLeadFields())
        if (mapping.count(std::optional(field)) > 1)
            checks.add(QStringLiteral("mapping"),
                       Text::tr("Two columns are chosen for: %1.").arg(leadFieldTitle(field)));
    if (has(F::FullName) && (has(F::FirstName) || has(F::LastName)))
        checks.add(QStringLiteral("mapping"),
                   Text::tr("Choose either one column for the whole name or one each for first and last name."));
    for (const F field : {F::Email, F::CompanyName})
        if (!has(field))
            checks.add(QStringLiteral("mapping"), missing(field));
    if (!has(F::FullName))
        for (const F field : {F::FirstName, F::LastName})
            if (!has(field))
                checks.add(QStringLiteral("mapping"), missing(field));
    return checks.result();
}

} // namespace reeve
