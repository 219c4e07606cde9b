// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/changes/changetext.h"

#include "api/changes/changewords.h"
#include "core/jsontext.h"
#include "core/plaintext.h"
#include "core/redaction.h"
#include "gui/widgets/timetext.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace ChangeText {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

void add(QStringList &lines, const QString &line, const QString &value)
{
    if (!value.isEmpty())
        lines += line.arg(value);
}

void addFields(QStringList &lines, const QList<FieldChange> &fields)
{
    if (fields.isEmpty())
        return;
    const auto shown = [](const QString &value) {
        return value.isEmpty() ? QStringLiteral("–") : shownText(value);
    };
    lines += {QString(), Tr::tr("What changed")};
    for (const FieldChange &field : fields)
        lines += Tr::tr("    %1: %2 → %3")
                     .arg(shownText(field.field), shown(field.before), shown(field.after));
}

void addState(QStringList &lines, const QString &title, const QJsonObject &state)
{
    if (state.isEmpty())
        return;
    const QByteArray json = QJsonDocument(state).toJson(QJsonDocument::Compact);
    lines += {QString(), title, QString::fromUtf8(indentedJson(json))};
}

} // namespace

QString outcome(const LoggedChange &change)
{
    const QString outcome = ChangeWords::outcome(change.outcome);
    return change.undoneBy.isNull() ? outcome : Tr::tr("%1, undone since").arg(outcome);
}

QString searched(const LoggedChange &change)
{
    return QStringList{
        change.title,     change.subject,  change.accountName, change.subaccount,
        change.operation, outcome(change), change.requestId,   ChangeWords::fields(change)}
        .join(QLatin1Char('\n'));
}

QString details(const LoggedChange &change)
{
    QStringList lines{shownText(change.title)};
    if (change.time.isValid())
        add(lines, Tr::tr("Time: %1"), TimeText::inSentence(change.time.toMSecsSinceEpoch()));
    add(lines, Tr::tr("Account: %1"), shownText(change.accountName));
    add(lines, Tr::tr("Subaccount: %1"), change.subaccount);
    add(lines, Tr::tr("Operation: %1"), change.operation);
    add(lines, Tr::tr("Outcome: %1"), outcome(change));
    add(lines, Tr::tr("Request ID: %1"), change.requestId);
    add(lines, Tr::tr("Problem: %1"), change.problem);
    if (!change.undoes.isNull())
        lines += Tr::tr("It undid an earlier change.");
    addFields(lines, change.fields);
    addState(lines, Tr::tr("State before"), change.before);
    addState(lines, Tr::tr("State after"), change.after);
    return redacted(lines.join(QLatin1Char('\n')));
}

} // namespace ChangeText
