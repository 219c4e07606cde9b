// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/activity/activityquery.h"
#include "gui/activity/filter/filterfields.h"
#include "gui/activity/filter/filteroptions.h"

#include <QWidget>
#include <memory>

namespace Ui {
class ActivityFilterForm;
}
class FilterChips;
class FilterLine;
class TimeRangeFields;

/// The question as a form: the typed filter with its chips, and fields for what is asked most.
/// Line and fields know nothing of each other here, see FilterBar. Return in any field asks.
class ActivityFilterForm : public QWidget {
    Q_OBJECT
public:
    explicit ActivityFilterForm(QWidget *parent = nullptr);
    ~ActivityFilterForm() override;

    /// The question that the fields hold, with relative ranges counted back from \p now.
    [[nodiscard]] ActivityQuery query(const QDateTime &now) const;

    [[nodiscard]] FilterFields fields() const;

    /// Emits nothing.
    void setFields(const FilterFields &fields);

    [[nodiscard]] FilterOptions options() const;

    /// Emits nothing. A range that the form doesn't offer becomes its times.
    void setOptions(const FilterOptions &options);

    [[nodiscard]] TimeRangeFields &times() const;
    [[nodiscard]] FilterLine *line() const;
    [[nodiscard]] FilterChips *chips() const;

    /// Below the line: what is wrong with it, or what it does. \p whole is for those who point at
    /// it.
    void showHint(const QString &icon, const QString &text, const QString &whole);

    /// Beside the hint: a button that mends what is wrong. Empty: none.
    void offerCure(const QString &text);

    /// Says how many conditions of the line have no field. While the line can't be read, the fields
    /// can't be edited.
    enum class Editing { Allowed, Blocked };
    void showMirror(int onlyInLine, Editing editing);

    [[nodiscard]] bool showsMore() const;
    void setShowsMore(bool shows);
    [[nodiscard]] bool showsFields() const;
    void setShowsFields(bool shows);

    void setCancelEnabled(bool enabled);

signals:
    void searchRequested();
    void cancelRequested();
    void showsMoreChanged(bool shows);
    void showsFieldsChanged(bool shows);
    void fieldsChanged();
    void optionsChanged();

    void cureRequested();

private:
    void retranslate();
    void connectFields();
    void connectOptions();

    std::unique_ptr<Ui::ActivityFilterForm> m_ui;
    TimeRangeFields *m_times;
    int m_onlyInLine = 0; ///< of showMirror(), as the next
    Editing m_editing = Editing::Allowed;
    bool m_setting = false; ///< fields change by program: nothing is emitted
};
