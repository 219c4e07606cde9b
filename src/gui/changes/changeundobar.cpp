// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/changes/changeundobar.h"

#include "api/changes/changeplan.h"
#include "core/plaintext.h"
#include "core/redaction.h"
#include "core/retranslation.h"
#include "gui/changes/changedesk.h"

namespace {

constexpr qsizetype longestText = 160;

} // namespace

ChangeUndoBar::ChangeUndoBar(QWidget *parent)
    : MessageBar(parent)
{
    setObjectName(QStringLiteral("changeUndoBar"));
    keepTranslated(this, [this] { setAccessibleName(tr("Last change")); });
    connect(this, &MessageBar::actionRequested, this, &ChangeUndoBar::undo);
}

void ChangeUndoBar::follow(ChangeDesk &desk)
{
    showContent({});
    m_desk = &desk;
    connect(&desk, &ChangeDesk::finished, this, &ChangeUndoBar::showChange);
    connect(&desk, &QObject::destroyed, this, [this] { showContent({}); });
}

void ChangeUndoBar::showChange(const ChangePlan &plan)
{
    m_change = plan.entry();
    const bool isDone = m_change.outcome == LoggedChange::Outcome::Done;
    if (!isDone)
        return showContent({}); // the dialog has told it, and the log keeps it
    const ChangeSummary &summary = plan.summary();
    const QString text = summary.done.isEmpty() ? summary.title : summary.done;
    showContent({}); // said again, even if an equal one was closed
    const bool canUndo = m_desk->whyNotUndone(m_change).isEmpty();
    showMessage([caption = shownText(redacted(text), longestText), canUndo] {
        return Content{.caption = caption, .action = canUndo ? tr("&Undo…") : QString()};
    });
}

void ChangeUndoBar::undo()
{
    if (m_desk)
        m_desk->proposeUndo(m_change, this);
}
