// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/filter/filtertoken.h"

#include <QList>
#include <QString>
#include <QStringView>

/// Walks over a filter's text and notes its tokens.
class FilterScanner {
public:
    explicit FilterScanner(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] bool atEnd() const { return m_position == m_text.size(); }
    [[nodiscard]] bool onlyBlanksFollow() const;

    /// The character at hand; a blank at the end.
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar(u' ') : m_text[m_position]; }
    [[nodiscard]] bool isAt(QChar c) const { return !atEnd() && m_text[m_position] == c; }
    [[nodiscard]] bool atBlank() const { return peek().isSpace(); }
    void skipBlanks();

    /// Takes one character as a token if it is at hand.
    bool take(QChar c, FilterToken::Kind kind);

    /// Takes letters and a colon, if that is what is at hand, and not the beginning of a URL:
    /// without the colon. No token yet.
    [[nodiscard]] QStringView takeKey();

    /// Takes a header's name; may be empty.
    [[nodiscard]] QStringView takeHeaderName();

    /// Takes up to what ends a word; may be empty.
    [[nodiscard]] QString takeWord();

    struct Quoted {
        QString text;
        bool isClosed;
    };
    /// Takes what begins with the quote at hand.
    [[nodiscard]] Quoted takeQuoted();

    /// What tokens belong to from now on.
    void setKey(FilterKey key) { m_key = key; }

    /// Notes a token from \p begin to here.
    void note(FilterToken::Kind kind, qsizetype begin);
    [[nodiscard]] const QList<FilterToken> &tokens() const { return m_tokens; }

private:
    template <typename Accepts> QStringView takeWhile(Accepts accepts);

    QStringView m_text;
    qsizetype m_position = 0;
    FilterKey m_key = FilterKey::Text;
    QList<FilterToken> m_tokens;
};
