// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/subaccounts/subaccount.h"

#include <QList>
#include <QObject>
#include <memory>

class ApiClient;
class ChangeDesk;
class QAction;
class SubaccountModel;
class QTableView;
class QWidget;

/// What can be done with the subaccounts chosen in a table. Every change goes over the desk, which
/// shows its plan first.
class SubaccountActions : public QObject {
    Q_OBJECT
public:
    /// \p view shows \p model. All must outlive this.
    SubaccountActions(ApiClient &client, ChangeDesk &changes, const SubaccountModel &model,
                      QTableView &view, QObject *parent = nullptr);

    [[nodiscard]] QAction *addAction() const { return m_add; }
    [[nodiscard]] QAction *editAction() const { return m_edit; }
    [[nodiscard]] QAction *closeAction() const { return m_close; }
    [[nodiscard]] QAction *reopenAction() const { return m_reopen; }
    [[nodiscard]] QAction *workAsAction() const { return m_workAs; }
    [[nodiscard]] QAction *activityAction() const { return m_activity; }
    [[nodiscard]] QAction *estateAction() const { return m_estate; }

    /// Those that are chosen, in the order on the screen.
    [[nodiscard]] QList<Subaccount> chosen() const;

    /// Whether each of them makes sense with what is chosen.
    struct Sensible {
        bool one = false;
        bool some = false;
        bool closed = false; ///< the one
        bool canWorkAs = false;
    };
    [[nodiscard]] Sensible sensible() const;

signals:
    void workAsRequested(const QString &id, const QString &name);
    void activityRequested(const QString &id);
    void estateRequested(const QList<Subaccount> &subaccounts);

private:
    void retranslate();
    QAction *make(const char *icon);
    void askForNew();
    void askForEdit();
    void proposeClosing();
    void proposeReopening();
    [[nodiscard]] QStringList namesWithout(const QString &id) const;

    ApiClient &m_client;
    ChangeDesk &m_changes;
    const SubaccountModel &m_model;
    QTableView &m_view;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_close;
    QAction *m_reopen;
    QAction *m_workAs;
    QAction *m_activity;
    QAction *m_estate;
};
