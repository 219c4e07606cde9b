// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugin.h"

#include <QTest>

class TestPlugin : public QObject {
    Q_OBJECT
private slots:
    void missingOneIsToldWithItsName()
    {
        const Result<QObject *, QString> plugin = loadPlugin(QStringLiteral("notthere"));
        QVERIFY(!plugin);
        QVERIFY2(plugin.error().contains(QLatin1String("notthere")), qPrintable(plugin.error()));
    }
};

QTEST_GUILESS_MAIN(TestPlugin)
#include "tst_plugin.moc"
