// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/unknownwrite.h"
#include "gui/widgets/messagebar.h"

/// Above every page while a change is in doubt. actionRequested() asks for the list of them.
class UnknownWritesBanner : public MessageBar {
    Q_OBJECT
public:
    explicit UnknownWritesBanner(QWidget *parent = nullptr);

    void setWrites(const QList<UnknownWrite> &writes);

private:
    void retranslate();

    QList<UnknownWrite> m_writes;
};
