// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Emulator {

class Dice;
struct Receiver;

/// Someone with a mailbox.
struct Person {
    QString name; ///< May be empty.
    QString address;
};

/// A made-up customer of \p receiver. Same dice, same person.
[[nodiscard]] Person pickPerson(const Receiver &receiver, Dice &dice);

/// As a header shows \p person: `Name <address>`, or the address alone.
[[nodiscard]] QString fullAddress(const Person &person);

} // namespace Emulator
