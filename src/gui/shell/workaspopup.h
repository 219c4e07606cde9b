// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <memory>
#include <optional>

namespace Ui {
class WorkAsPopup;
}
class QKeyEvent;
class SubaccountFinder;
class WorkAsModel;

/// A field to type into and the subaccounts that fit, below the switcher. The arrow keys move in
/// the list while the field has the focus; Return chooses, Escape closes, as does the focus that
/// leaves. Lies inside the window: a real popup is out of reach for screen readers.
class WorkAsPopup : public QFrame {
    Q_OBJECT
public:
    explicit WorkAsPopup(QWidget *parent = nullptr);
    ~WorkAsPopup() override;

    /// Null while no account is open. \p current is the id of the one that is worked as.
    void setFinder(SubaccountFinder *finder, const QString &current);

    /// Below \p button, in its window, with a new list. Closes it if it is open.
    void toggleAt(const QWidget &button);

    /// Hides it, and gives the focus back to who had it before.
    void close();

signals:
    /// Empty \p id: the account itself. It may be the current one.
    void chosen(const QString &id, const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void placeBelow(const QWidget &button);
    void closeIfLeft(const QWidget *focus);
    [[nodiscard]] bool handleKey(const QObject *field, QKeyEvent *event);
    void showFound();
    void showStatus();
    void choose(int row);
    [[nodiscard]] QString status() const;

    std::unique_ptr<Ui::WorkAsPopup> m_ui;
    WorkAsModel *m_model;
    QPointer<SubaccountFinder> m_finder;
    QPointer<QWidget> m_focusBefore;
    const QWidget *m_button = nullptr; ///< that it was opened with
    QString m_current;
    std::optional<QString> m_wanted; ///< id to select; nothing: the likely one
    QString m_shownText; ///< that the list was made for
};
