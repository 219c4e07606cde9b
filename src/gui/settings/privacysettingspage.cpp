// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/privacysettingspage.h"

#include "core/plaintext.h"
#include "core/retranslation.h"
#include "gui/widgets/colourdot.h"
#include "gui/widgets/formaccess.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/labelicon.h"
#include "gui/widgets/plaintooltip.h"
#include "settings/ui_privacysettingspage.h"

#include <QDesktopServices>
#include <QDir>
#include <QHeaderView>
#include <QLocale>
#include <QUrl>
#include <utility>

namespace {

enum Row { KeysRow, SettingsRow, StateRow, RuntimeRow, EventsRow };
enum Column { What, Where, Size };
constexpr int folderRole = Qt::UserRole;
constexpr int textRole = Qt::UserRole + 1;

} // namespace

PrivacySettingsPage::PrivacySettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PrivacySettingsPage>())
{
    m_ui->setupUi(this);
    showIcon(*m_ui->questionIcon, QStringLiteral("dialog-warning"), 22);
    addPlaces();
    connect(m_ui->places, &QTreeWidget::currentItemChanged, this, &PrivacySettingsPage::showState);
    connect(m_ui->openFolder, &QPushButton::clicked, this, &PrivacySettingsPage::openFolder);
    connect(m_ui->account, &QComboBox::currentIndexChanged, this, [this] {
        m_asked = {};
        showState();
    });
    connect(m_ui->forget, &QPushButton::clicked, this, &PrivacySettingsPage::ask);
    connect(m_ui->doForget, &QPushButton::clicked, this, &PrivacySettingsPage::forgetAsked);
    connect(m_ui->keep, &QPushButton::clicked, this, [this] {
        m_asked = {};
        showState();
    });
    connect(m_ui->problem, &KeyProblemBar::unlockRequested, this,
            &PrivacySettingsPage::unlockRequested);
    connect(m_ui->problem, &KeyProblemBar::retryRequested, this,
            &PrivacySettingsPage::retryRequested);
    m_ui->outcome->hide();
    keepTranslated(this, &PrivacySettingsPage::retranslate);
}

PrivacySettingsPage::~PrivacySettingsPage() = default;

void PrivacySettingsPage::addPlaces()
{
    for (int row = KeysRow; row <= EventsRow; ++row) {
        auto *item = new QTreeWidgetItem(m_ui->places);
        item->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
    }
    QHeaderView *header = m_ui->places->header();
    header->setSectionResizeMode(What, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Where, QHeaderView::Stretch);
    header->setSectionResizeMode(Size, QHeaderView::ResizeToContents);
    header->setStretchLastSection(false);
    m_ui->places->setFixedHeight(6 * (fontMetrics().height() + 8) + 12);
    m_ui->places->setCurrentItem(m_ui->places->topLevelItem(KeysRow));
}

void PrivacySettingsPage::retranslate()
{
    m_ui->retranslateUi(this);
    const QString memory = tr("memory");
    name(KeysRow, tr("API keys"), tr("key store of this computer, or memory"),
         tr("The keys of your accounts and the password of the proxy. They are in no file of "
            "Outpost, no log and no message."));
    name(SettingsRow, tr("Accounts and settings"), {},
         tr("The list of accounts without their keys, what you chose here, and looks: the window, "
            "columns, light or dark. Also settings and lists that were set aside."));
    name(StateRow, tr("Limits and changes"), {},
         tr("How much of the limits is used, pauses, and changes: account, operation, a sentence "
            "and what became of it. Never the request itself. The log of changes also has what was "
            "before and after, without keys and passwords."));
    name(RuntimeRow, tr("Lock of the running copy"), {},
         tr("A lock, and the socket by which a second start raises the window. They hold nothing "
            "of yours."));
    name(EventsRow, tr("E-mail activity"), memory,
         tr("Events, answers of SMTP2GO and the list of requests are in memory only, and gone when "
            "Outpost ends."));
    nameInnerParts(*this);
    showSizes();
    showState();
}

/// An empty \p where is a folder, see showSize().
void PrivacySettingsPage::name(int row, const QString &what, const QString &where,
                               const QString &text)
{
    QTreeWidgetItem *item = m_ui->places->topLevelItem(row);
    item->setText(What, what);
    if (!where.isEmpty())
        item->setText(Where, where);
    item->setSizeHint(
        What, QSize(fontMetrics().horizontalAdvance(what) + 16, fontMetrics().height() + 8));
    item->setData(What, textRole, text);
}

void PrivacySettingsPage::setInventory(const Inventory &inventory)
{
    m_inventory = inventory;
    showSizes();
    showState();
}

void PrivacySettingsPage::showSizes()
{
    if (!m_inventory)
        return;
    showSize(SettingsRow, m_inventory->settings);
    showSize(StateRow, m_inventory->state);
    showSize(RuntimeRow, m_inventory->runtime);
}

void PrivacySettingsPage::showSize(int row, const StoredFolder &folder)
{
    QTreeWidgetItem *item = m_ui->places->topLevelItem(row);
    item->setText(Where, QDir::toNativeSeparators(folder.path));
    item->setToolTip(Where, plainToolTip(item->text(Where)));
    item->setData(What, folderRole, folder.path);
    item->setText(Size, QLocale().formattedDataSize(folder.bytes));
    item->setToolTip(Size, tr("%n file(s)", nullptr, folder.files));
}

void PrivacySettingsPage::setProfiles(const QList<Profile> &profiles)
{
    m_ui->account->clear();
    for (const Profile &profile : profiles) {
        if (profile.kind == Profile::Kind::Account)
            m_ui->account->addItem(colourDot(profile.colour), shownText(profile.name, 80),
                                   profile.id);
    }
    if (m_ui->account->count() > 0)
        m_ui->account->setCurrentIndex(0); // not by itself, where there is a placeholder
    showState();
}

void PrivacySettingsPage::openFolder() const
{
    const QTreeWidgetItem *item = m_ui->places->currentItem();
    QDesktopServices::openUrl(QUrl::fromLocalFile(item->data(What, folderRole).toString()));
}

void PrivacySettingsPage::ask()
{
    m_asked = m_ui->account->currentData().toUuid();
    m_ui->outcome->hide();
    m_ui->problem->clear();
    showState();
    m_ui->keep->setFocus();
}

void PrivacySettingsPage::forgetAsked()
{
    m_isBusy = true;
    emit forgetRequested(std::exchange(m_asked, {}));
    showState();
}

void PrivacySettingsPage::showKeyProblem(const KeyOutcome &outcome)
{
    m_isBusy = false;
    m_ui->problem->showOutcome(outcome, KeyProblemBar::Purpose::Remove);
    showState();
}

void PrivacySettingsPage::showProblem(const QString &problem)
{
    m_isBusy = false;
    m_ui->problem->showProblem(problem);
    showState();
}

void PrivacySettingsPage::showForgotten(const QString &text)
{
    m_isBusy = false;
    m_ui->problem->clear();
    m_ui->outcome->setText(text);
    m_ui->outcome->show();
    showState();
}

void PrivacySettingsPage::showState()
{
    const QTreeWidgetItem *item = m_ui->places->currentItem();
    m_ui->openFolder->setEnabled(item && !item->data(What, folderRole).toString().isEmpty());
    m_ui->placeText->setText(item ? item->data(What, textRole).toString() : QString());
    const bool hasAccount = m_ui->account->count() > 0;
    m_ui->account->setEnabled(hasAccount && !m_isBusy);
    m_ui->forget->setEnabled(hasAccount && !m_isBusy && m_asked.isNull());
    m_ui->account->setPlaceholderText(tr("no account"));
    m_ui->forget->setText(m_isBusy ? tr("Forgetting…") : tr("&Forget everything…"));
    m_ui->question->setVisible(!m_asked.isNull());
    m_ui->questionText->setText(
        tr("Forget “%1” and everything that Outpost keeps of it? This can't be undone.")
            .arg(m_ui->account->currentText()));
}
