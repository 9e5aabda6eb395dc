#include "services/local/local_state.h"
#include "ui/widgets/filter_bar.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace reeve;

namespace {

const QList<Facet> facets{
    {QStringLiteral("state"),
     QStringLiteral("State"),
     {{QStringLiteral("waiting"), QStringLiteral("Waiting")}, {QStringLiteral("stale"), QStringLiteral("Stale")}}},
    {QStringLiteral("tenant"), QStringLiteral("Tenant"), {}}};

} // namespace

class TestFilterBar : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void typingIsGathered();
    void conditionsCombine();
    void clearRemovesEverything();
    void clearingTheTextShowsTheListAtOnce();
    void aSavedFilterComesBack();
    void aSavedFilterCanBeDeleted();
    void aFacetWithoutOptionsIsHidden();
    void namesFromOutsideAreShownAsTheyAre();
    void monthAndYearReachToTheirEnd();
    void jsonKeepsEverything();

private:
    template<class T>
    T *child(const char *name)
    {
        return m_bar->findChild<T *>(QString::fromLatin1(name));
    }
    void choose(const char *facet, const QString &title)
    {
        QMenu *menu = child<QToolButton>(facet)->menu();
        for (QAction *action : menu->actions())
            if (action->text() == title)
                return action->toggle();
        QFAIL("no such option");
    }
    void typeText(const QString &text) { QTest::keyClicks(child<QLineEdit>("quickFilter"), text); }
    /// The menu of saved filters as it is when the operator opens it.
    QMenu *savedMenu()
    {
        QMenu *menu = child<QToolButton>("savedFilters")->menu();
        emit menu->aboutToShow();
        return menu;
    }
    static QAction *named(const QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions())
            if (action->text() == text)
                return action;
        return nullptr;
    }

    QTemporaryDir m_directory;
    std::shared_ptr<LocalState> m_state;
    std::unique_ptr<FilterBar> m_bar;
};

void TestFilterBar::init()
{
    m_bar.reset();
    m_state = *LocalState::open(
                   m_directory.filePath(QStringLiteral("%1.db").arg(QLatin1String(QTest::currentTestFunction()))))
                   .result();
    m_bar = std::make_unique<FilterBar>(facets, *m_state, QStringLiteral("leads"), nullptr);
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
}

void TestFilterBar::typingIsGathered()
{
    QSignalSpy changes(m_bar.get(), &FilterBar::changed);
    typeText(QStringLiteral("ada engines"));
    QCOMPARE(changes.size(), 0);
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().value<FilterState>().text, QStringLiteral("ada engines"));
}

void TestFilterBar::conditionsCombine()
{
    QSignalSpy changes(m_bar.get(), &FilterBar::changed);
    typeText(QStringLiteral("ada"));
    QTRY_COMPARE(changes.size(), 1);
    choose("facet_state", QStringLiteral("Waiting"));
    choose("facet_state", QStringLiteral("Stale"));
    auto *range = child<QComboBox>("dateRange");
    range->setFocus();
    QTest::keyClick(range, Qt::Key_Down);
    QTRY_COMPARE(changes.size(), 4);

    const FilterState &filter = m_bar->filter();
    QCOMPARE(filter.text, QStringLiteral("ada"));
    QCOMPARE(filter.chosen(QStringLiteral("state")), (QStringList{QStringLiteral("waiting"), QStringLiteral("stale")}));
    QCOMPARE(filter.range, DateRange::Today);
    QCOMPARE(child<QToolButton>("facet_state")->text(), QStringLiteral("State: Waiting, Stale"));

    choose("facet_state", QStringLiteral("Waiting"));
    QCOMPARE(m_bar->filter().chosen(QStringLiteral("state")), QStringList{QStringLiteral("stale")});
}

void TestFilterBar::clearRemovesEverything()
{
    auto *clear = child<QToolButton>("clearFilter");
    QVERIFY(!clear->isVisible());
    typeText(QStringLiteral("ada"));
    choose("facet_state", QStringLiteral("Stale"));
    QTRY_VERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QVERIFY(m_bar->filter().isEmpty());
    QVERIFY(child<QLineEdit>("quickFilter")->text().isEmpty());
    QCOMPARE(child<QToolButton>("facet_state")->text(), QStringLiteral("State"));
    QVERIFY(!clear->isVisible());
}

void TestFilterBar::clearingTheTextShowsTheListAtOnce()
{
    QSignalSpy changes(m_bar.get(), &FilterBar::changed);
    typeText(QStringLiteral("ada"));
    QTRY_COMPARE(changes.size(), 1);
    child<QLineEdit>("quickFilter")->clear();
    QCOMPARE(changes.size(), 2);
    QVERIFY(m_bar->filter().isEmpty());
}

void TestFilterBar::aSavedFilterComesBack()
{
    typeText(QStringLiteral("ada"));
    choose("facet_state", QStringLiteral("Stale"));
    const FilterState saved = m_bar->filter();
    named(savedMenu(), QStringLiteral("Save this filter…"))->trigger();
    auto *dialog = m_bar->findChild<QInputDialog *>();
    QVERIFY(dialog);
    dialog->setTextValue(QStringLiteral("Old Adas"));
    dialog->accept();

    // Another window, after a restart.
    m_state->flush().waitForFinished();
    m_bar = std::make_unique<FilterBar>(facets, *m_state, QStringLiteral("leads"), nullptr);
    QSignalSpy changes(m_bar.get(), &FilterBar::changed);
    named(savedMenu(), QStringLiteral("Old Adas"))->trigger();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(m_bar->filter(), saved);
    QCOMPARE(child<QLineEdit>("quickFilter")->text(), QStringLiteral("ada"));
    QCOMPARE(child<QToolButton>("facet_state")->text(), QStringLiteral("State: Stale"));

    m_bar = std::make_unique<FilterBar>(facets, *m_state, QStringLiteral("tenants"), nullptr);
    QVERIFY(!named(savedMenu(), QStringLiteral("Old Adas")));
}

void TestFilterBar::aSavedFilterCanBeDeleted()
{
    m_state->setValue(QStringLiteral("panes/leads/filters"), QJsonObject{{QStringLiteral("Mine"), QJsonObject{}}});
    QMenu *forget = named(savedMenu(), QStringLiteral("Delete a saved filter"))->menu();
    named(forget, QStringLiteral("Mine"))->trigger();
    QVERIFY(!named(savedMenu(), QStringLiteral("Mine")));
}

void TestFilterBar::aFacetWithoutOptionsIsHidden()
{
    auto *tenant = child<QToolButton>("facet_tenant");
    QVERIFY(!tenant->isVisible());
    FilterState filter;
    filter.choices[QStringLiteral("tenant")] = {QStringLiteral("7")};
    m_bar->setFilter(filter);
    m_bar->setOptions(QStringLiteral("tenant"), {{QStringLiteral("7"), QStringLiteral("Engines")}});
    QVERIFY(tenant->isVisible());
    QCOMPARE(tenant->text(), QStringLiteral("Tenant: Engines"));
    QCOMPARE(m_bar->filter(), filter);
}

void TestFilterBar::namesFromOutsideAreShownAsTheyAre()
{
    m_bar->setOptions(QStringLiteral("tenant"), {{QStringLiteral("7"), QStringLiteral("Smith & Sons")}});
    QCOMPARE(child<QToolButton>("facet_tenant")->menu()->actions().first()->text(), QStringLiteral("Smith && Sons"));
}

void TestFilterBar::monthAndYearReachToTheirEnd()
{
    const QDate today(2026, 2, 10);
    FilterState filter;
    filter.range = DateRange::ThisMonth;
    QCOMPARE(filter.period(today).from, QDate(2026, 2, 1).startOfDay().toUTC());
    QCOMPARE(filter.period(today).to, QDate(2026, 3, 1).startOfDay().toUTC());
    filter.range = DateRange::ThisYear;
    QCOMPARE(filter.period(today).to, QDate(2027, 1, 1).startOfDay().toUTC());
    filter.range = DateRange::Last7Days;
    QCOMPARE(filter.period(today).from, QDate(2026, 2, 4).startOfDay().toUTC());
    QCOMPARE(filter.period(today).to, QDate(2026, 2, 11).startOfDay().toUTC());
}

void TestFilterBar::jsonKeepsEverything()
{
    FilterState filter;
    filter.text = QStringLiteral("ada");
    filter.choices[QStringLiteral("state")] = {QStringLiteral("stale"), QStringLiteral("waiting")};
    filter.range = DateRange::Custom;
    filter.from = QDate(2026, 1, 2);
    filter.to = QDate(2026, 2, 3);
    QCOMPARE(FilterState::fromJson(filter.toJson()), filter);
    QVERIFY(FilterState::fromJson({}).isEmpty());
}

QTEST_MAIN(TestFilterBar)
#include "test_filter_bar.moc"
