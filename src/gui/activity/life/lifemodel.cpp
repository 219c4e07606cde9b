// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/life/lifemodel.h"

#include "api/activity/life/lifewords.h"
#include "api/activity/life/statusexplanation.h"
#include "core/plaintext.h"
#include "gui/activity/eventicon.h"
#include "gui/activity/eventtext.h"
#include "gui/widgets/plaintooltip.h"
#include "gui/widgets/timetext.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QString timeOf(const LifeEvent &event, qint64 before)
{
    if (!event.hasTime())
        return LifeModel::tr("no date");
    const QDateTime time = TimeText::moment(event.time);
    const bool isSameDay
        = before != EventPage::noTime && TimeText::moment(before).date() == time.date();
    return isSameDay ? TimeText::timeOfDay(time.time(), TimeText::Precision::Seconds)
                     : TimeText::shown(event.time);
}

QString gapOf(const LifeEvent &event, const LifeEvent *before)
{
    if (!before || !before->hasTime() || !event.hasTime())
        return {};
    const std::chrono::milliseconds gap(event.time - before->time);
    return QStringLiteral("+") + LifeWords::duration(gap);
}

/// "Apple Mail, iOS, Phone"
QString clientOf(const LifeEvent &event)
{
    const QJsonObject json = QJsonDocument::fromJson(event.client.toUtf8()).object();
    QStringList parts;
    for (const QJsonValue &value : json) {
        if (value.isString() && !value.toString().isEmpty())
            parts.append(value.toString());
    }
    return parts.join(QStringLiteral(", "));
}

QString detailOf(const LifeEvent &event)
{
    QString words = LifeWords::wordsOf(event);
    words.replace(QStringLiteral("\\n"), QStringLiteral(" "));
    for (const QString &text : {words, event.link, clientOf(event)}) {
        if (!text.isEmpty())
            return shownText(text);
    }
    return {};
}

QString titleOf(const LifeEvent &event)
{
    const QString title = LifeWords::titleOf(event);
    return event.count > 1 ? QStringLiteral("%1 ×%2").arg(title).arg(event.count) : title;
}

QIcon iconOf(const LifeEvent &event)
{
    const bool isAttempt = event.origin == LifeEvent::Origin::Attempt;
    return eventIcon(isAttempt ? EventKind::SoftBounced : event.kind);
}

QString toolTipOf(const LifeEvent &event)
{
    const QString words = LifeWords::wordsOf(event);
    QStringList paragraphs{
        titleOf(event)
            + (event.hasTime() ? QStringLiteral(", ") + TimeText::other(event.time) : QString()),
        words};
    paragraphs += explanationLines(words);
    paragraphs += {event.host, event.link, clientOf(event)};
    return plainToolTip(paragraphs);
}

} // namespace

void LifeModel::setLife(const EmailLife &life)
{
    beginResetModel();
    m_lines.clear();
    m_dayBefore = EventPage::noTime;
    const bool isForMany = life.recipients.size() > 1;
    if (!life.common.isEmpty())
        addGroup(tr("All recipients"), {}, life.common);
    for (const RecipientLife &recipient : life.recipients)
        addGroup(isForMany ? recipient.address : QString(),
                 isForMany ? LifeWords::sentence(recipient) : QString(), recipient.events);
    endResetModel();
}

void LifeModel::addGroup(const QString &heading, const QString &sentence,
                         const QList<LifeEvent> &events)
{
    if (!heading.isEmpty())
        m_lines.append(Line{.heading = shownText(heading), .sentence = sentence});
    const LifeEvent *before = nullptr;
    for (const LifeEvent &event : events) {
        m_lines.append(Line{.event = event,
                            .time = timeOf(event, m_dayBefore),
                            .gap = gapOf(event, before),
                            .isFirst = before == nullptr,
                            .isLast = &event == &events.last()});
        before = &event;
        m_dayBefore = event.hasTime() ? event.time : m_dayBefore;
    }
}

const LifeEvent *LifeModel::eventAt(const QModelIndex &index) const
{
    if (!index.isValid() || !m_lines.at(index.row()).heading.isEmpty())
        return nullptr;
    return &m_lines.at(index.row()).event;
}

QModelIndex LifeModel::indexOf(quint64 identity) const
{
    for (int row = 0; row < int(m_lines.size()); ++row) {
        const Line &line = m_lines.at(row);
        if (line.heading.isEmpty() && identity != 0 && line.event.identity == identity)
            return index(row);
    }
    return {};
}

int LifeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant LifeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    return line.heading.isEmpty() ? entryData(line, role) : headingData(line, role);
}

Qt::ItemFlags LifeModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QVariant LifeModel::headingData(const Line &line, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return line.heading;
    case DetailRole:
        return line.sentence;
    case HeadingRole:
        return true;
    case Qt::AccessibleTextRole:
        return line.sentence.isEmpty() ? line.heading
                                       : tr("%1: %2").arg(line.heading, line.sentence);
    case Qt::ToolTipRole:
        return plainToolTip(QStringList{line.heading, line.sentence});
    default:
        return {};
    }
}

QVariant LifeModel::entryData(const Line &line, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(line.event);
    case Qt::DecorationRole:
        return iconOf(line.event);
    case Qt::ToolTipRole:
        return toolTipOf(line.event);
    case Qt::AccessibleTextRole:
        return accessibleText(line);
    case HeadingRole:
        return false;
    case TimeRole:
        return line.time;
    case GapRole:
        return line.gap;
    case DetailRole:
        return detailOf(line.event);
    case FirstRole:
        return line.isFirst;
    case LastRole:
        return line.isLast;
    default:
        return {};
    }
}

QString LifeModel::accessibleText(const Line &line)
{
    QStringList parts{titleOf(line.event), line.time};
    if (!line.gap.isEmpty())
        parts.append(tr("%1 after the one before").arg(line.gap.mid(1)));
    const QString detail = detailOf(line.event);
    if (!detail.isEmpty())
        parts.append(detail);
    return parts.join(QStringLiteral(", "));
}
