// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/profile.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

/// Where the API of an account is: one of the regions, or an address of one's own.
class RegionChooser : public QWidget {
    Q_OBJECT
public:
    explicit RegionChooser(QWidget *parent = nullptr);

    /// Names the list for a screen reader, and gives it the mnemonic of \p label.
    void setLabel(QLabel &label);

    void setRegion(Region region);
    void setOwnBaseUrl(const QUrl &url);

    /// The chosen region; the global one with an address of one's own.
    [[nodiscard]] Region region() const;
    [[nodiscard]] bool isOwn() const;

    /// Empty for a region, the error for an address that can't be used.
    [[nodiscard]] Result<QUrl, QString> ownBaseUrl() const;

    /// Of either.
    [[nodiscard]] Result<QUrl, QString> baseUrl() const;

signals:
    void changed();

private:
    void retranslate();

    QComboBox *m_region;
    QLineEdit *m_url;
    QLabel *m_spoken; ///< hidden: a screen reader names a combo box by a label beside it
};
