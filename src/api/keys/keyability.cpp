// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/keys/keyability.h"

#include "api/endpoints.h"
#include "api/keys/keypermissions.h"

#include <QCoreApplication>
#include <initializer_list>

using namespace endpoints;
using Extent = KeyAbility::Extent;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(KeyAbility)
};

/// Draws up the list, area after area.
class AbilityList {
public:
    explicit AbilityList(const KeyPermissions &permissions)
        : m_permissions(permissions)
    {
    }

    AbilityList &area(const QString &name)
    {
        m_area = name;
        return *this;
    }

    AbilityList &can(const QString &words, std::initializer_list<Endpoint> needed)
    {
        KeyAbility ability{.area = m_area, .words = words};
        for (const Endpoint &endpoint : needed)
            if (!m_permissions.allows(endpoint))
                ability.missing += QString(endpoint.path);
        ability.missing.sort();
        const bool none = ability.missing.size() == qsizetype(needed.size());
        ability.extent = ability.missing.isEmpty() ? Extent::Full
            : none                                 ? Extent::None
                                                   : Extent::Partly;
        m_abilities += ability;
        return *this;
    }

    [[nodiscard]] const QList<KeyAbility> &abilities() const { return m_abilities; }

private:
    const KeyPermissions &m_permissions;
    QString m_area;
    QList<KeyAbility> m_abilities;
};

void addReports(AbilityList &list)
{
    list.area(Tr::tr("Activity")).can(Tr::tr("search activity"), {activitySearch});
    list.area(Tr::tr("Archive")).can(Tr::tr("read archived mail"), {archiveSearch, archiveEmail});
    list.area(Tr::tr("Reports"))
        .can(Tr::tr("see reports"),
             {statsEmailBounces, statsEmailCycle, statsEmailHistory, statsEmailSpam,
              statsEmailSummary, statsEmailUnsubs});
}

void addSending(AbilityList &list)
{
    list.area(Tr::tr("Mail"))
        .can(Tr::tr("send mail"), {emailSend, emailBatch, emailMime})
        .can(Tr::tr("see scheduled mail"), {emailScheduledSearch})
        .can(Tr::tr("cancel scheduled mail"), {emailScheduledRemove});
    list.area(Tr::tr("SMS"))
        .can(Tr::tr("see SMS"), {smsSummary, smsViewReceived, smsViewSent})
        .can(Tr::tr("send SMS"), {smsSend});
    list.area(Tr::tr("Templates"))
        .can(Tr::tr("see templates"), {templateSearch, templateView})
        .can(Tr::tr("change templates"), {templateAdd, templateDelete, templateEdit});
}

void addSenders(AbilityList &list)
{
    list.area(Tr::tr("Sender domains"))
        .can(Tr::tr("see sender domains"), {domainView})
        .can(Tr::tr("change sender domains"),
             {domainAdd, domainRemove, domainReturnpath, domainSubaccountAccess, domainTracking,
              domainVerify});
    list.area(Tr::tr("Single senders"))
        .can(Tr::tr("see single senders"), {singleSenderEmailsView})
        .can(Tr::tr("change single senders"), {singleSenderEmailsAdd, singleSenderEmailsRemove});
    list.area(Tr::tr("Allowed senders"))
        .can(Tr::tr("see allowed senders"), {allowedSendersView})
        .can(Tr::tr("change allowed senders"),
             {allowedSendersAdd, allowedSendersRemove, allowedSendersUpdate});
    list.area(Tr::tr("Allowed recipients"))
        .can(Tr::tr("see allowed recipients"), {allowedRecipientsView})
        .can(Tr::tr("change allowed recipients"),
             {allowedRecipientsAdd, allowedRecipientsRemove, allowedRecipientsUpdate});
    list.area(Tr::tr("Suppressions"))
        .can(Tr::tr("see suppressions"), {suppressionView})
        .can(Tr::tr("change suppressions"), {suppressionAdd, suppressionRemove});
}

void addAccess(AbilityList &list)
{
    list.area(Tr::tr("API keys"))
        .can(Tr::tr("see API keys"), {apiKeysView})
        .can(Tr::tr("change API keys"), {apiKeysAdd, apiKeysPatch, apiKeysRemove});
    list.area(Tr::tr("SMTP users"))
        .can(Tr::tr("see SMTP users"), {usersSmtpView})
        .can(Tr::tr("change SMTP users"), {usersSmtpAdd, usersSmtpPatch, usersSmtpRemove});
    list.area(Tr::tr("IP authentication"))
        .can(Tr::tr("see IP authentication"), {ipAuthView})
        .can(Tr::tr("change IP authentication"), {ipAuthPatch, ipAuthRemove});
    list.area(Tr::tr("IP allow list"))
        .can(Tr::tr("see the IP allow list"), {ipAllowListView})
        .can(Tr::tr("change the IP allow list"),
             {ipAllowList, ipAllowListAdd, ipAllowListEdit, ipAllowListRemove});
    list.area(Tr::tr("Dedicated IPs")).can(Tr::tr("see dedicated IPs"), {dedicatedIpsView});
}

void addAccount(AbilityList &list)
{
    list.area(Tr::tr("Subaccounts"))
        .can(Tr::tr("see subaccounts"), {subaccountsSearch})
        .can(Tr::tr("change subaccounts"),
             {subaccountAdd, subaccountClose, subaccountEdit, subaccountReopen});
    list.area(Tr::tr("Webhooks"))
        .can(Tr::tr("see webhooks"), {webhookView})
        .can(Tr::tr("change webhooks"), {webhookAdd, webhookEdit, webhookRemove});
}

QString joined(const QList<KeyAbility> &abilities, Extent extent)
{
    QStringList words;
    for (const KeyAbility &ability : abilities)
        if (ability.extent == extent)
            words += ability.words;
    return words.join(Tr::tr(", ", "between the items of a list"));
}

} // namespace

QList<KeyAbility> abilitiesOf(const KeyPermissions &permissions)
{
    AbilityList list(permissions);
    addReports(list);
    addSending(list);
    addSenders(list);
    addAccess(list);
    addAccount(list);
    return list.abilities();
}

QString summaryOf(const QList<KeyAbility> &abilities)
{
    const QString can = joined(abilities, Extent::Full);
    const QString canPartly = joined(abilities, Extent::Partly);
    const QString cannot = joined(abilities, Extent::None);
    if (canPartly.isEmpty() && cannot.isEmpty())
        return Tr::tr("Can do everything.");
    if (can.isEmpty() && canPartly.isEmpty())
        return Tr::tr("Can do nothing but tell what it can do.");
    QStringList parts;
    if (!can.isEmpty())
        parts += Tr::tr("can %1").arg(can);
    if (!canPartly.isEmpty())
        parts += Tr::tr("can partly %1").arg(canPartly);
    if (!cannot.isEmpty())
        parts += Tr::tr("can't %1").arg(cannot);
    QString sentence = parts.join(Tr::tr("; ", "between the parts of a sentence"));
    sentence[0] = sentence.at(0).toUpper();
    return Tr::tr("%1.", "makes a sentence").arg(sentence);
}
