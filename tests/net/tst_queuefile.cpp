// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/queuefile.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using Health = StoredQueue::Health;

class TestQueueFile : public QObject {
    Q_OBJECT
private slots:
    void init();
    void beginsFresh();
    void keepsOverRestarts();
    void forgetsWhatIsSettled();
    void forgetsAnAccount();
    void isPrivate();
    void setsAsideWhatIsDamaged_data();
    void setsAsideWhatIsDamaged();
    void leavesNewerAlone();
    void saysWhatCannotBeWritten();
    void keepsNothingOfAFullDisk();
    void finishesBeforeItGoes();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("o/queue.db")); }
    [[nodiscard]] StoredQueue loaded() const;
    [[nodiscard]] bool keep(const QByteArray &memory, const std::optional<WriteRecord> &write = {});

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

WriteRecord someWrite(qint64 number, WriteState state)
{
    WriteRecord write;
    write.number = number;
    write.preparedAt = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6, 7), Qt::UTC);
    write.account = QStringLiteral("account");
    write.operation = QStringLiteral("/subaccount/add");
    write.intent = {QStringLiteral("Ačme"), QStringLiteral("Add “x”"), "{\"ids\":[\"a\"]}"};
    write.state = state;
    write.status = 502;
    write.requestId = QStringLiteral("id-1");
    return write;
}

StoredQueue load(QueueFile &file)
{
    std::optional<StoredQueue> stored;
    file.load([&](StoredQueue found) { stored = std::move(found); });
    [&] { QTRY_VERIFY(stored); }();
    return stored.value_or(StoredQueue{});
}

bool keepIn(QueueFile &file, const QByteArray &memory, const std::optional<WriteRecord> &write)
{
    std::optional<bool> kept;
    file.keep(memory, write, [&](bool done) { kept = done; });
    [&] { QTRY_VERIFY(kept); }();
    return kept.value_or(false);
}

std::optional<int> forgetIn(QueueFile &file, const QString &account, const QString &name)
{
    std::optional<std::optional<int>> rows;
    file.forget(account, name, [&](std::optional<int> forgotten) { rows = forgotten; });
    [&] { QTRY_VERIFY(rows); }();
    return rows.value_or(std::nullopt);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeTo(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QString modeOf(const QString &path)
{
    struct stat status { };
    stat(QFile::encodeName(path).constData(), &status);
    return QString::number(status.st_mode & 0777, 8);
}

} // namespace

void TestQueueFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

StoredQueue TestQueueFile::loaded() const
{
    QueueFile file(path());
    return load(file);
}

bool TestQueueFile::keep(const QByteArray &memory, const std::optional<WriteRecord> &write)
{
    QueueFile file(path());
    (void)load(file);
    return keepIn(file, memory, write);
}

void TestQueueFile::beginsFresh()
{
    const StoredQueue stored = loaded();
    QCOMPARE(stored.health, Health::Fresh);
    QVERIFY(stored.memory.isEmpty());
    QVERIFY(stored.writes.empty());
    QCOMPARE(stored.lastNumber, 0);
}

void TestQueueFile::keepsOverRestarts()
{
    QVERIFY(keep("memory\0with zero", someWrite(7, WriteState::Unknown)));
    QVERIFY(keep({}));
    QVERIFY(keep("newer"));
    const StoredQueue stored = loaded();
    QCOMPARE(stored.health, Health::Kept);
    QCOMPARE(stored.memory, QByteArray("newer"));
    QCOMPARE(stored.lastNumber, 7);
    QCOMPARE(stored.writes.size(), 1u);
    const WriteRecord &write = stored.writes.front();
    const WriteRecord given = someWrite(7, WriteState::Unknown);
    QCOMPARE(write.number, given.number);
    QCOMPARE(write.preparedAt, given.preparedAt);
    QCOMPARE(write.account, given.account);
    QCOMPARE(write.operation, given.operation);
    QCOMPARE(write.intent.accountName, given.intent.accountName);
    QCOMPARE(write.intent.summary, given.intent.summary);
    QCOMPARE(write.intent.check, given.intent.check);
    QCOMPARE(write.state, given.state);
    QCOMPARE(write.status, given.status);
    QCOMPARE(write.requestId, given.requestId);
    QVERIFY(!write.interrupted);
}

void TestQueueFile::forgetsWhatIsSettled()
{
    for (const WriteState state : {WriteState::Prepared, WriteState::Sent, WriteState::NotSent,
                                   WriteState::Refused, WriteState::Done, WriteState::Unknown})
        QVERIFY(keep("m", someWrite(1 + int(state), state)));
    WriteRecord decided = someWrite(9, WriteState::Unknown);
    decided.decided = true;
    QVERIFY(keep("m", decided));
    QVERIFY(keep("m", someWrite(1, WriteState::Done)));
    const StoredQueue stored = loaded();
    QCOMPARE(stored.writes.size(), 2u);
    QCOMPARE(stored.writes[0].number, 1 + int(WriteState::Sent));
    QCOMPARE(stored.writes[1].number, 1 + int(WriteState::Unknown));
    QCOMPARE(stored.lastNumber, 9);
}

void TestQueueFile::forgetsAnAccount()
{
    auto open = std::make_unique<QueueFile>(path());
    QueueFile &file = *open;
    QVERIFY(load(file).writes.empty());
    const auto keepAs = [&](qint64 number, WriteState state, const char *account,
                            const char *summary, bool decided) {
        WriteRecord write = someWrite(number, state);
        write.account = QString::fromLatin1(account);
        write.intent.accountName = QString::fromLatin1(account);
        write.intent.summary = QString::fromLatin1(summary);
        write.decided = decided;
        QVERIFY(keepIn(file, "memory", write));
    };
    keepAs(1, WriteState::Done, "mine", "Settled-canary", false);
    keepAs(2, WriteState::Unknown, "mine", "Decided-canary", true);
    keepAs(3, WriteState::Unknown, "mine", "In doubt", false);
    keepAs(4, WriteState::Done, "other", "Not mine", false);
    keepAs(5, WriteState::Refused, "mine", "Refused-canary", false);
    QCOMPARE(forgetIn(file, {}, QStringLiteral("nobody")), 0);
    QCOMPARE(forgetIn(file, QStringLiteral("mine"), QStringLiteral("mine")), 3);
    const QByteArray left = contentOf(path()) + contentOf(path() + QStringLiteral("-wal"));
    QVERIFY(!left.contains("-canary"));
    QVERIFY(left.contains("In doubt") && left.contains("Not mine"));
    open.reset();
    QCOMPARE(loaded().writes.size(), std::size_t(1));
    QCOMPARE(loaded().memory, QByteArray("memory"));
}

void TestQueueFile::isPrivate()
{
    const mode_t before = ::umask(0);
    QueueFile file(path());
    (void)load(file);
    QVERIFY(keepIn(file, "memory", someWrite(1, WriteState::Sent)));
    ::umask(before);
    const QDir folder(m_folder->filePath(QStringLiteral("o")));
    QCOMPARE(modeOf(folder.path()), QStringLiteral("700"));
    const QStringList files = folder.entryList(QDir::Files);
    QVERIFY(files.size() >= 2); // the write-ahead log, too
    for (const QString &each : files)
        QCOMPARE(modeOf(folder.filePath(each)), QStringLiteral("600"));
}

void TestQueueFile::setsAsideWhatIsDamaged_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("another file") << QStringLiteral("text");
    QTest::newRow("a page overwritten") << QStringLiteral("page");
    QTest::newRow("cut in the middle") << QStringLiteral("cut");
}

void TestQueueFile::setsAsideWhatIsDamaged()
{
    QFETCH(QString, damage);
    QVERIFY(keep(QByteArray(20000, 'm'), someWrite(3, WriteState::Unknown)));
    QByteArray content = contentOf(path());
    if (damage == QLatin1String("text"))
        content = QByteArray("this is no database, whatever its name says\n").repeated(200);
    else if (damage == QLatin1String("page"))
        content.replace(4096, 4096, QByteArray(4096, '\xff'));
    else
        content.truncate(content.size() / 2);
    writeTo(path(), content);
    const StoredQueue stored = loaded();
    QCOMPARE(stored.health, Health::SetAside);
    QVERIFY(stored.memory.isEmpty());
    QVERIFY(stored.detail.contains(path()));
    const QDir folder(m_folder->filePath(QStringLiteral("o")));
    const QStringList aside = folder.entryList({QStringLiteral("queue.db.damaged-*")});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(contentOf(folder.filePath(aside.first())), content);
    QVERIFY(keep("works again"));
    QCOMPARE(loaded().memory, QByteArray("works again"));
}

void TestQueueFile::leavesNewerAlone()
{
    QVERIFY(keep("memory"));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
        other.setDatabaseName(path());
        QVERIFY(other.open());
        QSqlQuery(other).exec(QStringLiteral("PRAGMA journal_mode=DELETE"));
        QSqlQuery(other).exec(QStringLiteral("PRAGMA user_version=99"));
        other.close();
    }
    QSqlDatabase::removeDatabase(QLatin1String(QSqlDatabase::defaultConnection));
    const QByteArray before = contentOf(path());
    QueueFile file(path());
    QCOMPARE(load(file).health, Health::Newer);
    QVERIFY(!keepIn(file, "mine", {}));
    QCOMPARE(contentOf(path()), before);
    QCOMPARE(QDir(m_folder->filePath(QStringLiteral("o"))).entryList(QDir::Files).size(), 1);
}

void TestQueueFile::saysWhatCannotBeWritten()
{
    writeTo(m_folder->filePath(QStringLiteral("o")), "a file where the folder should be");
    QueueFile file(path());
    const StoredQueue stored = load(file);
    QCOMPARE(stored.health, Health::Unavailable);
    QVERIFY(stored.detail.contains(path()));
    QVERIFY(!keepIn(file, "memory", {}));
}

void TestQueueFile::keepsNothingOfAFullDisk()
{
    QueueFile file(path());
    (void)load(file);
    QVERIFY(keepIn(file, "before", someWrite(1, WriteState::Prepared)));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    const rlimit full{100 * 1024, limit.rlim_max};
    setrlimit(RLIMIT_FSIZE, &full);
    const bool kept = keepIn(file, QByteArray(1 << 20, 'x'), someWrite(2, WriteState::Prepared));
    setrlimit(RLIMIT_FSIZE, &limit);
    QVERIFY(!kept);
    QVERIFY(keepIn(file, "after", {}));
    const StoredQueue stored = loaded();
    QCOMPARE(stored.memory, QByteArray("after"));
    QCOMPARE(stored.writes.size(), 1u);
    QCOMPARE(stored.writes.front().number, 1);
}

void TestQueueFile::finishesBeforeItGoes()
{
    {
        QueueFile file(path());
        file.load([](const StoredQueue &) {});
        for (int i = 1; i <= 50; ++i)
            file.keep(QByteArray::number(i), {}, [](bool) { QFAIL("nobody waits any more"); });
    }
    QCOMPARE(loaded().memory, QByteArray("50"));
}

QTEST_GUILESS_MAIN(TestQueueFile)
#include "tst_queuefile.moc"
