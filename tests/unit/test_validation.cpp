#include "services/domain/checks.h"
#include "services/domain/invoice.h"
#include "services/domain/lead.h"
#include "services/domain/tenant.h"

#include <QTest>

using namespace reeve;

/// Bad input for every field of every form: each is refused at its field, with a text that says what to do, and several
/// at once are all told.
class TestValidation : public QObject
{
    Q_OBJECT
private slots:
    void mailAddresses_data();
    void mailAddresses();
    void hostNames_data();
    void hostNames();
    void tenantKeys_data();
    void tenantKeys();
    void proposesKeys_data();
    void proposesKeys();
    void leadFields_data();
    void leadFields();
    void allLeadErrorsAtOnce();
    void leadIsNormalized();
    void tenantFields_data();
    void tenantFields();
    void tenantIsNormalized();
    void contactFields_data();
    void contactFields();
    void invoiceFields_data();
    void invoiceFields();
    void reasons_data();
    void reasons();
};

namespace {

LeadInput goodLead()
{
    return {u"Käthe"_qs,
            u"O'Brien-Weiß"_qs,
            u"明日株式会社"_qs,
            u"kaethe@asu.example"_qs,
            {u"Königstraße 12"_qs, u"Dresden"_qs, u"Sachsen"_qs, u"01097"_qs, u"Germany"_qs}};
}

TenantInput goodTenant()
{
    TenantInput input;
    input.name = u"Asu"_qs;
    input.key = u"asu1"_qs;
    input.domains = QStringList{u"asu.example"_qs};
    input.contact = {{}, u"Käthe"_qs, u"Weiß"_qs, u"kaethe@asu.example"_qs, u"admin"_qs, true};
    return input;
}

InvoiceInput goodInvoice()
{
    return {newId(), {100, u"EUR"_qs}, {2026, 10, 1}, {2026, 10, 31}, {2026, 11, 30}};
}

QStringList fieldsOf(const Result<void> &answer)
{
    QStringList fields;
    if (!answer)
        for (const FieldError &error : answer.error().fields)
            fields << error.field;
    return fields;
}

/// Exactly this field is wrong, and the error can be shown.
void checkOnly(const Result<void> &answer, const QString &field)
{
    QCOMPARE(fieldsOf(answer), field.isEmpty() ? QStringList() : QStringList{field});
    if (answer)
        return;
    QCOMPARE(answer.error().kind, ErrorKind::Validation);
    const QString text = answer.error().fields.first().text;
    QVERIFY2(text.size() > 10 && text.size() < 250 && text.endsWith(u'.'), qPrintable(text));
}

template<class Input>
using Change = std::function<void(Input &)>;

} // namespace

Q_DECLARE_METATYPE(Change<LeadInput>)
Q_DECLARE_METATYPE(Change<TenantInput>)
Q_DECLARE_METATYPE(Change<Contact>)
Q_DECLARE_METATYPE(Change<InvoiceInput>)

void TestValidation::mailAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("valid");
    for (const char *good :
         {"a@b.co", "first.last@sub.example.com", "a+tag@example.com", "o'brien@example.ie", "x_y-z@ex-ample.example",
          "1@2.example", "UPPER@Example.COM", "a!#$%&'*+/=?^_`{|}~-b@example.com"})
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char *bad : {"",
                            "a",
                            "@",
                            "a@",
                            "@b.co",
                            "a@b",
                            "a b@example.com",
                            "a@exa mple.com",
                            "a@@example.com",
                            "a@b@example.com",
                            ".a@example.com",
                            "a.@example.com",
                            "a..b@example.com",
                            "a@.example.com",
                            "a@example..com",
                            "a@example.com.",
                            "a@-example.com",
                            "a@example-.com",
                            "Ann <a@example.com>",
                            "a@example.com,b@example.com",
                            "a@[127.0.0.1]",
                            "mailto:a@example.com",
                            "ä@example.com",
                            "a@exämple.com",
                            "a@example.com\n",
                            "a@example.com\r\nBcc: b@example.com",
                            "\ta@example.com"})
        QTest::addRow("bad: %s", bad) << QString::fromUtf8(bad) << false;
    QTest::newRow("longest local part") << QString(QString(64, u'a') + u"@example.com"_qs) << true;
    QTest::newRow("local part too long") << QString(QString(65, u'a') + u"@example.com"_qs) << false;
    QTest::newRow("100 characters") << QString(QString(60, u'a') + u'@' + QString(31, u'b') + u".example"_qs) << true;
    QTest::newRow("101 characters") << QString(QString(60, u'a') + u'@' + QString(32, u'b') + u".example"_qs) << false;
    QTest::newRow("label too long") << QString(u"a@"_qs + QString(64, u'b') + u".example"_qs) << false;
    QTest::newRow("zero byte") << QString(u"a@example.com"_qs + QChar(0)) << false;
}

void TestValidation::mailAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, valid);
    QCOMPARE(isMailAddress(address), valid);
}

void TestValidation::hostNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("valid");
    for (const char *good :
         {"example.com", "a.bc", "sub.ex-ample.co.uk", "1.example", "xn--bcher-kva.example", "a.xn--p1ai"})
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char *bad :
         {"", "example", "Example.com", ".example.com", "example.com.", "exa_mple.com", "-a.example", "a-.example",
          "a..example", "127.0.0.1", "example.c", "example.com:80", "https://example.com", "example.com/",
          "bücher.example", "*.example.com", "a b.example", "example.com\n"})
        QTest::addRow("bad: %s", bad) << QString::fromUtf8(bad) << false;
    const QString label = QString(63, u'a');
    QTest::newRow("longest label") << QString(label + u".example"_qs) << true;
    QTest::newRow("label too long") << QString(label + u"a.example"_qs) << false;
    QTest::newRow("longest name") << QString(QString(label + u'.').repeated(3) + QString(61, u'b')) << true;
    QTest::newRow("name too long") << QString(QString(label + u'.').repeated(3) + QString(62, u'b')) << false;
}

void TestValidation::hostNames()
{
    QFETCH(QString, name);
    QFETCH(bool, valid);
    QCOMPARE(isHostName(name), valid);
}

void TestValidation::tenantKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("valid");
    for (const char *good : {"a", "0", "acme", "abcdefghij", "1234567890"})
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char *bad : {"", "Acme", "ac me", "ac-me", "ac_me", "abcdefghijk", "ä", "acme\n", "a.b", "१"})
        QTest::addRow("bad: %s", bad) << QString::fromUtf8(bad) << false;
}

void TestValidation::tenantKeys()
{
    QFETCH(QString, key);
    QFETCH(bool, valid);
    QCOMPARE(isTenantKey(key), valid);
}

void TestValidation::proposesKeys_data()
{
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("key");
    QTest::newRow("letters and digits") << u"Acme 24/7 Ltd."_qs << u"acme247ltd"_qs;
    QTest::newRow("accents fall off") << u"Käthe Größe"_qs << u"kathegroe"_qs;
    QTest::newRow("ten at most") << u"International Business"_qs << u"internatio"_qs;
    QTest::newRow("nothing to propose") << u"明日"_qs << QString();
}

void TestValidation::proposesKeys()
{
    QFETCH(QString, company);
    QFETCH(QString, key);
    QCOMPARE(proposeTenantKey(company), key);
    QVERIFY(key.isEmpty() || isTenantKey(key));
}

void TestValidation::leadFields_data()
{
    QTest::addColumn<Change<LeadInput>>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &field, const Change<LeadInput> &change) {
        QTest::newRow(name) << change << field;
    };
    row("nothing wrong", {}, [](LeadInput &) {});
    row("no address at all", {}, [](LeadInput &lead) { lead.address = {}; });
    row("country alone", {}, [](LeadInput &lead) { lead.address = {{}, {}, {}, {}, u"DE"_qs}; });
    row("no first name", u"firstName"_qs, [](LeadInput &lead) { lead.firstName.clear(); });
    row("spaces for a first name", u"firstName"_qs, [](LeadInput &lead) { lead.firstName = u"   "_qs; });
    row("first name of 101", u"firstName"_qs, [](LeadInput &lead) { lead.firstName = QString(101, u'x'); });
    row("first name of 100", {}, [](LeadInput &lead) { lead.firstName = QString(100, u'x'); });
    row("control character", u"firstName"_qs, [](LeadInput &lead) { lead.firstName = u"a\u0007"_qs; });
    row("no last name", u"lastName"_qs, [](LeadInput &lead) { lead.lastName.clear(); });
    row("last name of 101", u"lastName"_qs, [](LeadInput &lead) { lead.lastName = QString(101, u'x'); });
    row("no company", u"companyName"_qs, [](LeadInput &lead) { lead.companyName.clear(); });
    row("company of 101", u"companyName"_qs, [](LeadInput &lead) { lead.companyName = QString(101, u'x'); });
    row("no mail address", u"email"_qs, [](LeadInput &lead) { lead.email.clear(); });
    row("bad mail address", u"email"_qs, [](LeadInput &lead) { lead.email = u"kaethe"_qs; });
    row("long mail address", u"email"_qs,
        [](LeadInput &lead) { lead.email = u"x"_qs.repeated(200) + u"@example.com"_qs; });
    row("street of 501", u"address.address"_qs, [](LeadInput &lead) { lead.address.address = QString(501, u'x'); });
    row("city of 101", u"address.city"_qs, [](LeadInput &lead) { lead.address.city = QString(101, u'x'); });
    row("state of 101", u"address.state"_qs, [](LeadInput &lead) { lead.address.state = QString(101, u'x'); });
    row("postal code of 26", u"address.zip"_qs, [](LeadInput &lead) { lead.address.zip = QString(26, u'x'); });
    row("country of 26", u"address.country"_qs, [](LeadInput &lead) { lead.address.country = QString(26, u'x'); });
    row("city without country", u"address.country"_qs, [](LeadInput &lead) { lead.address.country.clear(); });
}

void TestValidation::leadFields()
{
    QFETCH(Change<LeadInput>, change);
    QFETCH(QString, field);
    LeadInput lead = goodLead();
    change(lead);
    checkOnly(validate(lead), field);
}

void TestValidation::allLeadErrorsAtOnce()
{
    const auto answer = validate(LeadInput{{}, {}, {}, u"?"_qs, {{}, u"Dresden"_qs, {}, {}, {}}});
    QCOMPARE(fieldsOf(answer),
             (QStringList{u"firstName"_qs, u"lastName"_qs, u"companyName"_qs, u"email"_qs, u"address.country"_qs}));
    QCOMPARE(answer.error().text, answer.error().fields.first().text);
}

void TestValidation::leadIsNormalized()
{
    const LeadInput lead = normalized({u"  Ada "_qs,
                                       u"King \t Noel"_qs,
                                       u"\nEngines"_qs,
                                       u" Ada.L@Engines.EXAMPLE "_qs,
                                       {u" 1 Road"_qs, {}, {}, {}, u"GB "_qs}});
    QCOMPARE(lead, (LeadInput{u"Ada"_qs,
                              u"King Noel"_qs,
                              u"Engines"_qs,
                              u"Ada.L@engines.example"_qs,
                              {u"1 Road"_qs, {}, {}, {}, u"GB"_qs}}));
    QCOMPARE(mailHost(u"a@Engines.EXAMPLE"_qs), u"engines.example"_qs);
}

void TestValidation::tenantFields_data()
{
    QTest::addColumn<Change<TenantInput>>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &field, const Change<TenantInput> &change) {
        QTest::newRow(name) << change << field;
    };
    row("nothing wrong", {}, [](TenantInput &) {});
    row("no name", u"name"_qs, [](TenantInput &tenant) { tenant.name.clear(); });
    row("name of 101", u"name"_qs, [](TenantInput &tenant) { tenant.name = QString(101, u'x'); });
    row("no key", u"key"_qs, [](TenantInput &tenant) { tenant.key.clear(); });
    row("key in capitals", u"key"_qs, [](TenantInput &tenant) { tenant.key = u"ASU"_qs; });
    row("no domain", u"domains"_qs, [](TenantInput &tenant) { tenant.domains.clear(); });
    row("bad domain", u"domains"_qs, [](TenantInput &tenant) { tenant.domains << u"no host"_qs; });
    row("huge bad domain", u"domains"_qs, [](TenantInput &tenant) { tenant.domains << QString(10'000, u'x'); });
    row("the same twice", u"domains"_qs, [](TenantInput &tenant) { tenant.domains << tenant.domains; });
    row("contact of another domain", u"domains"_qs,
        [](TenantInput &tenant) { tenant.contact.email = u"kaethe@other.example"_qs; });
    row("contact of a subdomain", u"domains"_qs,
        [](TenantInput &tenant) { tenant.contact.email = u"kaethe@mail.asu.example"_qs; });
    row("contact's host in capitals", {}, [](TenantInput &tenant) { tenant.contact.email = u"kaethe@ASU.example"_qs; });
    row("contact without first name", u"contact.firstName"_qs,
        [](TenantInput &tenant) { tenant.contact.firstName.clear(); });
    row("contact without last name", u"contact.lastName"_qs,
        [](TenantInput &tenant) { tenant.contact.lastName.clear(); });
    row("contact without mail address", u"contact.email"_qs, [](TenantInput &tenant) { tenant.contact.email.clear(); });
    row("contact with a bad mail address", u"contact.email"_qs,
        [](TenantInput &tenant) { tenant.contact.email = u"x"_qs; });
    row("address without country", u"address.country"_qs,
        [](TenantInput &tenant) { tenant.address.city = u"Dresden"_qs; });
}

void TestValidation::tenantFields()
{
    QFETCH(Change<TenantInput>, change);
    QFETCH(QString, field);
    TenantInput tenant = goodTenant();
    change(tenant);
    checkOnly(validate(tenant), field);
}

void TestValidation::tenantIsNormalized()
{
    TenantInput input = goodTenant();
    input.name = u"  Asu  Ltd "_qs;
    input.domains = QStringList{u" ASU.example "_qs, QString(), u"  "_qs};
    input.contact.email = u" Kaethe@ASU.Example"_qs;
    input = normalized(input);
    QCOMPARE(input.name, u"Asu Ltd"_qs);
    QCOMPARE(input.domains, QStringList{u"asu.example"_qs});
    QCOMPARE(input.contact.email, u"Kaethe@asu.example"_qs);
    QVERIFY(validate(input));
}

void TestValidation::contactFields_data()
{
    QTest::addColumn<Change<Contact>>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &field, const Change<Contact> &change) {
        QTest::newRow(name) << change << field;
    };
    row("nothing wrong", {}, [](Contact &) {});
    row("no first name", u"firstName"_qs, [](Contact &contact) { contact.firstName.clear(); });
    row("no last name", u"lastName"_qs, [](Contact &contact) { contact.lastName.clear(); });
    row("no mail address", u"email"_qs, [](Contact &contact) { contact.email.clear(); });
    row("bad mail address", u"email"_qs, [](Contact &contact) { contact.email = u"a@b"_qs; });
    row("type of 101", u"contactType"_qs, [](Contact &contact) { contact.contactType = QString(101, u'x'); });
}

void TestValidation::contactFields()
{
    QFETCH(Change<Contact>, change);
    QFETCH(QString, field);
    Contact contact = goodTenant().contact;
    change(contact);
    checkOnly(validate(contact), field);
}

void TestValidation::invoiceFields_data()
{
    QTest::addColumn<Change<InvoiceInput>>("change");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &field, const Change<InvoiceInput> &change) {
        QTest::newRow(name) << change << field;
    };
    row("nothing wrong", {}, [](InvoiceInput &) {});
    row("one day", {}, [](InvoiceInput &invoice) { invoice.endDate = invoice.startDate; });
    row("due on the first day", {}, [](InvoiceInput &invoice) { invoice.dueDate = invoice.startDate; });
    row("no tenant", u"tenantId"_qs, [](InvoiceInput &invoice) { invoice.tenantId.clear(); });
    row("tenant is no id", u"tenantId"_qs, [](InvoiceInput &invoice) { invoice.tenantId = u"acme"_qs; });
    row("no currency", u"currency"_qs, [](InvoiceInput &invoice) { invoice.amount.currency.clear(); });
    row("unknown currency", u"currency"_qs, [](InvoiceInput &invoice) { invoice.amount.currency = u"DEM"_qs; });
    row("zero", u"amount"_qs, [](InvoiceInput &invoice) { invoice.amount.minor = 0; });
    row("negative", u"amount"_qs, [](InvoiceInput &invoice) { invoice.amount.minor = -1; });
    row("no start", u"startDate"_qs, [](InvoiceInput &invoice) { invoice.startDate = {}; });
    row("no end", u"endDate"_qs, [](InvoiceInput &invoice) { invoice.endDate = {}; });
    row("ends before it starts", u"endDate"_qs,
        [](InvoiceInput &invoice) { invoice.endDate = invoice.startDate.addDays(-1); });
    row("no due date", u"dueDate"_qs, [](InvoiceInput &invoice) { invoice.dueDate = {}; });
    row("due before it starts", u"dueDate"_qs,
        [](InvoiceInput &invoice) { invoice.dueDate = invoice.startDate.addDays(-1); });
}

void TestValidation::invoiceFields()
{
    QFETCH(Change<InvoiceInput>, change);
    QFETCH(QString, field);
    InvoiceInput invoice = goodInvoice();
    change(invoice);
    checkOnly(validate(invoice), field);
}

void TestValidation::reasons_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("valid");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("two characters") << u"ok"_qs << false;
    QTest::newRow("two characters and spaces") << u"  ok  "_qs << false;
    QTest::newRow("three characters") << u"yes"_qs << true;
    QTest::newRow("500 characters") << QString(500, u'x') << true;
    QTest::newRow("501 characters") << QString(501, u'x') << false;
}

void TestValidation::reasons()
{
    QFETCH(QString, reason);
    QFETCH(bool, valid);
    checkOnly(validateReason(reason), valid ? QString() : u"reason"_qs);
}

QTEST_GUILESS_MAIN(TestValidation)
#include "test_validation.moc"
