// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/seentexts.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>

namespace {

/// By object names, and where there is none by class and place among its like.
QString pathOf(const QWidget &widget)
{
    const QWidget *parent = widget.isWindow() ? nullptr : widget.parentWidget();
    QString name = widget.objectName();
    if (name.isEmpty()) {
        name = QLatin1String(widget.metaObject()->className());
        int place = 0;
        const QObjectList siblings = parent ? parent->children() : QObjectList();
        for (const QObject *sibling : siblings) {
            if (sibling == &widget)
                break;
            place += sibling->metaObject() == widget.metaObject() ? 1 : 0;
        }
        name += QString::number(place);
    }
    return parent ? pathOf(*parent) + QLatin1Char('/') + name : name;
}

/// Words of the service about a record.
bool isOfService(const QWidget &widget)
{
    return widget.objectName() == QLatin1String("status") && qobject_cast<const QLabel *>(&widget);
}

class Collector {
public:
    explicit Collector(QList<SeenText> &texts)
        : m_texts(texts)
    {
    }

    void add(const QString &where, const char *what, const QString &text)
    {
        if (!text.isEmpty())
            m_texts.append({where + QLatin1Char('.') + QLatin1String(what), text});
    }

    void addAction(const QString &where, const QAction &action)
    {
        const bool isData = action.data().userType() == QMetaType::QUuid; // account, saved view
        if (action.isSeparator() || !action.isVisible() || isData)
            return;
        add(where, "action", action.text());
        add(where, "actionTip", action.toolTip());
        if (const QMenu *menu = action.menu())
            addActions(where + QLatin1Char('>'), menu->actions());
    }

    void addActions(const QString &where, const QList<QAction *> &actions)
    {
        for (qsizetype i = 0; i < actions.size(); ++i)
            addAction(where + QString::number(i), *actions.at(i));
    }

    void addCommon(const QWidget &widget, const QString &where)
    {
        add(where, "toolTip", widget.toolTip());
        add(where, "accessibleName", widget.accessibleName());
        add(where, "accessibleDescription", widget.accessibleDescription());
        add(where, "statusTip", widget.statusTip());
        if (widget.isWindow() || qobject_cast<const QDockWidget *>(&widget))
            add(where, "windowTitle", widget.windowTitle());
        if (!widget.inherits("QToolBar") && !widget.inherits("QMenu"))
            addActions(where + QLatin1Char('#'), widget.actions());
    }

    void addControl(const QWidget &widget, const QString &where)
    {
        if (isOfService(widget))
            return;
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(where, "text", label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(where, "text", button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            add(where, "title", group->title());
        else if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
            addField(*field, where);
        else if (const auto *spin = qobject_cast<const QSpinBox *>(&widget))
            add(where, "suffix", spin->prefix() + spin->suffix() + spin->specialValueText());
    }

    void addField(const QLineEdit &field, const QString &where)
    {
        add(where, "placeholder", field.placeholderText());
        if (field.isReadOnly() && !field.hasFrame())
            add(where, "text", field.text());
    }

    void addLists(const QWidget &widget, const QString &where)
    {
        // Languages stand there as their speakers write them, accounts as they are called.
        if (widget.objectName() == QLatin1String("language")
            || widget.objectName() == QLatin1String("account"))
            return;
        if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < box->count(); ++i)
                add(where, "item", box->itemText(i));
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(where, "tab", tabs->tabText(i));
                add(where, "tabTip", tabs->tabToolTip(i));
            }
        } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
            for (int i = 0; header->model() && i < header->count(); ++i) {
                add(where, "head",
                    header->model()->headerData(i, header->orientation()).toString());
            }
        }
    }

private:
    QList<SeenText> &m_texts;
};

/// The buttons of tab bars are named by Qt, once and for all.
bool isQtsOwn(const QWidget &widget)
{
    return qobject_cast<QTabBar *>(widget.parentWidget()) != nullptr;
}

QString withoutMarkUp(QString text)
{
    static const QRegularExpression tags(QStringLiteral("<[^>]*>|&[a-z]+;"));
    return text.remove(tags);
}

QString outsideOfMarks(const QString &text)
{
    QString rest;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == QChar(u'«'))
            ++depth;
        else if (letter == QChar(u'»'))
            --depth;
        else if (depth <= 0)
            rest += letter;
    }
    return rest;
}

QString withoutData(QString text)
{
    static const QRegularExpression data(QStringLiteral(
        "\\S+@\\S+|https?://\\S+|(?:[\\w-]+\\.)+[\\w-]{2,}|SMTP2GO|Outpost|(?:Ctrl|Alt|Shift)"
        "[+A-Za-z0-9]*|\\bF[0-9]+\\b|\\b(?:bytes|[kKMGT]i?B)\\b|\\bUTC\\b|\\bCNAME\\b|/\\S+|"
        "\\b[A-Za-z]*[0-9][A-Za-z0-9]*\\b"));
    return text.remove(data);
}

} // namespace

QList<SeenText> textsOf(QWidget &window)
{
    QList<SeenText> texts;
    Collector collector(texts);
    QWidgetList widgets = window.findChildren<QWidget *>();
    widgets.prepend(&window);
    for (const QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible() || widget->window() != &window || isQtsOwn(*widget))
            continue;
        const QString where = pathOf(*widget);
        collector.addCommon(*widget, where);
        collector.addControl(*widget, where);
        collector.addLists(*widget, where);
    }
    return texts;
}

QStringList withoutMarks(const QList<SeenText> &texts)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
    QStringList found;
    for (const SeenText &seen : texts) {
        if (withoutData(outsideOfMarks(withoutMarkUp(seen.text))).contains(word))
            found.append(seen.where + QStringLiteral(": ") + seen.text);
    }
    found.removeDuplicates();
    return found;
}
