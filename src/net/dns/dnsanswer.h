// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/dns/dnsquestion.h"

#include <QList>

struct DnsRecord {
    QString name; ///< as plainDnsName() has it; may be another one than was asked, after a CNAME
    DnsType type = DnsType::Cname;
    QString value; ///< a plain name, an address or the text

    friend bool operator==(const DnsRecord &, const DnsRecord &) = default;
};

/// What came of a question. An absence (NoData, NotFound) is an answer; everything from Refused on
/// says nothing about the name.
struct DnsAnswer {
    enum class Status {
        Records, ///< at least one
        NoData, ///< the name is there, but not with this type
        NotFound, ///< the server says that there is no such name
        Refused, ///< the server does not want to answer this
        ServerFailure, ///< the server could not find out
        NoAnswer, ///< nothing came in time, nobody listens, or what came can't be read
        BadQuestion, ///< nothing that can be asked
    };

    Status status = Status::NoAnswer;
    QList<DnsRecord> records; ///< of the answer section only, in its order by type

    /// Something can be concluded about the name.
    [[nodiscard]] bool isTold() const { return status <= Status::NotFound; }

    friend bool operator==(const DnsAnswer &, const DnsAnswer &) = default;
};
