// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/tsfile.h"

#include <QSet>
#include <QStringList>
#include <QTranslator>

/// A language that nobody speaks, made from the English texts while the program runs: accents on
/// the letters, longer by 40 %, «marks» at both ends, and from right to left. What is seen without
/// marks was never translated; what is cut, would be cut in other languages.
class PseudoTranslator : public QTranslator {
    Q_OBJECT
public:
    /// \p messages are those that translators get.
    explicit PseudoTranslator(const QList<TsMessage> &messages);

    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    /// Texts that were asked for and that translators never get: "context: source".
    [[nodiscard]] QStringList unknown() const;

    /// \p source in this language.
    [[nodiscard]] static QString pseudo(const QString &source);

private:
    QSet<QString> m_messages; ///< their keys
    mutable QSet<QString> m_unknown;
};
