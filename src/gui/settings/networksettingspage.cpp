// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/networksettingspage.h"

#include "core/plaintext.h"
#include "core/retranslation.h"
#include "gui/widgets/entrytexts.h"
#include "gui/widgets/formaccess.h"
#include "settings/ui_networksettingspage.h"

#include <QUrl>

namespace {

using Use = ProxyPreferences::Use;

/// A name or an address, nothing more: no scheme, user or port.
bool isHost(const QString &text)
{
    QUrl url;
    url.setHost(text, QUrl::StrictMode);
    return !url.host().isEmpty();
}

} // namespace

NetworkSettingsPage::NetworkSettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::NetworkSettingsPage>())
{
    m_ui->setupUi(this);
    m_ui->port->setSpecialValueText(QStringLiteral("–"));
    connect(m_ui->use, &QComboBox::currentIndexChanged, this, &NetworkSettingsPage::showUse);
    connect(m_ui->user, &QLineEdit::textChanged, this, &NetworkSettingsPage::showUse);
    keepTranslated(this, &NetworkSettingsPage::retranslate);
}

NetworkSettingsPage::~NetworkSettingsPage() = default;

void NetworkSettingsPage::retranslate()
{
    m_ui->retranslateUi(this);
    setEntryTexts(*m_ui->use, {tr("That of the system"), tr("None"), tr("This one:")});
    setEntryTexts(*m_ui->kind, {tr("HTTP (CONNECT)"), tr("SOCKS 5")});
    setEntryTexts(*m_ui->keep,
                  {tr("In the key store of this computer"), tr("In memory, until Outpost ends")});
    nameInnerParts(*this);
    showUse();
}

void NetworkSettingsPage::setPreferences(const Preferences &preferences)
{
    const ProxyPreferences &proxy = preferences.proxy;
    m_user = proxy.user;
    m_ui->use->setCurrentIndex(int(proxy.use));
    m_ui->kind->setCurrentIndex(int(proxy.kind));
    m_ui->host->setText(proxy.host);
    m_ui->port->setValue(proxy.port);
    m_ui->user->setText(proxy.user);
    m_ui->password->clear();
    m_ui->password->setModified(false);
    m_ui->keep->setCurrentIndex(int(proxy.passwordPlace));
    showUse();
}

void NetworkSettingsPage::setSystemProxy(const QString &name)
{
    m_systemProxy = name;
    showUse();
}

Preferences NetworkSettingsPage::applied(Preferences preferences) const
{
    preferences.proxy = {
        .use = Use(m_ui->use->currentIndex()),
        .kind = ProxyPreferences::Kind(m_ui->kind->currentIndex()),
        .host = m_ui->host->text().trimmed(),
        .port = quint16(m_ui->port->value()),
        .user = m_ui->user->text().trimmed(),
        .passwordPlace = ProxyPreferences::PasswordPlace(m_ui->keep->currentIndex()),
    };
    return preferences;
}

std::optional<Secret> NetworkSettingsPage::newPassword() const
{
    if (!m_ui->password->isModified())
        return std::nullopt;
    return Secret(m_ui->password->text().toUtf8());
}

QString NetworkSettingsPage::fault() const
{
    if (m_ui->use->currentIndex() != int(Use::Manual))
        return {};
    if (!isHost(m_ui->host->text().trimmed()))
        return tr("Enter the host of the proxy: a name or an address, without “http://” and "
                  "without the port.");
    return m_ui->port->value() == 0 ? tr("Enter the port of the proxy.") : QString();
}

void NetworkSettingsPage::showUse()
{
    const auto use = Use(m_ui->use->currentIndex());
    const bool isManual = use == Use::Manual;
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_ui->kind, m_ui->kindLabel, m_ui->host, m_ui->hostLabel,
                                          m_ui->port, m_ui->portLabel, m_ui->user, m_ui->userLabel})
        part->setEnabled(isManual);
    const bool hasUser = isManual && !m_ui->user->text().trimmed().isEmpty();
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->password, m_ui->passwordLabel,
                                                          m_ui->keep, m_ui->keepLabel})
        part->setEnabled(hasUser);
    m_ui->password->setPlaceholderText(!m_user.isEmpty() ? tr("unchanged") : QString());
    QString hint;
    if (use == Use::None)
        hint = tr("Calls go straight to SMTP2GO, whatever the system says.");
    else if (use == Use::System && m_systemProxy)
        hint = m_systemProxy->isEmpty()
            ? tr("For SMTP2GO the system names no proxy at this moment.")
            : tr("For SMTP2GO the system names %1 at this moment.").arg(shownText(*m_systemProxy));
    m_ui->useHint->setText(hint);
    m_ui->useHint->setVisible(!hint.isEmpty());
}
