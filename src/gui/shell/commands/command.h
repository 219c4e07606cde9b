// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>
#include <functional>

/// Something that a person can tell the program to do, as the command palette lists it.
struct Command {
    /// The same in another session; holds no text that came from the service.
    QString id;
    QString title;
    QString path; ///< where else it is found, e.g. "View › Appearance"
    QString shortcut; ///< as the system writes it; may be empty
    QIcon icon;
    bool isOn = false; ///< of what can be switched on
    QString hindrance; ///< why it can't be run now; empty: it can
    std::function<void()> run;
};
