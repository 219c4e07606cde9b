// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/writes/writeflow.h"

using namespace Qt::Literals::StringLiterals;

namespace {

/// What leaves the account can't be called back: a person decides about every single sending.
bool goesOut(const Endpoint &endpoint)
{
    return endpoint.path.startsWith("/email/"_L1) || endpoint.path.startsWith("/sms/"_L1);
}

/// The service answered, and reading is what it doesn't allow.
bool mayNotRead(const ApiError &error)
{
    return error.kind == ApiError::Kind::PermissionDenied || error.kind == ApiError::Kind::NotFound;
}

} // namespace

WriteFlow::WriteFlow(const Endpoint &endpoint, Checking checking)
    : m_endpoint(endpoint)
    , m_checking(checking)
{
}

WriteFlow::Step WriteFlow::begin() const
{
    const bool reads
        = m_endpoint.safety == RetrySafety::NotSafe && m_checking == Checking::Possible;
    return reads ? Step::ReadBefore : Step::Send;
}

WriteFlow::Step WriteFlow::afterReading(const std::optional<ApiError> &error)
{
    return !error || mayNotRead(*error) ? Step::Send : Step::Finish;
}

WriteFlow::Step WriteFlow::afterSending(const std::optional<ApiError> &error)
{
    const bool isRefusedForNow = error && error->kind == ApiError::Kind::TooManyRequests
        && error->effect == ApiError::Effect::Refused;
    const bool isFirst = ++m_sent == 1;
    return isRefusedForNow && isFirst && m_checking == Checking::Possible && !goesOut(m_endpoint)
        ? Step::Check
        : Step::Finish;
}

WriteFlow::Step WriteFlow::afterChecking(UnknownWrite::Finding finding) const
{
    return finding == UnknownWrite::Finding::DidNotHappen ? Step::Send : Step::Finish;
}
