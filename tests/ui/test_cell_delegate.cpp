#include "ui/widgets/cell_delegate.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QTest>

using namespace reeve;

/// What cells look like, pixel by pixel.
class TestCellDelegate : public QObject
{
    Q_OBJECT

    static constexpr QSize size{200, 30};

    static QStandardItem *item(const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
    {
        auto *item = new QStandardItem(text);
        item->setTextAlignment(alignment);
        return item;
    }
    static QImage painted(QStandardItem *item, const QFont &font)
    {
        QStandardItemModel model;
        model.appendRow(item);
        QStyleOptionViewItem option;
        option.rect = QRect({}, size);
        option.font = font;
        option.fontMetrics = QFontMetrics(font);
        option.state = QStyle::State_Enabled;
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        CellDelegate().paint(&painter, option, model.index(0, 0));
        return image;
    }
    /// Pixels from the left edge to the first and from the last letter to the right edge.
    static std::pair<int, int> margins(const QImage &image)
    {
        const auto empty = [&image](int x) {
            for (int y = 0; y < image.height() - 1; ++y) // but for the line below
                if (image.pixelColor(x, y) != QColor(Qt::white))
                    return false;
            return true;
        };
        int left = 0;
        while (left < image.width() && empty(left))
            ++left;
        int right = image.width() - 1;
        while (right > left && empty(right))
            --right;
        return {left, image.width() - 1 - right};
    }

private slots:
    void lettersThatJoinAreJoinedInAFontWithoutShaping_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Arabic") << QStringLiteral("\u0645\u062d\u0645\u062f");
        QTest::newRow("an accent of its own") << QStringLiteral("Rene\u0301 Ame\u0301lie");
        QTest::newRow("Devanagari") << QStringLiteral("\u0915\u094d\u0937");
    }
    void lettersThatJoinAreJoinedInAFontWithoutShaping()
    {
        QFETCH(const QString, text);
        const QFont font;
        const QFont plain = CellDelegate::withoutShaping(font);
        QCOMPARE(painted(item(text), plain), painted(item(text), font));
    }
    void lettersThatStandAloneAreNotShaped()
    {
        const QString ligature = QStringLiteral("fi ffl AVATAR");
        const QFont font;
        const QFont plain = CellDelegate::withoutShaping(font);
        if (QFontMetrics(font).horizontalAdvance(ligature) == QFontMetrics(plain).horizontalAdvance(ligature))
            QSKIP("The font of this machine has no ligatures and no kerning.");
        QVERIFY(painted(item(ligature), plain) != painted(item(ligature), font));
    }
    void numbersStandToTheRight()
    {
        const auto [left, right] = margins(painted(item(QStringLiteral("42")), {}));
        QVERIFY2(left < 20 && right > 150, qPrintable(QStringLiteral("%1 %2").arg(left).arg(right)));
        const auto [numberLeft, numberRight] = margins(painted(item(QStringLiteral("42"), Qt::AlignRight), {}));
        QVERIFY2(numberLeft > 150 && numberRight < 20,
                 qPrintable(QStringLiteral("%1 %2").arg(numberLeft).arg(numberRight)));
    }
    void longTextEndsInsideItsCell()
    {
        const auto [left, right] = margins(painted(item(QString(300, u'm')), {}));
        QVERIFY(left >= 6 && right >= 6);
    }
    void lineBreaksStayOnOneLine()
    {
        QCOMPARE(painted(item(QStringLiteral("one\ntwo")), {}), painted(item(QStringLiteral("one two")), {}));
    }
};

QTEST_MAIN(TestCellDelegate)
#include "test_cell_delegate.moc"
