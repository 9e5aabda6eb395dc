#include "models/bulk_work.h"

#include <QTest>

using namespace reeve;

namespace {

QList<BulkItem> items(int count)
{
    QList<BulkItem> items;
    for (int i = 0; i < count; ++i)
        items.append({QString::number(i), QStringLiteral("Item %1").arg(i)});
    return items;
}

} // namespace

class TestBulkWork : public QObject
{
    Q_OBJECT
private slots:
    void reportsWhatFailedByName()
    {
        const Future<BulkReport> work = inTurn(this, items(3), [](const Id &id) -> Future<int> {
            if (id == QStringLiteral("1"))
                return readyError<int>(Error::of(ErrorKind::State, QStringLiteral("No.")));
            return ready<int>(7);
        });
        QTRY_VERIFY(work.isFinished());
        QCOMPARE(work.result()->done, 2);
        QCOMPARE(work.result()->errors.size(), 1);
        QCOMPARE(work.result()->errors.first().first, QStringLiteral("Item 1"));
        QCOMPARE(work.progressMaximum(), 3);
        QCOMPARE(work.progressValue(), 3);
    }

    void oneAfterTheOther()
    {
        int running = 0;
        int most = 0;
        QList<std::shared_ptr<QPromise<Result<void>>>> promises;
        const Future<BulkReport> work = inTurn(this, items(3), [&](const Id &) {
            most = std::max(most, ++running);
            promises.append(std::make_shared<QPromise<Result<void>>>());
            promises.last()->start();
            return promises.last()->future();
        });
        for (int i = 0; i < 3; ++i) {
            QTRY_COMPARE(promises.size(), i + 1);
            --running;
            promises.at(i)->addResult(Result<void>());
            promises.at(i)->finish();
        }
        QTRY_VERIFY(work.isFinished());
        QCOMPARE(most, 1);
        QCOMPARE(work.result()->done, 3);
    }

    void stopsWhenItIsCancelled()
    {
        int done = 0;
        Future<BulkReport> work;
        work = inTurn(this, items(50), [&](const Id &) {
            if (++done == 5)
                work.cancel();
            return ready<void>({});
        });
        QTRY_VERIFY(work.isFinished());
        QCOMPARE(done, 5);
        QVERIFY(work.isCanceled());
    }

    void keepsAHandfulOfErrors()
    {
        const Future<BulkReport> work = inTurn(this, items(maximumBulkErrors + 5), [](const Id &) {
            return readyError<void>(Error::of(ErrorKind::State, QStringLiteral("No.")));
        });
        QTRY_VERIFY(work.isFinished());
        QCOMPARE(work.result()->errors.size(), maximumBulkErrors);
    }

    void nothingToDoEndsAtOnce()
    {
        const Future<BulkReport> work = inTurn(this, {}, [](const Id &) { return ready<void>({}); });
        QVERIFY(work.isFinished());
        QCOMPARE(work.result()->done, 0);
    }
};

QTEST_GUILESS_MAIN(TestBulkWork)
#include "test_bulk_work.moc"
