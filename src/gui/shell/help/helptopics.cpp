// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/help/helptopics.h"

#include "gui/shell/help/helppages.h"
#include "gui/shell/page.h"

#include <QHash>
#include <QWidget>

namespace {

using Topics = QHash<QString, QString>;

/// By the section where that is about nothing else; headings are those of the English pages.
const Topics &topics()
{
    static const Topics list = [] {
        Topics topics;
        const auto add = [&topics](const char *className, const char *topic) {
            topics.insert(QString::fromLatin1(className), QString::fromLatin1(topic));
        };
        add("AboutDialog", "contents.md");
        add("AccountBar", "accounts.md");
        add("AccountsDialog", "accounts.md#changing-and-removing");
        add("AccountSwitcher", "accounts.md");
        add("AddAccountDialog", "accounts.md#adding-one");
        add("AddDomainDialog", "senders.md");
        add("AddSingleSenderDialog", "senders.md#single-senders");
        add("AllowedTab", "senders.md#allowed-senders");
        add("BulkDialog", "bulk.md");
        add("ChangeLogPanel", "changes.md");
        add("ChangePlanDialog", "changes.md");
        add("CommandPalette", "shortcuts.md");
        add("DiagnosticsDialog", "diagnostics.md");
        add("DomainDetails", "dns.md");
        add("EditAccountDialog", "accounts.md#changing-and-removing");
        add("EstatePanel", "subaccounts.md");
        add("EventDetailsPanel", "activity.md#read");
        add("ExportBar", "views.md#exporting");
        add("ExportDialog", "views.md#exporting");
        add("FilterBar", "filter.md");
        add("FetchBar", "activity.md#fetch-all");
        add("FollowBar", "activity.md#follow");
        add("HelpWindow", "contents.md");
        add("LifePanel", "life.md");
        add("NumbersPanel", "life.md");
        add("OpeningPage", "accounts.md#where-the-key-is-kept");
        add("PauseBanner", "queue.md#pauses");
        add("QueueStatusBar", "queue.md");
        add("RecordsDialog", "dns.md");
        add("RequestsPanel", "queue.md#the-list-of-requests");
        add("ActivitySettingsPage", "settings.md#activity");
        add("GeneralSettingsPage", "settings.md#general");
        add("NetworkSettingsPage", "settings.md#network");
        add("PrivacySettingsPage", "settings.md#privacy");
        add("SendersSettingsPage", "senders.md");
        add("SettingsDialog", "settings.md");
        add("ShareDialog", "senders.md");
        add("ShortcutsDialog", "shortcuts.md");
        add("SubaccountDialog", "subaccounts.md");
        add("SubaccountStrip", "accounts.md#working-as-a-subaccount");
        add("SubdomainDialog", "senders.md");
        add("UnknownWritesPanel", "queue.md#changes-in-doubt");
        add("ViewPanel", "views.md");
        add("WelcomePage", "accounts.md");
        add("WorkAsPopup", "accounts.md#working-as-a-subaccount");
        add("WorkAsSwitcher", "accounts.md#working-as-a-subaccount");
        return topics;
    }();
    return list;
}

} // namespace

QString helpTopicOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const auto *page = qobject_cast<const Page *>(widget))
            return page->helpPage();
        const QString topic
            = helpTopicOfClass(QString::fromLatin1(widget->metaObject()->className()));
        if (!topic.isEmpty())
            return topic;
    }
    return helpContents();
}

QString helpTopicOfClass(const QString &name)
{
    return topics().value(name);
}

QStringList classesWithHelp()
{
    return topics().keys();
}
