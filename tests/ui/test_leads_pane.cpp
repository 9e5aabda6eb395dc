#include "models/lead_list_model.h"
#include "services/workspace/lead_store.h"
#include "tests/support/pane_ground.h"
#include "ui/panes/leads/leads_pane.h"
#include "ui/panes/list_export.h"
#include "ui/widgets/conflict_view.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/guarded_action.h"
#include "ui/widgets/paged_table_view.h"
#include "ui/wizards/import/import_wizard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace reeve;

/// The leads pane in a real window on a real workspace, driven with clicks and keys.
class TestLeadsPane : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsLeadsAndTheirDetails();
    void aNewLeadIsWaitingAndShown();
    void aHiddenPaneReadsWhatChangedWhenItIsShownAgain();
    void aFormSaysWhatIsWrong();
    void editingShowsWhatSomeoneElseChanged();
    void anOperatorVerifiesWithAReason();
    void theVerificationLinkIsCopied();
    void deletingCanBeUndone();
    void severalLeadsAtOnce();
    void aLeadWithATenantLeadsToIt();
    void duplicatesArePointedOut();
    void actionsSayWhyTheyAreDisabled();
    void whatTheRoleForbidsIsDisabled();
    void presetsFilter();
    void importOpensTheWizard();
    void showsALeadThatTheFilterHides();
    void showsALeadThatIsRevealedWhileItsPageIsRead();
    void showsALeadThatIsRevealedInAPaneThatNobodyOpenedYet();
    void anotherOperatorsChangeIsSeen();
    void theWholeFilteredListIsExported();

private:
    template<class T>
    T *child(const char *name)
    {
        return m_pane->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] LeadStore &leads() { return m_ground->workspace().leads(); }
    PagedTableView *table() { return m_pane->findChild<PagedTableView *>(); }
    PagedTableModel *model() { return qobject_cast<PagedTableModel *>(table()->model()); }
    GuardedAction *action(const char *name) { return child<GuardedAction>(name); }
    /// The form that is open.
    FormDialog *form() { return visible<FormDialog>(m_pane.get()); }
    Lead create(const QString &firstName, const QString &email)
    {
        const auto lead =
            answer(leads().create({firstName, QStringLiteral("Testlead"), QStringLiteral("Testfirma"), email, {}}));
        if (!lead)
            qFatal("%s", qPrintable(lead.error().line()));
        return *lead;
    }
    Lead now(const Id &id) { return answer(leads().detail(id))->lead; }
    /// Selects the leads as the operator does, and waits for what follows.
    void select(const QList<Lead> &wanted)
    {
        for (const Lead &lead : wanted)
            QTRY_VERIFY(model()->rowOf(lead.id) >= 0);
        table()->clearSelection();
        for (const Lead &lead : wanted)
            table()->selectionModel()->select(model()->index(model()->rowOf(lead.id), 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTRY_COMPARE(m_pane->selection().size(), wanted.size());
        if (wanted.size() == 1)
            QTRY_COMPARE(detailTitle(), wanted.first().fullName());
    }
    QString detailTitle()
    {
        auto *title = child<QLabel>("detailTitle");
        return title ? title->text() : QString();
    }
    void type(const char *field, const QString &text)
    {
        auto *edit = form()->findChild<QLineEdit *>(QLatin1String(field));
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    void submit() { QTest::mouseClick(form()->submitButton(), Qt::LeftButton); }
    void giveReason(const QString &reason)
    {
        QTRY_VERIFY(form());
        auto *text = form()->findChild<QPlainTextEdit *>(QStringLiteral("reason"));
        text->setFocus();
        QTest::keyClicks(text, reason);
        submit();
    }

    std::unique_ptr<PaneGround> m_ground;
    std::unique_ptr<LeadsPane> m_pane;
};

void TestLeadsPane::init()
{
    m_ground = PaneGround::open(PaneGround::Data::Demo);
    QVERIFY(m_ground);
    m_pane = std::make_unique<LeadsPane>(m_ground->context());
    m_pane->resize(1100, 700);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_pane->activate();
    QTRY_COMPARE(model()->phase(), PagedTableModel::Phase::Ready);
}

void TestLeadsPane::cleanup()
{
    m_pane.reset();
    m_ground.reset();
}

void TestLeadsPane::showsLeadsAndTheirDetails()
{
    QTRY_VERIFY(model()->rowCount() >= 150);
    QTest::keyClick(table(), Qt::Key_Home);
    QTRY_COMPARE(m_pane->selection().size(), 1);
    const Lead lead = now(m_pane->selection().first());
    QTRY_COMPARE(detailTitle(), lead.fullName());
    QCOMPARE(child<QLabel>("detailSubtitle")->text(), lead.companyName);
}

void TestLeadsPane::aNewLeadIsWaitingAndShown()
{
    QTest::keyClick(m_pane.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(form());
    type("firstName", QStringLiteral("Ada"));
    type("lastName", QStringLiteral("Newlead"));
    type("companyName", QStringLiteral("Engines"));
    type("email", QStringLiteral("ada@newlead.example"));
    submit();
    QTRY_VERIFY(!form());
    QTRY_COMPARE(detailTitle(), QStringLiteral("Ada Newlead"));
    const Lead lead = now(m_pane->selection().value(0));
    QVERIFY(!lead.validated);
    QTRY_VERIFY(model()->rowOf(lead.id) >= 0);
    QCOMPARE(m_ground->notifier.infos.size(), 1);
}

void TestLeadsPane::aHiddenPaneReadsWhatChangedWhenItIsShownAgain()
{
    LeadsPane shown(m_ground->context());
    shown.show();
    shown.activate();
    const auto *other = qobject_cast<PagedTableModel *>(shown.findChild<PagedTableView *>()->model());
    QTRY_COMPARE(other->phase(), PagedTableModel::Phase::Ready);
    m_pane->hide();
    const Lead lead = create(QStringLiteral("Ada"), QStringLiteral("ada@hidden.example"));
    // Both hear of it, the hidden one first.
    QTRY_VERIFY(other->rowOf(lead.id) >= 0);
    QVERIFY(model()->rowOf(lead.id) < 0);
    m_pane->show();
    m_pane->activate();
    QTRY_VERIFY(model()->rowOf(lead.id) >= 0);
}

void TestLeadsPane::aFormSaysWhatIsWrong()
{
    action("newLead")->trigger();
    QTRY_VERIFY(form());
    type("email", QStringLiteral("nobody"));
    type("address.city", QStringLiteral("London"));
    submit();
    for (const char *field : {"firstName", "lastName", "companyName", "email", "address.country"})
        QVERIFY2(!form()->fields().errorOf(QLatin1String(field)).isEmpty(), field);
    QVERIFY(form()->isVisible());
}

void TestLeadsPane::editingShowsWhatSomeoneElseChanged()
{
    const Lead lead = create(QStringLiteral("Ada"), QStringLiteral("ada@edited.example"));
    select({lead});
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_F2);
    QTRY_VERIFY(form());
    QCOMPARE(form()->fields().text(QStringLiteral("email")), lead.email);
    const auto other = answer(leads().update(
        lead.id, {lead.firstName, lead.lastName, QStringLiteral("Other Ltd"), lead.email, {}}, lead.modifiedOn));
    QVERIFY(other);
    type("firstName", QStringLiteral("Augusta"));
    submit();
    QTRY_VERIFY(form()->findChild<ConflictView *>());
    QCOMPARE(now(lead.id).firstName, QStringLiteral("Ada"));
    form()->findChild<ConflictView *>()->accept();
    QTRY_VERIFY(!form());
    QCOMPARE(now(lead.id).firstName, QStringLiteral("Augusta"));
}

void TestLeadsPane::anOperatorVerifiesWithAReason()
{
    const Lead lead = create(QStringLiteral("Ada"), QStringLiteral("ada@verified.example"));
    select({lead});
    QVERIFY(!action("convertLead")->isEnabled());
    action("verifyLead")->trigger();
    giveReason(QStringLiteral("no"));
    QVERIFY(!form()->fields().errorOf(QStringLiteral("reason")).isEmpty());
    giveReason(QStringLiteral(" phone call"));
    QTRY_VERIFY(!form());
    QVERIFY(now(lead.id).validated);
    QTRY_VERIFY(action("convertLead")->isEnabled());
    QTRY_VERIFY(!action("verifyLead")->isEnabled());
    const auto timeline = answer(leads().detail(lead.id))->timeline;
    QCOMPARE(timeline.last().reason, QStringLiteral("no phone call"));
}

void TestLeadsPane::theVerificationLinkIsCopied()
{
    const Lead lead = create(QStringLiteral("Ada"), QStringLiteral("ada@link.example"));
    select({lead});
    QGuiApplication::clipboard()->clear();
    action("copyVerificationLink")->trigger();
    QTRY_VERIFY2(QGuiApplication::clipboard()->text().contains(lead.id),
                 qPrintable(m_ground->notifier.failures.join(u'\n')));
    const QString first = QGuiApplication::clipboard()->text();

    action("resendVerification")->trigger();
    QTRY_VERIFY(!m_ground->notifier.watched.isEmpty() && m_ground->notifier.lastWork.isFinished());
    action("copyVerificationLink")->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text() != first);
}

void TestLeadsPane::deletingCanBeUndone()
{
    const Lead lead = create(QStringLiteral("Ada"), QStringLiteral("ada@deleted.example"));
    select({lead});
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(model()->rowOf(lead.id), -1);
    QTRY_VERIFY(m_ground->notifier.undo);
    QVERIFY(answer(m_ground->notifier.undo()));
    QTRY_VERIFY(model()->rowOf(lead.id) >= 0);
}

void TestLeadsPane::severalLeadsAtOnce()
{
    const Lead ada = create(QStringLiteral("Ada"), QStringLiteral("ada@bulk.example"));
    const Lead zoe = create(QStringLiteral("Zoe"), QStringLiteral("zoe@bulk.example"));
    QVERIFY(answer(leads().verifyByOperator(ada.id, QStringLiteral("phone call"))));
    select({ada, zoe});
    QTRY_COMPARE(m_pane->selection().size(), 2);
    QVERIFY(!action("editLead")->isEnabled());
    QVERIFY(action("verifyLead")->isEnabled());
    action("verifyLead")->trigger();
    giveReason(QStringLiteral("trade fair"));
    QTRY_VERIFY(now(zoe.id).validated);
    QTRY_VERIFY(!action("verifyLead")->isEnabled());
    action("deleteLead")->trigger();
    QTRY_COMPARE(model()->rowOf(zoe.id), -1);
    QCOMPARE(model()->rowOf(ada.id), -1);
}

void TestLeadsPane::aLeadWithATenantLeadsToIt()
{
    FilterState filter;
    filter.choices[QStringLiteral("state")] = {leadStateKey(LeadState::Converted)};
    m_pane->setFilter(filter);
    QTRY_VERIFY(model()->phase() == PagedTableModel::Phase::Ready && model()->rowCount() > 0);
    const Lead lead = now(model()->idAt(0));
    QVERIFY(!lead.tenantId.isEmpty());
    select({lead});
    QVERIFY(!action("deleteLead")->isEnabled());
    QSignalSpy opened(m_pane.get(), &Pane::open);
    QPushButton *link = nullptr;
    for (auto *button : m_pane->findChildren<QPushButton *>())
        if (button->accessibleName().startsWith(QStringLiteral("Tenant: ")))
            link = button;
    QVERIFY(link);
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(0).value<Entity>(), Entity::Tenant);
    QCOMPARE(opened.first().at(1).toString(), lead.tenantId);
}

void TestLeadsPane::duplicatesArePointedOut()
{
    const Lead ada = create(QStringLiteral("Ada"), QStringLiteral("ada@twice.example"));
    const Lead zoe = create(QStringLiteral("Zoe"), QStringLiteral("zoe@twice.example"));
    select({zoe});
    QSignalSpy opened(m_pane.get(), &Pane::open);
    QPushButton *link = nullptr;
    for (auto *button : m_pane->findChildren<QPushButton *>())
        if (button->accessibleName().startsWith(QStringLiteral("Same domain: ")))
            link = button;
    QVERIFY(link);
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(opened.first().at(1).toString(), ada.id);
}

void TestLeadsPane::actionsSayWhyTheyAreDisabled()
{
    table()->clearSelection();
    QTRY_VERIFY(m_pane->selection().isEmpty());
    for (const char *name :
         {"editLead", "verifyLead", "resendVerification", "copyVerificationLink", "convertLead", "deleteLead"}) {
        QVERIFY2(!action(name)->isEnabled(), name);
        QVERIFY2(!action(name)->reason().isEmpty(), name);
        QCOMPARE(action(name)->statusTip(), action(name)->reason());
    }
    QVERIFY(action("newLead")->isEnabled());
    m_ground->workspace().setReadOnly(true);
    QVERIFY(!action("newLead")->isEnabled());
    QVERIFY(!action("newLead")->reason().isEmpty());
}

void TestLeadsPane::whatTheRoleForbidsIsDisabled()
{
    const Lead lead = create(QStringLiteral("Ada"), QStringLiteral("ada@viewer.example"));
    select({lead});
    m_ground->workspace().setActor({QStringLiteral("Robin"), Role::Viewer});
    for (const char *name : {"newLead", "importLeads", "editLead", "verifyLead", "deleteLead"})
        QVERIFY2(!action(name)->isEnabled(), name);
    m_ground->workspace().setActor({QStringLiteral("Robin"), Role::Support});
    QVERIFY(action("editLead")->isEnabled());
    QVERIFY(!action("convertLead")->isEnabled());
}

void TestLeadsPane::presetsFilter()
{
    m_pane->applyPreset(leadStateKey(LeadState::Stale));
    QTRY_COMPARE(model()->phase(), PagedTableModel::Phase::Ready);
    QTRY_VERIFY(model()->total() == model()->rowCount());
    QVERIFY(model()->rowCount() > 0);
    for (int row = 0; row < model()->rowCount(); ++row)
        QCOMPARE(model()->plainText(row, 3), leadStateKey(LeadState::Stale));

    const Lead fresh = create(QStringLiteral("Ada"), QStringLiteral("ada@fresh.example"));
    m_pane->applyPreset(QStringLiteral("unverified"));
    QTRY_COMPARE(model()->phase(), PagedTableModel::Phase::Ready);
    QVERIFY(model()->rowCount() > 0);
    QCOMPARE(model()->rowOf(fresh.id), -1);
}

void TestLeadsPane::importOpensTheWizard()
{
    QTest::mouseClick(child<QToolButton>("importLeadsButton"), Qt::LeftButton);
    QTRY_VERIFY(m_pane->findChild<ImportWizard *>());
    auto *wizard = m_pane->findChild<ImportWizard *>();
    QFile file(m_ground->path(QStringLiteral("leads.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name;E-mail;Company\r\n");
    for (int i = 0; i < 300; ++i)
        file.write(QStringLiteral("Ada Row%1;row%1@imported.example;Engines\r\n").arg(i).toUtf8());
    file.close();
    const qint64 before = *answer(leads().count({}));
    wizard->chooseFile(file.fileName());
    for (int page = 0; page < 2; ++page) {
        QTRY_VERIFY(wizard->button(QWizard::NextButton)->isEnabled());
        QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton);
    }
    QTRY_VERIFY(wizard->button(QWizard::CommitButton)->isEnabled());
    QTest::mouseClick(wizard->button(QWizard::CommitButton), Qt::LeftButton);
    QTRY_VERIFY(wizard->button(QWizard::FinishButton)->isEnabled());
    QCOMPARE(*answer(leads().count({})), before + 300);
}

void TestLeadsPane::showsALeadThatTheFilterHides()
{
    const Lead lead = create(QStringLiteral("Ada"), QStringLiteral("ada@hidden.example"));
    m_pane->applyPreset(leadStateKey(LeadState::Converted));
    QTRY_COMPARE(model()->phase(), PagedTableModel::Phase::Ready);
    m_pane->reveal(lead.id);
    QTRY_COMPARE(detailTitle(), lead.fullName());
    QTRY_VERIFY(model()->rowOf(lead.id) >= 0);
    QTRY_COMPARE(table()->selectedIds(), QList<Id>{lead.id});
    QVERIFY(action("editLead")->isEnabled());
    const QRect row = table()->visualRect(model()->index(model()->rowOf(lead.id), 0));
    QVERIFY(table()->viewport()->rect().contains(row.center()));
}

void TestLeadsPane::showsALeadThatIsRevealedWhileItsPageIsRead()
{
    m_pane->setFilter({});
    QTRY_COMPARE(model()->phase(), PagedTableModel::Phase::Ready);
    model()->sort(LeadListModel::Name, Qt::DescendingOrder);
    QTRY_COMPARE(model()->phase(), PagedTableModel::Phase::Ready);
    // Between the first of the page and its last, so that scrolling to the top would not show it.
    const Id below = model()->idAt(model()->rowCount() - 1);
    model()->goToStart();
    m_pane->reveal(below);
    QTRY_COMPARE(model()->phase(), PagedTableModel::Phase::Ready);
    QTRY_COMPARE(table()->selectedIds(), QList<Id>{below});
    QTRY_VERIFY(
        table()->viewport()->rect().contains(table()->visualRect(model()->index(model()->rowOf(below), 0)).center()));
}

void TestLeadsPane::showsALeadThatIsRevealedInAPaneThatNobodyOpenedYet()
{
    const Id below = model()->idAt(model()->rowCount() - 1);
    m_pane = std::make_unique<LeadsPane>(m_ground->context());
    m_pane->resize(1100, 700);
    m_pane->show();
    m_pane->activate();
    m_pane->reveal(below);
    QTRY_COMPARE(model()->phase(), PagedTableModel::Phase::Ready);
    QTRY_COMPARE(table()->selectedIds(), QList<Id>{below});
    const QRect row = table()->visualRect(model()->index(model()->rowOf(below), 0));
    QVERIFY(table()->viewport()->rect().contains(row.center()));
}

void TestLeadsPane::anotherOperatorsChangeIsSeen()
{
    const Lead lead = create(QStringLiteral("Ada"), QStringLiteral("ada@watched.example"));
    select({lead});
    QVERIFY(answer(leads().update(lead.id, {QStringLiteral("Augusta"), lead.lastName, lead.companyName, lead.email, {}},
                                  lead.modifiedOn)));
    QTRY_COMPARE(detailTitle(), QStringLiteral("Augusta Testlead"));
    QTRY_COMPARE(model()->plainText(model()->rowOf(lead.id), 0), QStringLiteral("Augusta Testlead"));
    QCOMPARE(table()->selectedIds(), QList<Id>{lead.id});
}

void TestLeadsPane::theWholeFilteredListIsExported()
{
    m_pane->applyPreset(leadStateKey(LeadState::Verified));
    QTRY_COMPARE(model()->phase(), PagedTableModel::Phase::Ready);
    QTRY_VERIFY(model()->rowCount() > 0 && model()->total() == model()->rowCount());
    const int rows = model()->rowCount();
    const QString first = model()->plainText(0, 2);
    QFile file(m_ground->path(QStringLiteral("verified.csv")));
    m_pane->findChild<ListExport *>()->save(ExportFormat::Csv, file.fileName());
    m_pane->setFilter({}); // what is filtered later is not exported
    QTRY_VERIFY(file.exists());
    QTRY_COMPARE(m_ground->notifier.infos.size(), 1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), rows + 1);
    QVERIFY(lines.at(1).contains(first.toUtf8()));
    QVERIFY(lines.at(1).contains("verified"));
}

QTEST_MAIN(TestLeadsPane)
#include "test_leads_pane.moc"
