// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/service/keyring.h"

#include "emulator/demokeys.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace Emulator {

namespace {

using Text = QLatin1StringView;

constexpr std::array demoPermissions{
    Text("/activity/search"),     Text("/api_keys/view"),      Text("/email/send"),
    Text("/stats/email_summary"), Text("/subaccount/add"),     Text("/subaccounts/search"),
    Text("/suppression/add"),     Text("/suppression/remove"), Text("/suppression/view")};
constexpr std::array senderPermissions{Text("/email/send"), Text("/stats/email_summary")};

constexpr std::array<KnownKey, 3> keys{
    {{demoKey, demoPermissions}, {searchDeniedKey, senderPermissions}, {powerlessKey, {}}}};

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

const KnownKey *findKey(const QString &text)
{
    const auto key = std::ranges::find(keys, text, &KnownKey::text);
    return key == keys.end() ? nullptr : &*key;
}

} // namespace Emulator
