// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/adddomaindialog.h"
#include "gui/senders/addsinglesenderdialog.h"
#include "gui/senders/allowedsendersmodel.h"
#include "gui/senders/domainrecordspanel.h"
#include "gui/senders/recordcard.h"
#include "gui/senders/recordsdialog.h"
#include "gui/senders/singlesendermodel.h"
#include "gui/senders/subdomaindialog.h"
#include "senderbench.h"
#include "support/findwidget.h"
#include "support/namelesscontrols.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using SenderBench::domain;
using SenderBench::findings;

/// The parts of the senders page that ask something, and those that show records.
class TestSenderDialogs : public QObject {
    Q_OBJECT
public slots:
    void takeMail(const QUrl &url) { m_mail = url; }

private slots:
    void looksAtADomainWhileItIsTyped_data();
    void looksAtADomainWhileItIsTyped();
    void sendsALabels();
    void asksForAnotherSubdomain();
    void asksForAnAddress();
    void editsTheListOfAllowedSenders();
    void keepsWishesOverAReload();
    void mergesSingleSenders();
    void copiesEachPartOfARecord();
    void copiesTheWholeZone();
    void writesToWhoeverRunsTheDns();
    void saysWhatIsWrong();
    void putsThreePartsSideBySide();

private:
    static QPushButton *ok(const QDialog &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }

    QUrl m_mail;
};

void TestSenderDialogs::looksAtADomainWhileItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a domain") << u"example.com"_s << true;
    QTest::newRow("in its own letters") << u"bücher.example"_s << true;
    QTest::newRow("blanks around it") << u"  example.com "_s << true;
    QTest::newRow("a public suffix") << u"co.uk"_s << false;
    QTest::newRow("an address") << u"jo@example.com"_s << false;
    QTest::newRow("there already") << u"THERE.example"_s << false;
    QTest::newRow("one label") << u"localhost"_s << false;
}

void TestSenderDialogs::looksAtADomainWhileItIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(bool, isGood);
    AddDomainDialog dialog({u"there.example"_s}, nullptr);
    findWidget<QLineEdit>("Domain to add")->setText(typed);
    QCOMPARE(ok(dialog)->isEnabled(), isGood);
    QVERIFY(!dialog.findChild<QLabel *>(u"hint"_s)->text().isEmpty());
    findWidget<QLineEdit>("Tracking subdomain")->setText(u"not a label"_s);
    QVERIFY(!ok(dialog)->isEnabled());
    QVERIFY(namelessControls().isEmpty());
}

void TestSenderDialogs::sendsALabels()
{
    AddDomainDialog dialog({}, nullptr);
    findWidget<QLineEdit>("Domain to add")->setText(u"Bücher.example."_s);
    findWidget<QLineEdit>("Tracking subdomain")->setText(u" click "_s);
    const NewSenderDomain made = dialog.domain();
    QCOMPARE(made.domain, u"xn--bcher-kva.example"_s);
    QCOMPARE(made.trackingSubdomain, u"click"_s);
    QVERIFY(made.autoVerify && made.requisitionSsl && !made.access);
}

void TestSenderDialogs::asksForAnotherSubdomain()
{
    SubdomainDialog dialog(SubdomainDialog::Purpose::Tracking, u"example.com"_s, u"link"_s);
    QVERIFY(!ok(dialog)->isEnabled());
    auto *name = findWidget<QLineEdit>("Tracking subdomain");
    name->setText(u"LINK"_s);
    QVERIFY(!ok(dialog)->isEnabled());
    name->setText(u"a b"_s);
    QVERIFY(!ok(dialog)->isEnabled());
    name->setText(u"go"_s);
    QVERIFY(ok(dialog)->isEnabled());
    QCOMPARE(dialog.change(),
             (SubdomainChange{
                 .domain = u"example.com"_s, .oldSubdomain = u"link"_s, .newSubdomain = u"go"_s}));
}

void TestSenderDialogs::asksForAnAddress()
{
    AddSingleSenderDialog dialog({u"there@example.com"_s});
    auto *address = findWidget<QLineEdit>("Address to add");
    for (const QString &wrong : {QString(), u"jo"_s, u"There@example.com"_s}) {
        address->setText(wrong);
        QVERIFY2(!ok(dialog)->isEnabled(), qPrintable(wrong));
    }
    address->setText(u" jo@example.com"_s);
    findWidget<QPlainTextEdit>("Message in the verification mail")->setPlainText(u"Please!"_s);
    QVERIFY(ok(dialog)->isEnabled());
    QCOMPARE(dialog.sender(),
             (NewSingleSender{.address = u"jo@example.com"_s, .message = u"Please!"_s}));
}

void TestSenderDialogs::editsTheListOfAllowedSenders()
{
    AllowedSendersModel model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries({u"a.example"_s, u"jo@b.example"_s});
    QVERIFY(!model.isChanged());
    QVERIFY(model.add(u"c.example"_s));
    QVERIFY(!model.add(u"A.example"_s));
    model.toggleRemoved({1});
    QCOMPARE(model.added(), QStringList{u"c.example"_s});
    QCOMPARE(model.removed(), QStringList{u"jo@b.example"_s});
    QCOMPARE(model.wanted(), (QStringList{u"a.example"_s, u"c.example"_s}));
    QCOMPARE(model.index(1, AllowedSendersModel::Change).data().toString(), u"Will be removed"_s);
    QCOMPARE(model.index(1, AllowedSendersModel::Kind).data().toString(), u"Address"_s);
    model.toggleRemoved({1, 2});
    QVERIFY(!model.isChanged());
    QCOMPARE(model.rowCount(), 2);
    model.toggleRemoved({0});
    model.discard();
    QVERIFY(!model.isChanged());
}

void TestSenderDialogs::keepsWishesOverAReload()
{
    AllowedSendersModel model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries({u"a.example"_s, u"b.example"_s});
    model.add(u"c.example"_s);
    model.add(u"d.example"_s);
    model.toggleRemoved({0});
    model.setEntries({u"a.example"_s, u"c.example"_s});
    QCOMPARE(model.added(), QStringList{u"d.example"_s});
    QCOMPARE(model.removed(), QStringList{u"a.example"_s});
    QCOMPARE(model.wanted(), (QStringList{u"c.example"_s, u"d.example"_s}));
}

void TestSenderDialogs::mergesSingleSenders()
{
    SingleSenderModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSenders({{.address = u"a@example.com"_s, .verified = false, .json = {}},
                      {.address = u"b@example.com"_s, .verified = true, .json = {}}});
    const QPersistentModelIndex kept = model.index(1, 0);
    model.setSenders({{.address = u"c@example.com"_s, .verified = std::nullopt, .json = {}},
                      {.address = u"B@example.com"_s, .verified = true, .json = {}},
                      {.address = u"c@example.com"_s, .verified = std::nullopt, .json = {}}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(kept.row(), 0);
    QCOMPARE(model.index(0, 1).data().toString(), u"Verified"_s);
    QCOMPARE(model.index(1, 1).data().toString(), u"Unknown"_s);
}

void TestSenderDialogs::copiesEachPartOfARecord()
{
    RecordCard card(DnsPurpose::Dkim);
    card.showContent({domain(u"example.com"_s).dkim, std::nullopt, false});
    const auto copied = [](const char *button) {
        findWidget<QToolButton>(button)->click();
        return QGuiApplication::clipboard()->text();
    };
    QCOMPARE(copied("Copy DKIM name"), u"s123456._domainkey.example.com"_s);
    QCOMPARE(copied("Copy DKIM type"), u"CNAME"_s);
    QCOMPARE(copied("Copy DKIM value"), u"dkim.smtp2go.net"_s);
}

void TestSenderDialogs::copiesTheWholeZone()
{
    RecordsDialog *dialog = new RecordsDialog({.domain = domain(u"example.com"_s), .dns = {}});
    findWidget<QPushButton>("Copy zone lines")->click();
    const QString zone = QGuiApplication::clipboard()->text();
    for (const QString &part : {u"s123456._domainkey.example.com."_s, u"em123456.example.com."_s,
                                u"link.example.com."_s, u"dkim.smtp2go.net."_s})
        QVERIFY2(zone.contains(part), qPrintable(part));
    delete dialog;
}

void TestSenderDialogs::writesToWhoeverRunsTheDns()
{
    QDesktopServices::setUrlHandler(u"mailto"_s, this, "takeMail");
    DomainRecordsPanel panel;
    panel.showRow({.domain = domain(u"example.com"_s), .dns = {}});
    panel.writeMessage();
    QDesktopServices::unsetUrlHandler(u"mailto"_s);
    const QString mail = QUrl::fromPercentEncoding(m_mail.toEncoded());
    QVERIFY2(mail.startsWith(u"mailto:?subject=DNS records for example.com&body="_s),
             qPrintable(mail));
    QVERIFY(mail.contains(u"em123456.example.com"_s));
    QVERIFY(mail.contains(u"\r\n"_s));
}

void TestSenderDialogs::saysWhatIsWrong()
{
    const SenderDomain made = domain(u"example.com"_s, false);
    DomainRecordsPanel panel;
    panel.showRow({.domain = made, .dns = findings(made, DnsFault::Missing)});
    QStringList texts;
    const auto labels = panel.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
        texts.append(label->text());
    }
    for (const QString &text : {u"Missing"_s, u"Here: no CNAME"_s, u"At the zone: no CNAME"_s,
                                u"There is no such record."_s, u"Publish it."_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
}

void TestSenderDialogs::putsThreePartsSideBySide()
{
    const SenderDomain made = domain(u"example.com"_s, false);
    DomainRecordsPanel panel;
    panel.showRow({.domain = made, .dns = findings(made, DnsFault::Missing)});
    panel.show();
    const auto top = [&panel](const char *name) {
        const QWidget *part = panel.findChild<QWidget *>(QLatin1String(name));
        return part->mapTo(&panel, QPoint()).y();
    };
    panel.resize(900, 700);
    QTRY_COMPARE(top("publish"), top("answersPart"));
    panel.resize(330, 700);
    QTRY_VERIFY(top("publish") < top("beliefPart"));
    QVERIFY(top("beliefPart") < top("answersPart"));
}

QTEST_MAIN(TestSenderDialogs)
#include "tst_senderdialogs.moc"
