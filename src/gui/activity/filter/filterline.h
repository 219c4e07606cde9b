// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/activity/filter/filtercolours.h"
#include "gui/activity/filter/filtersuggestion.h"

#include <QLineEdit>
#include <functional>

class FilterHistory;
class SuggestionPopup;

/// The field of the typed filter: colours, completion, history. It understands nothing of the
/// language; who owns it says how its text looks and what could stand at the cursor.
class FilterLine : public QLineEdit {
    Q_OBJECT
public:
    explicit FilterLine(QWidget *parent = nullptr);

    /// Colours the text; what no span covers looks ordinary.
    void setSpans(const QList<FilterSpan> &spans);

    /// Icon and ground, and \p description for screen readers.
    void showVerdict(FilterVerdict verdict, const QString &description);

    /// What could be typed at the cursor of a text.
    using Suggester = std::function<FilterSuggestions(const QString &text, qsizetype cursor)>;
    void setSuggester(Suggester suggester) { m_suggester = std::move(suggester); }

    /// Up and Down walk through it. It must outlive the line.
    void setHistory(FilterHistory &history);

public slots:
    void showSuggestions();

signals:
    /// Return, with what stands there.
    void submitted();

    /// The person took an older filter: the text is that one now.
    void recalled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void nameVerdict();
    void suggest(FilterSuggestions::Offer offer);
    bool handlePopupKey(QKeyEvent *event);
    void insertSuggestion(const FilterSuggestion &suggestion);
    void recall(int step);
    void showColours();
    void showLook();
    [[nodiscard]] QRect rectOf(qsizetype position) const;

    QList<FilterSpan> m_spans;
    FilterVerdict m_verdict = FilterVerdict::Empty;
    Suggester m_suggester;
    FilterSuggestions m_suggestions;
    SuggestionPopup *m_popup;
    QAction *m_verdictIcon;
    QAction *m_historyAction;
    FilterHistory *m_history = nullptr;
    qsizetype m_recalled = -1; ///< place in the history; -1: the text is the person's own
    QString m_draft; ///< what stood there before the history was asked
    bool m_composing = false; ///< an input method is at work and owns the formats
    bool m_colouring = false;
    bool m_inserting = false; ///< a suggestion, which needs no suggestions of its own
};
