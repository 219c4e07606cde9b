// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/subaccountstrip.h"

#include "api/endpoints.h"
#include "core/plaintext.h"
#include "core/retranslation.h"
#include "gui/shell/page.h"

#include <algorithm>

namespace {

bool hasScope(const Page &page, SubaccountScope scope)
{
    const Operations needs = page.needs();
    return std::any_of(needs.cbegin(), needs.cend(),
                       [scope](const Endpoint *each) { return each->subaccounts == scope; });
}

} // namespace

SubaccountStrip::SubaccountStrip(QWidget *parent)
    : MessageBar(parent)
{
    setObjectName(QStringLiteral("subaccountStrip"));
    connect(this, &MessageBar::actionRequested, this, &SubaccountStrip::change);
    keepTranslated(this, &SubaccountStrip::showNow);
}

void SubaccountStrip::setWorkspace(const Workspace &workspace)
{
    m_workspace = workspace;
    showNow();
}

void SubaccountStrip::setPage(Page *page)
{
    if (m_page)
        m_page->disconnect(this);
    m_page = page;
    if (page)
        connect(page, &Page::limitChanged, this, &SubaccountStrip::showNow);
    showNow();
}

void SubaccountStrip::showNow()
{
    showContent(newContent());
}

void SubaccountStrip::change()
{
    if (m_page)
        m_page->limitTo(m_page->isLimitedTo(m_workspace.subaccount) ? QString()
                                                                    : m_workspace.subaccount);
}

MessageBar::Content SubaccountStrip::newContent() const
{
    if (!m_page || m_workspace.subaccount.isEmpty()
        || hasScope(*m_page, SubaccountScope::SubaccountId))
        return {.form = Form::Banner};
    if (hasScope(*m_page, SubaccountScope::SubaccountList))
        return filterContent();
    return {.severity = Severity::Warning,
            .caption = tr("This page is not that of “%1”").arg(shownText(m_workspace.worker())),
            .text = tr("SMTP2GO has it for the account itself only: what you see and change here "
                       "is the account’s."),
            .form = Form::Banner};
}

MessageBar::Content SubaccountStrip::filterContent() const
{
    const QString worker = shownText(m_workspace.worker());
    if (m_page->isLimitedTo(m_workspace.subaccount))
        return {.caption = tr("Only of “%1”").arg(worker),
                .text = tr("The filter leaves all other accounts out."),
                .action = tr("Show all accounts"),
                .form = Form::Banner};
    return {.severity = Severity::Warning,
            .caption = tr("Not only of “%1”").arg(worker),
            .text = tr("You work as this subaccount, but the filter does not keep to it."),
            .action = tr("Show only this one"),
            .form = Form::Banner};
}
