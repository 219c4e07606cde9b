// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tour/tourtexts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

} // namespace

QList<TourStep> tourSteps()
{
    return {
        {{u"ActivityPage/line"_s},
         Tr::tr("Ask in one line"),
         Tr::tr("Type what you look for, such as to:jo@example.com event:bounced, and press "
                "Return. Suggestions come as you type; the fields below say the same.")},
        {{u"ActivityPage/table"_s, u"ActivityPage/stack"_s},
         Tr::tr("What happened"),
         Tr::tr("Each row is an event. A column’s head sorts; the context menu filters by a cell "
                "and copies; scrolling down fetches more.")},
        {{u"detailsDock"_s, u"ActivityPage/stack"_s},
         Tr::tr("The life of an e-mail"),
         Tr::tr("For the row you choose: what became of the e-mail in one sentence, every delivery "
                "attempt, and the receiving server’s own words. F9 shows and hides it.")},
        {{u"navigation"_s},
         Tr::tr("And beyond"),
         Tr::tr("Who may send, and all subaccounts, are here. F12 lists every request that Outpost "
                "sends, F1 explains the page. Help > Tour shows this again.")},
    };
}
