#include "models/format.h"
#include "ui/window/link_view.h"
#include "ui/window/rights_dialog.h"

#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace reeve;

namespace {

/// A workspace of which only the link and the actor are looked at; a store that is asked for ends the test.
class LinkedWorkspace : public Workspace
{
public:
    using Workspace::setLink;

    [[nodiscard]] WorkspaceInfo info() const override { return {}; }
    [[nodiscard]] Capabilities capabilities() const override { return {}; }
    void reconnect() override { ++tries; }
    LeadStore &leads() override { std::abort(); }
    TenantStore &tenants() override { std::abort(); }
    RunStore &runs() override { std::abort(); }
    InvoiceStore &invoices() override { std::abort(); }
    WebhookStore &webhooks() override { std::abort(); }
    MailStore &mails() override { std::abort(); }
    AuditStore &audit() override { std::abort(); }
    OverviewStore &overview() override { std::abort(); }
    SettingsStore &settings() override { std::abort(); }

    int tries = 0;
};

} // namespace

/// What the status bar says of the connection, and what a login is said to be allowed.
class TestLinkView : public QObject
{
    Q_OBJECT

private slots:
    void aFileHasNothingToSay()
    {
        LinkedWorkspace workspace;
        LinkView view(workspace, nullptr);
        QVERIFY(view.isHidden());
    }

    void lossAndReturnAreSaid()
    {
        LinkedWorkspace workspace;
        QWidget bar;
        LinkView view(workspace, &bar);
        bar.show();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        workspace.setLink({Link::State::Connected, now, {}, {}});
        QVERIFY(view.isVisible());
        QCOMPARE(view.text(), QStringLiteral("Connected"));
        auto *retry = view.findChild<QPushButton *>(QStringLiteral("linkRetry"));
        QVERIFY(retry->isHidden());

        workspace.setLink({Link::State::Reconnecting, now, now.addSecs(600), QStringLiteral("server closed")});
        QVERIFY2(view.text().startsWith(QStringLiteral("Connection lost at %1.").arg(format::time(now))),
                 qPrintable(view.text()));
        QVERIFY(view.text().contains(QStringLiteral("Next try in")));
        QTest::mouseClick(retry, Qt::LeftButton);
        QCOMPARE(workspace.tries, 1);
        const QString first = view.text();
        QTRY_VERIFY(view.text() != first); // the seconds run

        workspace.setLink({Link::State::Reconnecting, now, {}, QStringLiteral("server closed")});
        QVERIFY(view.text().endsWith(QStringLiteral("Connecting again…")));
        workspace.setLink({Link::State::Lost, now, {}, QStringLiteral("The login is refused.")});
        QVERIFY(view.text().endsWith(QStringLiteral("The login is refused.")));
        QVERIFY(retry->isVisible());
        workspace.setLink({Link::State::Connected, now, {}, {}});
        QCOMPARE(view.text(), QStringLiteral("Connected"));
        QVERIFY(retry->isHidden());
    }

    void rightsAreNamedByTheirRoleOrCounted()
    {
        QCOMPARE(rightsTitle({QStringLiteral("Ada"), Role::Finance, {}}), QStringLiteral("Finance"));
        const QList<Permission> support{Permission::ReadAudit, Permission::ReadLeads, Permission::ReadTenants,
                                        Permission::WriteLeads};
        QCOMPARE(rightsTitle({QStringLiteral("Ada"), Role::Viewer, support}), QStringLiteral("Support"));
        QCOMPARE(rightsTitle({QStringLiteral("Ada"), Role::Viewer, QList<Permission>{Permission::ReadLeads}}),
                 QStringLiteral("1 of 11 rights"));
        const Actor actor{QStringLiteral("Ada"), Role::Admin, QList<Permission>{Permission::ReadLeads}};
        QVERIFY(require(actor, Permission::ReadLeads));
        const auto refused = require(actor, Permission::WriteInvoices);
        QVERIFY(!refused && refused.error().kind == ErrorKind::Forbidden);
        QVERIFY(refused.error().text.contains(permissionTitle(Permission::WriteInvoices)));
    }

    void everyRightIsListed()
    {
        LinkedWorkspace workspace;
        workspace.setActor({QStringLiteral("Ada"), Role::Viewer, QList<Permission>{Permission::ReadLeads}});
        auto *dialog = new RightsDialog(workspace, nullptr);
        dialog->show();
        const auto *list = dialog->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), allPermissions().size());
        QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("yes"));
        QCOMPARE(list->topLevelItem(1)->text(1), QStringLiteral("no"));
        dialog->close();
    }
};

QTEST_MAIN(TestLinkView)

#include "test_link_view.moc"
