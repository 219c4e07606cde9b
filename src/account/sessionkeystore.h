// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/keystore.h"

#include <QHash>

/// Keys that live in memory until the program ends. Answers Found, Missing and Done only.
class SessionKeyStore final : public KeyStore {
public:
    [[nodiscard]] KeyReply *read(const QUuid &profile, QObject *parent) override;
    [[nodiscard]] KeyReply *write(const QUuid &profile, const Secret &key,
                                  QObject *parent) override;
    [[nodiscard]] KeyReply *remove(const QUuid &profile, QObject *parent) override;
    [[nodiscard]] KeyReply *unlock(QObject *parent) override;

private:
    QHash<QUuid, Secret> m_keys;
};
