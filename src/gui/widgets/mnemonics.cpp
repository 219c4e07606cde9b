// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/mnemonics.h"

#include <QAbstractButton>
#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace {

/// Of the ampersand before the letter; -1 without one.
qsizetype placeIn(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != QLatin1Char('&'))
            continue;
        if (text.at(i + 1).isLetterOrNumber())
            return i;
        ++i; // an ampersand that is shown
    }
    return -1;
}

QChar letterOf(const QString &text)
{
    const qsizetype place = placeIn(text);
    return place < 0 ? QChar() : text.at(place + 1).toUpper();
}

/// A keyboard must have it, whatever else it can type.
bool isEasy(QChar letter)
{
    return letter.isLetterOrNumber() && letter.unicode() < 0x180;
}

/// The place of the first letter that nobody has, of those that begin a word or of all; -1 without.
qsizetype freePlace(const QString &text, const QSet<QChar> &taken, bool atWordsOnly)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool begins = i == 0 || text.at(i - 1).isSpace();
        if ((begins || !atWordsOnly) && isEasy(text.at(i)) && !taken.contains(text.at(i).toUpper()))
            return i;
    }
    return -1;
}

/// "開く(&O)": in scripts without an alphabet the letter stands apart, and any will do.
QString withOtherLetterApart(QString text, qsizetype place, const QSet<QChar> &taken)
{
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
        if (!taken.contains(QChar(letter)))
            return text.replace(place + 1, 1, QChar(letter));
    }
    return text;
}

QString withOtherLetter(QString text, const QSet<QChar> &taken)
{
    const qsizetype place = placeIn(text);
    if (place > 0 && text.at(place - 1) == QLatin1Char('('))
        return withOtherLetterApart(text, place, taken);
    text.remove(place, 1);
    qsizetype other = freePlace(text, taken, true);
    if (other < 0)
        other = freePlace(text, taken, false);
    return other < 0 ? text : text.insert(other, QLatin1Char('&'));
}

/// Those with a text of their own, in order.
QList<QObject *> partsOf(const QWidget &form)
{
    QList<QObject *> parts;
    const QWidgetList widgets = form.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if ((label && label->buddy()) || qobject_cast<QAbstractButton *>(widget))
            parts.append(widget);
    }
    return parts;
}

QList<QObject *> entriesOf(const QMenu &menu)
{
    QList<QObject *> entries;
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->isVisible() && !action->isSeparator())
            entries.append(action);
    }
    return entries;
}

void separate(const QList<QObject *> &parts, const QSet<QChar> &taken)
{
    QStringList texts;
    for (const QObject *part : parts)
        texts.append(part->property("text").toString());
    const QStringList distinct = withDistinctMnemonics(texts, taken);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (distinct.at(i) != texts.at(i))
            parts.at(i)->setProperty("text", distinct.at(i));
    }
}

/// Of the menu bar above \p form, if there is one.
QSet<QChar> menuLetters(const QWidget &form)
{
    QSet<QChar> letters;
    if (const auto *window = qobject_cast<const QMainWindow *>(form.window())) {
        const auto *bar = qobject_cast<const QMenuBar *>(window->menuWidget());
        const QList<QAction *> menus = bar ? bar->actions() : QList<QAction *>();
        for (const QAction *menu : menus)
            letters.insert(letterOf(menu->text()));
    }
    letters.remove(QChar()); // of those that have none
    return letters;
}

/// A form is made before it stands in a window, and gets its texts in another language at a time
/// when the menu bar may not have them yet: so it looks at that later.
class FormLetters : public QObject {
public:
    [[nodiscard]] static QString name() { return QStringLiteral("form letters"); }

    explicit FormLetters(QWidget &form)
        : QObject(&form)
        , m_form(form)
    {
        setObjectName(name());
        form.installEventFilter(this);
    }

    void separateAll()
    {
        separate(partsOf(m_form), {});
        QMetaObject::invokeMethod(this, &FormLetters::leaveMenuLetters, Qt::QueuedConnection);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            leaveMenuLetters();
        return QObject::eventFilter(watched, event);
    }

private:
    void leaveMenuLetters() { separate(partsOf(m_form), menuLetters(m_form)); }

    QWidget &m_form;
};

} // namespace

QStringList withDistinctMnemonics(const QStringList &texts, QSet<QChar> taken)
{
    QList<qsizetype> clashing;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QChar letter = letterOf(texts.at(i));
        if (taken.contains(letter))
            clashing.append(i);
        else if (!letter.isNull())
            taken.insert(letter);
    }
    QStringList distinct = texts;
    for (const qsizetype i : std::as_const(clashing)) {
        distinct[i] = withOtherLetter(texts.at(i), taken);
        taken.insert(letterOf(distinct.at(i)));
    }
    return distinct;
}

void separateMnemonics(QMenu &menu)
{
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, [&menu] { separate(entriesOf(menu), {}); });
}

void separateMnemonics(QWidget &form)
{
    auto *letters = form.findChild<QObject *>(FormLetters::name(), Qt::FindDirectChildrenOnly);
    if (!letters)
        letters = new FormLetters(form);
    static_cast<FormLetters *>(letters)->separateAll();
}
