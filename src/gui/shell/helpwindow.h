// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

/// The help pages that are bundled with the program.
class HelpWindow : public QDialog {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// \p name is the file of a page, e.g. "queue.md". An unknown one changes nothing.
    void showPage(const QString &name);

private:
    void retranslate();

    QTextBrowser *m_text;
    QString m_name; ///< of the page that is shown
};
