// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/filter/filterline.h"

#include "core/retranslation.h"
#include "gui/activity/filter/filterhistory.h"
#include "gui/activity/filter/filterhistorymenu.h"
#include "gui/activity/filter/suggestionpopup.h"
#include "gui/widgets/icons.h"

#include <QAccessible>
#include <QAction>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>

namespace {

QString iconOf(FilterVerdict verdict)
{
    switch (verdict) {
    case FilterVerdict::Empty:
        return QStringLiteral("view-filter");
    case FilterVerdict::Valid:
        return QStringLiteral("dialog-ok-apply");
    case FilterVerdict::Incomplete:
        return QStringLiteral("dialog-warning");
    case FilterVerdict::Wrong:
        return QStringLiteral("dialog-error");
    }
    return {};
}

bool isSubmit(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool asksForSuggestions(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Space && event.modifiers() == Qt::ControlModifier;
}

} // namespace

FilterLine::FilterLine(QWidget *parent)
    : QLineEdit(parent)
    , m_popup(new SuggestionPopup(this))
    , m_verdictIcon(addAction(bundledIcon(iconOf(m_verdict)), LeadingPosition))
    , m_historyAction(
          addAction(bundledIcon(QStringLiteral("document-open-recent")), TrailingPosition))
{
    setClearButtonEnabled(true);
    m_historyAction->setEnabled(false);
    connect(m_popup, &SuggestionPopup::chosen, this, &FilterLine::insertSuggestion);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_recalled = -1;
        if (!m_inserting)
            suggest(FilterSuggestions::Offer::Always);
    });
    connect(this, &QLineEdit::textChanged, this, &FilterLine::showColours);
    keepTranslated(this, &FilterLine::retranslate);
}

void FilterLine::retranslate()
{
    setAccessibleName(tr("Filter"));
    setPlaceholderText(tr("from:jo@example.com event:bounced -subject:\"newsletter\" since:2h"));
    m_historyAction->setText(tr("Earlier filters"));
    m_historyAction->setToolTip(tr("Earlier filters (Up, Down)"));
    nameVerdict();
}

void FilterLine::nameVerdict()
{
    const QString description = accessibleDescription();
    m_verdictIcon->setText(description.isEmpty() ? tr("State of the filter") : description);
}

void FilterLine::setSpans(const QList<FilterSpan> &spans)
{
    m_spans = spans;
    showColours();
}

void FilterLine::showVerdict(FilterVerdict verdict, const QString &description)
{
    if (m_verdict != verdict) {
        m_verdict = verdict;
        showLook();
    }
    if (accessibleDescription() == description)
        return;
    setAccessibleDescription(description);
    nameVerdict();
}

void FilterLine::setHistory(FilterHistory &history)
{
    m_history = &history;
    auto *menu = new FilterHistoryMenu(history, this);
    connect(menu, &FilterHistoryMenu::chosen, this, [this](const QString &filter) {
        setText(filter);
        emit recalled();
    });
    connect(m_historyAction, &QAction::triggered, menu,
            [this, menu] { menu->popup(mapToGlobal(rect().bottomLeft())); });
    const auto showOffer = [this] { m_historyAction->setEnabled(!m_history->entries().isEmpty()); };
    connect(&history, &FilterHistory::changed, this, showOffer);
    showOffer();
}

void FilterLine::showSuggestions()
{
    suggest(FilterSuggestions::Offer::OnRequest);
}

void FilterLine::suggest(FilterSuggestions::Offer offer)
{
    if (!m_suggester || m_composing || !hasFocus())
        return;
    m_suggestions = m_suggester(text(), cursorPosition());
    if (offer < m_suggestions.offer)
        return m_popup->hide();
    m_popup->showSuggestions(m_suggestions, rectOf(m_suggestions.start));
}

bool FilterLine::event(QEvent *event)
{
    const bool claimsEscape = event->type() == QEvent::ShortcutOverride && m_popup->isShown()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (claimsEscape) {
        event->accept(); // closes the list; the search under way goes on
        return true;
    }
    if (event->type() == QEvent::KeyPress && m_popup->isShown()
        && handlePopupKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QLineEdit::event(event);
}

/// Tab is looked at before the focus moves on, that is before keyPressEvent().
bool FilterLine::handlePopupKey(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_popup->hide();
        return true;
    }
    if (event->key() == Qt::Key_Tab || (isSubmit(event->key()) && m_popup->hasChoice())) {
        m_popup->choose();
        return true;
    }
    return false;
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    if (asksForSuggestions(*event))
        return showSuggestions();
    if (isSubmit(event->key())) {
        m_popup->hide();
        emit submitted();
        return;
    }
    const bool walks = (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        && event->modifiers() == Qt::NoModifier && !m_popup->isShown();
    if (walks)
        return recall(event->key() == Qt::Key_Up ? 1 : -1);
    if (m_popup->isShown() && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return event->ignore(); // for the list
    QLineEdit::keyPressEvent(event);
}

void FilterLine::inputMethodEvent(QInputMethodEvent *event)
{
    if (!m_colouring)
        m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    if (!m_colouring && !m_composing)
        showColours();
}

void FilterLine::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_colouring)
        showLook();
}

void FilterLine::insertSuggestion(const FilterSuggestion &suggestion)
{
    QString whole = text();
    whole.replace(m_suggestions.start, m_suggestions.length, suggestion.insert);
    const qsizetype cursor = m_suggestions.start + suggestion.insert.size();
    m_inserting = true;
    setSelection(0, int(text().size()));
    insert(whole); // unlike setText(), it can be undone
    m_inserting = false;
    setCursorPosition(int(cursor));
    if (suggestion.insert.endsWith(QLatin1Char(':')))
        showSuggestions();
}

void FilterLine::recall(int step)
{
    if (!m_history)
        return;
    const qsizetype place = m_recalled + step;
    if (place < -1 || place >= m_history->entries().size())
        return;
    if (m_recalled < 0)
        m_draft = text();
    m_recalled = place;
    setText(place < 0 ? m_draft : m_history->entries().at(place));
    emit recalled();
}

/// A line edit takes formats for a part of its text from input methods only.
void FilterLine::showColours()
{
    if (m_composing || m_colouring)
        return;
    QList<QInputMethodEvent::Attribute> attributes;
    for (const FilterSpan &span : std::as_const(m_spans)) {
        const qsizetype end = qMin(span.start + span.length, text().size());
        if (span.start < end)
            attributes.append({QInputMethodEvent::TextFormat, int(span.start) - cursorPosition(),
                               int(end - span.start),
                               FilterColours::format(span.kind, QGuiApplication::palette())});
    }
    QInputMethodEvent event({}, attributes);
    m_colouring = true;
    QCoreApplication::sendEvent(this, &event);
    m_colouring = false;
}

void FilterLine::showLook()
{
    m_colouring = true; // a change of palette of our own making
    QPalette look;
    look.setColor(QPalette::Base, FilterColours::ground(m_verdict, QGuiApplication::palette()));
    setPalette(look);
    m_colouring = false;
    m_verdictIcon->setIcon(bundledIcon(iconOf(m_verdict)));
    m_historyAction->setIcon(bundledIcon(QStringLiteral("document-open-recent")));
    showColours();
}

QRect FilterLine::rectOf(qsizetype position) const
{
    const QRect cursor = cursorRect();
    const qsizetype behind = qMax<qsizetype>(0, cursorPosition() - position);
    const int width
        = fontMetrics().horizontalAdvance(text().mid(cursorPosition() - behind, behind));
    return {qMax(0, cursor.left() - width), 0, 1, height()};
}
