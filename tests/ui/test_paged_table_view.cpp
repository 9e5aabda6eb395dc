#include "models/paged_model.h"
#include "services/local/local_state.h"
#include "ui/widgets/paged_table_view.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace reeve;

namespace {

struct Number
{
    Id id;
    int value = 0;
};

/// The numbers 0 to 4999 by key, in either order.
class NumberModel : public PagedModel<Number>
{
public:
    static constexpr int count = 5000;

    NumberModel()
        : PagedModel({{QStringLiteral("value"), QStringLiteral("Value"), 100, true, true},
                      {QStringLiteral("square"), QStringLiteral("Square"), 100},
                      {QStringLiteral("parity"), QStringLiteral("Parity"), 100, false, false, true}},
                     nullptr)
    {
        m_sortOrder = Qt::AscendingOrder;
    }
    [[nodiscard]] int first() const { return at(0).value; }
    [[nodiscard]] int last() const { return at(rowCount() - 1).value; }

    QSet<int> gone;

protected:
    Future<Page<Number>> fetch(const PageRequest &request) override
    {
        QList<Number> all;
        for (int i = 0; i < count; ++i)
            if (const int value = m_sortOrder == Qt::AscendingOrder ? i : count - 1 - i; !gone.contains(value))
                all.append({QString::number(value), value});
        const auto place = [&] { return std::ranges::find(all, request.from.id, &Number::id) - all.begin(); };
        const bool forward = request.direction == PageDirection::Forward;
        const qsizetype from = request.from.isNull() ? (forward ? 0 : all.size()) : forward ? place() + 1 : place();
        const qsizetype begin = forward ? from : std::max<qsizetype>(0, from - request.limit);
        const qsizetype end = forward ? std::min<qsizetype>(all.size(), from + request.limit) : from;
        Page<Number> page{all.mid(begin, end - begin), {}, {}, begin == 0, end == all.size(), {}};
        if (!page.rows.isEmpty()) {
            page.first = {page.rows.first().value, page.rows.first().id};
            page.last = {page.rows.last().value, page.rows.last().id};
        }
        return ready<Page<Number>>(page);
    }
    Future<qint64> fetchCount() override { return ready<qint64>(count); }
    QVariant cell(const Number &number, int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? number.value : column == 1 ? number.value * number.value : number.value % 2;
    }
};

} // namespace

class TestPagedTableView : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void homeAndEndReachTheEndsOfTheList();
    void pageDownReadsOn();
    void whatIsReadStaysInPlaceWhenRowsComeAbove();
    void columnsAreRemembered();
    void shortTextsAreShownWholeInANarrowWindow();
    void columnsBeginAsTheLastRowsNeededThem();
    void columnsMeasuredWithAnotherFontAreForgotten();
    void sortingIsRemembered();
    void columnsThatCannotBeSortedDoNotPretend();
    void columnsCanBeHiddenAndReset();
    void theLastColumnCannotBeHidden();
    void anUnknownLayoutIsNoHarm();
    void selectionFollowsItsRowsThroughARefresh();
    void theMenuKeyOpensTheMenuAtTheRow();

private:
    void build()
    {
        m_view.reset();
        m_model = std::make_unique<NumberModel>();
        m_view = std::make_unique<PagedTableView>(m_model.get(), *m_state, QStringLiteral("numbers"), nullptr);
        m_view->resize(600, 400);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_model->goToStart();
        QTRY_COMPARE(m_model->phase(), PagedTableModel::Phase::Ready);
    }
    void press(Qt::Key key) { QTest::keyClick(m_view.get(), key); }
    [[nodiscard]] QHeaderView *header() const { return m_view->horizontalHeader(); }
    [[nodiscard]] int topValue() const { return m_model->at(m_view->rowAt(1)).value; }

    QTemporaryDir m_directory;
    std::shared_ptr<LocalState> m_state;
    std::unique_ptr<NumberModel> m_model;
    std::unique_ptr<PagedTableView> m_view;
};

void TestPagedTableView::init()
{
    m_view.reset();
    m_state = *LocalState::open(
                   m_directory.filePath(QStringLiteral("%1.db").arg(QLatin1String(QTest::currentTestFunction()))))
                   .result();
    build();
}

void TestPagedTableView::homeAndEndReachTheEndsOfTheList()
{
    press(Qt::Key_End);
    QTRY_COMPARE(m_model->last(), NumberModel::count - 1);
    QTRY_COMPARE(m_view->selectedIds(), QList<Id>{QStringLiteral("4999")});
    QVERIFY(m_view->viewport()->rect().intersects(m_view->visualRect(m_view->currentIndex())));
    press(Qt::Key_Home);
    QTRY_COMPARE(m_model->first(), 0);
    press(Qt::Key_Home);
    QTRY_COMPARE(m_view->selectedIds(), QList<Id>{QStringLiteral("0")});
}

void TestPagedTableView::pageDownReadsOn()
{
    press(Qt::Key_Home);
    for (int i = 0; i < 60; ++i) {
        press(Qt::Key_PageDown);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(m_model->last() > 2 * PagedTableModel::pageSize);
    QVERIFY(m_view->currentIndex().data().toInt() > PagedTableModel::pageSize);
}

void TestPagedTableView::whatIsReadStaysInPlaceWhenRowsComeAbove()
{
    press(Qt::Key_End);
    QTRY_COMPARE(m_model->last(), NumberModel::count - 1);
    QTRY_VERIFY(m_model->rowCount() >= 2 * PagedTableModel::pageSize || topValue() > 0);
    const int top = topValue();
    const int before = m_model->first();
    m_model->fetchBefore();
    QTRY_VERIFY(m_model->first() < before);
    QCOMPARE(topValue(), top);
}

void TestPagedTableView::columnsAreRemembered()
{
    header()->moveSection(header()->visualIndex(1), 0);
    header()->resizeSection(1, 233);
    QTRY_VERIFY(!m_state->value(QStringLiteral("panes/numbers/columns")).isUndefined() &&
                !m_state->value(QStringLiteral("panes/numbers/columns")).isNull());
    build();
    QCOMPARE(header()->visualIndex(1), 0);
    QCOMPARE(header()->sectionSize(1), 233);
}

void TestPagedTableView::shortTextsAreShownWholeInANarrowWindow()
{
    m_view->resize(120, 300);
    QCoreApplication::processEvents();
    const QAbstractItemView &view = *m_view;
    for (const int column : {0, 1})
        QVERIFY(header()->sectionSize(column) >= view.sizeHintForColumn(column));
}

void TestPagedTableView::columnsBeginAsTheLastRowsNeededThem()
{
    QTRY_VERIFY(m_state->value(QStringLiteral("panes/numbers/neededWidths")).isObject());
    const int fitted = header()->sectionSize(0);
    QVERIFY(fitted != m_model->columns().first().width);
    NumberModel model;
    const PagedTableView next(&model, *m_state, QStringLiteral("numbers"), nullptr);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(next.horizontalHeader()->sectionSize(0), fitted);
}

void TestPagedTableView::columnsMeasuredWithAnotherFontAreForgotten()
{
    const QString key = QStringLiteral("panes/numbers/neededWidths");
    QTRY_VERIFY(m_state->value(key).isObject());
    QJsonObject needed = m_state->value(key).toObject();
    needed[QLatin1String("fontHeight")] = 7;
    needed[QLatin1String("value")] = 90;
    m_state->setValue(key, needed);
    NumberModel model;
    const PagedTableView next(&model, *m_state, QStringLiteral("numbers"), nullptr);
    QCOMPARE(next.horizontalHeader()->sectionSize(0), model.columns().first().width);
}

void TestPagedTableView::sortingIsRemembered()
{
    const QPoint title(header()->sectionViewportPosition(0) + 20, header()->height() / 2);
    QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, title);
    QTRY_COMPARE(m_model->first(), NumberModel::count - 1);
    QTRY_VERIFY(m_state->value(QStringLiteral("panes/numbers/columns")).isObject());
    build();
    QCOMPARE(m_model->first(), NumberModel::count - 1);
    QCOMPARE(header()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestPagedTableView::columnsThatCannotBeSortedDoNotPretend()
{
    const QPoint title(header()->sectionViewportPosition(1) + 20, header()->height() / 2);
    QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, title);
    QCOMPARE(header()->sortIndicatorSection(), 0);
    QCOMPARE(header()->sortIndicatorOrder(), Qt::AscendingOrder);
    QCOMPARE(m_model->first(), 0);
}

void TestPagedTableView::columnsCanBeHiddenAndReset()
{
    QVERIFY(header()->isSectionHidden(2));
    QMenu menu;
    m_view->fillColumnMenu(&menu);
    menu.actions().at(2)->setChecked(true);
    menu.actions().at(0)->setChecked(false);
    QVERIFY(!header()->isSectionHidden(2));
    QVERIFY(header()->isSectionHidden(0));
    QTRY_VERIFY(m_state->value(QStringLiteral("panes/numbers/columns")).isObject());
    build();
    QVERIFY(header()->isSectionHidden(0));
    menu.clear();
    m_view->fillColumnMenu(&menu);
    menu.actions().constLast()->trigger();
    QVERIFY(!header()->isSectionHidden(0));
    QVERIFY(header()->isSectionHidden(2));
}

void TestPagedTableView::theLastColumnCannotBeHidden()
{
    header()->setSectionHidden(1, true);
    QMenu menu;
    m_view->fillColumnMenu(&menu);
    QVERIFY(menu.actions().at(0)->isChecked());
    QVERIFY(!menu.actions().at(0)->isEnabled());
}

void TestPagedTableView::anUnknownLayoutIsNoHarm()
{
    m_state->setValue(QStringLiteral("panes/numbers/columns"),
                      QJsonObject{{QStringLiteral("order"),
                                   QJsonArray{QJsonObject{{QStringLiteral("key"), QStringLiteral("gone")}}, 7}},
                                  {QStringLiteral("sort"), QStringLiteral("gone")}});
    build();
    QCOMPARE(header()->count(), 3);
    QCOMPARE(m_model->first(), 0);
    QCOMPARE(header()->sectionSize(0), 100);
}

void TestPagedTableView::selectionFollowsItsRowsThroughARefresh()
{
    QSignalSpy selections(m_view.get(), &PagedTableView::selectionIdsChanged);
    QVERIFY(m_view->selectId(QStringLiteral("10")));
    m_view->selectionModel()->select(m_model->index(12, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTRY_COMPARE(m_view->selectedIds(), (QList<Id>{QStringLiteral("10"), QStringLiteral("12")}));
    m_model->gone = {3, 12};
    m_model->refreshSoon();
    QTRY_COMPARE(m_model->rowOf(QStringLiteral("3")), -1);
    QCOMPARE(m_view->selectedIds(), QList<Id>{QStringLiteral("10")});
    QTRY_COMPARE(selections.last().first().value<QList<Id>>(), QList<Id>{QStringLiteral("10")});
    QVERIFY(!m_view->selectId(QStringLiteral("12")));
}

void TestPagedTableView::theMenuKeyOpensTheMenuAtTheRow()
{
    QVERIFY(m_view->selectId(QStringLiteral("2")));
    QSignalSpy menus(m_view.get(), &PagedTableView::menuRequested);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(0, 0), m_view->mapToGlobal(QPoint(0, 0)));
    QCoreApplication::sendEvent(m_view.get(), &event);
    QCOMPARE(menus.size(), 1);
    const QPoint at = m_view->viewport()->mapFromGlobal(menus.first().first().toPoint());
    QCOMPARE(m_view->indexAt(at - QPoint(-5, 1)).row(), 2);
}

QTEST_MAIN(TestPagedTableView)
#include "test_paged_table_view.moc"
