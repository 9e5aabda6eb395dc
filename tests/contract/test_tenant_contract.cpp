#include "tests/support/contract.h"

using namespace reeve;

/// What every workspace promises about tenants and their onboarding.
class TenantContract : public Contract
{
    Q_OBJECT
public:
    using Contract::Contract;

private slots:
    void init() { fresh(); }

    void leadBecomesATenantWithItsContactAndAddress()
    {
        const Lead lead = verifiedLead(QStringLiteral("cto@acme.example"));
        TenantInput input;
        input.key = QStringLiteral("acme");
        input.domains = {QStringLiteral(" ACME.example "), QStringLiteral("acme.org")};
        REEVE_ANSWER(tenant, workspace().tenants().onboardLead(lead.id, input));
        QCOMPARE(tenant.status, TenantStatus::PendingProvision);
        QCOMPARE(tenant.name, lead.companyName);

        reopen();
        REEVE_ANSWER(detail, workspace().tenants().detail(tenant.id));
        QCOMPARE(detail.tenant.key, QStringLiteral("acme"));
        QCOMPARE(detail.tenant.domains, (QStringList{QStringLiteral("acme.example"), QStringLiteral("acme.org")}));
        QCOMPARE(detail.tenant.leadId, lead.id);
        QCOMPARE(detail.tenant.primaryContact, QStringLiteral("cto@acme.example"));
        QCOMPARE(detail.address.city, QStringLiteral("Arlington"));
        QCOMPARE(detail.leadName, lead.fullName());
        QCOMPARE(detail.contacts.size(), 1);
        const Contact contact = detail.contacts.first();
        QVERIFY(contact.primary);
        QCOMPARE(contact.firstName, lead.firstName);
        QCOMPARE(contact.contactType, QStringLiteral("admin"));
        QVERIFY(!detail.tenant.plan);
        QVERIFY(detail.resources.isEmpty());

        REEVE_ANSWER(converted, workspace().leads().detail(lead.id));
        QCOMPARE(converted.lead.tenantId, tenant.id);
        QCOMPARE(converted.tenantName, tenant.name);
        if (can(Capability::Audit)) {
            QVERIFY(converted.timeline.size() > 2);
            QVERIFY(!auditOf(tenant.id).isEmpty());
        }
    }

    void onlyAVerifiedLeadWithoutATenantIsOnboarded()
    {
        TenantInput input;
        input.key = QStringLiteral("acme");
        input.domains = {QStringLiteral("acme.example")};
        const Lead waiting = lead(QStringLiteral("a@acme.example"));
        REEVE_REFUSED(workspace().tenants().onboardLead(waiting.id, input), ErrorKind::State);
        REEVE_REFUSED(workspace().tenants().onboardLead(newId(), input), ErrorKind::NotFound);
        const Lead verified = verifiedLead(QStringLiteral("b@acme.example"));
        REEVE_DONE(workspace().tenants().onboardLead(verified.id, input));
        input.key = QStringLiteral("acme2");
        REEVE_REFUSED(workspace().tenants().onboardLead(verified.id, input), ErrorKind::State);
        QCOMPARE(answer(workspace().tenants().count({})).value_or(-1), 1);
    }

    void refusedOnboardingLeavesNothing()
    {
        const Lead lead = verifiedLead(QStringLiteral("cto@acme.example"));
        tenant(QStringLiteral("taken"));
        const qint64 events = auditCount();
        TenantInput input;
        input.key = QStringLiteral("taken");
        input.domains = {QStringLiteral("acme.example")};
        REEVE_REFUSED_ON(workspace().tenants().onboardLead(lead.id, input), ErrorKind::Duplicate, "key");
        input.key = QStringLiteral("acme");
        input.domains = {QStringLiteral("other.example")};
        REEVE_REFUSED_ON(workspace().tenants().onboardLead(lead.id, input), ErrorKind::Validation, "domains");
        QCOMPARE(auditCount(), events);
        QCOMPARE(answer(workspace().tenants().count({})).value_or(-1), 1);
        REEVE_ANSWER(detail, workspace().leads().detail(lead.id));
        QVERIFY(detail.lead.tenantId.isEmpty());
    }

    void badInputIsRefusedOnItsField_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("domains");
        QTest::addColumn<QString>("mail");
        QTest::addColumn<QString>("field");
        const QStringList acme{QStringLiteral("acme.example")};
        const QString ann = QStringLiteral("ann@acme.example");
        QTest::newRow("no key") << QString() << acme << ann << "key";
        QTest::newRow("upper case") << QStringLiteral("Acme") << acme << ann << "key";
        QTest::newRow("eleven") << QStringLiteral("abcdefghijk") << acme << ann << "key";
        QTest::newRow("hyphen") << QStringLiteral("ac-me") << acme << ann << "key";
        QTest::newRow("line feed after the end") << QStringLiteral("acme\nx") << acme << ann << "key";
        QTest::newRow("other digits") << QStringLiteral("acme\u0665") << acme << ann << "key";
        QTest::newRow("no domain") << QStringLiteral("acme") << QStringList() << ann << "domains";
        QTest::newRow("blank domains") << QStringLiteral("acme") << QStringList{QStringLiteral(" ")} << ann
                                       << "domains";
        QTest::newRow("no host name") << QStringLiteral("acme")
                                      << QStringList{QStringLiteral("acme.example"), QStringLiteral("http://x")} << ann
                                      << "domains";
        QTest::newRow("twice") << QStringLiteral("acme")
                               << QStringList{QStringLiteral("acme.example"), QStringLiteral("ACME.example")} << ann
                               << "domains";
        QTest::newRow("contact elsewhere")
            << QStringLiteral("acme") << acme << QStringLiteral("ann@sub.acme.example") << "domains";
        QTest::newRow("no mail address") << QStringLiteral("acme") << acme << QStringLiteral("ann") << "contact.email";
    }
    void badInputIsRefusedOnItsField()
    {
        QFETCH(const QString, key);
        QFETCH(const QStringList, domains);
        QFETCH(const QString, mail);
        QFETCH(const QString, field);
        TenantInput input = tenantInput();
        input.key = key;
        input.domains = domains;
        input.contact.email = mail;
        const auto refused = answer(workspace().tenants().onboard(input));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Validation);
        QCOMPARE(refused.error().field(), field);
        QCOMPARE(answer(workspace().tenants().count({})).value_or(-1), 0);
        QCOMPARE(auditCount(), 0);
    }

    void keyIsCheckedBeforeItIsNeeded()
    {
        REEVE_DONE(workspace().tenants().checkKey(QStringLiteral("acme")));
        REEVE_REFUSED_ON(workspace().tenants().checkKey(QStringLiteral("ACME")), ErrorKind::Validation, "key");
        tenant(QStringLiteral("acme"));
        REEVE_REFUSED_ON(workspace().tenants().checkKey(QStringLiteral("acme")), ErrorKind::Duplicate, "key");
        REEVE_REFUSED_ON(workspace().tenants().onboard(tenantInput(QStringLiteral("acme"))), ErrorKind::Duplicate,
                         "key");
    }

    void twoAtOnceWithOneKeyMakeOneTenant()
    {
        const auto first = workspace().tenants().onboard(tenantInput(QStringLiteral("acme")));
        const auto second = workspace().tenants().onboard(tenantInput(QStringLiteral("acme")));
        const auto one = answer(first);
        const auto two = answer(second);
        QVERIFY(one.has_value() != two.has_value());
        QCOMPARE((one ? two : one).error().kind, ErrorKind::Duplicate);
        QCOMPARE(answer(workspace().tenants().count({})).value_or(-1), 1);
    }

    void editKeepsTheKeyAndIsCheckedAgainstItsVersion()
    {
        const Tenant read = tenant(QStringLiteral("acme"));
        REEVE_ANSWER(detail, workspace().tenants().detail(read.id));
        TenantInput input{QStringLiteral("Acme & Sons"),
                          QStringLiteral("other"),
                          detail.tenant.domains + QStringList{QStringLiteral("acme.org")},
                          {QStringLiteral("9 Lane"), QStringLiteral("Ulm"), {}, {}, QStringLiteral("DE")},
                          detail.contacts.first()};
        if (!can(Capability::EditAddresses))
            input.address = detail.address;
        REEVE_ANSWER(edited, workspace().tenants().update(read.id, input, read.modifiedOn));
        QCOMPARE(edited.key, QStringLiteral("acme"));
        QVERIFY(edited.modifiedOn > read.modifiedOn);
        REEVE_REFUSED(workspace().tenants().update(read.id, input, read.modifiedOn), ErrorKind::Conflict);
        REEVE_ANSWER(after, workspace().tenants().detail(read.id));
        QCOMPARE(after.tenant.name, QStringLiteral("Acme & Sons"));
        QCOMPARE(after.tenant.domains.size(), 2);
        QCOMPARE(after.address.city, input.address.city);
        input.domains = {QStringLiteral("acme.org")};
        REEVE_REFUSED_ON(workspace().tenants().update(read.id, input, edited.modifiedOn), ErrorKind::Validation,
                         "domains");
    }

    void exactlyOneContactIsPrimary()
    {
        const Tenant tenant = this->tenant();
        const QString host = tenant.domains.first();
        const auto contacts = [&] {
            return answer(workspace().tenants().detail(tenant.id)).value_or(TenantDetail{}).contacts;
        };
        const Contact first = contacts().value(0);
        Contact second{{},
                       QStringLiteral("Mary"),
                       QStringLiteral("Shaw"),
                       QStringLiteral("mary@") + host,
                       QStringLiteral("billing"),
                       false};
        REEVE_ANSWER(saved, workspace().tenants().saveContact(tenant.id, second));
        QVERIFY(isId(saved.id));
        QCOMPARE(contacts().size(), 2);
        REEVE_REFUSED(workspace().tenants().removeContact(tenant.id, first.id), ErrorKind::State);
        second = saved;
        second.primary = true;
        REEVE_DONE(workspace().tenants().saveContact(tenant.id, second));
        QCOMPARE(contacts().value(0).id, saved.id);
        QVERIFY(contacts().value(0).primary && !contacts().value(1).primary);
        REEVE_ANSWER(detail, workspace().tenants().detail(tenant.id));
        QCOMPARE(detail.tenant.primaryContact, second.email);
        REEVE_DONE(workspace().tenants().removeContact(tenant.id, first.id));
        QCOMPARE(contacts().size(), 1);
        REEVE_REFUSED(workspace().tenants().removeContact(tenant.id, saved.id), ErrorKind::State);
        REEVE_REFUSED(workspace().tenants().removeContact(tenant.id, first.id), ErrorKind::NotFound);
    }

    void contactsMailMustBeTheTenantsAndItsOwn()
    {
        const Tenant tenant = this->tenant();
        Contact contact{
            {}, QStringLiteral("Mary"), QStringLiteral("Shaw"), QStringLiteral("mary@elsewhere.example"), {}, false};
        REEVE_REFUSED_ON(workspace().tenants().saveContact(tenant.id, contact), ErrorKind::Validation, "email");
        contact.email = tenant.primaryContact.toUpper();
        REEVE_REFUSED_ON(workspace().tenants().saveContact(tenant.id, contact), ErrorKind::Validation, "email");
        contact.email = QStringLiteral("mary@") + tenant.domains.first();
        contact.id = newId();
        REEVE_REFUSED(workspace().tenants().saveContact(tenant.id, contact), ErrorKind::NotFound);
        contact.id.clear();
        REEVE_REFUSED(workspace().tenants().saveContact(newId(), contact), ErrorKind::NotFound);
    }

    void aContactThatChangedMeanwhileIsAConflict()
    {
        const Tenant tenant = this->tenant();
        Contact contact = answer(workspace().tenants().detail(tenant.id)).value_or(TenantDetail{}).contacts.value(0);
        QVERIFY(contact.modifiedOn.isValid());
        Contact stale = contact;
        stale.modifiedOn = contact.modifiedOn.addSecs(-1);
        stale.lastName = QStringLiteral("Stale");
        REEVE_REFUSED(workspace().tenants().saveContact(tenant.id, stale), ErrorKind::Conflict);
        contact.lastName = QStringLiteral("Fresh");
        REEVE_ANSWER(saved, workspace().tenants().saveContact(tenant.id, contact));
        REEVE_ANSWER(detail, workspace().tenants().detail(tenant.id));
        QCOMPARE(detail.contacts.value(0), saved);
        QCOMPARE(saved.lastName, QStringLiteral("Fresh"));
    }

    void contactOfAnotherTenantIsOutOfReach()
    {
        const Tenant mine = tenant();
        const Tenant theirs = tenant();
        Contact contact = answer(workspace().tenants().detail(theirs.id)).value_or(TenantDetail{}).contacts.value(0);
        REEVE_REFUSED(workspace().tenants().removeContact(mine.id, contact.id), ErrorKind::NotFound);
        contact.email = QStringLiteral("mary@") + mine.domains.first();
        REEVE_REFUSED(workspace().tenants().saveContact(mine.id, contact), ErrorKind::NotFound);
    }

    void configurationsAndBrandingAreKept()
    {
        const Tenant tenant = this->tenant();
        TenantConfig config{{}, QStringLiteral("sso"), {{QStringLiteral("enabled"), true}}};
        REEVE_ANSWER(saved, workspace().tenants().saveConfig(tenant.id, config));
        REEVE_REFUSED(workspace().tenants().saveConfig(tenant.id, config), ErrorKind::Validation);
        config = saved;
        config.value = {{QStringLiteral("enabled"), false}};
        REEVE_DONE(workspace().tenants().saveConfig(tenant.id, config));
        const Branding branding{{{QStringLiteral("colour"), QStringLiteral("#123456")}},
                                QStringLiteral("About us"),
                                QStringLiteral("logo.svg"),
                                QStringLiteral("https://acme.example")};
        if (can(Capability::Branding)) {
            REEVE_DONE(workspace().tenants().saveBranding(tenant.id, branding));
            REEVE_DONE(workspace().tenants().saveBranding(tenant.id, branding));
        }

        reopen();
        REEVE_ANSWER(detail, workspace().tenants().detail(tenant.id));
        QCOMPARE(detail.configs.size(), 1);
        QCOMPARE(detail.configs.first().value, config.value);
        if (can(Capability::Branding)) {
            QCOMPARE(detail.branding.theme, branding.theme);
            QCOMPARE(detail.branding.website, branding.website);
        }
        REEVE_DONE(workspace().tenants().removeConfig(tenant.id, saved.id));
        REEVE_REFUSED(workspace().tenants().removeConfig(tenant.id, saved.id), ErrorKind::NotFound);
        config.id.clear();
        REEVE_DONE(workspace().tenants().saveConfig(tenant.id, config));
    }

    void pendingTenantCanNeitherBeDeactivatedNorDeprovisioned()
    {
        const Tenant tenant = this->tenant();
        const QString reason = QStringLiteral("not paid");
        REEVE_REFUSED(workspace().tenants().deactivate(tenant.id, reason), ErrorKind::State);
        REEVE_REFUSED(workspace().tenants().reactivate(tenant.id, reason), ErrorKind::State);
        if (can(Capability::Deprovision))
            REEVE_REFUSED(workspace().tenants().deprovision(tenant.id, reason), ErrorKind::State);
        REEVE_REFUSED(workspace().tenants().deactivate(newId(), reason), ErrorKind::NotFound);
    }

    void listIsFilteredAndSorted()
    {
        const Tenant beta = tenant(QStringLiteral("beta"));
        const Tenant alpha = tenant(QStringLiteral("alpha"));
        REEVE_ANSWER(page, workspace().tenants().page({}, {TenantColumn::Key, Qt::AscendingOrder}, {}));
        QCOMPARE(page.rows.size(), 2);
        QCOMPARE(page.rows.first().id, alpha.id);
        QCOMPARE(page.rows.first().domains, alpha.domains);
        QCOMPARE(page.rows.first().primaryContact, alpha.primaryContact);
        TenantFilter filter;
        filter.text = QStringLiteral("BETA");
        QCOMPARE(answer(workspace().tenants().count(filter)).value_or(-1), 1);
        filter.text = beta.domains.first();
        QCOMPARE(answer(workspace().tenants().count(filter)).value_or(-1), 1);
        filter = {};
        filter.statuses = {TenantStatus::Active, TenantStatus::Inactive};
        QCOMPARE(answer(workspace().tenants().count(filter)).value_or(-1), 0);
        filter.statuses << TenantStatus::PendingProvision;
        QCOMPARE(answer(workspace().tenants().count(filter)).value_or(-1), 2);
        filter.plans = {Plan::Premium};
        QCOMPARE(answer(workspace().tenants().count(filter)).value_or(-1), 0);
        for (const TenantColumn column :
             {TenantColumn::CreatedOn, TenantColumn::Name, TenantColumn::Key, TenantColumn::Status}) {
            REEVE_ANSWER(
                first, workspace().tenants().page({}, {column, Qt::DescendingOrder}, {1, PageDirection::Forward, {}}));
            REEVE_ANSWER(second, workspace().tenants().page({}, {column, Qt::DescendingOrder},
                                                            {1, PageDirection::Forward, first.last}));
            REEVE_ANSWER(
                last, workspace().tenants().page({}, {column, Qt::DescendingOrder}, {1, PageDirection::Backward, {}}));
            QVERIFY(first.rows.first().id != second.rows.first().id);
            QVERIFY(second.atEnd);
            QCOMPARE(last.rows.first().id, second.rows.first().id);
        }
    }

    void everyWriteLeavesItsEvent()
    {
        REEVE_NEEDS(Capability::Audit);
        const Tenant tenant = this->tenant();
        const QString host = tenant.domains.first();
        const auto grows = [this](const auto &call) {
            const qint64 before = auditCount();
            return answer(call()).has_value() && auditCount() == before + 1;
        };
        auto &tenants = workspace().tenants();
        const Contact mary{{},   QStringLiteral("Mary"), QStringLiteral("Shaw"), QStringLiteral("mary@") + host, {},
                           false};
        QVERIFY(grows([&] { return tenants.saveContact(tenant.id, mary); }));
        const Id contactId = answer(tenants.detail(tenant.id)).value_or(TenantDetail{}).contacts.value(1).id;
        QVERIFY(grows([&] { return tenants.removeContact(tenant.id, contactId); }));
        QVERIFY(grows([&] { return tenants.saveConfig(tenant.id, {{}, QStringLiteral("k"), {}}); }));
        const Id configId = answer(tenants.detail(tenant.id)).value_or(TenantDetail{}).configs.value(0).id;
        QVERIFY(grows([&] { return tenants.removeConfig(tenant.id, configId); }));
        QVERIFY(grows([&] { return tenants.saveBranding(tenant.id, {}); }));
        REEVE_ANSWER(detail, tenants.detail(tenant.id));
        const TenantInput input{
            QStringLiteral("New"), {}, detail.tenant.domains, detail.address, detail.contacts.first()};
        QVERIFY(grows([&] { return tenants.update(tenant.id, input, detail.tenant.modifiedOn); }));
        const AuditEvent event = auditOf(tenant.id).constLast();
        QCOMPARE(event.before.value(QLatin1String("name")).toString(), tenant.name);
        QCOMPARE(event.after.value(QLatin1String("name")).toString(), QStringLiteral("New"));
    }

    void rolesAndTheLockAreEnforced()
    {
        const Tenant tenant = this->tenant();
        const Lead lead = verifiedLead();
        const qint64 before = auditCount();
        auto &tenants = workspace().tenants();
        const QString reason = QStringLiteral("because");
        const auto refuseAll = [&] {
            REEVE_REFUSED(tenants.onboard(tenantInput()), ErrorKind::Forbidden);
            REEVE_REFUSED(tenants.onboardLead(lead.id, tenantInput()), ErrorKind::Forbidden);
            REEVE_REFUSED(tenants.update(tenant.id, tenantInput(), tenant.modifiedOn), ErrorKind::Forbidden);
            REEVE_REFUSED(tenants.saveContact(tenant.id, {}), ErrorKind::Forbidden);
            REEVE_REFUSED(tenants.removeContact(tenant.id, newId()), ErrorKind::Forbidden);
            REEVE_REFUSED(tenants.saveConfig(tenant.id, {}), ErrorKind::Forbidden);
            REEVE_REFUSED(tenants.removeConfig(tenant.id, newId()), ErrorKind::Forbidden);
            REEVE_REFUSED(tenants.saveBranding(tenant.id, {}), ErrorKind::Forbidden);
            REEVE_REFUSED(tenants.deactivate(tenant.id, reason), ErrorKind::Forbidden);
            REEVE_REFUSED(tenants.reactivate(tenant.id, reason), ErrorKind::Forbidden);
            REEVE_REFUSED(tenants.deprovision(tenant.id, reason), ErrorKind::Forbidden);
        };
        for (const Role role : {Role::Viewer, Role::Support, Role::Finance, Role::Engineer}) {
            as(role);
            refuseAll();
            REEVE_DONE(tenants.detail(tenant.id));
        }
        as(Role::Admin);
        workspace().setReadOnly(true);
        refuseAll();
        REEVE_DONE(tenants.detail(tenant.id));
        workspace().setReadOnly(false);
        QCOMPARE(auditCount(), before);
    }
};

int main(int argc, char **argv)
{
    return runContract<TenantContract>(argc, argv);
}
#include "test_tenant_contract.moc"
