// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/bulkplanpage.h"

#include "api/bulk/bulkoperation.h"
#include "bulk/ui_bulkplanpage.h"
#include "core/clock.h"
#include "core/retranslation.h"
#include "gui/bulk/bulktext.h"
#include "gui/widgets/timetext.h"

#include <QLocale>

using namespace std::chrono_literals;

namespace {

QString callsText(const BulkPrice &price)
{
    const QLocale locale;
    const QString writes = locale.toString(price.writes);
    if (price.reads == 0)
        return BulkPlanPage::tr("%1 changes").arg(writes);
    return BulkPlanPage::tr("%1 changes, and %2 looks that only read")
        .arg(writes, locale.toString(price.reads));
}

QString timeText(const BulkPrice &price, const Clock &clock)
{
    QString text = BulkPlanPage::tr("About %1").arg(BulkText::duration(price.time));
    if (!price.limit.isEmpty())
        text += QStringLiteral(", ") + BulkPlanPage::tr("since SMTP2GO allows %1").arg(price.limit);
    if (price.time < 2min)
        return text + u'.';
    const QDateTime end = clock.now().addSecs(price.time.count());
    return text + QStringLiteral(". ")
        + BulkPlanPage::tr("Begun now, it ends at about %1.")
              .arg(TimeText::inSentence(end.toMSecsSinceEpoch()));
}

} // namespace

BulkPlanPage::BulkPlanPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::BulkPlanPage>())
{
    m_ui->setupUi(this);
    m_ui->message->showContent({});
    keepTranslated(this, &BulkPlanPage::retranslate);
}

BulkPlanPage::~BulkPlanPage() = default;

void BulkPlanPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->promise->setText(
        tr("The rows go one after the other. You can hide this window and work on, pause and "
           "resume, or quit: Outpost then offers to go on at its next start. A row whose answer "
           "is lost is looked for, and is sent again only if you say so."));
}

void BulkPlanPage::showPlan(const BulkOperation &operation, const QList<BulkRow> &rows, int total,
                            const Clock &clock)
{
    const QLocale locale;
    const BulkPrice price = operation.price(int(rows.size()));
    m_ui->rows->setText(tr("%1 of %2").arg(locale.toString(rows.size()), locale.toString(total)));
    m_ui->calls->setText(callsText(price));
    m_ui->time->setText(timeText(price, clock));
    const QString cost = operation.costOf(rows);
    m_ui->cost->setText(cost.isEmpty() ? tr("Nothing that Outpost knows of.") : cost);
    const auto left = total - rows.size();
    m_ui->left->setText(left == 0 ? tr("No row") : tr("%n row(s)", nullptr, int(left)));
    showProblem({});
}

void BulkPlanPage::showProblem(const QString &problem)
{
    m_ui->message->showContent({});
    if (!problem.isEmpty())
        m_ui->message->showContent({.severity = MessageBar::Severity::Warning, .caption = problem});
}
