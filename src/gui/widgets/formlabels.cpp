// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/formlabels.h"

#include <QFormLayout>
#include <QWidget>

namespace {

QList<QWidget *> labelsOf(const QWidget &form)
{
    QList<QWidget *> labels;
    const auto *rows = qobject_cast<QFormLayout *>(form.layout());
    for (int row = 0; rows && row < rows->rowCount(); ++row) {
        const QLayoutItem *label = rows->itemAt(row, QFormLayout::LabelRole);
        if (label && label->widget())
            labels.append(label->widget());
    }
    return labels;
}

} // namespace

void alignLabels(const QList<const QWidget *> &forms)
{
    QList<QWidget *> labels;
    for (const QWidget *form : forms)
        labels += labelsOf(*form);
    int widest = 0;
    for (const QWidget *label : std::as_const(labels))
        widest = qMax(widest, label->sizeHint().width());
    for (QWidget *label : std::as_const(labels))
        label->setMinimumWidth(widest);
}
