#include "services/local/local_state.h"
#include "tests/support/accessibility.h"
#include "tests/support/slow_answer.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/conflict_view.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/reason_dialog.h"
#include "ui/widgets/type_to_confirm_dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

using namespace reeve;

namespace {

const QString leadKey = QStringLiteral("lead/new");

/// A lead's form with one control of every kind.
FormDialog *leadForm(LocalState &state)
{
    auto *form = new FormDialog(QStringLiteral("New lead"), QStringLiteral("Create"), state, leadKey, nullptr);
    FormFields &fields = form->fields();
    fields.addText(QStringLiteral("firstName"), QStringLiteral("&First name"), FormFields::Required);
    fields.addText(QStringLiteral("email"), QStringLiteral("&E-mail"), FormFields::Required);
    fields.addText(QStringLiteral("password"), QStringLiteral("&Password"), FormFields::Secret);
    fields.addChoice(
        QStringLiteral("plan"), QStringLiteral("P&lan"),
        {{QStringLiteral("BASIC"), QStringLiteral("Basic")}, {QStringLiteral("PREMIUM"), QStringLiteral("Premium")}});
    fields.addCheck(QStringLiteral("newsletter"), QStringLiteral("&Newsletter"));
    fields.addField(QStringLiteral("due"), QStringLiteral("&Due"), new QDateEdit(QDate(2026, 11, 21)));
    fields.addField(QStringLiteral("seats"), QStringLiteral("&Seats"), new QSpinBox);
    fields.addTextArea(QStringLiteral("notes"), QStringLiteral("N&otes"));
    return form;
}

template<class W>
W *in(FormDialog *form, const char *name)
{
    return form->findChild<W *>(QLatin1String(name));
}

std::shared_ptr<LocalState> opened(const QString &path)
{
    const auto state = LocalState::open(path).takeResult();
    return state ? *state : nullptr;
}

/// The other process: types into the form without end and says when LocalState has it.
int typeIntoForm(const QString &path)
{
    const auto state = opened(path);
    if (!state)
        return 1;
    FormDialog *form = leadForm(*state);
    form->show();
    auto *name = in<QLineEdit>(form, "firstName");
    QObject::connect(state.get(), &LocalState::changed, form, [&] {
        onResult(form, state->flush(), [](const Result<void> &written) {
            if (written) {
                std::printf("kept\n");
                std::fflush(stdout);
            }
        });
    });
    QTest::keyClicks(name, QStringLiteral("Ada Lovelace"));
    return QApplication::exec();
}

} // namespace

class TestFormDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("state.sqlite"));
        m_state = opened(m_path);
        QVERIFY(m_state);
        open();
    }
    void cleanup()
    {
        delete m_form;
        m_state.reset();
    }

    void enterSendsAndSuccessClosesWithTheAnswer()
    {
        QString created;
        m_form->setTask([] { return ready<QString>(QStringLiteral("id-1")); },
                        [&](const QString &id) { created = id; });
        QTest::keyClicks(in<QLineEdit>(m_form, "firstName"), QStringLiteral("Ada"));
        QTest::keyClick(in<QLineEdit>(m_form, "firstName"), Qt::Key_Return);
        QTRY_COMPARE(created, QStringLiteral("id-1"));
        QTRY_VERIFY(!m_form);
        QVERIFY(m_state->keys(QStringLiteral("drafts/")).isEmpty());
    }

    void enterInATextAreaIsALineAndCtrlEnterSends()
    {
        int sent = 0;
        m_form->setTask(
            [&] {
                ++sent;
                return ready<void>({});
            },
            [] {});
        auto *notes = in<QPlainTextEdit>(m_form, "notes");
        notes->setFocus();
        QTest::keyClicks(notes, QStringLiteral("one"));
        QTest::keyClick(notes, Qt::Key_Return);
        QCOMPARE(notes->toPlainText(), QStringLiteral("one\n"));
        QCOMPARE(sent, 0);
        QTest::keyClick(notes, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent, 1);
    }

    void everyErrorStandsAtItsFieldAndTheFirstHasTheFocus()
    {
        m_form->setTask(
            [] {
                return readyError<void>(
                    Error::validation({{QStringLiteral("seats"), QStringLiteral("At least one.")},
                                       {QStringLiteral("email"), QStringLiteral("<b>No</b> mail address.")},
                                       {QStringLiteral("tenant"), QStringLiteral("The tenant is gone.")}}));
            },
            [] {});
        QTest::keyClicks(in<QLineEdit>(m_form, "firstName"), QStringLiteral("Ada"));
        m_form->submit();
        QTRY_COMPARE(m_form->fields().errorOf(QStringLiteral("email")), QStringLiteral("<b>No</b> mail address."));
        QCOMPARE(m_form->fields().errorOf(QStringLiteral("seats")), QStringLiteral("At least one."));
        QCOMPARE(m_form->generalError(), QStringLiteral("The tenant is gone."));
        auto *error = in<QLabel>(m_form, "emailError");
        auto *mail = in<QLineEdit>(m_form, "email");
        QVERIFY(error->isVisible());
        QCOMPARE(error->textFormat(), Qt::PlainText);
        QCOMPARE(m_form->focusWidget(), mail);
        QCOMPARE(mail->accessibleDescription(), QStringLiteral("<b>No</b> mail address."));
        QCOMPARE(in<QLineEdit>(m_form, "firstName")->text(), QStringLiteral("Ada"));
        // The error goes as soon as its own field is corrected; the others stay.
        QTest::keyClicks(mail, QStringLiteral("a"));
        QVERIFY(!error->isVisible());
        QCOMPARE(m_form->fields().errorOf(QStringLiteral("seats")), QStringLiteral("At least one."));
    }

    void generalErrorStandsAtTheTopWithItsHint()
    {
        m_form->setTask(
            [] {
                return readyError<void>(Error::of(ErrorKind::File, QStringLiteral("The disk is full."),
                                                  QStringLiteral("Free some space.")));
            },
            [] {});
        m_form->submit();
        QTRY_COMPARE(m_form->generalError(), QStringLiteral("The disk is full.\nFree some space."));
        QVERIFY(in<QLabel>(m_form, "formError")->isVisible());
        QVERIFY(m_form->isVisible());
    }

    void waitsWithItsFieldsDisabledAndCancelStopsTheWork()
    {
        SlowAnswer<void> answer;
        m_form->setTask([&] { return answer.future(); }, [] {});
        auto *name = in<QLineEdit>(m_form, "firstName");
        QTest::keyClicks(name, QStringLiteral("Ada"));
        m_form->submit();
        QVERIFY(m_form->isBusy());
        QVERIFY(!name->isEnabled());
        QVERIFY(!m_form->submitButton()->isEnabled());
        QTest::mouseClick(in<QPushButton>(m_form, "cancel"), Qt::LeftButton);
        QVERIFY(answer.isCancelled());
        answer.finishCancelled();
        QTRY_VERIFY(!m_form->isBusy());
        QVERIFY(m_form->isVisible());
        QVERIFY(name->isEnabled());
        QCOMPARE(name->text(), QStringLiteral("Ada"));
        QVERIFY(m_form->generalError().startsWith(QStringLiteral("Cancelled.")));
    }

    void aClosedFormOffersWhatWasTyped()
    {
        QTest::keyClicks(in<QLineEdit>(m_form, "firstName"), QStringLiteral("Ada"));
        QTest::keyClicks(in<QLineEdit>(m_form, "password"), QStringLiteral("hunter2"));
        in<QComboBox>(m_form, "plan")->setCurrentIndex(1);
        in<QCheckBox>(m_form, "newsletter")->setChecked(true);
        in<QDateEdit>(m_form, "due")->setDate(QDate(2027, 1, 2));
        in<QSpinBox>(m_form, "seats")->setValue(7);
        QTest::keyClicks(in<QPlainTextEdit>(m_form, "notes"), QStringLiteral("Analytical Engine"));
        QTest::keyClick(m_form, Qt::Key_Escape);
        QTRY_VERIFY(!m_form);

        open();
        auto *restore = in<QPushButton>(m_form, "restoreDraft");
        QVERIFY(restore && restore->isVisible());
        QTest::mouseClick(restore, Qt::LeftButton);
        QVERIFY(!restore->isVisible());
        QCOMPARE(in<QLineEdit>(m_form, "firstName")->text(), QStringLiteral("Ada"));
        QCOMPARE(in<QLineEdit>(m_form, "password")->text(), QString());
        QCOMPARE(in<QComboBox>(m_form, "plan")->currentData().toString(), QStringLiteral("PREMIUM"));
        QVERIFY(in<QCheckBox>(m_form, "newsletter")->isChecked());
        QCOMPARE(in<QDateEdit>(m_form, "due")->date(), QDate(2027, 1, 2));
        QCOMPARE(in<QSpinBox>(m_form, "seats")->value(), 7);
        QCOMPARE(in<QPlainTextEdit>(m_form, "notes")->toPlainText(), QStringLiteral("Analytical Engine"));
        QVERIFY(
            !QString::fromUtf8(QJsonDocument(m_state->value(QStringLiteral("drafts/") + leadKey).toObject()).toJson())
                 .contains(QStringLiteral("hunter2")));
    }

    void aDiscardedDraftIsGone()
    {
        QTest::keyClicks(in<QLineEdit>(m_form, "firstName"), QStringLiteral("Ada"));
        m_form->reject();
        QTRY_VERIFY(!m_form);
        open();
        QTest::mouseClick(in<QPushButton>(m_form, "discardDraft"), Qt::LeftButton);
        m_form->reject();
        QTRY_VERIFY(!m_form);
        open();
        QVERIFY(!in<QPushButton>(m_form, "restoreDraft"));
    }

    void whatWasTypedSurvivesAKilledProcess()
    {
        delete m_form;
        m_state.reset();
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--type"), m_path});
        QVERIFY(other.waitForStarted());
        QByteArray said;
        while (!said.contains("kept") && other.waitForReadyRead())
            said += other.readAllStandardOutput();
        QVERIFY(said.contains("kept"));
        other.kill();
        QVERIFY(other.waitForFinished());

        m_state = opened(m_path);
        QVERIFY(m_state);
        open();
        QTest::mouseClick(in<QPushButton>(m_form, "restoreDraft"), Qt::LeftButton);
        QCOMPARE(in<QLineEdit>(m_form, "firstName")->text(), QStringLiteral("Ada Lovelace"));
    }

    void aConflictKeepsWhatOnlyOneOfTheTwoChanged()
    {
        const QDateTime saved(QDate(2026, 1, 2), QTime(), Qt::UTC);
        QJsonObject sent;
        m_form->setTask(
            [&]() -> Future<void> {
                sent = m_form->fields().values();
                if (m_form->readOn() != saved)
                    return readyError<void>(Error::of(ErrorKind::Conflict, QStringLiteral("Changed meanwhile.")));
                return ready<void>({});
            },
            [] {});
        QJsonObject theirs = m_form->fields().values();
        theirs[QLatin1String("email")] = QStringLiteral("grace@example.com");
        m_form->setReload([&] {
            return ready<FormDialog::Stored>(FormDialog::Stored{theirs, saved, QStringLiteral("Grace")});
        });
        m_form->fields().setValue(QStringLiteral("firstName"), QStringLiteral("Ada"));
        m_form->submit();
        QTRY_VERIFY(m_form->findChild<ConflictView *>());
        auto *view = m_form->findChild<ConflictView *>();
        QVERIFY(view->findChild<QRadioButton *>(QStringLiteral("firstNameMine"))->isChecked());
        QVERIFY(view->findChild<QRadioButton *>(QStringLiteral("emailTheirs"))->isChecked());
        QTest::mouseClick(view->findChild<QPushButton *>(QStringLiteral("allTheirs")), Qt::LeftButton);
        QVERIFY(view->findChild<QRadioButton *>(QStringLiteral("firstNameTheirs"))->isChecked());
        view->findChild<QRadioButton *>(QStringLiteral("firstNameMine"))->click();
        view->accept();
        QTRY_VERIFY(!m_form);
        QCOMPARE(sent[QLatin1String("firstName")].toString(), QStringLiteral("Ada"));
        QCOMPARE(sent[QLatin1String("email")].toString(), QStringLiteral("grace@example.com"));
    }

    void aConflictLetsChooseFieldByField()
    {
        const QDateTime first(QDate(2026, 1, 1), QTime(), Qt::UTC);
        const QDateTime second = first.addSecs(60);
        QList<QPair<QJsonObject, QDateTime>> attempts;
        m_form->setReadOn(first);
        m_form->setTask(
            [&]() -> Future<void> {
                attempts.append({m_form->fields().values(), m_form->readOn()});
                if (m_form->readOn() == first)
                    return readyError<void>(Error::of(ErrorKind::Conflict, QStringLiteral("Changed meanwhile.")));
                return ready<void>({});
            },
            [] {});
        m_form->setReload([&] {
            return ready<FormDialog::Stored>(
                FormDialog::Stored{{{QStringLiteral("firstName"), QStringLiteral("Augusta")},
                                    {QStringLiteral("email"), QStringLiteral("ada@example.com")},
                                    {QStringLiteral("plan"), QStringLiteral("BASIC")}},
                                   second});
        });
        m_form->fields().setValues({{QStringLiteral("firstName"), QStringLiteral("Ada")},
                                    {QStringLiteral("email"), QStringLiteral("a&b@example.com")}});
        m_form->submit();
        QTRY_VERIFY(m_form->findChild<ConflictView *>());
        auto *view = m_form->findChild<ConflictView *>();
        QVERIFY(view->findChild<QRadioButton *>(QStringLiteral("firstNameMine"))->isChecked());
        QCOMPARE(view->findChild<QRadioButton *>(QStringLiteral("emailMine"))->text(),
                 QStringLiteral("a&&b@example.com"));
        QVERIFY(!view->findChild<QRadioButton *>(QStringLiteral("planMine")));
        QCOMPARE(accessibilityProblems(view).join(QLatin1Char('\n')), QString());
        QTest::mouseClick(view->findChild<QRadioButton *>(QStringLiteral("emailTheirs")), Qt::LeftButton);
        view->accept();
        QTRY_VERIFY(!m_form);
        QCOMPARE(attempts.size(), 2);
        QCOMPARE(attempts.last().second, second);
        QCOMPARE(attempts.last().first[QLatin1String("firstName")].toString(), QStringLiteral("Ada"));
        QCOMPARE(attempts.last().first[QLatin1String("email")].toString(), QStringLiteral("ada@example.com"));
    }

    void aReasonIsAskedFor()
    {
        QString given;
        QPointer<ReasonDialog> dialog =
            new ReasonDialog(QStringLiteral("Verify"), QStringLiteral("Why?"), QStringLiteral("Verify"), *m_state,
                             QStringLiteral("lead/1/verify"), nullptr);
        dialog->setTask(
            [&] {
                given = dialog->reason();
                return ready<void>({});
            },
            [] {});
        dialog->show();
        dialog->submit();
        QVERIFY(!dialog->fields().errorOf(QStringLiteral("reason")).isEmpty());
        QCOMPARE(given, QString());
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(QStringLiteral("reason")),
                         QStringLiteral("  called them "));
        QCOMPARE(accessibilityProblems(dialog).join(QLatin1Char('\n')), QString());
        dialog->submit();
        QCOMPARE(given, QStringLiteral("called them"));
        QTRY_VERIFY(!dialog);
    }

    void whatCannotBeUndoneMustBeTyped()
    {
        int done = 0;
        QPointer<TypeToConfirmDialog> dialog = new TypeToConfirmDialog(
            QStringLiteral("Deprovision"), QStringLiteral("All is removed."), QStringLiteral("acme"),
            QStringLiteral("Deprovision"), TypeToConfirmDialog::Reason::Asked, *m_state, nullptr);
        dialog->setTask([] { return ready<void>({}); }, [&] { ++done; });
        dialog->show();
        auto *confirmation = dialog->findChild<QLineEdit *>(QStringLiteral("confirmation"));
        QTest::keyClicks(confirmation, QStringLiteral("acm"));
        QTest::keyClick(confirmation, Qt::Key_Return);
        QVERIFY(!dialog->submitButton()->isEnabled());
        QTest::keyClicks(confirmation, QStringLiteral("e"));
        QVERIFY(dialog->submitButton()->isEnabled());
        QTest::keyClick(confirmation, Qt::Key_Return);
        QVERIFY(!dialog->fields().errorOf(QStringLiteral("reason")).isEmpty());
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(QStringLiteral("reason")),
                         QStringLiteral("contract ended"));
        dialog->submit();
        QTRY_COMPARE(done, 1);
        QTRY_VERIFY(!dialog);
    }

    void aFormWithoutATaskOnlyAsks()
    {
        QSignalSpy accepted(m_form, &QDialog::accepted);
        QTest::keyClick(in<QLineEdit>(m_form, "firstName"), Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
    }

    void aLargerFontGetsItsRoomAndASmallerOneGivesItBack()
    {
        m_form->setIntroduction(QStringLiteral("Whatever is typed here is kept. ").repeated(8), Tone::Warning);
        const QFont usual = m_form->font();
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 1.6);
        const auto *notice = m_form->findChild<Notice *>();
        QVERIFY(notice && notice->isVisible());
        const auto whole = [&] {
            return notice->height() >= notice->heightForWidth(notice->width()) &&
                   m_form->findChild<QScrollArea *>()->verticalScrollBar()->maximum() == 0;
        };
        m_form->setFont(large);
        QTRY_VERIFY(whole());
        const int high = m_form->height();
        m_form->setFont(usual);
        QTRY_VERIFY(whole() && m_form->height() < high);
    }

    void everyControlIsForEveryone()
    {
        m_form->fields().setHelp(QStringLiteral("email"), QStringLiteral("We write to it once."));
        QCOMPARE(accessibilityProblems(m_form).join(QLatin1Char('\n')), QString());
    }

private:
    void open()
    {
        m_form = leadForm(*m_state);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowActive(m_form));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::shared_ptr<LocalState> m_state;
    QPointer<FormDialog> m_form;
};

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    if (app.arguments().value(1) == QLatin1String("--type"))
        return typeIntoForm(app.arguments().value(2));
    TestFormDialog test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_form_dialog.moc"
