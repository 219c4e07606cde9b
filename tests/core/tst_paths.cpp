// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paths.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <sys/stat.h>

namespace {

/// The nine lowest bits of the mode.
int modeOf(const QString &path)
{
    struct stat status { };
    return ::stat(qPrintable(path), &status) == 0 ? int(status.st_mode & 0777U) : -1;
}

} // namespace

class TestPaths : public QObject {
    Q_OBJECT
private slots:
    void init();
    void stateFollowsTheVariable();
    void stateIsBelowHomeByDefault_data();
    void stateIsBelowHomeByDefault();
    void testsStayAway();
    void openFoldersAreClosed();
    void noFolderIsNoPath();
    void runtimeFollowsTheVariable();
    void runtimeFallsBackToState();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestPaths::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    ::umask(0);
    qputenv("HOME", m_home->path().toUtf8());
    qunsetenv("XDG_STATE_HOME");
    qunsetenv("XDG_RUNTIME_DIR");
    QStandardPaths::setTestModeEnabled(false);
}

void TestPaths::stateFollowsTheVariable()
{
    qputenv("XDG_STATE_HOME", m_home->filePath(QStringLiteral("state")).toUtf8());
    QCOMPARE(statePath(), m_home->filePath(QStringLiteral("state/outpost")));
    QCOMPARE(modeOf(statePath()), 0700);
}

void TestPaths::stateIsBelowHomeByDefault_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::newRow("unset") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("relative") << QByteArray("somewhere");
}

void TestPaths::stateIsBelowHomeByDefault()
{
    QFETCH(QByteArray, variable);
    if (!variable.isNull())
        qputenv("XDG_STATE_HOME", variable);
    QCOMPARE(statePath(), m_home->filePath(QStringLiteral(".local/state/outpost")));
    QVERIFY(QFileInfo(statePath()).isDir());
}

void TestPaths::testsStayAway()
{
    qputenv("XDG_STATE_HOME", m_home->filePath(QStringLiteral("state")).toUtf8());
    QStandardPaths::setTestModeEnabled(true);
    QCOMPARE(statePath(), m_home->filePath(QStringLiteral(".qttest/state/outpost")));
}

void TestPaths::openFoldersAreClosed()
{
    QVERIFY(!statePath().isEmpty());
    ::chmod(qPrintable(statePath()), 0777);
    QCOMPARE(modeOf(statePath()), 0700);
}

void TestPaths::noFolderIsNoPath()
{
    QFile file(m_home->filePath(QStringLiteral("state")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    qputenv("XDG_STATE_HOME", file.fileName().toUtf8());
    QCOMPARE(statePath(), QString());
}

void TestPaths::runtimeFollowsTheVariable()
{
    qputenv("XDG_RUNTIME_DIR", m_home->path().toUtf8());
    QCOMPARE(runtimePath(), m_home->filePath(QStringLiteral("outpost")));
    QCOMPARE(modeOf(runtimePath()), 0700);
}

void TestPaths::runtimeFallsBackToState()
{
    QCOMPARE(runtimePath(), statePath());
    qputenv("XDG_RUNTIME_DIR", m_home->filePath(QStringLiteral("missing")).toUtf8());
    QCOMPARE(runtimePath(), statePath());
}

QTEST_APPLESS_MAIN(TestPaths)
#include "tst_paths.moc"
