// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/unknownwrites/unknownwritesbanner.h"

#include "core/plaintext.h"
#include "core/redaction.h"
#include "core/retranslation.h"
#include "gui/unknownwrites/unknownwritetext.h"

namespace {

constexpr qsizetype longestSummary = 80;

} // namespace

UnknownWritesBanner::UnknownWritesBanner(QWidget *parent)
    : MessageBar(parent)
{
    setObjectName(QStringLiteral("unknownWritesBanner"));
    keepTranslated(this, &UnknownWritesBanner::retranslate);
}

void UnknownWritesBanner::retranslate()
{
    setAccessibleName(tr("Changes in doubt"));
    setWrites(QList<UnknownWrite>(m_writes));
}

void UnknownWritesBanner::setWrites(const QList<UnknownWrite> &writes)
{
    m_writes = writes;
    if (writes.isEmpty())
        return showContent({});
    const QString first
        = shownText(redacted(UnknownWriteText::summary(writes.constFirst())), longestSummary);
    showContent(
        {.severity = Severity::Warning,
         .caption = tr("%n change(s) may or may not have happened", nullptr, int(writes.size())),
         .text = writes.size() == 1 ? first : QString(),
         .action = tr("Show…"),
         .form = Form::Banner});
}
