// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/service/contract.h"

#include "emulator/service/senderfields.h"

#include <QJsonObject>
#include <algorithm>
#include <array>

namespace Emulator {

namespace {

using Name = QLatin1StringView;

constexpr std::array searchFields{
    Field{Name("api_key"), FieldType::Text},
    Field{Name("start_date"), FieldType::Date},
    Field{Name("end_date"), FieldType::Date},
    Field{Name("search"), FieldType::Text},
    Field{Name("search_email_id"), FieldType::Text},
    Field{Name("search_subject"), FieldType::Text},
    Field{Name("search_sender"), FieldType::Text},
    Field{Name("search_recipient"), FieldType::Text},
    Field{Name("search_usernames"), FieldType::TextList},
    Field{Name("subaccounts"), FieldType::TextList},
    Field{Name("limit"), FieldType::PageSize},
    Field{Name("continue_token"), FieldType::Text},
    Field{Name("only_latest"), FieldType::Flag},
    Field{Name("only_latest_by_sent"), FieldType::Flag},
    Field{Name("event_types"), FieldType::EventList},
    Field{Name("include_headers"), FieldType::Flag},
    Field{Name("custom_headers"), FieldType::TextList},
    Field{Name("region"), FieldType::RegionName},
};

constexpr std::array permissionFields{Field{Name("api_key"), FieldType::Text}};

constexpr std::array suppressionAddFields{
    Field{Name("api_key"), FieldType::Text},
    Field{Name("email_address"), FieldType::AddressOrDomain, Presence::Required},
    Field{Name("block_description"), FieldType::Text},
    Field{Name("subaccount_id"), FieldType::Text},
};

constexpr std::array suppressionRemoveFields{
    Field{Name("api_key"), FieldType::Text},
    Field{Name("email_address"), FieldType::AddressOrDomain, Presence::Required},
    Field{Name("reasons"), FieldType::SuppressionKindList, Presence::Required},
    Field{Name("subaccount_id"), FieldType::Text},
};

constexpr std::array suppressionViewFields{
    Field{Name("api_key"), FieldType::Text},
    Field{Name("continue_token"), FieldType::Text},
    Field{Name("email_address"), FieldType::Text},
    Field{Name("start_date"), FieldType::Date},
    Field{Name("end_date"), FieldType::Date},
    Field{Name("fuzzy"), FieldType::Flag},
    Field{Name("reason"), FieldType::Text},
    Field{Name("reasons"), FieldType::TextList},
    Field{Name("recipient"), FieldType::Text},
    Field{Name("recipients"), FieldType::TextList},
    Field{Name("sort"), FieldType::Direction},
    Field{Name("suppression_type"), FieldType::SuppressionKind},
    Field{Name("suppression_types"), FieldType::SuppressionKindList},
    Field{Name("wildcard"), FieldType::Text},
    Field{Name("subaccount_id"), FieldType::Text},
};

constexpr std::array subaccountSearchFields{
    Field{Name("api_key"), FieldType::Text},
    Field{Name("fuzzy_search"), FieldType::Flag},
    Field{Name("search_terms"), FieldType::TextList},
    Field{Name("states"), FieldType::StateName},
    Field{Name("sort_direction"), FieldType::Direction},
    Field{Name("page_size"), FieldType::PageSize},
    Field{Name("continue_token"), FieldType::Text},
};

constexpr std::array subaccountAddFields{
    Field{Name("api_key"), FieldType::Text},
    Field{Name("fullname"), FieldType::Name, Presence::Required},
    Field{Name("subaccount_email"), FieldType::Address},
    Field{Name("limit"), FieldType::PlanSize},
    Field{Name("dedicated_ip"), FieldType::Flag},
    Field{Name("archiving"), FieldType::Flag},
    Field{Name("enforce_2fa"), FieldType::Flag},
    Field{Name("enable_sms"), FieldType::Flag},
    Field{Name("sms_limit"), FieldType::Count},
};

constexpr std::array subaccountEditFields{
    Field{Name("api_key"), FieldType::Text},
    Field{Name("id"), FieldType::Name, Presence::Required},
    Field{Name("fullname"), FieldType::Name},
    Field{Name("limit"), FieldType::PlanSize},
    Field{Name("dedicated_ip"), FieldType::Flag},
    Field{Name("archiving"), FieldType::Flag},
    Field{Name("enforce_2fa"), FieldType::Flag},
    Field{Name("enable_sms"), FieldType::Flag},
    Field{Name("sms_limit"), FieldType::Count},
};

/// Of closing and of reopening.
constexpr std::array subaccountStateFields{
    Field{Name("api_key"), FieldType::Text},
    Field{Name("id"), FieldType::Name, Presence::Required},
    Field{Name("email"), FieldType::Text},
};

constexpr std::array emailHistoryFields{
    Field{Name("api_key"), FieldType::Text},
    Field{Name("group_by"), FieldType::HistoryGroup},
    Field{Name("start_date"), FieldType::Date},
    Field{Name("end_date"), FieldType::Date},
    Field{Name("subaccounts"), FieldType::TextList},
};

constexpr std::array emailCycleFields{Field{Name("api_key"), FieldType::Text}};

constexpr std::array operations{
    Operation{OperationId::ActivitySearch, Name("/activity/search"), searchFields},
    Operation{OperationId::AllowedSendersAdd, Name("/allowed_senders/add"),
              SenderFields::allowedSenders},
    Operation{OperationId::AllowedSendersRemove, Name("/allowed_senders/remove"),
              SenderFields::allowedSenders},
    Operation{OperationId::AllowedSendersUpdate, Name("/allowed_senders/update"),
              SenderFields::allowedSendersUpdate},
    Operation{OperationId::AllowedSendersView, Name("/allowed_senders/view"),
              SenderFields::ofAccount},
    Operation{OperationId::DomainAdd, Name("/domain/add"), SenderFields::domainAdd},
    Operation{OperationId::DomainRemove, Name("/domain/remove"), SenderFields::domainRemove},
    Operation{OperationId::DomainReturnpath, Name("/domain/returnpath"),
              SenderFields::domainRename},
    Operation{OperationId::DomainSubaccountAccess, Name("/domain/subaccount_access"),
              SenderFields::domainAccess},
    Operation{OperationId::DomainTracking, Name("/domain/tracking"), SenderFields::domainRename},
    Operation{OperationId::DomainVerify, Name("/domain/verify"), SenderFields::domainVerify},
    Operation{OperationId::DomainView, Name("/domain/view"), SenderFields::domainView},
    Operation{OperationId::SingleSenderAdd, Name("/single_sender_emails/add"),
              SenderFields::singleSenderAdd},
    Operation{OperationId::SingleSenderRemove, Name("/single_sender_emails/remove"),
              SenderFields::singleSenderRemove},
    Operation{OperationId::SingleSenderView, Name("/single_sender_emails/view"),
              SenderFields::singleSenderView},
    Operation{OperationId::ApiKeyPermissions, Name("/api_keys/permissions"), permissionFields},
    Operation{OperationId::StatsEmailCycle, Name("/stats/email_cycle"), emailCycleFields},
    Operation{OperationId::StatsEmailHistory, Name("/stats/email_history"), emailHistoryFields},
    Operation{OperationId::SubaccountAdd, Name("/subaccount/add"), subaccountAddFields},
    Operation{OperationId::SubaccountClose, Name("/subaccount/close"), subaccountStateFields},
    Operation{OperationId::SubaccountEdit, Name("/subaccount/edit"), subaccountEditFields},
    Operation{OperationId::SubaccountReopen, Name("/subaccount/reopen"), subaccountStateFields},
    Operation{OperationId::SubaccountSearch, Name("/subaccounts/search"), subaccountSearchFields},
    Operation{OperationId::SuppressionAdd, Name("/suppression/add"), suppressionAddFields},
    Operation{OperationId::SuppressionRemove, Name("/suppression/remove"), suppressionRemoveFields},
    Operation{OperationId::SuppressionView, Name("/suppression/view"), suppressionViewFields},
};

std::optional<FieldError> missing(const QJsonObject &body, const Operation &operation)
{
    for (const Field &field : operation.fields) {
        if (field.presence == Presence::Required && !body.contains(field.name))
            return FieldError{QString(field.name), QStringLiteral("is missing")};
    }
    return std::nullopt;
}

} // namespace

const Operation *operationAt(QStringView path)
{
    const auto found = std::ranges::find_if(
        operations, [path](const Operation &operation) { return path == operation.path; });
    return found == operations.end() ? nullptr : &*found;
}

std::optional<FieldError> checked(const QJsonObject &body, const Operation &operation)
{
    for (auto given = body.begin(); given != body.end(); ++given) {
        const auto known = std::ranges::find(operation.fields, given.key(), &Field::name);
        if (known == operation.fields.end())
            return FieldError{given.key(), QStringLiteral("is not a field of this operation")};
        const QString wrong = complaint(given.value(), known->type);
        if (!wrong.isEmpty())
            return FieldError{given.key(), wrong};
    }
    return missing(body, operation);
}

} // namespace Emulator
