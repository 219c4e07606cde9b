// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/jsonwriter.h"
#include "emulator/options.h"
#include "emulator/senders/domainlist.h"

namespace Emulator {

/// Writes sender domains as an answer has them: as the live service has been seen to, or only as
/// its documentation says.
class DomainWriter {
public:
    DomainWriter(AnswerForm form, const DomainList &list)
        : m_form(form)
        , m_list(list)
    {
    }

    /// How an answer is special beside its domains.
    struct Answering {
        bool hasLink = false; ///< The one way to set all records up; for one domain only.
        bool saysOrigin = false; ///< Whether it is the master's: only a view says so.
        QString account = {}; ///< Who asks.
    };

    /// One entry of the list.
    void write(JsonWriter &out, const SenderDomain &domain, const Answering &answering) const;

private:
    void writeDomain(JsonWriter &out, const SenderDomain &domain, bool hasLink) const;
    void writeTrackers(JsonWriter &out, const SenderDomain &domain) const;
    void writeNames(JsonWriter &out, const QString &name, const QString &subdomain) const;

    /// \p prefix is "dkim", "rpath" or "cname".
    void writeRecord(JsonWriter &out, QLatin1StringView prefix, const QString &host,
                     QLatin1StringView target, bool isSeen) const;

    AnswerForm m_form;
    const DomainList &m_list;
};

} // namespace Emulator
