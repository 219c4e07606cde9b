// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/aboutbox.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AboutBox)
};

} // namespace

void showAbout(QWidget *window)
{
    QMessageBox::about(
        window, Tr::tr("About Outpost"),
        Tr::tr("<h3>Outpost %1</h3>"
               "<p>An independent desktop console for people who run their mail through "
               "SMTP2GO.</p>"
               "<p>Qt %2. Free software under the GNU General Public License, version 3 or later. "
               "Icons of the Breeze set by the KDE community.</p>")
            .arg(QStringLiteral(OUTPOST_VERSION), QLatin1String(qVersion())));
}
