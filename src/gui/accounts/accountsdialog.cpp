// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/accountsdialog.h"

#include "account/profilestore.h"
#include "accounts/ui_accountsdialog.h"
#include "core/plaintext.h"
#include "core/retranslation.h"
#include "gui/widgets/colourdot.h"
#include "gui/widgets/helpbutton.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/labelicon.h"

namespace {

QString lineOf(const Profile &profile)
{
    QStringList parts{shownText(profile.name)};
    parts += profile.kind == Profile::Kind::Demo ? AccountsDialog::tr("built-in emulator")
                                                 : profile.baseUrl().host();
    if (profile.readOnly)
        parts += AccountsDialog::tr("read-only");
    if (profile.hidden)
        parts += AccountsDialog::tr("hidden");
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

AccountsDialog::AccountsDialog(ProfileStore &profiles, ProfileKeys &keys, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AccountsDialog>())
    , m_profiles(profiles)
    , m_remover(profiles, keys)
{
    m_ui->setupUi(this);
    addHelpButton(*m_ui->buttons);
    m_ui->add->setIcon(bundledIcon(QStringLiteral("list-add-user")));
    showIcon(*m_ui->questionIcon, QStringLiteral("dialog-warning"), 22);
    connectParts();
    connectRemover();
    keepTranslated(this, &AccountsDialog::retranslate);
}

AccountsDialog::~AccountsDialog() = default;

void AccountsDialog::retranslate()
{
    m_ui->retranslateUi(this);
    showProfiles();
}

void AccountsDialog::connectParts()
{
    connect(&m_profiles, &ProfileStore::changed, this, &AccountsDialog::showProfiles);
    connect(m_ui->accounts, &QListWidget::currentRowChanged, this, [this] {
        m_asked = {};
        showState();
    });
    connect(m_ui->accounts, &QListWidget::itemActivated, this, &AccountsDialog::edit);
    connect(m_ui->add, &QPushButton::clicked, this, &AccountsDialog::addRequested);
    connect(m_ui->edit, &QPushButton::clicked, this, &AccountsDialog::edit);
    connect(m_ui->up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_ui->down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_ui->hideDemo, &QCheckBox::toggled, this, &AccountsDialog::showHidden);
    connect(m_ui->remove, &QPushButton::clicked, this, &AccountsDialog::askToRemove);
    connect(m_ui->doRemove, &QPushButton::clicked, this, &AccountsDialog::removeAsked);
    connect(m_ui->keep, &QPushButton::clicked, this, [this] {
        m_asked = {};
        showState();
    });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void AccountsDialog::connectRemover()
{
    connect(m_ui->problem, &KeyProblemBar::unlockRequested, &m_remover, &AccountRemover::unlock);
    connect(m_ui->problem, &KeyProblemBar::retryRequested, &m_remover, &AccountRemover::retry);
    connect(&m_remover, &AccountRemover::keyProblem, this, [this](const KeyOutcome &outcome) {
        m_ui->problem->showOutcome(outcome, KeyProblemBar::Purpose::Remove);
        showState();
    });
    connect(&m_remover, &AccountRemover::refused, this, [this](const QString &problem) {
        m_ui->problem->showProblem(problem);
        showState();
    });
    connect(&m_remover, &AccountRemover::removed, this, [this] {
        m_ui->problem->clear();
        showState();
    });
}

void AccountsDialog::showProfiles()
{
    const int row = m_ui->accounts->currentRow();
    const QSignalBlocker quiet(m_ui->accounts);
    m_ui->accounts->clear();
    const QList<Profile> &all = m_profiles.profiles();
    for (const Profile &profile : all) {
        auto *item
            = new QListWidgetItem(colourDot(profile.colour), lineOf(profile), m_ui->accounts);
        item->setData(Qt::UserRole, profile.id);
    }
    m_ui->accounts->setCurrentRow(qBound(0, row, m_ui->accounts->count() - 1));
    showState();
}

void AccountsDialog::showState()
{
    const std::optional<Profile> profile = selected();
    const int row = m_ui->accounts->currentRow();
    const bool isFree = !m_remover.isBusy();
    const bool isDemo = profile && profile->kind == Profile::Kind::Demo;
    m_ui->edit->setEnabled(profile && isFree);
    m_ui->remove->setEnabled(profile && !isDemo && isFree);
    m_ui->up->setEnabled(isFree && row > 0);
    m_ui->down->setEnabled(isFree && row >= 0 && row + 1 < m_ui->accounts->count());
    m_ui->hideDemo->setVisible(isDemo);
    const QSignalBlocker quiet(m_ui->hideDemo);
    m_ui->hideDemo->setChecked(isDemo && profile->hidden);
    m_ui->question->setVisible(!m_asked.isNull());
    if (profile)
        m_ui->questionText->setText(tr("Remove “%1” from Outpost? Its key is removed from where it "
                                       "is kept. Nothing changes at SMTP2GO.")
                                        .arg(shownText(profile->name, 80)));
}

void AccountsDialog::askToRemove()
{
    const std::optional<Profile> profile = selected();
    if (!profile)
        return;
    m_asked = profile->id;
    showState();
    m_ui->keep->setFocus();
}

void AccountsDialog::removeAsked()
{
    m_ui->problem->clear();
    m_remover.remove(std::exchange(m_asked, {}));
    showState();
}

void AccountsDialog::move(int by)
{
    const std::optional<Profile> profile = selected();
    const int row = m_ui->accounts->currentRow() + by;
    if (profile && m_profiles.move(profile->id, row))
        m_ui->accounts->setCurrentRow(row);
}

void AccountsDialog::edit()
{
    if (const std::optional<Profile> profile = selected())
        emit editRequested(profile->id);
}

void AccountsDialog::showHidden(bool hidden)
{
    std::optional<Profile> profile = selected();
    if (!profile)
        return;
    profile->hidden = hidden;
    if (const std::optional<QString> problem = m_profiles.edit(*profile))
        m_ui->problem->showProblem(*problem);
}

std::optional<Profile> AccountsDialog::selected() const
{
    const QListWidgetItem *item = m_ui->accounts->currentItem();
    return item ? m_profiles.find(item->data(Qt::UserRole).toUuid()) : std::nullopt;
}
