// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/senders/dns/domainfindings.h"
#include "api/senders/senderdomain.h"

#include <QFrame>
#include <memory>
#include <optional>

namespace Ui {
class RecordCard;
}
class CopyField;

/// One CNAME of a sender domain: what is to be published, what the service believes and what DNS
/// answers, side by side where there is room for it, else below each other.
class RecordCard : public QFrame {
    Q_OBJECT
public:
    explicit RecordCard(DnsPurpose purpose, QWidget *parent = nullptr);
    ~RecordCard() override;

    struct Content {
        DomainRecord record;
        std::optional<RecordFinding> finding; ///< none: not checked
        bool isOff = false; ///< of a tracker: nothing is needed
    };
    void showContent(const Content &content);

    [[nodiscard]] DnsPurpose purpose() const { return m_purpose; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showBelief(const Content &content);
    void showAnswers(const std::optional<RecordFinding> &finding);

    std::unique_ptr<Ui::RecordCard> m_ui;
    const DnsPurpose m_purpose;
    CopyField *m_name;
    CopyField *m_type;
    CopyField *m_value;
    std::optional<Content> m_content; ///< that is shown
};
