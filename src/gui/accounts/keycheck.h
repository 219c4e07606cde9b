// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/region.h"
#include "api/apierror.h"
#include "core/secret.h"

#include <QList>
#include <QPointer>
#include <QUrl>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

namespace Ui {
class KeyCheck;
}
class KeyPermissions;
class KeyProbe;
class QueueMonitor;

/// Tries a key and shows what it can do, in words of the console. A key that is unknown can be
/// tried in the other regions, one after the other, until one knows it.
class KeyCheck : public QWidget {
    Q_OBJECT
public:
    explicit KeyCheck(QWidget *parent = nullptr);
    ~KeyCheck() override;

    /// Must outlive this.
    void setProbe(KeyProbe *probe) { m_probe = probe; }

    /// Asks at the base URL of \p region.
    void start(const Secret &key, Region region);

    /// Asks at \p baseUrl; there are no other regions then.
    void start(const Secret &key, const QUrl &baseUrl);

    /// Gives up, and shows nothing.
    void cancel();

    [[nodiscard]] bool isBusy() const { return m_reply != nullptr; }

    /// The service knows the key, whatever it can do.
    [[nodiscard]] bool isKnown() const { return m_known; }

signals:
    /// isBusy() or isKnown() has changed.
    void changed();

    /// The key belongs to \p region, not to the one that it was started with.
    void foundIn(Region region);

private:
    void retranslate();
    void begin();
    void ask(const QUrl &baseUrl);
    void askNextRegion();
    void take();
    void takeUnknown(const ApiError &error);
    void showNobodyKnows();
    enum class Pace { Usual, Slow };
    void showBusy(const QString &host, Pace pace);
    void showError(const ApiError &error, bool otherRegions);
    void showAbilities(const KeyPermissions &permissions);
    void showTexts(const QString &icon, const QString &caption, const QString &text);

    std::unique_ptr<Ui::KeyCheck> m_ui;
    KeyProbe *m_probe = nullptr;
    Secret m_key;
    std::optional<Region> m_region; ///< that is asked; none for an address of one's own
    QList<Region> m_others; ///< still to be tried
    bool m_triesOthers = false;
    bool m_known = false;
    QPointer<QObject> m_reply;
    std::function<void()> m_showAgain; ///< what is shown, in the language of now
};
