#include "tests/support/contract.h"

#include <QSet>
#include <QSignalSpy>

using namespace reeve;

/// What every workspace promises about leads.
class LeadContract : public Contract
{
    Q_OBJECT
public:
    using Contract::Contract;

private slots:
    void init() { fresh(); }

    void createdLeadIsKeptAsItWasGiven()
    {
        LeadInput input = leadInput();
        input.firstName = QStringLiteral("  Zoë ");
        input.email = QStringLiteral("Zoe@Ships.EXAMPLE");
        REEVE_ANSWER(created, workspace().leads().create(input));
        QVERIFY(isId(created.id));
        QVERIFY(!created.validated);
        QVERIFY(created.createdOn.isValid());
        QCOMPARE(created.createdOn.timeSpec(), Qt::UTC);

        reopen();
        REEVE_ANSWER(detail, workspace().leads().detail(created.id));
        QCOMPARE(detail.lead.firstName, QStringLiteral("Zoë"));
        QCOMPARE(detail.lead.email, QStringLiteral("Zoe@ships.example"));
        QCOMPARE(detail.lead.companyName, input.companyName);
        QCOMPARE(detail.lead.createdOn, created.createdOn);
        QCOMPARE(detail.address, input.address);
        QVERIFY(detail.tenantName.isEmpty());
        QCOMPARE(detail.timeline.size(), can(Capability::Audit) ? 1 : 0);
    }

    void addressIsOptional()
    {
        LeadInput input = leadInput();
        input.address = {};
        REEVE_ANSWER(created, workspace().leads().create(input));
        REEVE_ANSWER(detail, workspace().leads().detail(created.id));
        QVERIFY(detail.address.isEmpty());
    }

    void badInputIsRefusedOnItsField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no first name") << "firstName"
                                       << " ";
        QTest::newRow("no last name") << "lastName"
                                      << "";
        QTest::newRow("long last name") << "lastName" << QString(101, QLatin1Char('x'));
        QTest::newRow("control character") << "firstName" << QStringLiteral("a\x01");
        QTest::newRow("no company") << "companyName"
                                    << "";
        QTest::newRow("no mail address") << "email"
                                         << "nobody";
        QTest::newRow("two at signs") << "email"
                                      << "a@b@c.example";
        QTest::newRow("street without country") << "address.country"
                                                << "";
    }
    void badInputIsRefusedOnItsField()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        LeadInput input = leadInput();
        if (field == QLatin1String("firstName"))
            input.firstName = value;
        else if (field == QLatin1String("lastName"))
            input.lastName = value;
        else if (field == QLatin1String("companyName"))
            input.companyName = value;
        else if (field == QLatin1String("email"))
            input.email = value;
        else
            input.address.country = value;
        const auto refused = answer(workspace().leads().create(input));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Validation);
        QCOMPARE(refused.error().field(), field);
        QCOMPARE(answer(workspace().leads().count({})).value_or(-1), 0);
        QCOMPARE(auditCount(), 0);
    }

    void everyWrongFieldIsNamedAtOnce()
    {
        const auto refused = answer(workspace().leads().create({}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().fields.size(), 4);
    }

    void mailAddressIsTakenOnlyOnceItIsVerified()
    {
        const QString mail = QStringLiteral("Ann@acme.example");
        const Lead first = lead(mail);
        const Lead second = lead(mail);
        QVERIFY(!second.id.isEmpty());
        REEVE_DONE(workspace().leads().verifyByOperator(first.id, QStringLiteral("she called")));
        REEVE_REFUSED_ON(workspace().leads().create(leadInput(QStringLiteral("ann@ACME.example"))),
                         ErrorKind::Duplicate, "email");
        REEVE_REFUSED(workspace().leads().verifyByOperator(second.id, QStringLiteral("he called")),
                      ErrorKind::Duplicate);
        REEVE_REFUSED(workspace().leads().verifyByKey(second.id, keyMailedTo(second.id)), ErrorKind::Duplicate);
    }

    void verifiedLeadComesBackOnlyWhileItsAddressIsFree()
    {
        REEVE_NEEDS(Capability::EditLeads);
        const Lead first = verifiedLead(QStringLiteral("ann@acme.example"));
        REEVE_DONE(workspace().leads().remove({first.id}));
        const Lead second = verifiedLead(QStringLiteral("ann@acme.example"));
        QVERIFY(second.validated);
        REEVE_REFUSED(workspace().leads().restore({first.id}), ErrorKind::Duplicate);
        REEVE_DONE(workspace().leads().remove({second.id}));
        REEVE_DONE(workspace().leads().restore({first.id}));
    }

    void keyFromTheMailVerifiesAndWorksAgain()
    {
        const Lead waiting = lead();
        const QString key = keyMailedTo(waiting.id);
        QCOMPARE(key.size(), 64);
        REEVE_ANSWER(verified, workspace().leads().verifyByKey(waiting.id, key));
        QVERIFY(verified.validated);
        const qsizetype events = auditOf(waiting.id).size();
        QCOMPARE(events, can(Capability::Audit) ? 2 : 0);
        REEVE_ANSWER(again, workspace().leads().verifyByKey(waiting.id, key));
        QVERIFY(again.validated);
        QCOMPARE(auditOf(waiting.id).size(), events);
    }

    void wrongKeysAreAllRefusedAlike()
    {
        const Lead waiting = lead();
        const Lead other = lead();
        const QString key = keyMailedTo(waiting.id);
        QString changed = key;
        changed[63] = changed.at(63) == QLatin1Char('0') ? QLatin1Char('1') : QLatin1Char('0');
        QSet<QString> texts;
        const QList<QPair<Id, QString>> attempts{{waiting.id, changed},
                                                 {waiting.id, QString()},
                                                 {waiting.id, key.left(63)},
                                                 {waiting.id, key + QLatin1Char('0')},
                                                 {other.id, key},
                                                 {newId(), key},
                                                 {QStringLiteral("' or 1"), key},
                                                 {waiting.id, QString(100'000, QLatin1Char('a'))}};
        for (const auto &[id, attempt] : attempts) {
            const auto refused = answer(workspace().leads().verifyByKey(id, attempt));
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Unauthorized);
            texts << refused.error().line();
        }
        QCOMPARE(texts.size(), 1);
        REEVE_DONE(workspace().leads().verifyByKey(waiting.id, key));
    }

    void resendingEndsTheOldKey()
    {
        REEVE_NEEDS(Capability::Outbox);
        const Lead waiting = lead();
        const QString old = keyMailedTo(waiting.id);
        REEVE_DONE(workspace().leads().resendVerification(waiting.id));
        const QString fresh = keyMailedTo(waiting.id);
        QCOMPARE(fresh.size(), 64);
        QVERIFY(fresh != old);
        REEVE_REFUSED(workspace().leads().verifyByKey(waiting.id, old), ErrorKind::Unauthorized);
        REEVE_DONE(workspace().leads().verifyByKey(waiting.id, fresh));
        REEVE_REFUSED(workspace().leads().resendVerification(waiting.id), ErrorKind::State);
    }

    void operatorVerifiesWithAReasonThatIsKept()
    {
        const Lead waiting = lead();
        REEVE_REFUSED_ON(workspace().leads().verifyByOperator(waiting.id, QStringLiteral(" x ")), ErrorKind::Validation,
                         "reason");
        REEVE_REFUSED_ON(workspace().leads().verifyByOperator(waiting.id, QString(501, QLatin1Char('x'))),
                         ErrorKind::Validation, "reason");
        as(Role::Support, QStringLiteral("Sam"));
        REEVE_ANSWER(verified, workspace().leads().verifyByOperator(waiting.id, QStringLiteral("known by phone")));
        QVERIFY(verified.validated);
        REEVE_REFUSED(workspace().leads().verifyByOperator(waiting.id, QStringLiteral("once more")), ErrorKind::State);
        REEVE_NEEDS(Capability::Audit);
        const AuditEvent event = auditOf(waiting.id).constLast();
        QCOMPARE(event.reason, QStringLiteral("known by phone"));
        QCOMPARE(event.actor, QStringLiteral("Sam"));
        QCOMPARE(event.role, roleKey(Role::Support));
        QCOMPARE(event.before.value(QLatin1String("validated")).toBool(true), false);
        QCOMPARE(event.after.value(QLatin1String("validated")).toBool(false), true);
    }

    void editIsCheckedAgainstTheVersionThatWasRead()
    {
        REEVE_NEEDS(Capability::EditLeads);
        const Lead read = lead();
        LeadInput mine = leadInput(read.email);
        REEVE_ANSWER(edited, workspace().leads().update(read.id, mine, read.modifiedOn));
        QCOMPARE(edited.lastName, mine.lastName);
        QVERIFY(edited.modifiedOn > read.modifiedOn);
        LeadInput theirs = leadInput(read.email);
        REEVE_REFUSED(workspace().leads().update(read.id, theirs, read.modifiedOn), ErrorKind::Conflict);
        REEVE_ANSWER(detail, workspace().leads().detail(read.id));
        QCOMPARE(detail.lead.lastName, mine.lastName);
        REEVE_DONE(workspace().leads().update(read.id, theirs, edited.modifiedOn));
        REEVE_REFUSED(workspace().leads().update(newId(), theirs, read.modifiedOn), ErrorKind::NotFound);
    }

    void addressCanBeGivenAndTakenAwayLater()
    {
        REEVE_NEEDS(Capability::EditLeads);
        LeadInput input = leadInput();
        const Address address = std::exchange(input.address, {});
        REEVE_ANSWER(created, workspace().leads().create(input));
        input.address = address;
        REEVE_ANSWER(given, workspace().leads().update(created.id, input, created.modifiedOn));
        REEVE_ANSWER(with, workspace().leads().detail(created.id));
        QCOMPARE(with.address, address);
        input.address = {};
        REEVE_DONE(workspace().leads().update(created.id, input, given.modifiedOn));
        REEVE_ANSWER(without, workspace().leads().detail(created.id));
        QVERIFY(without.address.isEmpty());
    }

    void deletedLeadsAreGoneUntilTheyAreRestored()
    {
        REEVE_NEEDS(Capability::EditLeads);
        const Lead first = lead();
        const Lead second = lead();
        const QString key = keyMailedTo(first.id);
        REEVE_DONE(workspace().leads().remove({first.id, second.id}));
        QCOMPARE(answer(workspace().leads().count({})).value_or(-1), 0);
        REEVE_REFUSED(workspace().leads().detail(first.id), ErrorKind::NotFound);
        REEVE_REFUSED(workspace().leads().verifyByKey(first.id, key), ErrorKind::Unauthorized);
        REEVE_DONE(workspace().leads().restore({first.id, second.id}));
        QCOMPARE(answer(workspace().leads().count({})).value_or(-1), 2);
        REEVE_ANSWER(detail, workspace().leads().detail(first.id));
        QCOMPARE(detail.lead.email, first.email);
        QCOMPARE(detail.timeline.size(), 3);
    }

    void deletingManyIsAllOrNothing()
    {
        REEVE_NEEDS(Capability::EditLeads);
        const Lead plain = lead();
        const Lead converted = verifiedLead(QStringLiteral("cto@acme.example"));
        TenantInput input = tenantInput();
        input.domains = {QStringLiteral("acme.example")};
        REEVE_DONE(workspace().tenants().onboardLead(converted.id, input));
        REEVE_REFUSED(workspace().leads().remove({plain.id, converted.id}), ErrorKind::State);
        QCOMPARE(answer(workspace().leads().count({})).value_or(-1), 2);
        QCOMPARE(auditOf(plain.id).size(), 1);
    }

    void possibleDuplicatesArePointedOut()
    {
        const Lead same = lead(QStringLiteral("ann@acme.example"));
        const Lead colleague = lead(QStringLiteral("bob@ACME.example"));
        const Lead stranger = lead(QStringLiteral("eve@other.example"));
        const Lead ann = lead(QStringLiteral("Ann@acme.example"));
        TenantInput input = tenantInput();
        input.domains = {QStringLiteral("acme.example")};
        input.contact.email = QStringLiteral("ceo@acme.example");
        REEVE_ANSWER(tenant, workspace().tenants().onboard(input));
        REEVE_ANSWER(detail, workspace().leads().detail(ann.id));
        QMap<Id, Duplicate> found;
        for (const Duplicate &duplicate : detail.duplicates)
            found.insert(duplicate.id, duplicate);
        QCOMPARE(found.size(), 3);
        QVERIFY(found.value(same.id).sameEmail);
        QVERIFY(found.contains(colleague.id) && !found.value(colleague.id).sameEmail);
        QCOMPARE(found.value(tenant.id).entity, Entity::Tenant);
        QVERIFY(!found.contains(stranger.id));
    }

    void publicMailHostIsNoCompany()
    {
        const Lead first = lead(QStringLiteral("a@gmail.com"));
        lead(QStringLiteral("b@gmail.com"));
        const Lead twin = lead(QStringLiteral("A@GMAIL.com"));
        REEVE_ANSWER(detail, workspace().leads().detail(first.id));
        QCOMPARE(detail.duplicates.size(), 1);
        QCOMPARE(detail.duplicates.first().id, twin.id);
        QVERIFY(detail.duplicates.first().sameEmail);
    }

    void listGoesForwardBackwardAndToItsEnd()
    {
        QList<Id> ids;
        for (int i = 0; i < 7; ++i)
            ids << lead(QStringLiteral("m%1@pages.example").arg(i)).id;
        const Sort<LeadColumn> byMail{LeadColumn::Email, Qt::AscendingOrder};
        const auto idsOf = [](const Page<Lead> &page) {
            QList<Id> found;
            for (const Lead &lead : page.rows)
                found << lead.id;
            return found;
        };
        REEVE_ANSWER(first, workspace().leads().page({}, byMail, {3, PageDirection::Forward, {}}));
        QCOMPARE(idsOf(first), ids.mid(0, 3));
        QVERIFY(first.atStart && !first.atEnd);
        REEVE_ANSWER(second, workspace().leads().page({}, byMail, {3, PageDirection::Forward, first.last}));
        QCOMPARE(idsOf(second), ids.mid(3, 3));
        QVERIFY(!second.atStart && !second.atEnd);
        REEVE_ANSWER(back, workspace().leads().page({}, byMail, {3, PageDirection::Backward, second.first}));
        QCOMPARE(idsOf(back), ids.mid(0, 3));
        QVERIFY(back.atStart && !back.atEnd);
        REEVE_ANSWER(last, workspace().leads().page({}, byMail, {3, PageDirection::Backward, {}}));
        QCOMPARE(idsOf(last), ids.mid(4, 3));
        QVERIFY(!last.atStart && last.atEnd);
    }

    void filtersMustAllHold()
    {
        const Lead waiting = lead(QStringLiteral("w@acme.example"));
        const Lead verified = verifiedLead(QStringLiteral("v@acme.example"));
        verifiedLead(QStringLiteral("v@other.example"));
        LeadFilter filter;
        filter.text = QStringLiteral("ACME");
        QCOMPARE(answer(workspace().leads().count(filter)).value_or(-1), 2);
        filter.states = {LeadState::Verified};
        REEVE_ANSWER(page, workspace().leads().page(filter, {}, {}));
        QCOMPARE(page.rows.size(), 1);
        QCOMPARE(page.rows.first().id, verified.id);
        filter.created = {{}, waiting.createdOn.addDays(-1)};
        QCOMPARE(answer(workspace().leads().count(filter)).value_or(-1), 0);
    }

    void importTakesTheGoodRowsAndReportsTheOthers()
    {
        QList<ImportRow> rows;
        const int count = many(1200);
        for (int i = 0; i < count; ++i)
            rows.append({i + 2, leadInput()});
        rows[10].input.email = QStringLiteral("nobody");
        rows[count - 3].input.lastName.clear();
        rows[20].input.email = rows.at(5).input.email.toUpper();
        REEVE_ANSWER(report, workspace().leads().import(rows));
        QCOMPARE(report.created, count - 3);
        QCOMPARE(answer(workspace().leads().count({})).value_or(-1), count - 3);
        QMap<int, ErrorKind> errors;
        for (const RowError &error : report.errors)
            errors.insert(error.row, error.error.kind);
        QCOMPARE(errors,
                 (QMap<int, ErrorKind>{
                     {12, ErrorKind::Validation}, {22, ErrorKind::Duplicate}, {count - 1, ErrorKind::Validation}}));

        REEVE_ANSWER(again, workspace().leads().import(rows));
        QCOMPARE(again.created, 0);
        QCOMPARE(again.errors.size(), count);
        QCOMPARE(answer(workspace().leads().count({})).value_or(-1), count - 3);
    }

    void importReportsItsProgressAndCanBeCancelled()
    {
        QList<ImportRow> rows;
        const int count = many(2000);
        for (int i = 0; i < count; ++i)
            rows.append({i + 2, leadInput()});
        auto import = workspace().leads().import(rows);
        QVERIFY(QTest::qWaitFor([&] { return import.progressValue() > 0 || import.isFinished(); }, 60'000));
        QVERIFY2(!import.isFinished(), "no progress before the end");
        QVERIFY(import.progressMaximum() > 0);
        import.cancel();
        QVERIFY(QTest::qWaitFor([&] { return import.isFinished(); }, 60'000));
        // Whole leads stay: each with its event and its mail.
        const qint64 written = answer(workspace().leads().count({})).value_or(-1);
        QVERIFY(written > 0 && written < count);
        if (can(Capability::Audit))
            QCOMPARE(auditCount(), written);
        if (can(Capability::Outbox))
            QCOMPARE(answer(workspace().mails().count({})).value_or(-1), written);
        REEVE_ANSWER(rest, workspace().leads().import(rows));
        QCOMPARE(rest.created, count - int(written));
    }

    void rolesThatMayNotAreRefused()
    {
        const Lead kept = lead();
        const qint64 before = auditCount();
        auto &leads = workspace().leads();
        for (const Role role : {Role::Viewer, Role::Finance, Role::Engineer}) {
            as(role);
            REEVE_REFUSED(leads.create(leadInput()), ErrorKind::Forbidden);
            REEVE_REFUSED(leads.import({{2, leadInput()}}), ErrorKind::Forbidden);
            REEVE_REFUSED(leads.update(kept.id, leadInput(), kept.modifiedOn), ErrorKind::Forbidden);
            REEVE_REFUSED(leads.verifyByOperator(kept.id, QStringLiteral("reason")), ErrorKind::Forbidden);
            REEVE_REFUSED(leads.resendVerification(kept.id), ErrorKind::Forbidden);
            REEVE_REFUSED(leads.remove({kept.id}), ErrorKind::Forbidden);
            REEVE_REFUSED(leads.restore({kept.id}), ErrorKind::Forbidden);
        }
        as(Role::Finance);
        REEVE_REFUSED(leads.page({}, {}, {}), ErrorKind::Forbidden);
        REEVE_REFUSED(leads.detail(kept.id), ErrorKind::Forbidden);
        as(Role::Admin);
        QCOMPARE(auditCount(), before);
    }

    void lockedWorkspaceRefusesEveryWrite()
    {
        const Lead kept = lead();
        const qint64 before = auditCount();
        workspace().setReadOnly(true);
        auto &leads = workspace().leads();
        const auto refused = answer(leads.create(leadInput()));
        QVERIFY(!refused && refused.error().kind == ErrorKind::Forbidden);
        QVERIFY(!refused.error().hint.isEmpty());
        REEVE_REFUSED(leads.import({{2, leadInput()}}), ErrorKind::Forbidden);
        REEVE_REFUSED(leads.update(kept.id, leadInput(), kept.modifiedOn), ErrorKind::Forbidden);
        REEVE_REFUSED(leads.verifyByOperator(kept.id, QStringLiteral("reason")), ErrorKind::Forbidden);
        REEVE_REFUSED(leads.resendVerification(kept.id), ErrorKind::Forbidden);
        REEVE_REFUSED(leads.remove({kept.id}), ErrorKind::Forbidden);
        REEVE_REFUSED(leads.restore({kept.id}), ErrorKind::Forbidden);
        REEVE_DONE(leads.detail(kept.id));
        workspace().setReadOnly(false);
        QCOMPARE(auditCount(), before);
        REEVE_DONE(leads.create(leadInput()));
    }

    void writesAreMadeInTheNameOfWhoAskedForThem()
    {
        REEVE_NEEDS(Capability::Audit);
        as(Role::Support, QStringLiteral("Sam"));
        const auto asked = workspace().leads().create(leadInput());
        as(Role::Admin, QStringLiteral("Ada"));
        REEVE_ANSWER(created, asked);
        QCOMPARE(auditOf(created.id).constFirst().actor, QStringLiteral("Sam"));
    }

    void changeIsToldAfterItIsCommitted()
    {
        QSignalSpy changed(&workspace(), &Workspace::changed);
        const Lead created = lead();
        const auto told = [&] {
            for (const auto &signal : std::as_const(changed)) {
                const auto change = signal.first().value<Change>();
                if (change.entity == Entity::Lead && change.ids.contains(created.id))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(told(), 60'000);
        changed.clear();
        REEVE_REFUSED(workspace().leads().create({}), ErrorKind::Validation);
        REEVE_DONE(workspace().leads().detail(created.id));
        QCoreApplication::processEvents();
        QCOMPARE(changed.size(), 0);
    }
};

int main(int argc, char **argv)
{
    return runContract<LeadContract>(argc, argv);
}
#include "test_lead_contract.moc"
