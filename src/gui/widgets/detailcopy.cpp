// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/detailcopy.h"

#include "core/redaction.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

void copyTextAndJson(const QString &text, const QByteArray &json)
{
    auto *data = new QMimeData;
    data->setText(redacted(text));
    if (!json.isEmpty())
        data->setData(QStringLiteral("application/json"), redactedBytes(json));
    QGuiApplication::clipboard()->setMimeData(data);
}
