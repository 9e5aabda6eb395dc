#include "tests/support/source_tree.h"

#include <QRegularExpression>
#include <QTest>

using namespace reeve;

namespace {

/// From the outermost room to the innermost: a room may use itself and what stands after it.
const QStringList rooms{QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("models"),
                        QStringLiteral("services")};

/// Why `from` may not include `name`; empty when it may.
QString includeFault(const QString &from, const QString &name)
{
    const auto own = rooms.indexOf(from.section(u'/', 0, 0));
    const auto other = rooms.indexOf(name.section(u'/', 0, 0));
    if (other >= 0 && other < own)
        return QStringLiteral("%1 includes %2, against app -> ui -> models -> services").arg(from, name);

    // QTextLayout and QPageLayout are QtGui's, of text and of paper.
    static const QRegularExpression widgets(
        QStringLiteral("^(?!Q(Text|Page)Layout$)(QtWidgets|QtCharts|Q(Widget|Dialog|Application|MainWindow|Label|"
                       "Layout|.+(Button|Box|View|Layout|"
                       "Widget|Dialog|Edit|Bar|Menu|Delegate))$)"));
    if (own >= rooms.indexOf(QStringLiteral("models")) && widgets.match(name).hasMatch())
        return QStringLiteral("%1 includes %2: %3 knows no widget").arg(from, name, rooms.at(own));

    if (from.startsWith(QLatin1String("services/domain/"))) {
        static const QRegularExpression io(QStringLiteral(
            "^(Q(Sql|Network|Tcp|Udp|Ssl|LocalS|File|Dir|SaveFile|Temporary|Settings|Process|Thread|Timer|"
            "Future|Promise|Concurrent).*|QtSql.*|QtNetwork.*|QtConcurrent.*|curl/.*|boost/.*|openssl/.*|"
            "fstream|iostream|filesystem|thread|mutex)$"));
        if (io.match(name).hasMatch())
            return QStringLiteral("%1 includes %2: the domain does no I/O and waits for nothing").arg(from, name);
        if (other >= 0 && !name.startsWith(QLatin1String("services/domain/")) &&
            !name.startsWith(QLatin1String("services/core/")))
            return QStringLiteral("%1 includes %2: the domain stands on services/core alone").arg(from, name);
        if (name == QLatin1String("services/core/future.h"))
            return QStringLiteral("%1 includes %2: the domain waits for nothing").arg(from, name);
    }
    return {};
}

/// What the CMake text links against the arrows.
QStringList linkFaults(const QString &path, const QString &text)
{
    static const QRegularExpression link(
        QStringLiteral(R"((?:reeve_room\(\s*|target_link_libraries\(\s*reeve_)(app|ui|models|services)\s([^)]*)\))"));
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    QStringList faults;
    for (auto match = link.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        const QString room = found.captured(1);
        for (const QString &library : found.captured(2).split(spaces)) {
            const auto other = rooms.indexOf(library.mid(6));
            const bool outward =
                library.startsWith(QLatin1String("reeve_")) && other >= 0 && other <= rooms.indexOf(room);
            const bool widgets = rooms.indexOf(room) >= rooms.indexOf(QStringLiteral("models")) &&
                                 (library == QLatin1String("Qt6::Widgets") || library == QLatin1String("Qt6::Charts"));
            if (outward || widgets)
                faults.append(QStringLiteral("%1 links %2 to %3").arg(path, room, library));
        }
    }
    return faults;
}

} // namespace

/// The rooms stay apart: app -> ui -> models -> services, in what is included and in what is linked.
class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void checkerCatchesIncludes_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("allowed");

        QTest::newRow("outward one room") << "services/domain/lead.cpp"
                                          << "models/lead_list_model.h" << false;
        QTest::newRow("outward three rooms") << "services/core/error.cpp"
                                             << "app/tour.h" << false;
        QTest::newRow("a model knows a pane") << "models/format.cpp"
                                              << "ui/panes/pane.h" << false;
        QTest::newRow("a service knows a widget") << "services/mail/sender.cpp"
                                                  << "QWidget" << false;
        QTest::newRow("a model knows a view") << "models/format.cpp"
                                              << "QTableView" << false;
        QTest::newRow("a service lays out widgets") << "services/billing/invoice_page.cpp"
                                                    << "QFormLayout" << false;
        QTest::newRow("a service lays out text") << "services/billing/invoice_page.cpp"
                                                 << "QTextLayout" << true;
        QTest::newRow("a service lays out paper") << "services/billing/invoice_pdf.cpp"
                                                  << "QPageLayout" << true;
        QTest::newRow("the domain knows SQL") << "services/domain/lead.cpp"
                                              << "QSqlQuery" << false;
        QTest::newRow("the domain opens files") << "services/domain/lead.cpp"
                                                << "QFile" << false;
        QTest::newRow("the domain asks the network") << "services/domain/lead.cpp"
                                                     << "QNetworkReply" << false;
        QTest::newRow("the domain waits") << "services/domain/lead.cpp"
                                          << "services/core/future.h" << false;
        QTest::newRow("the domain knows a store") << "services/domain/lead.cpp"
                                                  << "services/workspace/page.h" << false;
        QTest::newRow("inward one room") << "ui/panes/list_pane.h"
                                         << "models/paged_table_model.h" << true;
        QTest::newRow("inward three rooms") << "app/main.cpp"
                                            << "services/core/error.h" << true;
        QTest::newRow("its own room") << "models/lead_list_model.h"
                                      << "models/paged_model.h" << true;
        QTest::newRow("an item model is no widget") << "models/paged_model.h"
                                                    << "QAbstractTableModel" << true;
        QTest::newRow("a value of Qt's") << "services/domain/lead.h"
                                         << "QDateTime" << true;
    }
    void checkerCatchesIncludes()
    {
        QFETCH(QString, from);
        QFETCH(QString, name);
        QFETCH(bool, allowed);
        QCOMPARE(includeFault(from, name).isEmpty(), allowed);
    }

    void checkerCatchesLinks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("faults");

        QTest::newRow("services to models") << "reeve_room(services Qt6::Core\n    reeve_models)" << 1;
        QTest::newRow("models to widgets") << "target_link_libraries(reeve_models PUBLIC Qt6::Widgets)" << 1;
        QTest::newRow("two at once") << "reeve_room(services reeve_ui Qt6::Charts)" << 2;
        QTest::newRow("along the arrows") << "reeve_room(ui reeve_models Qt6::Widgets)" << 0;
    }
    void checkerCatchesLinks()
    {
        QFETCH(QString, text);
        QTEST(int(linkFaults(QStringLiteral("CMakeLists.txt"), text).size()), "faults");
    }

    void includesFollowTheArrows()
    {
        const auto files = sourceFiles(rooms, {QStringLiteral("*.cpp"), QStringLiteral("*.h")});
        QVERIFY2(files.size() > 40, "The source was not found.");
        QStringList faults;
        for (const SourceFile &file : files)
            for (const QString &name : file.includes())
                if (const QString fault = includeFault(file.path, name); !fault.isEmpty())
                    faults.append(fault);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void linksFollowTheArrows()
    {
        QStringList faults;
        for (const SourceFile &file :
             sourceFiles(QStringList(rooms)
                             << QStringLiteral("resources") << QStringLiteral("migrations") << QStringLiteral("tests"),
                         {QStringLiteral("CMakeLists.txt")}))
            faults += linkFaults(file.path, file.text);
        QFile top(QStringLiteral(REEVE_SOURCE_DIR "/CMakeLists.txt"));
        QVERIFY(top.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(top.readAll());
        for (const QString &room : rooms.mid(1))
            QVERIFY2(text.contains(QStringLiteral("reeve_room(%1 ").arg(room)), qPrintable(room));
        faults += linkFaults(QStringLiteral("CMakeLists.txt"), text);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "test_layers.moc"
