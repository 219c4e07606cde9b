// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/activityfilterform.h"

#include "activity/ui_activityfilterform.h"
#include "gui/widgets/formaccess.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/timetext.h"

#include <algorithm>
#include <iterator>

namespace {

using namespace std::chrono_literals;

struct Range {
    const char *name;
    std::chrono::seconds length; ///< 0: between two times given by hand
};

constexpr std::array ranges{
    Range{QT_TRANSLATE_NOOP("ActivityFilterForm", "Last hour"), 1h},
    Range{QT_TRANSLATE_NOOP("ActivityFilterForm", "Last 24 hours"), 24h},
    Range{QT_TRANSLATE_NOOP("ActivityFilterForm", "Last 7 days"), 7 * 24h},
    Range{QT_TRANSLATE_NOOP("ActivityFilterForm", "Last 30 days"), 30 * 24h},
    Range{QT_TRANSLATE_NOOP("ActivityFilterForm", "Custom…"), 0s},
};
constexpr int last24Hours = 1;

QStringList listOf(const QString &text)
{
    QStringList items;
    for (const QString &item : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!item.trimmed().isEmpty())
            items.append(item.trimmed());
    }
    return items;
}

/// The service counts in seconds and leaves the end out: a started second belongs in.
QDateTime nextSecond(const QDateTime &time)
{
    return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch() + 1, Qt::UTC);
}

} // namespace

ActivityFilterForm::ActivityFilterForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ActivityFilterForm>())
{
    m_ui->setupUi(this);
    for (const Range &range : ranges)
        m_ui->range->addItem(tr(range.name));
    m_ui->range->setCurrentIndex(last24Hours);
    const QDateTime now = QDateTime::currentDateTime();
    m_ui->from->setDateTime(now.addDays(-1));
    m_ui->to->setDateTime(now);
    m_ui->search->setIcon(bundledIcon(QStringLiteral("edit-find")));
    m_ui->cancel->setIcon(bundledIcon(QStringLiteral("dialog-cancel")));
    m_ui->more->setIcon(bundledIcon(QStringLiteral("view-filter")));
    useTimeZone();
    nameInnerParts(*this);
    setShowsMore(false);
    showRange();
    connectFields();
}

ActivityFilterForm::~ActivityFilterForm() = default;

ActivityQuery ActivityFilterForm::query(const QDateTime &now) const
{
    const Range &range = ranges.at(std::size_t(m_ui->range->currentIndex()));
    const bool custom = range.length == 0s;
    ActivityQuery query;
    query.start = custom ? m_ui->from->dateTime().toUTC() : now.addSecs(-range.length.count());
    query.end = custom ? m_ui->to->dateTime().toUTC() : nextSecond(now);
    query.freeText = m_ui->freeText->text().trimmed();
    query.sender = m_ui->sender->text().trimmed();
    query.recipient = m_ui->recipient->text().trimmed();
    query.subject = m_ui->subject->text().trimmed();
    query.emailId = m_ui->emailId->text().trimmed();
    query.kinds = m_ui->kinds->kinds();
    query.usernames = listOf(m_ui->usernames->text());
    query.subaccounts = listOf(m_ui->subaccounts->text());
    query.region = static_cast<ActivityQuery::Region>(m_ui->region->currentIndex());
    query.latest = static_cast<ActivityQuery::Latest>(m_ui->latest->currentIndex());
    query.includeHeaders = m_ui->includeHeaders->isChecked();
    query.customHeaders = listOf(m_ui->customHeaders->text());
    return query;
}

bool ActivityFilterForm::showsMore() const
{
    return m_ui->more->isChecked();
}

void ActivityFilterForm::setShowsMore(bool shows)
{
    m_ui->more->setChecked(shows);
    m_ui->moreFields->setVisible(shows);
}

void ActivityFilterForm::setRange(std::chrono::seconds length)
{
    const auto isShorter = [](const Range &range, std::chrono::seconds wanted) {
        return range.length != 0s && range.length < wanted;
    };
    const auto *const last = std::prev(ranges.end(), 2);
    const auto *const found = std::lower_bound(ranges.begin(), last, length, isShorter);
    m_ui->range->setCurrentIndex(int(found - ranges.begin()));
}

void ActivityFilterForm::useTimeZone()
{
    const bool utc = TimeText::format().zone == TimeFormat::Zone::Utc;
    m_ui->fromLabel->setText(utc ? tr("From (UTC)") : tr("From (local time)"));
    m_ui->toLabel->setText(utc ? tr("Until (UTC)") : tr("Until (local time)"));
    for (QDateTimeEdit *edit : {m_ui->from, m_ui->to}) {
        const QDateTime time = edit->dateTime();
        edit->setTimeSpec(utc ? Qt::UTC : Qt::LocalTime);
        edit->setDateTime(utc ? time.toUTC() : time.toLocalTime()); // the same moment
    }
}

void ActivityFilterForm::setSubaccounts(const QStringList &ids)
{
    m_ui->subaccounts->setText(ids.join(QLatin1String(", ")));
}

void ActivityFilterForm::setCancelEnabled(bool enabled)
{
    m_ui->cancel->setEnabled(enabled);
}

void ActivityFilterForm::focusFirst()
{
    m_ui->freeText->setFocus(Qt::ShortcutFocusReason);
    m_ui->freeText->selectAll();
}

void ActivityFilterForm::showRange()
{
    const bool custom = m_ui->range->currentIndex() == int(ranges.size()) - 1;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->fromLabel, m_ui->from, m_ui->toLabel, m_ui->to})
        widget->setVisible(custom);
}

void ActivityFilterForm::connectFields()
{
    const QList<QLineEdit *> fields = findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields)
        connect(field, &QLineEdit::returnPressed, this, &ActivityFilterForm::searchRequested);
    connect(m_ui->search, &QPushButton::clicked, this, &ActivityFilterForm::searchRequested);
    connect(m_ui->cancel, &QPushButton::clicked, this, &ActivityFilterForm::cancelRequested);
    connect(m_ui->range, &QComboBox::currentIndexChanged, this, &ActivityFilterForm::showRange);
    connect(m_ui->more, &QToolButton::toggled, this, [this](bool shows) {
        m_ui->moreFields->setVisible(shows);
        emit showsMoreChanged(shows);
    });
}
