// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/formaccess.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/mnemonics.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FormAccess)
};

void nameClearButton(const QLineEdit &field)
{
    if (auto *clear = field.findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction"))) {
        clear->setText(Tr::tr("Clear %1").arg(field.accessibleName()));
        clear->setIcon(bundledIcon(QStringLiteral("edit-clear")));
    }
}

void nameList(const QLabel &label)
{
    if (const auto *combo = qobject_cast<QComboBox *>(label.buddy()))
        combo->view()->setAccessibleName(label.text().remove(QLatin1Char('&')));
}

} // namespace

void nameInnerParts(QWidget &form)
{
    separateMnemonics(form);
    const QList<QLineEdit *> fields = form.findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields)
        nameClearButton(*field);
    const QList<QLabel *> labels = form.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        nameList(*label);
}
