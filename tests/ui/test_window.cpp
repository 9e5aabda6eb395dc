#include "services/local/local_state.h"
#include "services/mail/smtp_settings.h"
#include "services/secrets/session_secret_store.h"
#include "services/workspace/lead_store.h"
#include "services/workspace/settings_store.h"
#include "services/workspace/sqlite/open_sqlite.h"
#include "tests/support/accessibility.h"
#include "tests/support/answer.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tone_colors.h"
#include "ui/widgets/guarded_action.h"
#include "ui/widgets/notifier.h"
#include "ui/window/command_palette.h"
#include "ui/window/help_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/notification_list.h"
#include "ui/window/palette_model.h"
#include "ui/window/window_tools.h"
#include "ui/wizards/workspace/settings_dialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

using namespace reeve;

namespace {

/// A pane as small as can be: one guarded action and a line that filters.
class TinyPane : public Pane
{
public:
    TinyPane(const PaneContext &context, QString key)
        : Pane(context), m_key(std::move(key)),
          m_verify(new GuardedAction(QStringLiteral("Verify the %1").arg(m_key), context.workspace,
                                     Permission::WriteLeads, Capability::EditLeads, this))
    {
        auto *layout = new QVBoxLayout(this);
        auto *filter = new QLineEdit(this);
        filter->setObjectName(QStringLiteral("quickFilter"));
        filter->setAccessibleName(QStringLiteral("Quick filter"));
        layout->addWidget(filter);
        m_verify->setObjectName(m_key + QStringLiteral("Verify"));
        auto *button = new QToolButton(this);
        button->setDefaultAction(m_verify);
        layout->addWidget(button);
        connect(m_verify, &QAction::triggered, this, [this] { ++verified; });
    }
    [[nodiscard]] QString key() const override { return m_key; }
    [[nodiscard]] QString title() const override { return m_key; }
    [[nodiscard]] QIcon icon() const override { return reeve::icon(m_key); }
    void activate() override { emit summaryChanged(QStringLiteral("12 rows of %1").arg(m_key)); }
    void refresh() override { ++refreshed; }
    void reveal(const Id &id) override { revealed = id; }
    [[nodiscard]] QList<QAction *> commands() const override { return {m_verify}; }
    [[nodiscard]] GuardedAction *verify() const { return m_verify; }

    int verified = 0;
    int refreshed = 0;
    Id revealed;

private:
    QString m_key;
    GuardedAction *m_verify;
};

PaneEntry entry(const char *key, Permission reads, std::optional<Entity> entity)
{
    const QString name = QString::fromLatin1(key);
    return {name, name, name, {}, reads, entity, [name](const PaneContext &context) -> Pane * {
                return new TinyPane(context, name);
            }};
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<SessionSecretStore>();
        openState();
        openWorkspace(Environment::Development);
        openWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
        m_workspace.reset();
        m_state.reset();
    }

    // The palette

    void ctrlKFindsAndRunsAnAction()
    {
        CommandPalette *palette = openPalette();
        QVERIFY(palette);
        QTest::keyClicks(line(palette), QStringLiteral("verify lea"));
        QCOMPARE(titles(palette), QStringList{QStringLiteral("Verify the leads")});
        QTest::keyClick(line(palette), Qt::Key_Return);
        QTRY_COMPARE(pane()->verified, 1);
        QTRY_VERIFY(!m_window->findChild<CommandPalette *>());

        // Next time it comes first, before anything is typed.
        QCOMPARE(titles(openPalette()).value(0), QStringLiteral("Verify the leads"));
    }

    void thePaletteFindsALeadAndOpensIt()
    {
        LeadInput input;
        input.firstName = QStringLiteral("Ada");
        input.lastName = QStringLiteral("Lovelace");
        input.companyName = QStringLiteral("Engines");
        input.email = QStringLiteral("ada@engines.example");
        const auto lead = answer(m_workspace->leads().create(input));
        QVERIFY2(lead, lead ? "" : qPrintable(lead.error().line()));

        CommandPalette *palette = openPalette();
        QTest::keyClicks(line(palette), QStringLiteral("lovelace ada"));
        QTRY_COMPARE(titles(palette), QStringList{QStringLiteral("Ada Lovelace")});
        QTest::keyClick(line(palette), Qt::Key_Return);
        QTRY_COMPARE(pane()->revealed, lead->id);

        // It can be reached again without a search.
        palette = openPalette();
        QVERIFY(titles(palette).contains(QStringLiteral("Ada Lovelace")));
    }

    void arrowsMoveWhileTheLineKeepsTheFocus()
    {
        CommandPalette *palette = openPalette();
        auto *list = palette->findChild<QListView *>(QStringLiteral("paletteList"));
        QTest::keyClick(line(palette), Qt::Key_Down);
        QTest::keyClick(line(palette), Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 2);
        QCOMPARE(palette->focusWidget(), line(palette));
        QTest::keyClick(line(palette), Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<CommandPalette *>());
    }

    void aDisabledActionSaysWhyAndDoesNotRun()
    {
        m_workspace->setActor({QStringLiteral("Ada"), Role::Viewer});
        CommandPalette *palette = openPalette();
        QTest::keyClicks(line(palette), QStringLiteral("verify"));
        auto *list = palette->findChild<QListView *>(QStringLiteral("paletteList"));
        const QModelIndex found = list->model()->index(0, 0);
        QVERIFY(!found.data(PaletteModel::EnabledRole).toBool());
        QVERIFY(found.data(PaletteModel::DetailRole).toString().contains(roleTitle(Role::Support)));
        list->setCurrentIndex(found);
        QTest::keyClick(line(palette), Qt::Key_Return);
        QCOMPARE(palette->findChild<QLabel *>(QStringLiteral("paletteNote"))->text(),
                 found.data(PaletteModel::DetailRole).toString());
        QVERIFY(palette->isVisible());
        QCOMPARE(pane()->verified, 0);
    }

    void thePaletteModelIsSound()
    {
        PaletteModel model(*m_state, nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setActions(m_window->commands());
        model.setQuery(QStringLiteral("go"));
        model.setHits({{Entity::Lead, QStringLiteral("1"), QStringLiteral("Margot"), QStringLiteral("Acme")}});
        QVERIFY(model.rowCount() > 1);
        model.setQuery(QStringLiteral("no such thing"));
        QCOMPARE(model.rowCount(), 0);
    }

    // Shortcuts

    void shortcutsShowPanesAndReadAgain()
    {
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(m_window->currentPane()->key(), QStringLiteral("invoices"));
        QCOMPARE(m_window->findChild<QLabel *>(QStringLiteral("summary"))->text(),
                 QStringLiteral("12 rows of invoices"));
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QCOMPARE(pane()->refreshed, 1);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), pane()->findChild<QLineEdit *>(QStringLiteral("quickFilter")));
    }

    void f1ShowsThePageOfThePane()
    {
        m_window->openPane(QStringLiteral("invoices"));
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *help = m_window->findChild<HelpDialog *>();
        QVERIFY(help);
        QCOMPARE(help->page(), QStringLiteral("invoices"));
        auto *text = help->findChild<QTextBrowser *>();
        QVERIFY(text->toPlainText().startsWith(QStringLiteral("Invoices")));
        emit text->anchorClicked(QUrl(QStringLiteral("leads")));
        QCOMPARE(help->page(), QStringLiteral("leads"));
        QCOMPARE(accessibilityProblems(help).join(QLatin1Char('\n')), QString());
    }

    void everyHelpPageIsThere()
    {
        HelpDialog help(nullptr);
        auto *pages = help.findChild<QListWidget *>(QStringLiteral("helpPages"));
        for (int row = 0; row < pages->count(); ++row) {
            pages->setCurrentRow(row);
            QVERIFY2(help.findChild<QTextBrowser *>()->toPlainText().size() > 200, qPrintable(help.page()));
            QVERIFY(!pages->item(row)->text().isEmpty());
        }
        for (const PaneEntry &pane : allPanes()) {
            help.showPage(pane.key);
            QCOMPARE(help.page(), pane.key);
        }
    }

    void helpSpeaksTheLanguageOfTheWindow()
    {
        const QLocale before;
        const auto title = [](const QString &language) {
            QLocale::setDefault(QLocale(language));
            HelpDialog help(nullptr);
            help.showPage(QStringLiteral("invoices"));
            return help.findChild<QTextBrowser *>()->toPlainText().section(QLatin1Char('\n'), 0, 0);
        };
        const QString german = title(QStringLiteral("de_AT"));
        const QString english = title(QStringLiteral("en_GB"));
        const QString french = title(QStringLiteral("fr_FR"));
        QLocale::setDefault(before);
        QCOMPARE(german, QStringLiteral("Rechnungen"));
        QCOMPARE(english, QStringLiteral("Invoices"));
        QCOMPARE(french, english);
    }

    // Looks

    void zoomKeysChangeTheTextAndAreRemembered()
    {
        const int height = m_window->fontMetrics().height();
        QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(m_theme->zoom(), 130);
        QTRY_VERIFY(m_window->fontMetrics().height() > height);
        QTest::keyClick(m_window.get(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(m_theme->zoom(), 120);
        QCOMPARE(Theme(*m_state).zoom(), 120);
        QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_theme->zoom(), 100);
    }

    void themeSwitchesAtOnce()
    {
        m_window->findChild<QAction *>(QStringLiteral("theme_dark"))->trigger();
        QVERIFY(isDark(m_window->palette()));
        m_window->findChild<QAction *>(QStringLiteral("theme_light"))->trigger();
        QVERIFY(!isDark(m_window->palette()));
    }

    void aPaneThatNobodyOpenedYetIsLaidOutAsItWillBeShown()
    {
        const auto hidden = [this]() -> TinyPane * {
            for (auto *pane : m_window->findChildren<TinyPane *>())
                if (pane->key() == QLatin1String("invoices"))
                    return pane;
            return nullptr;
        };
        QTRY_VERIFY(hidden());
        QVERIFY(hidden()->isHidden());
        QTRY_COMPARE(hidden()->size(), pane()->size());
        const auto *line = pane()->findChild<QLineEdit *>();
        QCOMPARE(hidden()->findChild<QLineEdit *>()->geometry(), line->geometry());
    }
    void layoutComesBack()
    {
        m_window->openPane(QStringLiteral("invoices"));
        m_window->resize(1111, 777);
        m_window->close();
        m_window.reset();
        openWindow();
        QCOMPARE(m_window->size(), QSize(1111, 777));
    }

    // Notifications

    void ctrlZTakesBackTheLastChange()
    {
        int undone = 0;
        m_window->notifier().undoable(QStringLiteral("Lead deleted."), [&] {
            ++undone;
            return ready<void>({});
        });
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 1);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone, 1);
    }

    void pastNotificationsAreListed()
    {
        m_window->notifier().info(QStringLiteral("First"));
        m_window->notifier().failure(
            Error::of(ErrorKind::File, QStringLiteral("<i>Second</i>"), QStringLiteral("Look.")));
        m_window->findChild<QAction *>(QStringLiteral("notifications"))->trigger();
        auto *list = m_window->findChild<NotificationList *>();
        QVERIFY(list);
        QStringList texts;
        for (const QLabel *label : list->findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            texts << label->text();
        }
        QVERIFY(texts.indexOf(QStringLiteral("<i>Second</i> Look.")) < texts.indexOf(QStringLiteral("First")));
        QVERIFY(texts.contains(QStringLiteral("<i>Second</i> Look.")));
    }

    // Care

    void productionIsLockedUntilItsNameIsTyped()
    {
        cleanup();
        openState();
        openWorkspace(Environment::Production);
        openWindow();
        QVERIFY(m_workspace->isReadOnly());
        QVERIFY(!pane()->verify()->isEnabled());
        QVERIFY(pane()->verify()->toolTip().contains(QStringLiteral("locked")));
        QTest::mouseClick(m_window->findChild<QPushButton *>(QStringLiteral("lockButton")), Qt::LeftButton);
        auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("unlockDialog"));
        QTRY_VERIFY(dialog && dialog->isVisible());
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("confirmation"));
        QTest::keyClicks(name, QStringLiteral("acme"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(m_workspace->isReadOnly());
        name->clear();
        QTest::keyClicks(name, QStringLiteral("Acme SaaS"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!m_workspace->isReadOnly());
        QVERIFY(pane()->verify()->isEnabled());
    }

    void anotherRoleDisablesActionsAndSaysWhy()
    {
        auto *chooser = m_window->findChild<QComboBox *>(QStringLiteral("roleChooser"));
        chooser->setFocus();
        chooser->setCurrentIndex(chooser->findData(roleKey(Role::Finance)));
        emit chooser->activated(chooser->currentIndex());
        QVERIFY(!pane()->verify()->isEnabled());
        QVERIFY(pane()->verify()->statusTip().contains(roleTitle(Role::Support)));
        QVERIFY(!m_window->findChild<QAction *>(QStringLiteral("settings"))->isEnabled());
        auto *sidebar = m_window->findChild<QListWidget *>(QStringLiteral("sidebar"));
        QVERIFY(!(sidebar->item(0)->flags() & Qt::ItemIsEnabled));
        QVERIFY(sidebar->item(0)->toolTip().contains(roleTitle(Role::Support)));
        QVERIFY(sidebar->item(1)->flags() & Qt::ItemIsEnabled);
    }

    // Settings

    void settingsAreSavedAndThePasswordGoesToTheSecretStore()
    {
        SettingsDialog *dialog = openSettings();
        QVERIFY(dialog);
        QCOMPARE(field<QLineEdit>(dialog, setting::name)->text(), QStringLiteral("Acme SaaS"));
        QCOMPARE(accessibilityProblems(dialog).join(QLatin1Char('\n')), QString());
        field<QLineEdit>(dialog, setting::mailHost)->setText(QStringLiteral("mail.acme.example"));
        field<QLineEdit>(dialog, setting::mailFrom)->setText(QStringLiteral("billing@acme.example"));
        field<QLineEdit>(dialog, setting::mailUser)->setText(QStringLiteral("reeve"));
        field<QLineEdit>(dialog, QLatin1String("mail.password"))->setText(QStringLiteral("s3cret pass"));
        field<QSpinBox>(dialog, setting::webhookPort)->setValue(9001);
        field<QPlainTextEdit>(dialog, setting::issuerAddress)->setPlainText(QStringLiteral("1 Main St\nSpringfield"));
        QSignalSpy closed(dialog, &QDialog::accepted);
        dialog->submit();
        QTRY_COMPARE(closed.size(), 1);
        const auto settings = answer(m_workspace->settings().read());
        QVERIFY(settings);
        QCOMPARE(settings->value(setting::webhookPort).toInt(), 9001);
        QCOMPARE(settings->value(setting::issuerAddress).toString(), QStringLiteral("1 Main St\nSpringfield"));
        QVERIFY(!settings->contains(QStringLiteral("mail.password")));
        const auto secret = answer(m_secrets->read(smtpPasswordKey(m_workspace->info().id)));
        QVERIFY(secret);
        QCOMPARE(*secret, QByteArray("s3cret pass"));
        // Nothing of it lies in a file of the operator or of the workspace.
        QVERIFY(m_state->flush().result());
        for (const QFileInfo &info : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("s3cret pass"), qPrintable(info.fileName()));
        }
    }

    void wrongSettingsAreShownAtTheirField()
    {
        SettingsDialog *dialog = openSettings();
        field<QLineEdit>(dialog, setting::mailHost)->setText(QStringLiteral("no host!"));
        dialog->submit();
        QTRY_VERIFY(!dialog->fields().errorOf(setting::mailHost).isEmpty());
        field<QLineEdit>(dialog, setting::mailHost)->clear();
        field<QLineEdit>(dialog, setting::linkBase)->setText(QStringLiteral("javascript:alert(1)"));
        field<QLineEdit>(dialog, setting::name)->setText(QStringLiteral(" "));
        dialog->submit();
        QTRY_VERIFY(!dialog->fields().errorOf(setting::linkBase).isEmpty());
        QVERIFY(!dialog->fields().errorOf(setting::name).isEmpty());
        QCOMPARE(dialog->focusWidget(), field<QLineEdit>(dialog, setting::name));
    }

    void everyControlIsForEveryone()
    {
        QCOMPARE(accessibilityProblems(m_window.get()).join(QLatin1Char('\n')), QString());
    }

private:
    void openState()
    {
        const auto state = LocalState::open(m_folder->filePath(QStringLiteral("state.sqlite"))).takeResult();
        QVERIFY(state);
        m_state = *state;
    }
    void openWorkspace(Environment environment)
    {
        const QString path = m_folder->filePath(environmentKey(environment) + QLatin1String(".reeve"));
        const auto opened =
            answer(openSqlite(path, *m_secrets, NewWorkspace{QStringLiteral("Acme SaaS"), environment}));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().line()));
        m_workspace = *opened;
        m_workspace->setActor({QStringLiteral("Ada"), Role::Admin});
    }
    void openWindow()
    {
        m_theme = std::make_unique<Theme>(*m_state);
        m_window =
            std::make_unique<MainWindow>(*m_workspace, *m_state, *m_secrets,
                                         QList<PaneEntry>{entry("leads", Permission::ReadLeads, Entity::Lead),
                                                          entry("invoices", Permission::ReadTenants, Entity::Invoice)});
        new WindowTools(*m_window, *m_workspace, *m_state, *m_secrets, *m_theme);
        m_window->openPane(QStringLiteral("leads"));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    TinyPane *pane() { return static_cast<TinyPane *>(m_window->currentPane()); }
    CommandPalette *openPalette()
    {
        m_window->activateWindow(); // without a window manager nobody does when a dialog closes
        [this] { QVERIFY(QTest::qWaitForWindowActive(m_window.get())); }();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        return m_window->findChild<CommandPalette *>();
    }
    static QLineEdit *line(CommandPalette *palette)
    {
        return palette->findChild<QLineEdit *>(QStringLiteral("paletteLine"));
    }
    static QStringList titles(CommandPalette *palette)
    {
        const QAbstractItemModel *model = palette->findChild<QListView *>(QStringLiteral("paletteList"))->model();
        QStringList titles;
        for (int row = 0; row < model->rowCount(); ++row)
            titles << model->index(row, 0).data().toString();
        return titles;
    }
    SettingsDialog *openSettings()
    {
        m_window->findChild<QAction *>(QStringLiteral("settings"))->trigger();
        [this] { QTRY_VERIFY(m_window->findChild<SettingsDialog *>()); }();
        return m_window->findChild<SettingsDialog *>();
    }
    template<class W>
    static W *field(FormDialog *dialog, QLatin1String name)
    {
        return qobject_cast<W *>(dialog->fields().field(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionSecretStore> m_secrets;
    std::shared_ptr<LocalState> m_state;
    std::shared_ptr<SqlWorkspace> m_workspace;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestWindow)

#include "test_window.moc"
