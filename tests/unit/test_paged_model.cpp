#include "models/paged_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <deque>

using namespace reeve;

namespace {

struct Number
{
    Id id;
    int value = 0;
};

/// Numbers in ascending order, read by key as a store reads; answers can be held back and made to fail.
class NumberModel : public PagedModel<Number>
{
public:
    explicit NumberModel(int count)
        : PagedModel({{QStringLiteral("value"), QStringLiteral("Value"), 100, true}}, nullptr)
    {
        for (int value = 0; value < count; ++value)
            add(value * 10);
    }

    void add(int value) { stored.insert(value, {QStringLiteral("n%1").arg(value), value}); }

    /// Answers the oldest request that was held back.
    void answerOldest()
    {
        const auto answer = std::move(m_held.front());
        m_held.pop_front();
        answer();
    }
    [[nodiscard]] int first() const { return at(0).value; }
    [[nodiscard]] int last() const { return at(rowCount() - 1).value; }
    [[nodiscard]] bool isGapless() const
    {
        for (int row = 1; row < rowCount(); ++row)
            if (std::next(stored.constFind(at(row - 1).value)).key() != at(row).value)
                return false;
        return true;
    }

    QMap<int, Number> stored;
    bool holdsBack = false;
    bool fails = false;
    int largestPage = 0;

protected:
    Future<Page<Number>> fetch(const PageRequest &request) override
    {
        largestPage = std::max(largestPage, request.limit);
        if (fails)
            return readyError<Page<Number>>(Error::of(ErrorKind::Database, QStringLiteral("disk I/O error")));
        if (!holdsBack)
            return ready<Page<Number>>(read(request));
        auto promise = std::make_shared<QPromise<Result<Page<Number>>>>();
        promise->start();
        m_held.emplace_back([promise, page = read(request)] {
            promise->addResult(Result<Page<Number>>(page));
            promise->finish();
        });
        return promise->future();
    }
    Future<qint64> fetchCount() override { return ready<qint64>(static_cast<qint64>(stored.size())); }
    QVariant cell(const Number &number, int, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(number.value) : QVariant();
    }

private:
    [[nodiscard]] Page<Number> read(const PageRequest &request) const
    {
        const bool forward = request.direction == PageDirection::Forward;
        const int from = request.from.value.toInt();
        auto begin = request.from.isNull() || !forward ? stored.cbegin() : stored.upperBound(from);
        auto end = request.from.isNull() || forward ? stored.cend() : stored.lowerBound(from);
        const int found = static_cast<int>(std::distance(begin, end));
        const int left = std::max(0, found - request.limit);
        if (forward)
            end = std::prev(end, left);
        else
            begin = std::next(begin, left);
        Page<Number> page;
        page.rows = QList<Number>(begin, end);
        page.atStart = begin == stored.cbegin();
        page.atEnd = end == stored.cend();
        if (!page.rows.isEmpty()) {
            page.first = {page.rows.first().value, page.rows.first().id};
            page.last = {page.rows.last().value, page.rows.last().id};
        }
        return page;
    }

    std::deque<std::function<void()>> m_held;
};

constexpr auto Ready = PagedTableModel::Phase::Ready;
constexpr auto Failed = PagedTableModel::Phase::Failed;

} // namespace

class TestPagedModel : public QObject
{
    Q_OBJECT
private slots:
    void readsTheFirstPageAndTheTotal();
    void extendsForwardToTheEnd();
    void keepsTheWindowSmallWhileReadingOn();
    void extendsBackwardFromTheEnd();
    void goesThereAndBackWithoutAGap();
    void refreshChangesOnlyWhatDiffers();
    void refreshInTheMiddleSeesTheFirstRowGo();
    void refreshAtTheEndShowsWhatCame();
    void readsOnAfterARefreshWithoutLosingThePlace();
    void refreshReadsByPage();
    void ignoresAnAnswerThatIsOverdue();
    void severalRefreshesAreOne();
    void keepsRowsWhenTheStoreFails();
    void recoversAfterAFailedExtension();
    void showsAnEmptyList();

private:
    static void fill(NumberModel &model)
    {
        model.goToStart();
        QTRY_COMPARE(model.phase(), Ready);
    }
    static void readOn(NumberModel &model, int lastValue)
    {
        while (model.last() < lastValue) {
            const int before = model.last();
            model.fetchAfter();
            QTRY_VERIFY(model.last() > before);
        }
    }
    /// Ends when the refresh that begins in a moment has been answered.
    static void refresh(NumberModel &model)
    {
        QSignalSpy phases(&model, &PagedTableModel::phaseChanged);
        model.refreshSoon();
        QTRY_VERIFY(phases.size() >= 2);
    }
};

void TestPagedModel::readsTheFirstPageAndTheTotal()
{
    NumberModel model(5000);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.phase(), PagedTableModel::Phase::Idle);
    QCOMPARE(model.total(), -1);
    fill(model);
    QCOMPARE(model.rowCount(), PagedTableModel::pageSize);
    QCOMPARE(model.first(), 0);
    QVERIFY(model.atStart());
    QVERIFY(!model.atEnd());
    QTRY_COMPARE(model.total(), 5000);
    QCOMPARE(model.index(3, 0).data().toInt(), 30);
    QCOMPARE(model.idAt(3), QStringLiteral("n30"));
    QCOMPARE(model.rowOf(QStringLiteral("n30")), 3);
    QCOMPARE(model.rowOf(QStringLiteral("n49990")), -1);
}

void TestPagedModel::extendsForwardToTheEnd()
{
    NumberModel model(450);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(model);
    readOn(model, 4490);
    QCOMPARE(model.rowCount(), 450);
    QVERIFY(model.atStart() && model.atEnd());
    QVERIFY(model.isGapless());
}

void TestPagedModel::keepsTheWindowSmallWhileReadingOn()
{
    NumberModel model(5000);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(model);
    readOn(model, 49990);
    QVERIFY(model.rowCount() <= PagedTableModel::windowSize);
    QVERIFY(!model.atStart());
    QVERIFY(model.atEnd());
    QVERIFY(model.isGapless());
}

void TestPagedModel::extendsBackwardFromTheEnd()
{
    NumberModel model(5000);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy jumps(&model, &PagedTableModel::jumped);
    model.goToEnd();
    QTRY_COMPARE(jumps.size(), 1);
    QCOMPARE(jumps.first().first().value<PageDirection>(), PageDirection::Backward);
    QCOMPARE(model.last(), 49990);
    QVERIFY(model.atEnd() && !model.atStart());
    model.fetchBefore();
    QTRY_COMPARE(model.rowCount(), 2 * PagedTableModel::pageSize);
    QCOMPARE(model.last(), 49990);
    QVERIFY(model.isGapless());
}

void TestPagedModel::goesThereAndBackWithoutAGap()
{
    NumberModel model(3000);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(model);
    readOn(model, 29990);
    while (!model.atStart()) {
        const int before = model.first();
        model.fetchBefore();
        QTRY_VERIFY(model.first() < before);
        QVERIFY(model.isGapless());
    }
    QCOMPARE(model.first(), 0);
    QVERIFY(!model.atEnd());
    QVERIFY(model.rowCount() <= PagedTableModel::windowSize);
}

void TestPagedModel::refreshChangesOnlyWhatDiffers()
{
    NumberModel model(1000);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(model);
    readOn(model, 3990);
    const QPersistentModelIndex selected = model.index(100, 0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    model.stored.remove(50);
    model.add(55);
    model.add(57);
    refresh(model);

    QCOMPARE(resets.size(), 0);
    QVERIFY(selected.isValid());
    QCOMPARE(selected.data().toInt(), 1000);
    QCOMPARE(selected.row(), 101);
    QCOMPARE(model.rowOf(QStringLiteral("n50")), -1);
    QCOMPARE(model.rowOf(QStringLiteral("n55")), 5);
    QVERIFY(model.isGapless());
    QTRY_COMPARE(model.total(), 1001);
}

void TestPagedModel::refreshInTheMiddleSeesTheFirstRowGo()
{
    NumberModel model(9000);
    fill(model);
    readOn(model, 35990);
    QVERIFY(!model.atStart() && !model.atEnd());
    const int first = model.first();
    const int rows = model.rowCount();

    model.stored.remove(first);
    refresh(model);

    QCOMPARE(model.rowOf(QStringLiteral("n%1").arg(first)), -1);
    QCOMPARE(model.first(), first + 10);
    QCOMPARE(model.rowCount(), rows);
    QVERIFY(model.isGapless());
    QVERIFY(!model.atStart() && !model.atEnd());
}

void TestPagedModel::refreshAtTheEndShowsWhatCame()
{
    NumberModel model(5000);
    model.goToEnd();
    QTRY_COMPARE(model.phase(), Ready);
    model.add(60000);
    refresh(model);
    QCOMPARE(model.last(), 60000);
    QVERIFY(model.atEnd() && !model.atStart());
    QVERIFY(model.isGapless());
}

void TestPagedModel::readsOnAfterARefreshWithoutLosingThePlace()
{
    NumberModel model(9000);
    fill(model);
    readOn(model, 19990);
    QCOMPARE(model.rowCount(), PagedTableModel::windowSize);
    refresh(model);
    const QPersistentModelIndex readHere = model.index(model.rowCount() - 1, 0);
    readOn(model, 20000);
    QVERIFY(readHere.isValid());
    QCOMPARE(model.rowCount(), PagedTableModel::windowSize);
    QVERIFY(model.isGapless());
}

void TestPagedModel::refreshReadsByPage()
{
    NumberModel model(9000);
    fill(model);
    readOn(model, 19990);
    refresh(model);
    QCOMPARE(model.largestPage, PagedTableModel::pageSize);
}

void TestPagedModel::ignoresAnAnswerThatIsOverdue()
{
    NumberModel model(5000);
    model.holdsBack = true;
    model.goToStart();
    model.goToEnd();
    model.answerOldest();
    QSignalSpy jumps(&model, &PagedTableModel::jumped);
    model.answerOldest();
    QTRY_COMPARE(jumps.size(), 1);
    QCOMPARE(model.last(), 49990);
    QCOMPARE(model.rowCount(), PagedTableModel::pageSize);
}

void TestPagedModel::severalRefreshesAreOne()
{
    NumberModel model(100);
    fill(model);
    QSignalSpy phases(&model, &PagedTableModel::phaseChanged);
    for (int i = 0; i < 50; ++i)
        model.refreshSoon();
    QTRY_COMPARE(phases.size(), 2);
    QTest::qWait(0);
    QCOMPARE(model.phase(), Ready);
    QCOMPARE(phases.size(), 2);
}

void TestPagedModel::keepsRowsWhenTheStoreFails()
{
    NumberModel model(5000);
    fill(model);
    readOn(model, 3990);
    model.fails = true;
    refresh(model);
    QCOMPARE(model.phase(), Failed);
    QCOMPARE(model.error().text, QStringLiteral("disk I/O error"));
    QCOMPARE(model.rowCount(), 400);
    model.goToEnd();
    QTRY_COMPARE(model.phase(), Failed);
    QCOMPARE(model.rowCount(), 400);
}

void TestPagedModel::recoversAfterAFailedExtension()
{
    NumberModel model(5000);
    fill(model);
    model.fails = true;
    model.fetchAfter();
    QTRY_COMPARE(model.phase(), Failed);
    QCOMPARE(model.rowCount(), 200);
    model.fails = false;
    model.fetchAfter();
    QTRY_COMPARE(model.rowCount(), 400);
    QCOMPARE(model.phase(), Ready);
    QVERIFY(model.isGapless());
}

void TestPagedModel::showsAnEmptyList()
{
    NumberModel model(0);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(model);
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE(model.total(), 0);
    model.add(7);
    refresh(model);
    QCOMPARE(model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestPagedModel)
#include "test_paged_model.moc"
