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
#include "shell/ui_welcomepage.h"

namespace {

constexpr int shownAccounts = 6; // before the list scrolls

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
    m_ui->logo->setPixmap(
        QIcon(QStringLiteral(":/icons/outpost.svg")).pixmap(QSize(72, 72), devicePixelRatioF()));
    QFont large = m_ui->title->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_ui->title->setFont(large);
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
}

void WelcomePage::showProblem(const QString &problem)
{
    m_ui->problem->setText(problem);
    m_ui->problemRow->setVisible(!problem.isEmpty());
    m_ui->problemIcon->setPixmap(
        bundledIcon(QStringLiteral("dialog-error")).pixmap(QSize(22, 22), devicePixelRatioF()));
}

void WelcomePage::setBaseUrl(const QUrl &url)
{
    m_baseUrl = url;
    m_ui->region->setVisible(url.isEmpty());
    m_ui->regionLabel->setVisible(url.isEmpty());
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
    m_ui->demoButton->setVisible(isDemoOffered);
    showAccounts(m_ui->accounts->count() > 0);
}

void WelcomePage::showAccounts(bool any)
{
    m_ui->accounts->setVisible(any);
    m_ui->accountsLabel->setVisible(any);
    if (!any)
        return;
    m_ui->accounts->setCurrentRow(0);
    const int row = m_ui->accounts->sizeHintForRow(0);
    m_ui->accounts->setFixedHeight(row * qMin(m_ui->accounts->count(), shownAccounts)
                                   + 2 * m_ui->accounts->frameWidth());
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
