// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/service/contract.h"

#include <array>

/// The fields of what SenderOperations answers.
namespace Emulator::SenderFields {

using Name = QLatin1StringView;

inline constexpr Field key{Name("api_key"), FieldType::Text};
inline constexpr Field subaccount{Name("subaccount_id"), FieldType::Text};
inline constexpr Field domain{Name("domain"), FieldType::Domain, Presence::Required};
inline constexpr Field address{Name("email_address"), FieldType::Address, Presence::Required};
inline constexpr Field senders{Name("allowed_senders"), FieldType::AddressOrDomainList,
                               Presence::Required};

inline constexpr std::array ofAccount{key, subaccount};
inline constexpr std::array allowedSenders{key, senders, subaccount};
inline constexpr std::array allowedSendersUpdate{
    key, senders, Field{Name("mode"), FieldType::SenderMode, Presence::Required}, subaccount};

inline constexpr std::array domainAdd{
    key,
    domain,
    Field{Name("tracking_subdomain"), FieldType::Subdomain},
    Field{Name("returnpath_subdomain"), FieldType::Subdomain},
    Field{Name("auto_verify"), FieldType::Flag},
    Field{Name("requisition_ssl"), FieldType::Flag},
    Field{Name("subaccount_access"), FieldType::SubaccountAccess},
    subaccount,
};
inline constexpr std::array domainRemove{key, domain, subaccount};
inline constexpr std::array domainRename{
    key, domain, Field{Name("old_subdomain"), FieldType::Text, Presence::Required},
    Field{Name("new_subdomain"), FieldType::Subdomain, Presence::Required}, subaccount};
inline constexpr std::array domainAccess{
    key, domain, Field{Name("subaccounts"), FieldType::TextList, Presence::Required},
    Field{Name("future_subaccounts"), FieldType::Flag}};
inline constexpr std::array domainVerify{
    key, domain, Field{Name("requisition_ssl"), FieldType::Flag}, subaccount};
inline constexpr std::array domainView{key, Field{Name("domain"), FieldType::Text}, subaccount};

inline constexpr std::array singleSenderAdd{key, address, Field{Name("message"), FieldType::Text},
                                            subaccount};
inline constexpr std::array singleSenderRemove{key, address, subaccount};
inline constexpr std::array singleSenderView{key, Field{Name("email_address"), FieldType::Text},
                                             subaccount};

} // namespace Emulator::SenderFields
