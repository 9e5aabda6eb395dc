#include "services/local/local_state.h"
#include "tests/support/accessibility.h"
#include "ui/widgets/date_range_dialog.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/state_view.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace reeve;

namespace {

/// A form as it should be: every kind of control, each with a label or a text.
struct Form : QWidget
{
    Form()
    {
        auto *layout = new QFormLayout(this);
        layout->addRow(QStringLiteral("&Name"), name);
        layout->addRow(QStringLiteral("&Plan"), plan);
        layout->addRow(QStringLiteral("&Seats"), seats);
        layout->addRow(QStringLiteral("N&otes"), notes);
        layout->addRow(silo);
        layout->addRow(pooled);
        layout->addRow(save);
        plan->setEditable(true);
        notes->setTabChangesFocus(true);
        silo->setChecked(true);
        save->setObjectName(QStringLiteral("save"));
    }

    QLineEdit *name = new QLineEdit(this);
    QComboBox *plan = new QComboBox(this);
    QSpinBox *seats = new QSpinBox(this);
    QPlainTextEdit *notes = new QPlainTextEdit(this);
    QRadioButton *silo = new QRadioButton(QStringLiteral("Silo"), this);
    QRadioButton *pooled = new QRadioButton(QStringLiteral("Pooled"), this);
    QPushButton *save = new QPushButton(QStringLiteral("Save"), this);
};

QString problemsOf(QWidget &window)
{
    window.show();
    return accessibilityProblems(&window).join(QLatin1Char('\n'));
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void nothingToSayAboutAGoodForm()
    {
        Form form;
        form.name->setFocus();
        QCOMPARE(problemsOf(form), QString());
        QCOMPARE(QApplication::focusWidget(), form.name);
    }

    void findsAButtonThatTabSkips()
    {
        Form form;
        form.save->setFocusPolicy(Qt::ClickFocus);
        QCOMPARE(problemsOf(form), QStringLiteral("QPushButton \"save\" is not reached by Tab"));
    }

    void findsAnIconWithoutAName()
    {
        Form form;
        auto *icon = new QToolButton(&form);
        icon->setObjectName(QStringLiteral("undo"));
        static_cast<QFormLayout *>(form.layout())->addRow(icon);
        QCOMPARE(problemsOf(form), QStringLiteral("QToolButton \"undo\" has no accessible name"));
        icon->setAccessibleName(QStringLiteral("Undo"));
        QCOMPARE(problemsOf(form), QString());
    }

    void findsATextAreaThatKeepsTab()
    {
        Form form;
        form.notes->setObjectName(QStringLiteral("notes"));
        form.notes->setTabChangesFocus(false);
        QCOMPARE(problemsOf(form), QStringLiteral("QPlainTextEdit \"notes\" keeps the Tab key"));
    }

    void findsATableThatKeepsTab()
    {
        Form form;
        auto *table = new QTableWidget(2, 2, &form);
        table->setObjectName(QStringLiteral("rows"));
        table->setAccessibleName(QStringLiteral("Rows"));
        static_cast<QFormLayout *>(form.layout())->addRow(table);
        QVERIFY(problemsOf(form).contains(QStringLiteral("QTableWidget \"rows\" keeps the Tab key")));
        table->setTabKeyNavigation(false);
        QCOMPARE(problemsOf(form), QString());
    }

    void leavesOutWhatIsHiddenOrDisabled()
    {
        Form form;
        form.save->setFocusPolicy(Qt::NoFocus);
        form.save->setEnabled(false);
        QCOMPARE(problemsOf(form), QString());
        form.save->setEnabled(true);
        form.save->hide();
        QCOMPARE(problemsOf(form), QString());
    }

    void filterBarIsForEveryone()
    {
        QTemporaryDir folder;
        const auto state = LocalState::open(folder.filePath(QStringLiteral("state.sqlite"))).takeResult();
        QVERIFY(state);
        QWidget window;
        auto *layout = new QFormLayout(&window);
        auto *bar = new FilterBar(
            {{QStringLiteral("state"), QStringLiteral("State"), {{QStringLiteral("a"), QStringLiteral("A")}}}}, **state,
            QStringLiteral("leads"), &window);
        layout->addRow(bar);
        FilterState filter;
        filter.text = QStringLiteral("ada");
        bar->setFilter(filter);
        QCOMPARE(problemsOf(window), QString());
    }

    void dateRangeIsForEveryone()
    {
        DateRangeDialog dialog({}, {}, nullptr);
        QCOMPARE(problemsOf(dialog), QString());
    }

    void stateViewIsForEveryone()
    {
        StateView view(nullptr);
        view.showError(
            Error::of(ErrorKind::Database, QStringLiteral("The disk is full."), QStringLiteral("Free some space.")),
            [] {});
        QCOMPARE(problemsOf(view), QString());
    }
};

QTEST_MAIN(TestAccessibility)

#include "test_accessibility.moc"
