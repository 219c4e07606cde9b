// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/unknownwrites/unknownwritespanel.h"

#include "core/plaintext.h"
#include "core/redaction.h"
#include "core/retranslation.h"
#include "gui/unknownwrites/unknownwritesmodel.h"
#include "gui/unknownwrites/unknownwritetext.h"
#include "gui/widgets/modeltexts.h"
#include "unknownwrites/ui_unknownwritespanel.h"

#include <QClipboard>
#include <QGuiApplication>

namespace {

constexpr std::array charactersOf{23, 16, 44, 66, 46};

} // namespace

UnknownWritesPanel::UnknownWritesPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::UnknownWritesPanel>())
    , m_model(new UnknownWritesModel(this))
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->table);
    setUpTable();
    connectParts();
    keepTranslated(*m_model);
    keepTranslated(this, &UnknownWritesPanel::retranslate);
}

UnknownWritesPanel::~UnknownWritesPanel() = default;

void UnknownWritesPanel::retranslate()
{
    m_ui->retranslateUi(this);
    showChosen();
}

void UnknownWritesPanel::setWrites(const QList<UnknownWrite> &writes)
{
    m_model->setWrites(writes);
    if (!m_ui->table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_ui->table->selectRow(0);
    showChosen();
}

void UnknownWritesPanel::setUpTable()
{
    m_ui->table->setRows(m_model, [](int column) { return charactersOf.at(std::size_t(column)); });
}

void UnknownWritesPanel::connectParts()
{
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &UnknownWritesPanel::showChosen);
    connect(m_ui->check, &QPushButton::clicked, this, [this] {
        if (const UnknownWrite *write = chosen())
            emit checkRequested(write->number);
    });
    connect(m_ui->settle, &QPushButton::clicked, this, [this] {
        if (const UnknownWrite *write = chosen())
            emit decideRequested(write->number);
    });
    connect(m_ui->copyDetails, &QPushButton::clicked, this, &UnknownWritesPanel::copyDetails);
}

void UnknownWritesPanel::showChosen()
{
    const UnknownWrite *write = chosen();
    m_ui->check->setEnabled(write && write->finding != UnknownWrite::Finding::Checking);
    m_ui->settle->setEnabled(write);
    m_ui->copyDetails->setEnabled(write);
    if (!write)
        return m_ui->advice->setText(tr("No change is in doubt."));
    m_ui->advice->setText(shownText(redacted(UnknownWriteText::advice(*write))) + QLatin1Char(' ')
                          + tr("“Mark as settled” allows the next such change again; it sends "
                               "nothing and changes nothing at SMTP2GO."));
}

void UnknownWritesPanel::copyDetails()
{
    if (const UnknownWrite *write = chosen())
        QGuiApplication::clipboard()->setText(UnknownWriteText::details(*write));
}

const UnknownWrite *UnknownWritesPanel::chosen() const
{
    const QModelIndex index = m_ui->table->currentIndex();
    return index.isValid() ? &m_model->write(index.row()) : nullptr;
}
