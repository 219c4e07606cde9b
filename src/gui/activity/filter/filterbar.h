// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activityquery.h"
#include "gui/activity/filter/filteroptions.h"

#include <QWidget>

/// The question above the table: the typed filter with its chips, and the form fields, all of
/// which show one and the same text. What it asks of SMTP2GO waits for Return; conditions that are
/// applied to the rows here take effect while one types.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);
    ~FilterBar() override;

    /// The typed filter. Setting it changes chips and fields, and asks nothing of SMTP2GO.
    [[nodiscard]] QString text() const;
    void setText(const QString &text);

    /// Time range, region and the like. Setting them asks nothing of SMTP2GO.
    [[nodiscard]] FilterOptions options() const;
    void setOptions(const FilterOptions &options);

    void setCancelEnabled(bool enabled);

public slots:
    /// Puts the cursor into the typed filter and selects it all.
    void focusLine();

    /// What Return does: emits queryRequested(), or shows what is wrong.
    void search();

signals:
    /// A question that has no problem. The filter that it came from is text() and options().
    void queryRequested(const ActivityQuery &query);
    void cancelRequested();

    /// text() or options() are others now.
    void changed();
};
