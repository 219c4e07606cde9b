// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/sendernote.h"

#include <QObject>

class DesktopNotices;
class SenderWatch;

/// Puts what SenderWatch tells on the desktop: a notice a sender, or one for all where many got
/// worse in a round.
class SenderNotices : public QObject {
    Q_OBJECT
public:
    /// More than these in a round become one notice.
    static constexpr int mostOfARound = 3;

    /// Both must outlive this.
    SenderNotices(SenderWatch &watch, DesktopNotices &desktop, QObject *parent = nullptr);

signals:
    /// The person chose a notice. Without a domain: that of many.
    void openRequested(const SenderRef &sender, const QString &activationToken);

private:
    struct Worse {
        SenderRef sender;
        QString text;
    };

    void showAll();
    void show(const Worse &worse);
    void showSummary(const QList<Worse> &worse);
    void open(const QString &key, const QString &activationToken);

    DesktopNotices &m_desktop;
    QList<Worse> m_worse; ///< of the round at hand
    QHash<QString, SenderRef> m_senders; ///< that notices were shown of, by key
};
