// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/welcomepage.h"

#include "account/apikey.h"
#include "core/plaintext.h"
#include "core/retranslation.h"
#include "gui/widgets/colourdot.h"
#include "gui/widgets/entrytexts.h"
#include "gui/widgets/formaccess.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/labelicon.h"
#include "shell/ui_welcomepage.h"

#include <QKeyEvent>

namespace {

constexpr int shownAccounts = 6; // before the list scrolls
constexpr int lineLength = 64; // characters that are easy to read in a line
constexpr int logoSize = 72;
constexpr int problemIconSize = 22;

void addAccount(QListWidget &list, const Profile &profile)
{
    const QString host = profile.baseUrl().host();
    auto *item = new QListWidgetItem(
        colourDot(profile.colour), shownText(profile.name) + QStringLiteral("  ·  ") + host, &list);
    item->setData(Qt::UserRole, profile.id);
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(this);
    showIcon(*m_ui->logo, programIcon(), logoSize);
    showIcon(*m_ui->problemIcon, QStringLiteral("dialog-error"), problemIconSize);
    QFont large = m_ui->title->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_ui->title->setFont(large);
    m_ui->intro->setMinimumWidth(fontMetrics().averageCharWidth() * lineLength);
    m_ui->demoChoice->setIcon(bundledIcon(QStringLiteral("media-playback-start")));
    m_ui->addChoice->setIcon(bundledIcon(QStringLiteral("list-add-user")));
    m_ui->keysChoice->setIcon(bundledIcon(QStringLiteral("object-locked")));
    showProblem({});
    showAccounts(false);
    connect(m_ui->showKey, &QCheckBox::toggled, this, [this](bool shown) {
        m_ui->key->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_ui->key, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    connect(m_ui->key, &QLineEdit::returnPressed, this, &WelcomePage::connectToService);
    connect(m_ui->connectButton, &QPushButton::clicked, this, &WelcomePage::connectToService);
    connect(m_ui->accounts, &QListWidget::itemActivated, this, &WelcomePage::openSelected);
    connect(m_ui->addButton, &QPushButton::clicked, this, &WelcomePage::addRequested);
    connect(m_ui->demoButton, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connectChoices();
    keepTranslated(this, &WelcomePage::retranslate);
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::retranslate()
{
    m_ui->retranslateUi(this);
    QStringList regions;
    for (const Region region : allRegions)
        regions.append(nameOf(region));
    setEntryTexts(*m_ui->region, regions);
    nameInnerParts(*this);
    showIntro();
}

void WelcomePage::connectChoices()
{
    connect(m_ui->demoChoice, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(m_ui->addChoice, &QPushButton::clicked, this, &WelcomePage::addRequested);
    connect(m_ui->keysChoice, &QPushButton::clicked, this,
            [this] { emit helpRequested(QStringLiteral("keys.md")); });
    connect(m_ui->onceChoice, &QPushButton::toggled, this, [this](bool wanted) {
        showForm();
        if (wanted)
            m_ui->key->setFocus();
    });
}

/// In dialogs only, Qt lets Return press a button.
void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QWidget::keyPressEvent(event);
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    takeFocus();
}

void WelcomePage::showProblem(const QString &problem)
{
    m_ui->problem->setText(problem);
    m_ui->problemRow->setVisible(!problem.isEmpty());
}

void WelcomePage::setBaseUrl(const QUrl &url)
{
    m_baseUrl = url;
    m_ui->region->setVisible(url.isEmpty());
    m_ui->regionLabel->setVisible(url.isEmpty());
    m_ui->onceChoice->setChecked(!url.isEmpty());
}

void WelcomePage::setProfiles(const QList<Profile> &profiles)
{
    m_ui->accounts->clear();
    bool isDemoOffered = false;
    for (const Profile &profile : profiles) {
        if (profile.kind == Profile::Kind::Demo)
            isDemoOffered = !profile.hidden;
        else
            addAccount(*m_ui->accounts, profile);
    }
    showAccounts(m_ui->accounts->count() > 0);
    m_ui->demoButton->setVisible(m_hasAccounts && isDemoOffered);
    m_ui->demoChoice->setVisible(isDemoOffered);
    takeFocus();
}

void WelcomePage::showAccounts(bool any)
{
    m_hasAccounts = any;
    m_ui->accounts->setVisible(any);
    m_ui->accountsLabel->setVisible(any);
    m_ui->addButton->setVisible(any);
    m_ui->demoButton->setVisible(any);
    m_ui->choices->setVisible(!any);
    showForm();
    showIntro();
    if (!any)
        return;
    m_ui->accounts->setCurrentRow(0);
    const int row = m_ui->accounts->sizeHintForRow(0);
    m_ui->accounts->setFixedHeight(row * qMin(m_ui->accounts->count(), shownAccounts)
                                   + 2 * m_ui->accounts->frameWidth());
}

/// Newcomers are asked for no key before they want to give one.
void WelcomePage::showForm()
{
    const bool isWanted = m_hasAccounts || m_ui->onceChoice->isChecked();
    m_ui->form->setVisible(isWanted);
    m_ui->connectButton->setVisible(isWanted);
}

void WelcomePage::showIntro()
{
    m_ui->intro->setText(
        m_hasAccounts
            ? tr("Add your SMTP2GO account to keep its key in the key store of your system, or use "
                 "a key once: it stays in memory and is forgotten when you leave the account.")
            : tr("Outpost shows what became of the mail that you send through SMTP2GO. Nothing is "
                 "sent anywhere before you choose."));
}

/// Where one most likely goes on from, unless one is somewhere on the page already.
void WelcomePage::takeFocus()
{
    const QWidget *has = window()->focusWidget();
    const bool isHere = has && isAncestorOf(has) && has->isVisible() && has->isEnabled();
    if (!isVisible() || (isHere && has != m_ui->demoButton && has != m_ui->accounts))
        return;
    QWidget *first = m_ui->accounts;
    if (!m_hasAccounts)
        first = m_ui->demoChoice->isHidden() ? m_ui->addChoice : m_ui->demoChoice;
    if (!m_baseUrl.isEmpty())
        first = m_ui->key;
    first->setFocus();
}

void WelcomePage::openSelected()
{
    if (const QListWidgetItem *item = m_ui->accounts->currentItem())
        emit openRequested(item->data(Qt::UserRole).toUuid());
}

void WelcomePage::connectToService()
{
    const Result<Secret, QString> key = parseApiKey(m_ui->key->text());
    if (!key) {
        showProblem(key.error());
        m_ui->key->setFocus();
        return;
    }
    showProblem({});
    m_ui->key->clear();
    emit connectRequested({.name = tr("SMTP2GO"),
                           .baseUrl = m_baseUrl.isEmpty() ? baseUrlOf(chosenRegion()) : m_baseUrl,
                           .key = key.value()});
}

Region WelcomePage::chosenRegion() const
{
    return allRegions.at(std::size_t(m_ui->region->currentIndex()));
}
