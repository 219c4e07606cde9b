// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/activityfilterform.h"
#include "gui/activity/eventkindbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

class TestActivityFilterForm : public QObject {
    Q_OBJECT
private slots:
    void asksTheLastDayAtFirst();
    void readsEveryField();
    void readsCustomTimesAsLocal();
    void returnSearches();
    void cancelIsOfferedWhenBusy();
    void kindsStayOpenWhileTicking();

private:
    const QDateTime m_now
        = QDateTime::fromString(QStringLiteral("2026-03-01T12:00:00.250Z"), Qt::ISODateWithMs);
};

template <typename Field> Field *field(QWidget &form, const char *name)
{
    return form.findChild<Field *>(QLatin1String(name));
}

void TestActivityFilterForm::asksTheLastDayAtFirst()
{
    const ActivityFilterForm form;
    const ActivityQuery query = form.query(m_now);
    QCOMPARE(query.start, m_now.addDays(-1));
    QCOMPARE(query.end.toString(Qt::ISODate), QStringLiteral("2026-03-01T12:00:01Z"));
    QVERIFY(!query.problem());
    ActivityQuery plain;
    plain.start = query.start;
    plain.end = query.end;
    QCOMPARE(query, plain);
}

void TestActivityFilterForm::readsEveryField()
{
    ActivityFilterForm form;
    field<QComboBox>(form, "range")->setCurrentIndex(2);
    const std::pair<const char *, const char *> texts[]{
        {"freeText", " free "},       {"sender", "s@a.example"},
        {"recipient", "r@a.example"}, {"subject", "invoice"},
        {"emailId", "1abc"},          {"usernames", "u1, u2 ,"},
        {"subaccounts", "34l8oj"},    {"customHeaders", "X-One,X-Two"},
    };
    for (const auto &[name, text] : texts)
        field<QLineEdit>(form, name)->setText(QLatin1String(text));
    field<EventKindButton>(form, "kinds")->setKinds({EventKind::SoftBounced, EventKind::Spam});
    field<QComboBox>(form, "region")->setCurrentIndex(3);
    field<QComboBox>(form, "latest")->setCurrentIndex(2);
    field<QCheckBox>(form, "includeHeaders")->setChecked(true);

    const ActivityQuery query = form.query(m_now);
    QCOMPARE(query.start, m_now.addDays(-7));
    QCOMPARE(query.freeText, QStringLiteral("free"));
    QCOMPARE(query.sender, QStringLiteral("s@a.example"));
    QCOMPARE(query.recipient, QStringLiteral("r@a.example"));
    QCOMPARE(query.subject, QStringLiteral("invoice"));
    QCOMPARE(query.emailId, QStringLiteral("1abc"));
    QCOMPARE(query.usernames, QStringList({QStringLiteral("u1"), QStringLiteral("u2")}));
    QCOMPARE(query.subaccounts, QStringList({QStringLiteral("34l8oj")}));
    QCOMPARE(query.customHeaders, QStringList({QStringLiteral("X-One"), QStringLiteral("X-Two")}));
    QCOMPARE(query.kinds, QList<EventKind>({EventKind::SoftBounced, EventKind::Spam}));
    QCOMPARE(query.region, ActivityQuery::Region::Au);
    QCOMPARE(query.latest, ActivityQuery::Latest::BySent);
    QVERIFY(query.includeHeaders);
}

void TestActivityFilterForm::readsCustomTimesAsLocal()
{
    ActivityFilterForm form;
    form.show();
    auto *from = field<QDateTimeEdit>(form, "from");
    auto *to = field<QDateTimeEdit>(form, "to");
    QVERIFY(!from->isVisible());
    field<QComboBox>(form, "range")->setCurrentIndex(4);
    QVERIFY(from->isVisible() && to->isVisible());
    const QDateTime local(QDate(2026, 7, 1), QTime(8, 30));
    from->setDateTime(local);
    to->setDateTime(local.addDays(-1));
    const ActivityQuery query = form.query(m_now);
    QCOMPARE(query.start, local.toUTC());
    QCOMPARE(query.start.timeSpec(), Qt::UTC);
    QVERIFY2(query.problem().has_value(), "the end is before the start");
}

void TestActivityFilterForm::returnSearches()
{
    ActivityFilterForm form;
    const QSignalSpy searched(&form, &ActivityFilterForm::searchRequested);
    QTest::keyClick(field<QLineEdit>(form, "subject"), Qt::Key_Return);
    QTest::keyClick(field<QLineEdit>(form, "customHeaders"), Qt::Key_Return);
    QTest::mouseClick(field<QPushButton>(form, "search"), Qt::LeftButton);
    QCOMPARE(searched.size(), 3);
}

void TestActivityFilterForm::cancelIsOfferedWhenBusy()
{
    ActivityFilterForm form;
    const QSignalSpy cancelled(&form, &ActivityFilterForm::cancelRequested);
    auto *cancel = field<QPushButton>(form, "cancel");
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelled.size(), 0);
    form.setCancelEnabled(true);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
}

void TestActivityFilterForm::kindsStayOpenWhileTicking()
{
    ActivityFilterForm form;
    form.show();
    auto *kinds = field<EventKindButton>(form, "kinds");
    QMenu *menu = kinds->menu();
    menu->popup(form.mapToGlobal(QPoint(0, 0)));
    QVERIFY(QTest::qWaitForWindowExposed(menu));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Space);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Space);
    QVERIFY(menu->isVisible());
    QCOMPARE(kinds->kinds(), QList<EventKind>({EventKind::Processed, EventKind::Delivered}));
    QTest::mouseClick(menu, Qt::LeftButton, {},
                      menu->actionGeometry(menu->actions().constFirst()).center());
    QVERIFY(menu->isVisible());
    QCOMPARE(kinds->kinds(), QList<EventKind>({EventKind::Delivered}));
    QCOMPARE(kinds->text(), QStringLiteral("Delivered"));
}

QTEST_MAIN(TestActivityFilterForm)
#include "tst_activityfilterform.moc"
