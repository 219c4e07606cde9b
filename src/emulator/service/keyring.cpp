// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/service/keyring.h"

#include "emulator/demokeys.h"
#include "emulator/service/senderpermissions.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace Emulator {

namespace {

using Text = QLatin1StringView;

constexpr std::array demoPermissions{
    Text("/activity/search"),    Text("/api_keys/view"),       Text("/email/send"),
    Text("/stats/email_cycle"),  Text("/stats/email_history"), Text("/stats/email_summary"),
    Text("/subaccount/add"),     Text("/subaccount/close"),    Text("/subaccount/edit"),
    Text("/subaccount/reopen"),  Text("/subaccounts/search"),  Text("/suppression/add"),
    Text("/suppression/remove"), Text("/suppression/view")};
constexpr std::array senderPermissions{Text("/email/send"), Text("/stats/email_summary")};
constexpr std::array activityPermissions{Text("/activity/search")};
constexpr std::array noSubaccountsPermissions{
    Text("/activity/search"),   Text("/api_keys/view"),       Text("/email/send"),
    Text("/stats/email_cycle"), Text("/stats/email_history"), Text("/stats/email_summary"),
    Text("/suppression/add"),   Text("/suppression/remove"),  Text("/suppression/view")};
constexpr std::array viewerPermissions{Text("/activity/search"),     Text("/api_keys/view"),
                                       Text("/stats/email_cycle"),   Text("/stats/email_history"),
                                       Text("/stats/email_summary"), Text("/subaccounts/search"),
                                       Text("/suppression/view")};
constexpr std::array childPermissions{Text("/activity/search"), Text("/email/send"),
                                      Text("/suppression/add"), Text("/suppression/remove"),
                                      Text("/suppression/view")};

using SenderPermissions::joined;
constexpr auto demoRights = joined(demoPermissions, SenderPermissions::all);
constexpr auto noSubaccountsRights
    = joined(noSubaccountsPermissions, SenderPermissions::ofOneAccount);
constexpr auto viewerRights = joined(viewerPermissions, SenderPermissions::views);
constexpr auto childRights = joined(childPermissions, SenderPermissions::ofOneAccount);

constexpr std::array<KnownKey, 7> keys{{{demoKey, demoRights},
                                        {searchDeniedKey, senderPermissions},
                                        {activityKey, activityPermissions},
                                        {noSubaccountsKey, noSubaccountsRights},
                                        {viewerKey, viewerRights},
                                        {childKey, childRights, Region::Us, Text("9hJw2r")},
                                        {powerlessKey, {}}}};

} // namespace

bool KnownKey::mayCall(QLatin1StringView path) const
{
    return path == Text("/api_keys/permissions")
        || std::ranges::find(permissions, path) != permissions.end();
}

bool looksLikeKey(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\Aapi-[a-zA-Z0-9]{32}\\z"));
    return form.match(text).hasMatch();
}

const KnownKey *findKey(const QString &text, std::optional<Region> region)
{
    const auto key = std::ranges::find(keys, text, &KnownKey::text);
    return key == keys.end() || (region && *region != key->region) ? nullptr : &*key;
}

QJsonObject narrowed(QJsonObject body, QLatin1StringView path, const KnownKey &key)
{
    if (key.subaccount.isEmpty())
        return body;
    const QString id(key.subaccount);
    if (path.startsWith(Text("/suppression/"))
        || std::ranges::find(SenderPermissions::all, path) != SenderPermissions::all.end())
        body.insert(Text("subaccount_id"), id);
    if (path != Text("/activity/search"))
        return body;
    body.insert(Text("subaccounts"), QJsonArray{id});
    if (!body.contains(Text("region")))
        body.insert(Text("region"), QString(nameOf(key.region)));
    return body;
}

} // namespace Emulator
