// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/details/subaccountextrapanel.h"

#include "api/apierrortext.h"
#include "core/retranslation.h"
#include "gui/subaccounts/details/subaccountextra.h"
#include "gui/widgets/timetext.h"
#include "subaccounts/ui_subaccountextrapanel.h"

#include <QHeaderView>

SubaccountExtraPanel::SubaccountExtraPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SubaccountExtraPanel>())
{
    m_ui->setupUi(this);
    connect(&Retranslation::ofProgram(), &Retranslation::needed, this,
            &SubaccountExtraPanel::retranslate);
}

SubaccountExtraPanel::~SubaccountExtraPanel() = default;

void SubaccountExtraPanel::setExtra(SubaccountExtra &extra)
{
    m_extra = &extra;
    m_ui->list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_ui->read, &QPushButton::clicked, &extra, &SubaccountExtra::read);
    connect(&extra, &SubaccountExtra::changed, this, &SubaccountExtraPanel::showState);
    retranslate();
}

void SubaccountExtraPanel::setName(const QString &name)
{
    m_ui->list->setAccessibleName(name);
}

void SubaccountExtraPanel::retranslate()
{
    m_ui->retranslateUi(this);
    if (!m_extra)
        return;
    m_ui->list->setHeads(m_extra->heads(), m_extra->stretched());
    showState();
}

void SubaccountExtraPanel::showState()
{
    const SubaccountExtra::Result result = m_extra->result();
    m_ui->list->setEmptyText(m_extra->isReading()      ? tr("Reading…")
                                 : result.at.isValid() ? m_extra->nothingText()
                                                       : tr("Not read yet"));
    m_ui->list->setLines(result.lines ? result.lines() : QList<CountList::Line>());
    m_ui->list->viewport()->update(); // the text of an empty list may be another one
    m_ui->note->setText(note());
    m_ui->read->setEnabled(!m_extra->isReading() && !m_extra->id().isEmpty());
    m_ui->read->setText(result.at.isValid() ? tr("Read again") : m_extra->readText());
}

QString SubaccountExtraPanel::note() const
{
    if (m_extra->error()) {
        const ApiErrorText text = describe(*m_extra->error());
        return text.caption + QLatin1Char('\n') + text.explanation;
    }
    const SubaccountExtra::Result result = m_extra->result();
    if (!result.at.isValid())
        return m_extra->priceText();
    const QString time = TimeText::inSentence(result.at.toMSecsSinceEpoch());
    return result.isCut ? tr("The newest, as of %1. There are more.").arg(time)
                        : tr("As of %1.").arg(time);
}
