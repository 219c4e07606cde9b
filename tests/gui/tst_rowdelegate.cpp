// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/rowdelegate.h"

#include <QApplication>
#include <QFont>
#include <QIcon>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

/// What is kept of a cell must look as the style paints it.
class TestRowDelegate : public QObject {
    Q_OBJECT
private slots:
    void looksAsTheStylePaints_data();
    void looksAsTheStylePaints();
    void paintsWhatChanged();
};

namespace {

struct Looks {
    QStyle::State state = QStyle::State_Enabled | QStyle::State_Active;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    int width = 160;
};

QIcon icon()
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::darkGreen);
    return QIcon(pixmap);
}

QImage painted(QAbstractItemDelegate &delegate, const QTableView &view, const QModelIndex &index,
               const Looks &looks)
{
    QImage image(looks.width, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.rect = image.rect();
    option.state = looks.state;
    option.direction = looks.direction;
    option.decorationSize = {16, 16};
    option.showDecorationSelected = true;
    option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    option.textElideMode = Qt::ElideRight;
    QPainter painter(&image);
    delegate.paint(&painter, option, index);
    return image;
}

} // namespace

void TestRowDelegate::looksAsTheStylePaints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariantMap>("roles");
    QTest::addColumn<QStyle::State>("state");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    const auto row = [](const char *name, const QString &text,
                        const QMap<int, QVariant> &roles = {}, QStyle::State more = {},
                        Qt::LayoutDirection direction = Qt::LeftToRight) {
        QVariantMap named;
        for (auto role = roles.cbegin(); role != roles.cend(); ++role)
            named.insert(QString::number(role.key()), role.value());
        QTest::newRow(name) << text << named
                            << (QStyle::State_Enabled | QStyle::State_Active | more) << direction;
    };
    const QString name = QStringLiteral("order@harbour.example");
    const QString arabic = QStringLiteral("تم شحن طلبك رقم 47 من متجر المدينة القديمة");
    const QMap<int, QVariant> withIcon{{Qt::DecorationRole, icon()}};
    QFont bold = QApplication::font();
    bold.setBold(true);
    row("text", name);
    row("nothing", QString());
    row("cut", name.repeated(4));
    row("icon", name, withIcon);
    row("icon alone", QString(), withIcon);
    row("selected", name, withIcon, QStyle::State_Selected);
    row("current", name, withIcon, QStyle::State_HasFocus);
    row("right", name, {{Qt::TextAlignmentRole, int(Qt::AlignRight | Qt::AlignVCenter)}});
    row("bold", name, {{Qt::FontRole, bold}});
    row("coloured", name, {{Qt::ForegroundRole, QBrush(Qt::red)}});
    row("tinted", name, {{Qt::BackgroundRole, QBrush(Qt::yellow)}});
    row("from right to left", name, withIcon, {}, Qt::RightToLeft);
    row("Arabic", arabic);
    row("Arabic from right to left", arabic, {}, {}, Qt::RightToLeft);
    row("Japanese", QStringLiteral("発送のお知らせ"));
    row("emoji", QStringLiteral("🎣 Spring sale"));
    row("markup", QStringLiteral("<b>bold</b> &amp; <img src=x>"));
    row("two lines", QStringLiteral("one\ntwo"));
    row("check box", name, {{Qt::CheckStateRole, Qt::Checked}});
}

void TestRowDelegate::looksAsTheStylePaints()
{
    QFETCH(const QString, text);
    QFETCH(const QVariantMap, roles);
    QFETCH(const QStyle::State, state);
    QFETCH(const Qt::LayoutDirection, direction);
    QStandardItemModel model(1, 1);
    const QModelIndex index = model.index(0, 0);
    model.setData(index, text);
    for (auto role = roles.cbegin(); role != roles.cend(); ++role)
        model.setData(index, role.value(), role.key().toInt());
    const QTableView view;
    QStyledItemDelegate plain;
    RowDelegate kept;
    const Looks looks{.state = state, .direction = direction};
    const QImage expected = painted(plain, view, index, looks);
    QCOMPARE(painted(kept, view, index, looks), expected);
    QCOMPARE(painted(kept, view, index, looks), expected); // from what it kept
}

void TestRowDelegate::paintsWhatChanged()
{
    QStandardItemModel model(1, 1);
    const QModelIndex index = model.index(0, 0);
    model.setData(index, QStringLiteral("a text that is too long for the narrow cell"));
    const QTableView view;
    QStyledItemDelegate plain;
    RowDelegate kept;
    for (const int width : {160, 80, 300})
        QCOMPARE(painted(kept, view, index, {.width = width}),
                 painted(plain, view, index, {.width = width}));
    QFont larger = QApplication::font();
    larger.setPointSize(larger.pointSize() + 3);
    model.setData(index, larger, Qt::FontRole);
    QCOMPARE(painted(kept, view, index, {}), painted(plain, view, index, {}));
    model.setData(index, QStringLiteral("another"));
    QCOMPARE(painted(kept, view, index, {}), painted(plain, view, index, {}));
}

QTEST_MAIN(TestRowDelegate)
#include "tst_rowdelegate.moc"
