// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/help/helpwindow.h"

#include "core/retranslation.h"
#include "gui/shell/help/helptext.h"
#include "gui/widgets/formaccess.h"
#include "gui/widgets/icons.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>

namespace {

constexpr int topicRole = Qt::UserRole;
constexpr int contentsWidth = 210;
constexpr QSize firstSize(900, 680);

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_contents(new QTreeWidget)
    , m_text(new HelpText)
    , m_words(new QLineEdit)
    , m_found(new QLabel)
    , m_backButton(new QToolButton)
    , m_forwardButton(new QToolButton)
    , m_nextButton(new QToolButton)
    , m_previousButton(new QToolButton)
{
    build();
    addActions();
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, &HelpWindow::openChosen);
    connect(m_words, &QLineEdit::textChanged, this, &HelpWindow::search);
    keepTranslated(this, &HelpWindow::retranslate);
}

void HelpWindow::build()
{
    m_contents->setHeaderHidden(true);
    m_contents->setUniformRowHeights(true);
    m_words->setClearButtonEnabled(true);
    m_found->setTextFormat(Qt::PlainText);
    auto *bar = new QHBoxLayout;
    for (QToolButton *button : {m_backButton, m_forwardButton})
        bar->addWidget(button);
    bar->addStretch(1);
    bar->addWidget(m_found);
    bar->addWidget(m_words);
    for (QToolButton *button : {m_previousButton, m_nextButton})
        bar->addWidget(button);
    m_words->setMinimumWidth(contentsWidth);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_contents);
    parts->addWidget(m_text);
    parts->setStretchFactor(1, 1);
    parts->setSizes({contentsWidth, firstSize.width() - contentsWidth});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return finds
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(bar);
    column->addWidget(parts, 1);
    column->addWidget(buttons);
    resize(firstSize);
    m_text->setFocus();
}

void HelpWindow::addActions()
{
    m_back = addStep(m_backButton, QStringLiteral("go-previous"),
                     {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)},
                     &HelpWindow::goBack);
    m_forward = addStep(m_forwardButton, QStringLiteral("go-next"),
                        {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)},
                        &HelpWindow::goForward);
    m_previous = addStep(m_previousButton, QStringLiteral("go-up"),
                         {QKeySequence(Qt::SHIFT | Qt::Key_F3)}, &HelpWindow::findPrevious);
    m_next = addStep(m_nextButton, QStringLiteral("go-down"), {QKeySequence(Qt::Key_F3)},
                     &HelpWindow::findNext);
    auto *toField = new QAction(this);
    toField->setObjectName(QStringLiteral("findInHelp"));
    toField->setShortcut(QKeySequence::Find);
    addAction(toField);
    connect(toField, &QAction::triggered, m_words, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    connect(m_words, &QLineEdit::returnPressed, this, &HelpWindow::findNext);
    m_nextButton->setAutoRaise(true);
    m_previousButton->setAutoRaise(true);
}

QAction *HelpWindow::addStep(QToolButton *button, const QString &icon,
                             const QList<QKeySequence> &keys, void (HelpWindow::*slot)())
{
    auto *action = new QAction(bundledIcon(icon), {}, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    return action;
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Outpost help"));
    m_text->setAccessibleName(tr("Help text"));
    m_contents->setAccessibleName(tr("Contents of the help"));
    m_words->setAccessibleName(tr("Find in the help"));
    m_words->setPlaceholderText(tr("Find in the help"));
    m_found->setAccessibleName(tr("Places found"));
    m_back->setText(tr("Back"));
    m_forward->setText(tr("Forward"));
    m_next->setText(tr("Next place"));
    m_previous->setText(tr("Previous place"));
    nameInnerParts(*this);
    fillContents();
    if (m_now >= 0)
        showTopic(m_topics.at(m_now));
    showState();
}

void HelpWindow::fillContents()
{
    const QSignalBlocker blocker(m_contents);
    m_pages = helpPages();
    m_search.forget();
    m_contents->clear();
    for (const HelpPage &page : std::as_const(m_pages)) {
        auto *item = new QTreeWidgetItem(m_contents, {page.title});
        item->setData(0, topicRole, page.name);
        for (const QString &section : page.sections) {
            auto *part = new QTreeWidgetItem(item, {section});
            part->setData(0, topicRole, page.name + QLatin1Char('#') + helpAnchor(section));
        }
    }
}

void HelpWindow::showPage(const QString &topic)
{
    if (helpText(helpTarget(topic).first).isEmpty())
        return;
    if (m_now < 0 || m_topics.at(m_now) != topic) {
        m_topics.resize(m_now + 1);
        m_topics.append(topic);
        ++m_now;
    }
    showTopic(topic);
}

QString HelpWindow::page() const
{
    return m_now < 0 ? QString() : helpTarget(m_topics.at(m_now)).first;
}

void HelpWindow::follow(const QUrl &link)
{
    if (link.scheme() == QLatin1String("outpost"))
        return emit commandRequested(link.path());
    const QString section = link.hasFragment() ? QLatin1Char('#') + link.fragment() : QString();
    showPage((link.path().isEmpty() ? page() : link.path()) + section);
}

void HelpWindow::showTopic(const QString &topic)
{
    const auto [name, anchor] = helpTarget(topic);
    m_text->showPage(name, anchor);
    m_places = m_text->mark(m_words->text().simplified());
    const QSignalBlocker blocker(m_contents);
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_contents->topLevelItem(i);
        item->setExpanded(item->data(0, topicRole) == name);
        if (item->data(0, topicRole) != name)
            continue;
        m_contents->setCurrentItem(item);
        for (int part = 0; part < item->childCount(); ++part) {
            if (item->child(part)->data(0, topicRole) == topic)
                m_contents->setCurrentItem(item->child(part));
        }
    }
    showState();
}

void HelpWindow::goBack()
{
    if (m_now > 0)
        showTopic(m_topics.at(--m_now));
}

void HelpWindow::goForward()
{
    if (m_now + 1 < m_topics.size())
        showTopic(m_topics.at(++m_now));
}

void HelpWindow::openChosen(const QTreeWidgetItem *item)
{
    if (item)
        showPage(item->data(0, topicRole).toString());
}

/// The page stays where it is until the next place is asked for, unless it has none.
void HelpWindow::search(const QString &words)
{
    m_places = m_text->mark(words.simplified());
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_contents->topLevelItem(i);
        QFont font = item->font(0);
        font.setBold(!words.simplified().isEmpty()
                     && placesIn(item->data(0, topicRole).toString()) > 0);
        item->setFont(0, font);
    }
    showState();
}

void HelpWindow::findNext()
{
    find(Direction::Forward);
}

void HelpWindow::findPrevious()
{
    find(Direction::Backward);
}

/// Goes on with the other pages, around and around.
void HelpWindow::find(Direction direction)
{
    const bool forward = direction == Direction::Forward;
    if (forward ? m_text->goToNext() : m_text->goToPrevious())
        return;
    const auto shown = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                    [this](const HelpPage &each) { return each.name == page(); });
    const int count = int(m_pages.size());
    int at = int(shown - m_pages.cbegin());
    for (int step = 0; step < count; ++step) {
        at = (at + (forward ? 1 : count - 1)) % count;
        if (placesIn(m_pages.at(at).name) == 0)
            continue;
        showPage(m_pages.at(at).name);
        forward ? m_text->goToBegin() : m_text->goToEnd();
        forward ? m_text->goToNext() : m_text->goToPrevious();
        return;
    }
}

int HelpWindow::placesIn(const QString &page)
{
    return m_search.placesIn(page, m_words->text().simplified());
}

void HelpWindow::showState()
{
    m_back->setEnabled(m_now > 0);
    m_forward->setEnabled(m_now + 1 < m_topics.size());
    const bool searches = !m_words->text().simplified().isEmpty();
    int others = 0;
    for (const HelpPage &each : std::as_const(m_pages)) {
        if (searches && each.name != page() && placesIn(each.name) > 0)
            ++others;
    }
    m_next->setEnabled(m_places > 0 || others > 0);
    m_previous->setEnabled(m_places > 0 || others > 0);
    m_found->setText(
        !searches                          ? QString()
            : m_places == 0 && others == 0 ? tr("Not found")
                                           : tr("%Ln here", nullptr, m_places)
                + (others > 0 ? tr(", on %Ln other page(s)", nullptr, others) : QString()));
}
