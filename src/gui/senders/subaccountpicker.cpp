// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/subaccountpicker.h"

#include "api/apierrortext.h"
#include "api/endpoints.h"
#include "api/keys/accountaccess.h"
#include "api/subaccounts/subaccountfinder.h"
#include "core/plaintext.h"
#include "core/retranslation.h"
#include "gui/widgets/formaccess.h"
#include "gui/widgets/plaintooltip.h"
#include "senders/ui_subaccountpicker.h"

#include <QRegularExpression>
#include <QSignalBlocker>

namespace {

constexpr int idRole = Qt::UserRole;
constexpr qsizetype mostItems = 300; ///< more are found by typing

bool couldBeId(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9]{6}\\z"));
    return form.match(text).hasMatch();
}

} // namespace

SubaccountPicker::SubaccountPicker(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SubaccountPicker>())
{
    m_ui->setupUi(this);
    connect(m_ui->list, &QListWidget::itemChanged, this, &SubaccountPicker::take);
    connect(m_ui->future, &QCheckBox::toggled, this, &SubaccountPicker::changed);
    keepTranslated(this, &SubaccountPicker::retranslate);
}

SubaccountPicker::~SubaccountPicker() = default;

void SubaccountPicker::retranslate()
{
    m_ui->retranslateUi(this);
    nameInnerParts(*this);
    if (m_finder)
        m_ui->status->setText(status());
}

void SubaccountPicker::setFinder(SubaccountFinder &finder)
{
    m_finder = &finder;
    connect(m_ui->text, &QLineEdit::textEdited, &finder, &SubaccountFinder::find);
    connect(&finder, &SubaccountFinder::changed, this, &SubaccountPicker::showFound);
    finder.start();
    showFound();
}

void SubaccountPicker::setAccess(const DomainAccess &access)
{
    m_chosen = access.subaccounts;
    const QSignalBlocker blocker(m_ui->future);
    m_ui->future->setChecked(access.futureSubaccounts);
    showFound();
}

DomainAccess SubaccountPicker::access() const
{
    return {.subaccounts = m_chosen, .futureSubaccounts = m_ui->future->isChecked()};
}

/// Those chosen first, whatever is typed.
void SubaccountPicker::showFound()
{
    if (!m_finder)
        return;
    const QSignalBlocker blocker(m_ui->list);
    m_ui->list->clear();
    for (const QString &id : std::as_const(m_chosen))
        addItem(m_finder->subaccount(id));
    const QList<Subaccount> matches = m_finder->matches();
    bool isTypedThere = m_chosen.contains(m_finder->text());
    for (const Subaccount &subaccount : matches) {
        isTypedThere = isTypedThere || subaccount.id == m_finder->text();
        if (!m_chosen.contains(subaccount.id) && m_ui->list->count() < mostItems)
            addItem(subaccount);
    }
    if (!isTypedThere && !m_finder->knowsAll() && couldBeId(m_finder->text()))
        addItem({.id = m_finder->text()});
    m_ui->status->setText(status());
}

void SubaccountPicker::addItem(const Subaccount &subaccount)
{
    const QString text = subaccount.name.isEmpty()
        ? subaccount.id
        : QStringLiteral("%1 (%2)").arg(shownText(subaccount.name, 80), subaccount.id);
    auto *item = new QListWidgetItem(text, m_ui->list);
    item->setData(idRole, subaccount.id);
    item->setToolTip(plainToolTip(subaccount.email));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(m_chosen.contains(subaccount.id) ? Qt::Checked : Qt::Unchecked);
}

void SubaccountPicker::take(const QListWidgetItem *item)
{
    const QString id = item->data(idRole).toString();
    m_chosen.removeAll(id);
    if (item->checkState() == Qt::Checked)
        m_chosen.append(id);
    m_ui->status->setText(status());
    emit changed();
}

QString SubaccountPicker::status() const
{
    if (const auto hindrance = m_finder->access().hindrance({&endpoints::subaccountsSearch}))
        return tr("%1 An id can be typed all the same.").arg(hindrance->reason());
    if (m_finder->error())
        return tr("%1. An id can be typed all the same.").arg(describe(*m_finder->error()).caption);
    if (m_finder->isBusy())
        return tr("Asking SMTP2GO…");
    return tr("%Ln subaccount(s) chosen", nullptr, int(m_chosen.size()));
}
