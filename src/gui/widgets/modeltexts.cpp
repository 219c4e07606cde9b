// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/modeltexts.h"

#include "core/retranslation.h"

#include <QAbstractItemModel>

namespace {

void announceTexts(QAbstractItemModel *model)
{
    const int rows = model->rowCount();
    const int columns = model->columnCount();
    if (columns > 0)
        emit model->headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rows > 0 && columns > 0)
        emit model->dataChanged(model->index(0, 0), model->index(rows - 1, columns - 1));
}

} // namespace

void keepTranslated(QAbstractItemModel &model)
{
    QObject::connect(&Retranslation::ofProgram(), &Retranslation::needed, &model,
                     [&model] { announceTexts(&model); });
}
