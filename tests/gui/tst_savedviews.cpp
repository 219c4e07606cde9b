// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/views/firstviews.h"
#include "gui/activity/views/viewfile.h"
#include "gui/activity/views/viewjson.h"
#include "gui/activity/views/viewlist.h"
#include "gui/activity/views/viewstore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace std::chrono_literals;

/// Saved views as values, as JSON and on the disk.
class TestSavedViews : public QObject {
    Q_OBJECT
private slots:
    void init();
    void readsBackAllOfAView();
    void firstViewsCanBeSaved();
    void comparesWhatCounts();
    void refusesOddViews_data();
    void refusesOddViews();
    void cutsKeys();
    void keepsNamesApart();
    void movesAndRemoves();
    void startsWithTheFirstViews();
    void keepsWhatWasChanged();
    void keepsAnEmptyList();
    void setsAside_data();
    void setsAside();
    void importsAndExports();
    void tellsWhyAFileIsNone_data();
    void tellsWhyAFileIsNone();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    void put(const char *name, const QByteArray &content) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

SavedView fullView()
{
    ViewState state{.filter = QStringLiteral("subject:\"ご注文 🎉\" -to:تجربة event:bounced"),
                    .queuedFor = 10min,
                    .columns = {{EventColumn::Subject, 200}, {EventColumn::Time, 0}},
                    .sort = {.column = EventColumn::Subject, .order = Qt::AscendingOrder},
                    .colours = ViewState::Colours::ByEvent};
    state.options.range = 0s;
    state.options.start = QDateTime(QDate(2026, 2, 1), QTime(1, 2, 3), Qt::UTC);
    state.options.end = QDateTime(QDate(2026, 2, 2), QTime(1, 2, 3), Qt::UTC);
    state.options.region = ActivityQuery::Region::Eu;
    state.options.latest = ActivityQuery::Latest::BySent;
    state.options.includeHeaders = true;
    state.options.customHeaders = {QStringLiteral("X-Order")};
    return {QUuid::createUuid(), QStringLiteral("Ünïcode & <b>more</b>"), state};
}

std::unique_ptr<ViewStore> loadedStore(const QString &folder)
{
    auto store = std::make_unique<ViewStore>(folder);
    QSignalSpy loaded(store.get(), &ViewStore::loaded);
    store->load();
    return loaded.wait(30'000) ? std::move(store) : nullptr;
}

} // namespace

void TestSavedViews::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSavedViews::put(const char *name, const QByteArray &content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

void TestSavedViews::readsBackAllOfAView()
{
    const SavedView view = fullView();
    const DecodedViews decoded = viewsFromJson(viewsToJson({view}));
    QCOMPARE(decoded.condition, DecodedViews::Condition::Good);
    QCOMPARE(decoded.views, QList<SavedView>{view});
    const auto shared = viewFromFile(viewToFile(view));
    QVERIFY(shared);
    QCOMPARE(shared.value().state, view.state);
    QCOMPARE(shared.value().name, view.name);
    QVERIFY(shared.value().id != view.id); // both may be in one list
}

void TestSavedViews::firstViewsCanBeSaved()
{
    const QList<SavedView> views = firstViews();
    QCOMPARE(views.size(), 4);
    const DecodedViews decoded = viewsFromJson(viewsToJson(views));
    QCOMPARE(decoded.condition, DecodedViews::Condition::Good);
    QCOMPARE(decoded.views, views);
}

void TestSavedViews::comparesWhatCounts()
{
    const ViewState state = fullView().state;
    ViewState other = state;
    other.columns[0].width = 300;
    QVERIFY(isSameView(state, other));
    other.columns.swapItemsAt(0, 1);
    QVERIFY(!isSameView(state, other));
    other = state;
    other.filter += QStringLiteral(" x");
    QVERIFY(!isSameView(state, other));
    other = state;
    other.queuedFor = 0min;
    QVERIFY(!isSameView(state, other));
    other = state;
    other.options.range = 24h;
    ViewState later = other;
    later.options.end = later.options.end.addDays(1); // isn't read then
    QVERIFY(!isSameView(state, other));
    QVERIFY(isSameView(other, later));
}

void TestSavedViews::refusesOddViews_data()
{
    QTest::addColumn<QByteArray>("view");
    const auto row = [](const char *name, const QByteArray &members) {
        QTest::newRow(name) << QByteArray("{" + members + "}");
    };
    row("no name", R"("filter":"")");
    row("blank name", R"("name":" ")");
    row("long name", "\"name\":\"" + QByteArray(longestViewName + 1, 'x') + '"');
    row("filter is a number", R"("name":"x","filter":1)");
    row("filter is wrong", R"("name":"x","filter":"form:jo")");
    row("filter is incomplete", R"("name":"x","filter":"from:")");
    row("long filter", R"("name":"x","filter":")" + QByteArray(longestViewFilter + 1, 'x') + '"');
    row("range is a text", R"("name":"x","range":"1h")");
    row("range is negative", R"("name":"x","range":{"last_seconds":-5})");
    row("range is endless", R"("name":"x","range":{"last_seconds":1e300})");
    row("range without times", R"("name":"x","range":{})");
    row("unknown region", R"("name":"x","region":"moon")");
    row("unknown column", R"("name":"x","columns":[{"field":"nope"}])");
    row("column twice", R"("name":"x","columns":[{"field":"date"},{"field":"date"}])");
    row("odd width", R"("name":"x","columns":[{"field":"date","width":1e9}])");
    row("unknown sort", R"("name":"x","sort":{"field":"nope"})");
    row("unknown colours", R"("name":"x","colours":"pink")");
    row("headers are numbers", R"("name":"x","custom_headers":[1])");
}

void TestSavedViews::refusesOddViews()
{
    QFETCH(QByteArray, view);
    QVERIFY(!viewFromFile(R"({"format":"outpost-view","version":1,"view":)" + view + '}'));
    const DecodedViews decoded
        = viewsFromJson(R"({"version":1,"views":[{"name":"good"},)" + view + "]}");
    QCOMPARE(decoded.condition, DecodedViews::Condition::Damaged);
    QCOMPARE(decoded.views.size(), 1);
}

void TestSavedViews::cutsKeys()
{
    const QString key = QStringLiteral("api-0123456789ABCDEF0123456789ABCDEF");
    SavedView view = fullView();
    view.state.filter = key;
    QVERIFY(!viewToFile(view).contains(key.toUtf8()));
    QVERIFY(!viewsToJson({view}).contains(key.toUtf8()));
}

void TestSavedViews::keepsNamesApart()
{
    ViewList list(firstViews());
    SavedView view = fullView();
    view.name = QStringLiteral("REJECTED");
    QVERIFY(!list.add(view));
    QCOMPARE(list.freeName(view.name), QStringLiteral("REJECTED (2)"));
    view.name = list.freeName(view.name);
    QVERIFY(list.add(view));
    QVERIFY(!list.rename(view.id, QStringLiteral(" rejected ")));
    QVERIFY(!list.rename(view.id, QStringLiteral(" ")));
    QVERIFY(list.rename(view.id, QStringLiteral(" mine ")));
    QVERIFY(list.rename(view.id, QStringLiteral("Mine"))); // its own name in another case
    QCOMPARE(list.find(view.id)->name, QStringLiteral("Mine"));
}

void TestSavedViews::movesAndRemoves()
{
    ViewList list(firstViews());
    const QUuid first = list.views().at(0).id;
    QVERIFY(list.move(first, 2));
    QCOMPARE(list.views().at(2).id, first);
    QVERIFY(list.move(first, 99));
    QCOMPARE(list.views().last().id, first);
    QVERIFY(!list.move(first, -1));
    QVERIFY(list.remove(first));
    QVERIFY(!list.remove(first));
    QCOMPARE(list.views().size(), 3);
}

void TestSavedViews::startsWithTheFirstViews()
{
    const auto store = loadedStore(m_folder->path());
    QVERIFY(store);
    QCOMPARE(store->list().views().size(), 4);
    QVERIFY(!QFile::exists(path("views.json"))); // nothing was changed
}

void TestSavedViews::keepsWhatWasChanged()
{
    const SavedView view = fullView();
    {
        const auto store = loadedStore(m_folder->path());
        QVERIFY(store->change([&](ViewList &list) { return list.add(view); }));
        QVERIFY(!store->change([&](ViewList &list) { return list.add(view); }));
    }
    struct stat status = {};
    QCOMPARE(::stat(qPrintable(path("views.json")), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
    QCOMPARE(loadedStore(m_folder->path())->list().find(view.id), view);
}

void TestSavedViews::keepsAnEmptyList()
{
    {
        const auto store = loadedStore(m_folder->path());
        QVERIFY(store->change([](ViewList &list) {
            list = ViewList();
            return true;
        }));
    }
    QVERIFY(loadedStore(m_folder->path())->list().views().isEmpty());
}

void TestSavedViews::setsAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("views");
    QTest::newRow("newer") << QByteArray(R"({"version":2,"views":[]})")
                           << QStringLiteral("newer version") << 4;
    QTest::newRow("cut") << QByteArray(R"({"version":1,"views":[{"na)") << QStringLiteral("damaged")
                         << 4;
    QTest::newRow("one is odd") << QByteArray(R"({"version":1,"views":[{"name":"x"},{"name":1}]})")
                                << QStringLiteral("damaged") << 1;
}

void TestSavedViews::setsAside()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sentence);
    QFETCH(int, views);
    put("views.json", content);
    ViewStore store(m_folder->path());
    QSignalSpy aside(&store, &ViewStore::setAside);
    store.load();
    QVERIFY(aside.wait(30'000));
    const QString message = aside.first().first().toString();
    QVERIFY2(message.contains(sentence), qPrintable(message));
    QCOMPARE(store.list().views().size(), views);
    QFile kept(path("views-set-aside-1.json"));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
}

void TestSavedViews::importsAndExports()
{
    const auto store = loadedStore(m_folder->path());
    const SavedView view = store->list().views().first();
    QSignalSpy imported(store.get(), &ViewStore::imported);
    QSignalSpy failed(store.get(), &ViewStore::fileFailed);
    store->exportFile(path("x.outpostview"), view);
    store->importFile(path("x.outpostview"));
    QVERIFY(imported.wait(30'000));
    const auto copy = store->list().find(imported.first().first().toUuid());
    QCOMPARE(copy->state, view.state);
    QCOMPARE(copy->name, view.name + QStringLiteral(" (2)"));
    store->exportFile(path("no/x.outpostview"), view);
    QVERIFY(failed.wait(30'000));
    QVERIFY(failed.first().first().toString().contains(QLatin1String("There is no folder")));
}

void TestSavedViews::tellsWhyAFileIsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("no saved view");
    QTest::newRow("other JSON") << QByteArray("[1]") << QStringLiteral("no saved view");
    QTest::newRow("newer") << QByteArray(R"({"format":"outpost-view","version":2,"view":{}})")
                           << QStringLiteral("newer version");
    QTest::newRow("damaged") << QByteArray(R"({"format":"outpost-view","version":1,"view":{}})")
                             << QStringLiteral("damaged");
    QTest::newRow("bomb") << QByteArray(QByteArray(100'000, '['))
                          << QStringLiteral("no saved view");
}

void TestSavedViews::tellsWhyAFileIsNone()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sentence);
    put("x.outpostview", content);
    const auto store = loadedStore(m_folder->path());
    QSignalSpy failed(store.get(), &ViewStore::fileFailed);
    store->importFile(path("x.outpostview"));
    QVERIFY(failed.wait(30'000));
    const QString message = failed.first().first().toString();
    QVERIFY2(message.contains(sentence), qPrintable(message));
    QCOMPARE(store->list().views().size(), 4);
}

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
