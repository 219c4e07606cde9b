// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/bulk/bulksurroundings.h"
#include "api/writes/writefinding.h"

#include <QDateTime>
#include <QObject>
#include <memory>

class WriteChecker;
struct UnknownWrite;

/// Finds out what became of a row: from what UnknownWrites finds of its entry in the journal, or,
/// where there is none, by reading itself. Never sends.
class BulkLook : public QObject {
    Q_OBJECT
public:
    /// What is known of the write.
    struct Wanted {
        QString operation; ///< path
        QString summary; ///< as in the journal
        qint64 number = 0; ///< in the journal; 0: not known, an earlier run has sent it
        QDateTime since; ///< UTC; an entry from before isn't the row's
        QByteArray note; ///< for the checker
    };

    /// Begins at once.
    BulkLook(const BulkSurroundings &surroundings, Wanted wanted, QObject *parent = nullptr);
    ~BulkLook() override;

signals:
    /// Happened, DidNotHappen, CannotTell or CheckFailed. Once, from the event loop.
    void finished(const WriteFinding &finding);

private:
    void follow();
    void lookByItself();
    void finish(const WriteFinding &finding);
    [[nodiscard]] bool isWanted(const UnknownWrite &write) const;

    const BulkSurroundings &m_surroundings;
    const Wanted m_wanted;
    qint64 m_number = 0; ///< of the entry that is followed
    bool m_isOver = false;
    WriteCheck *m_check = nullptr;
};
