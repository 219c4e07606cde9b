// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/flowlayout.h"

#include <QTest>
#include <QWidget>

/// Widgets that go on in a new line where the width ends.
class TestFlowLayout : public QObject {
    Q_OBJECT
private slots:
    void init();
    void standsInTheMiddleOfItsLine();
    void goesOnInANewLine();
    void leavesOutWhatIsHidden();

private:
    QWidget *add(QSize size);

    std::unique_ptr<QWidget> m_host;
    FlowLayout *m_flow = nullptr;
};

void TestFlowLayout::init()
{
    m_host = std::make_unique<QWidget>();
    m_flow = new FlowLayout(10, m_host.get());
}

QWidget *TestFlowLayout::add(QSize size)
{
    auto *widget = new QWidget(m_host.get());
    widget->setFixedSize(size);
    m_flow->addWidget(widget);
    return widget;
}

void TestFlowLayout::standsInTheMiddleOfItsLine()
{
    const QWidget *label = add({50, 20});
    const QWidget *box = add({80, 30});
    m_flow->setGeometry({0, 0, 200, 30});
    QCOMPARE(label->geometry(), QRect(0, 5, 50, 20));
    QCOMPARE(box->geometry(), QRect(60, 0, 80, 30));
}

void TestFlowLayout::goesOnInANewLine()
{
    add({60, 20});
    add({30, 40});
    const QWidget *next = add({60, 20});
    m_flow->setGeometry({0, 0, 100, 70});
    QCOMPARE(next->geometry(), QRect(0, 50, 60, 20));
    QCOMPARE(m_flow->heightForWidth(100), 70);
    QCOMPARE(m_flow->heightForWidth(170), 40);
}

void TestFlowLayout::leavesOutWhatIsHidden()
{
    add({60, 40})->hide();
    const QWidget *shown = add({30, 20});
    m_flow->setGeometry({0, 0, 100, 20});
    QCOMPARE(shown->geometry(), QRect(0, 0, 30, 20));
    QCOMPARE(m_flow->heightForWidth(100), 20);
}

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
