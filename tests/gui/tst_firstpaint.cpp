// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/firstpaint.h"

#include <QTest>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

class Window final : public QWidget {
public:
    explicit Window(QStringList &story)
        : m_story(story)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override { m_story.append(u"paint"_s); }

private:
    QStringList &m_story;
};

} // namespace

class TestFirstPaint : public QObject {
    Q_OBJECT
private slots:
    void init();
    void worksOnceTheWindowIsPainted();
    void worksThoughTheWindowIsNeverShown();
    void forgetsWhatNobodyWaitsFor();
    void canBeHurried();

private:
    void add(const QString &text)
    {
        m_first->then(this, [this, text] { m_story.append(text); });
    }

    QStringList m_story;
    std::unique_ptr<Window> m_window;
    FirstPaint *m_first = nullptr;
};

void TestFirstPaint::init()
{
    m_story.clear();
    m_window = std::make_unique<Window>(m_story);
    m_first = new FirstPaint(*m_window);
}

void TestFirstPaint::worksOnceTheWindowIsPainted()
{
    m_first = new FirstPaint(*m_window, std::chrono::hours(1));
    add(u"one"_s);
    add(u"two"_s);
    m_window->show();
    QVERIFY(!m_story.contains(u"one"_s));
    QTRY_VERIFY(m_story.contains(u"two"_s));
    m_story.removeDuplicates();
    QCOMPARE(m_story, QStringList({u"paint"_s, u"one"_s, u"two"_s}));
}

void TestFirstPaint::worksThoughTheWindowIsNeverShown()
{
    add(u"one"_s);
    QCoreApplication::processEvents();
    QTRY_COMPARE(m_story, QStringList(u"one"_s));
}

void TestFirstPaint::forgetsWhatNobodyWaitsFor()
{
    auto gone = std::make_unique<QObject>();
    m_first->then(gone.get(), [this] { m_story.append(u"gone"_s); });
    add(u"one"_s);
    gone.reset();
    QTRY_COMPARE(m_story, QStringList(u"one"_s));
}

void TestFirstPaint::canBeHurried()
{
    add(u"one"_s);
    QVERIFY(m_first->doNext());
    QCOMPARE(m_story, QStringList(u"one"_s));
    QVERIFY(!m_first->doNext());
}

QTEST_MAIN(TestFirstPaint)
#include "tst_firstpaint.moc"
