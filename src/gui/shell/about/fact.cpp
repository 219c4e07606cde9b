// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/about/fact.h"

#include "core/redaction.h"

#include <QDir>
#include <QRegularExpression>

namespace {

/// The last line of defence: what is collected has none of it.
QString impersonal(QString text)
{
    static const QRegularExpression address(QStringLiteral("[^\\s<>\"'(),;:]+@[^\\s<>\"'(),;:]+"));
    text.replace(address, QStringLiteral("(address)"));
    const QString home = QDir::homePath();
    if (home.size() > 1)
        text.replace(home, QStringLiteral("~"));
    return redacted(text);
}

} // namespace

QString factText(const QList<FactGroup> &groups)
{
    QString text;
    for (const FactGroup &group : groups) {
        if (!text.isEmpty())
            text += QLatin1Char('\n');
        text += group.title + QLatin1Char('\n');
        for (const Fact &fact : group.facts)
            text += QStringLiteral("  %1: %2\n").arg(fact.name, fact.value);
    }
    return impersonal(text);
}
