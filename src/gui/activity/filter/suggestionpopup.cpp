// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/filter/suggestionpopup.h"

#include "core/plaintext.h"
#include "core/retranslation.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace {

constexpr int noteRole = Qt::UserRole;
constexpr int gap = 24;
constexpr int shownLines = 10;
constexpr int labelLength = 80;

/// The label as any list shows it, and the note at the right in the colour of what is secondary.
class SuggestionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(chosen ? option.palette.color(QPalette::HighlightedText)
                               : option.palette.color(QPalette::Active, QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(noteRole).toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const QSize label = QStyledItemDelegate::sizeHint(option, index);
        const QString note = index.data(noteRole).toString();
        const int noteWidth = note.isEmpty() ? 0 : gap + option.fontMetrics.horizontalAdvance(note);
        return {label.width() + noteWidth, label.height() + 4};
    }
};

} // namespace

SuggestionPopup::SuggestionPopup(QWidget *field)
    : QCompleter(field)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setWidget(field);
    setCompletionMode(UnfilteredPopupCompletion);
    setMaxVisibleItems(shownLines);
    popup()->setItemDelegate(new SuggestionDelegate(popup()));
    keepTranslated(this, [this] { popup()->setAccessibleName(tr("Filter suggestions")); });
    popup()->setObjectName(QStringLiteral("filterSuggestions"));
    connect(this, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &SuggestionPopup::onActivated);
}

void SuggestionPopup::showSuggestions(const FilterSuggestions &suggestions, const QRect &rect)
{
    m_items = suggestions.items;
    if (m_items.isEmpty())
        return hide();
    m_model->clear();
    for (const FilterSuggestion &each : std::as_const(m_items)) {
        auto *item = new QStandardItem(shownText(each.label, labelLength));
        item->setData(each.note, noteRole);
        item->setData(each.note.isEmpty() ? item->text()
                                          : tr("%1, %2").arg(item->text(), each.note),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    const int width = popup()->sizeHintForColumn(0)
        + popup()->verticalScrollBar()->sizeHint().width() + 2 * popup()->frameWidth();
    complete({rect.topLeft(), QSize(qMax(width, 200), rect.height())});
    popup()->setCurrentIndex({});
}

void SuggestionPopup::hide()
{
    popup()->hide();
}

bool SuggestionPopup::isShown() const
{
    return popup()->isVisible();
}

bool SuggestionPopup::hasChoice() const
{
    return isShown() && popup()->currentIndex().isValid();
}

void SuggestionPopup::choose()
{
    const QModelIndex marked = popup()->currentIndex();
    const FilterSuggestion suggestion = m_items.value(marked.isValid() ? marked.row() : 0);
    hide();
    emit chosen(suggestion);
}

void SuggestionPopup::onActivated(const QModelIndex &index)
{
    if (index.isValid() && index.row() < m_items.size())
        emit chosen(m_items.at(index.row()));
}
