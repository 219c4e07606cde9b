// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/sendernote.h"

#include <QObject>
#include <QUuid>
#include <memory>

struct KeptNote;

/// What became of the sender domains of one account over time, kept on this computer. Only changes
/// are noted: a domain that stays as it is takes no room. Reads and writes its file (0600) in a
/// thread of its own; what is asked here comes from memory.
class SenderHistory : public QObject {
    Q_OBJECT
public:
    /// Notes a domain, of which the oldest go first; that it was verified is kept.
    static constexpr int mostNotes = 100;

    /// Domains; the one unchanged for longest goes first.
    static constexpr int mostDomains = 5'000;

    /// \p file is made with the first note. Empty: kept in memory only. Begins to read at once.
    explicit SenderHistory(const QString &file, QObject *parent = nullptr);

    /// Waits until what was noted is on the disk.
    ~SenderHistory() override;

    /// Until then there are no notes; what is noted waits.
    [[nodiscard]] bool isLoaded() const;

    /// Noted only when it differs from what was known last. What the service did not say stays as
    /// it was known.
    void noteBelief(const SenderRef &sender, const SenderBelief &belief, const QDateTime &at);

    /// As above. A record with NoAnswer stays as it was known: nothing was learned.
    void noteDns(const DomainFindings &findings);

    /// \p wanted with the numbers that any account on this computer had for its domain, and notes
    /// its own one. To be asked before each check: a record of another number is found only where
    /// the number is known.
    [[nodiscard]] WantedDomain withOtherNumbers(WantedDomain wanted, const QDateTime &at);

    [[nodiscard]] QList<SenderNote> notes(const SenderRef &sender) const; ///< oldest first
    [[nodiscard]] std::optional<SenderBelief> lastBelief(const SenderRef &sender) const;
    [[nodiscard]] std::optional<DnsFaults> lastDns(const SenderRef &sender) const;

    /// The service said so at some time, also when that note is gone by now. A domain that is not
    /// verified and was so fell.
    [[nodiscard]] bool wasVerified(const SenderRef &sender) const;

    /// Why the last write failed, in the words of the system; empty: it did not.
    [[nodiscard]] QString problem() const;

signals:
    void loaded(); ///< once
    void noted(const SenderRef &sender); ///< also where nothing was new
    void problemChanged();

private:
    void takeLoaded();
    void note(const QString &key, const SenderNote &note);
    void keep(const KeptNote &kept);
    void write();
    void takeWritten();

    struct Private;
    std::unique_ptr<Private> d;
};

/// Where the history of a profile is kept; empty when nothing can be. Touches the disk.
[[nodiscard]] QString senderHistoryFile(const QUuid &profile);

/// Takes the history of a profile away; false when it is still there. Touches the disk. The history
/// of an open account must be gone before: it would write its file anew.
[[nodiscard]] bool forgetSenderHistory(const QUuid &profile);
