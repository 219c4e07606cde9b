// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/changebench.h"
#include "gui/changes/changeplandialog.h"
#include "gui/changes/fieldtable.h"
#include "gui/widgets/messagebar.h"
#include "support/findwidget.h"
#include "support/namelesscontrols.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using State = ChangePlan::State;

namespace {

constexpr auto view = "/suppression/view"_L1;
constexpr auto add = "/suppression/add"_L1;

/// A suppression with texts of somebody hostile, and a word to type.
class Dangerous final : public ChangeAction {
public:
    explicit Dangerous(std::shared_ptr<ChangeAction> safe)
        : m_safe(std::move(safe))
    {
    }
    QString operation() const override { return m_safe->operation(); }
    ApiReplyOf<QJsonObject> *read(QObject *parent) override { return m_safe->read(parent); }
    ChangeSummary summary(const QJsonObject &before) const override
    {
        ChangeSummary summary = m_safe->summary(before);
        summary.title = u"<b>Stop</b> &amp; go"_s;
        summary.touches = {u"<img src=x>"_s, QString(5000, u'x')};
        summary.undo.clear();
        summary.whyNotUndone = u"Because <i>so</i>."_s;
        summary.confirmWord = u"stop"_s;
        return summary;
    }
    ApiReply *apply(const QJsonObject &before, QObject *parent) override
    {
        return m_safe->apply(before, parent);
    }
    QJsonObject expectedAfter(const QJsonObject &before) const override
    {
        return m_safe->expectedAfter(before);
    }

private:
    std::shared_ptr<ChangeAction> m_safe;
};

} // namespace

#define ANSWER(path, ...)                                                                          \
    QTRY_VERIFY(m_bench->isSent(path));                                                            \
    m_bench->transport->answer(__VA_ARGS__)

class TestChangePlanDialog : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void asksBeforeAnythingIsSent();
    void tellsThatItIsDone();
    void tellsARefusalWithItsRequestId();
    void tellsADifference();
    void wantsTheWordAgainForARenewedPlan();
    void showsHostileTextLiterally();
    void forbidsWhatCanNotBeDone();
    void triesAgain();
    void closesWithoutAChange();
    void staysWhileTheChangeIsOnTheWire();
    void hasNamesForEverything();

private:
    void open(std::shared_ptr<ChangeAction> action, const QByteArray &state);
    void press(QDialogButtonBox::StandardButton button) { buttonOf(button)->click(); }
    [[nodiscard]] QPushButton *buttonOf(QDialogButtonBox::StandardButton button) const;
    [[nodiscard]] QString label(const char *name) const;
    [[nodiscard]] QStringList cells(const char *name) const;
    [[nodiscard]] MessageBar::Content message() const;
    [[nodiscard]] State state() const { return m_dialog->plan().state(); }

    std::unique_ptr<ChangeBench> m_bench;
    QPointer<ChangePlanDialog> m_dialog;
};

void TestChangePlanDialog::init()
{
    m_bench = std::make_unique<ChangeBench>();
}

void TestChangePlanDialog::cleanup()
{
    delete m_dialog;
    m_bench.reset();
}

void TestChangePlanDialog::open(std::shared_ptr<ChangeAction> action, const QByteArray &state)
{
    m_dialog = new ChangePlanDialog(m_bench->plan(std::move(action)), {});
    m_dialog->open();
    ANSWER(view, 200, state);
    QTRY_COMPARE(this->state(), State::Ready);
}

QPushButton *TestChangePlanDialog::buttonOf(QDialogButtonBox::StandardButton button) const
{
    return m_dialog->findChild<QDialogButtonBox *>()->button(button);
}

QString TestChangePlanDialog::label(const char *name) const
{
    const auto *label = m_dialog->findChild<QLabel *>(QLatin1StringView(name));
    return label->isVisible() && label->textFormat() == Qt::PlainText ? label->text() : QString();
}

QStringList TestChangePlanDialog::cells(const char *name) const
{
    const auto *table = m_dialog->findChild<FieldTable *>(QLatin1StringView(name));
    QStringList cells;
    for (int row = 0; table->isVisible() && row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            cells += table->item(row, column)->text();
    }
    return cells;
}

MessageBar::Content TestChangePlanDialog::message() const
{
    return m_dialog->findChild<MessageBar *>(u"message"_s)->content();
}

void TestChangePlanDialog::asksBeforeAnythingIsSent()
{
    m_dialog = new ChangePlanDialog(m_bench->plan(m_bench->addition(u"left"_s)), {});
    m_dialog->open();
    QVERIFY(!buttonOf(QDialogButtonBox::Apply)->isEnabled());
    ANSWER(view, 200, ChangeBench::held({}));
    QTRY_COMPARE(state(), State::Ready);
    QCOMPARE(label("title"), u"Suppress “rosa@pine.example”"_s);
    QCOMPARE(label("who"), u"Account “Harbour”"_s);
    QCOMPARE(cells("fields"),
             (QStringList{u"Description"_s, u"–"_s, u"left"_s, u"Suppressed for"_s, u"–"_s,
                          u"manual"_s}));
    QVERIFY(label("touches").startsWith(u"• This address gets no mail"_s));
    QCOMPARE(label("undo"), u"Can be undone: It can be freed again."_s);
    QVERIFY(cells("differences").isEmpty());
    QVERIFY(!findWidget<QLineEdit>("Word to confirm")->isVisible());
    QVERIFY(buttonOf(QDialogButtonBox::Apply)->isEnabled());
    QVERIFY(!buttonOf(QDialogButtonBox::Close)->isVisible());
    QCOMPARE(m_bench->transport->total, 1);
}

void TestChangePlanDialog::tellsThatItIsDone()
{
    open(m_bench->addition(u"left"_s), ChangeBench::held({}));
    press(QDialogButtonBox::Apply);
    QCOMPARE(label("step"), u"Looking whether it is still as shown…"_s);
    QVERIFY(!buttonOf(QDialogButtonBox::Apply)->isEnabled());
    ANSWER(view, 200, ChangeBench::held({}));
    QTRY_VERIFY(m_bench->isSent(add));
    QCOMPARE(label("step"), u"Making the change…"_s);
    ANSWER(add, 200, R"({"request_id":"w-1","data":{"added":true}})");
    ANSWER(view, 200, ChangeBench::held({"manual"}, "left"));
    QTRY_COMPARE(state(), State::Done);
    QCOMPARE(message().caption, u"“rosa@pine.example” is suppressed"_s);
    QVERIFY(label("step").isEmpty());
    QVERIFY(!buttonOf(QDialogButtonBox::Apply)->isVisible());
    QVERIFY(buttonOf(QDialogButtonBox::Close)->isVisible());
    press(QDialogButtonBox::Close);
    QVERIFY(!m_dialog->isVisible());
}

void TestChangePlanDialog::tellsARefusalWithItsRequestId()
{
    open(m_bench->addition(), ChangeBench::held({}));
    press(QDialogButtonBox::Apply);
    ANSWER(view, 200, ChangeBench::held({}));
    ANSWER(add, 400, R"({"request_id":"no-1","data":{"error_code":"E_X.NO","error":"Not so"}})");
    QTRY_COMPARE(state(), State::Refused);
    QCOMPARE(message().severity, MessageBar::Severity::Error);
    QVERIFY(message().text.contains(u"Account “Harbour”, operation /suppression/add."_s));
    QVERIFY(message().text.contains(u"nothing was changed"_s));
    QVERIFY(message().details.contains(u"no-1"_s));
    QVERIFY(findWidget<QLineEdit>("Request ID")->isVisible());
    findWidget<QPushButton>("Copy request ID")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"no-1"_s);
}

void TestChangePlanDialog::tellsADifference()
{
    open(m_bench->addition(u"left"_s), ChangeBench::held({}));
    press(QDialogButtonBox::Apply);
    ANSWER(view, 200, ChangeBench::held({}));
    ANSWER(add, 200, R"({"data":{"added":true}})");
    ANSWER(view, 200, ChangeBench::held({"manual"}, "gone"));
    QVERIFY(cells("differences").isEmpty()); // not before it has waited for it
    ANSWER(view, 200, ChangeBench::held({"manual"}, "gone"));
    QTRY_COMPARE(state(), State::Differs);
    QCOMPARE(message().severity, MessageBar::Severity::Warning);
    QCOMPARE(cells("differences"), (QStringList{u"Description"_s, u"left"_s, u"gone"_s}));
}

void TestChangePlanDialog::wantsTheWordAgainForARenewedPlan()
{
    open(std::make_shared<Dangerous>(m_bench->addition()), ChangeBench::held({}));
    auto *word = findWidget<QLineEdit>("Word to confirm");
    QPushButton *const apply = buttonOf(QDialogButtonBox::Apply);
    QVERIFY(word->isVisible() && !apply->isEnabled());
    QVERIFY2(word->window()->focusWidget() == word, "can be typed at once");
    QTest::keyClicks(word, u"sto"_s);
    QVERIFY(!apply->isEnabled());
    QTest::keyClick(word, Qt::Key_Return);
    QCOMPARE(state(), State::Ready);
    QTest::keyClicks(word, u"p"_s);
    QVERIFY(apply->isEnabled());
    QTest::keyClick(word, Qt::Key_Return);
    QCOMPARE(state(), State::Checking);
    ANSWER(view, 200, ChangeBench::held({"spam"}));
    QTRY_COMPARE(state(), State::Ready);
    QCOMPARE(message().severity, MessageBar::Severity::Warning);
    QVERIFY(message().text.contains(u"nothing was sent"_s));
    QVERIFY(message().text.contains(u"Suppressed for: spam"_s)
            || message().text.contains(u"spam"_s));
    QVERIFY(word->isVisible() && word->text().isEmpty());
    QVERIFY(!apply->isEnabled());
    QCOMPARE(m_bench->transport->total, 2);
}

void TestChangePlanDialog::showsHostileTextLiterally()
{
    open(std::make_shared<Dangerous>(m_bench->addition(u"<b>x</b>"_s)), ChangeBench::held({}));
    QCOMPARE(label("title"), u"<b>Stop</b> &amp; go"_s);
    QVERIFY(label("touches").startsWith(u"• <img src=x>\n• xxx"_s));
    QVERIFY(label("touches").size() < 1000);
    QCOMPARE(label("undo"), u"Can’t be undone: Because <i>so</i>."_s);
    QVERIFY(cells("fields").contains(u"<b>x</b>"_s));
    const auto *table = m_dialog->findChild<FieldTable *>(u"fields"_s);
    QVERIFY(!table->item(0, 2)->toolTip().contains(u"<b>"_s));
}

void TestChangePlanDialog::forbidsWhatCanNotBeDone()
{
    m_bench = std::make_unique<ChangeBench>(true);
    open(m_bench->addition(), ChangeBench::held({}));
    QVERIFY(!buttonOf(QDialogButtonBox::Apply)->isEnabled());
    QVERIFY(message().text.contains(u"read-only"_s));
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QCOMPARE(m_bench->transport->total, 1);
}

void TestChangePlanDialog::triesAgain()
{
    m_dialog = new ChangePlanDialog(m_bench->plan(m_bench->addition()), {});
    m_dialog->open();
    ANSWER(view, 400, R"({"data":{"error_code":"E_X.NO"}})");
    QTRY_COMPARE(state(), State::Failed);
    QVERIFY(!message().caption.isEmpty());
    m_dialog->findChild<MessageBar *>(u"message"_s)->findChild<QPushButton *>(u"action"_s)->click();
    ANSWER(view, 200, ChangeBench::held({}));
    QTRY_COMPARE(state(), State::Ready);
    QVERIFY(message().caption.isEmpty());
    QVERIFY(buttonOf(QDialogButtonBox::Apply)->isEnabled());
}

void TestChangePlanDialog::closesWithoutAChange()
{
    open(m_bench->addition(), ChangeBench::held({}));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(state(), State::Cancelled);
    QCOMPARE(m_bench->transport->total, 1);
}

void TestChangePlanDialog::staysWhileTheChangeIsOnTheWire()
{
    open(m_bench->addition(), ChangeBench::held({}));
    press(QDialogButtonBox::Apply);
    ANSWER(view, 200, ChangeBench::held({}));
    QTRY_VERIFY(m_bench->isSent(add));
    m_bench->transport->markSent();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(label("step").contains(u"can’t be called back"_s));
    ANSWER(add, 200, R"({"data":{"added":true}})");
    ANSWER(view, 200, ChangeBench::held({"manual"}));
    QTRY_COMPARE(state(), State::Done);
    QVERIFY(m_dialog->isVisible());
}

void TestChangePlanDialog::hasNamesForEverything()
{
    open(std::make_shared<Dangerous>(m_bench->addition()), ChangeBench::held({}));
    QCOMPARE(namelessControls(), QStringList());
}

QTEST_MAIN(TestChangePlanDialog)
#include "tst_changeplandialog.moc"
