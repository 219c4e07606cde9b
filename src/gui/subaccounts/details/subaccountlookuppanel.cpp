// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subaccounts/details/subaccountlookuppanel.h"

#include "api/apierrortext.h"
#include "gui/subaccounts/details/subaccountlookup.h"
#include "gui/widgets/timetext.h"
#include "subaccounts/ui_subaccountlookuppanel.h"

#include <QHeaderView>

SubaccountLookupPanel::SubaccountLookupPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SubaccountLookupPanel>())
{
    m_ui->setupUi(this);
}

SubaccountLookupPanel::~SubaccountLookupPanel() = default;

void SubaccountLookupPanel::setLookup(SubaccountLookup &lookup, const QString &name)
{
    m_lookup = &lookup;
    m_ui->list->setHeads(lookup.heads(), lookup.stretched());
    m_ui->list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->list->setAccessibleName(name);
    m_ui->read->setText(lookup.readText());
    connect(m_ui->read, &QPushButton::clicked, &lookup, &SubaccountLookup::read);
    connect(&lookup, &SubaccountLookup::changed, this, &SubaccountLookupPanel::showState);
    showState();
}

void SubaccountLookupPanel::showState()
{
    const SubaccountLookup::Result result = m_lookup->result();
    m_ui->list->setEmptyText(m_lookup->isReading()     ? tr("Reading…")
                                 : result.at.isValid() ? m_lookup->nothingText()
                                                       : tr("Not read yet"));
    m_ui->list->setLines(result.lines);
    m_ui->note->setText(note());
    m_ui->read->setEnabled(!m_lookup->isReading() && !m_lookup->id().isEmpty());
    m_ui->read->setText(result.at.isValid() ? tr("Read again") : m_lookup->readText());
}

QString SubaccountLookupPanel::note() const
{
    if (m_lookup->error()) {
        const ApiErrorText text = describe(*m_lookup->error());
        return text.caption + QLatin1Char('\n') + text.explanation;
    }
    const SubaccountLookup::Result result = m_lookup->result();
    if (!result.at.isValid())
        return m_lookup->priceText();
    const QString time = TimeText::inSentence(result.at.toMSecsSinceEpoch());
    return result.isCut ? tr("The newest, as of %1. There are more.").arg(time)
                        : tr("As of %1.").arg(time);
}
