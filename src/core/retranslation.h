// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <type_traits>

/// Says that the language of the program has changed. One for the program, in the thread of the
/// windows.
class Retranslation : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static Retranslation &ofProgram();

    /// All texts are set again; \p language is the new one, like "de" or "pt_BR". Only for who has
    /// changed what tr() and QLocale() give.
    void announce(const QString &language);

    /// While it goes on, nothing else has changed.
    [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; }

    [[nodiscard]] const QString &language() const { return m_language; }

signals:
    /// tr() and QLocale() give the new language from here on. What was made first hears it first:
    /// the parts of a page before the page.
    void needed();

    /// Everybody has heard.
    void done();

private:
    Retranslation() = default;

    QString m_language = QStringLiteral("en");
    bool m_isUnderWay = false;
};

/// Sets the texts of \p object: calls \p retranslate, a member of it or a lambda, now, and again
/// whenever the language of the program has changed, for as long as \p object lives.
///
/// So each class has ONE function that sets all texts that a person sees: first
/// `m_ui->retranslateUi(this)`, then what else is fixed, then what depends on its state.
template <typename Object, typename Retranslate>
void keepTranslated(Object *object, Retranslate retranslate)
{
    if constexpr (std::is_member_function_pointer_v<Retranslate>)
        std::invoke(retranslate, object);
    else
        retranslate();
    QObject::connect(&Retranslation::ofProgram(), &Retranslation::needed, object, retranslate);
}
