// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/keycheck.h"

#include "account/keyprobe.h"
#include "accounts/ui_keycheck.h"
#include "api/apierrortext.h"
#include "api/keys/keyability.h"
#include "core/retranslation.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/labelicon.h"

#include <utility>

namespace {

using Extent = KeyAbility::Extent;

/// What counts as "unknown here, maybe known elsewhere".
bool isUnknown(const ApiError &error)
{
    return error.kind == ApiError::Kind::UnknownKey;
}

QString signOf(Extent extent)
{
    switch (extent) {
    case Extent::Full:
        return QStringLiteral("dialog-ok");
    case Extent::Partly:
        return QStringLiteral("dialog-ok-apply");
    default:
        return QStringLiteral("dialog-cancel");
    }
}

QString lineOf(const KeyAbility &ability)
{
    switch (ability.extent) {
    case Extent::Full:
        return KeyCheck::tr("Can %1").arg(ability.words);
    case Extent::Partly:
        return KeyCheck::tr("Can %1 in part (lacks %2)")
            .arg(ability.words, ability.missing.join(QLatin1String(", ")));
    default:
        return KeyCheck::tr("Can’t %1").arg(ability.words);
    }
}

} // namespace

KeyCheck::KeyCheck(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::KeyCheck>())
{
    m_ui->setupUi(this);
    QFont bold = m_ui->caption->font();
    bold.setBold(true);
    m_ui->caption->setFont(bold);
    connect(m_ui->tryOthers, &QPushButton::clicked, this, [this] {
        m_triesOthers = true;
        askNextRegion();
    });
    cancel();
    keepTranslated(this, &KeyCheck::retranslate);
}

KeyCheck::~KeyCheck() = default;

void KeyCheck::retranslate()
{
    m_ui->retranslateUi(this);
    if (const auto show = m_showAgain)
        show();
}

void KeyCheck::start(const Secret &key, Region region)
{
    m_key = key;
    m_region = region;
    m_others.clear();
    for (const Region other : allRegions)
        if (other != region)
            m_others.append(other);
    begin();
    ask(baseUrlOf(region));
}

void KeyCheck::start(const Secret &key, const QUrl &baseUrl)
{
    m_key = key;
    m_region.reset();
    m_others.clear();
    begin();
    ask(baseUrl);
}

void KeyCheck::begin()
{
    m_triesOthers = false;
    m_known = false;
}

void KeyCheck::cancel()
{
    delete m_reply;
    m_known = false;
    m_ui->busy->hide();
    m_ui->abilities->hide();
    m_ui->tryOthers->hide();
    m_showAgain = {};
    showTexts({}, {}, {});
}

void KeyCheck::ask(const QUrl &baseUrl)
{
    delete m_reply;
    KeyPermissionsReply *reply = m_probe->probe(baseUrl, m_key, this);
    m_reply = reply;
    connect(reply, &ApiReply::finished, this, &KeyCheck::take);
    connect(reply, &ApiReply::retryScheduled, this,
            [this, host = baseUrl.host()] { showBusy(host, Pace::Slow); });
    showBusy(baseUrl.host(), Pace::Usual);
}

void KeyCheck::askNextRegion()
{
    m_region = m_others.takeFirst();
    ask(baseUrlOf(*m_region));
}

void KeyCheck::take()
{
    auto *reply = static_cast<KeyPermissionsReply *>(m_reply.data());
    m_reply.clear();
    reply->deleteLater();
    m_ui->busy->hide();
    if (!reply->error()) {
        m_known = true;
        showAbilities(reply->result());
        if (m_triesOthers)
            emit foundIn(*m_region);
    } else if (isUnknown(*reply->error())) {
        takeUnknown(*reply->error());
    } else {
        showError(*reply->error(), false);
    }
    emit changed();
}

void KeyCheck::takeUnknown(const ApiError &error)
{
    if (m_triesOthers && !m_others.isEmpty())
        askNextRegion();
    else if (m_triesOthers)
        showNobodyKnows();
    else
        showError(error, !m_others.isEmpty());
}

void KeyCheck::showNobodyKnows()
{
    m_showAgain = [this] { showNobodyKnows(); };
    showTexts(QStringLiteral("dialog-error"), tr("No region knows this key"),
              tr("It may have been removed. Copy it once more, or make a new one."));
}

void KeyCheck::showBusy(const QString &host, Pace pace)
{
    m_showAgain = [this, host, pace] { showBusy(host, pace); };
    m_ui->busy->show();
    m_ui->abilities->hide();
    m_ui->tryOthers->hide();
    showTexts({}, tr("Trying the key…"),
              pace == Pace::Slow ? tr("SMTP2GO is slow to answer. Outpost tries again by itself.")
                                 : tr("Asking %1 what this key can do.").arg(host));
    emit changed();
}

void KeyCheck::showError(const ApiError &error, bool otherRegions)
{
    m_showAgain = [this, error, otherRegions] { showError(error, otherRegions); };
    const ApiErrorText text = describe(error);
    // That nothing was changed goes without saying here.
    QStringList lines{isUnknown(error) ? QString() : text.explanation, text.nextStep};
    if (!error.requestId.isEmpty())
        lines.append(tr("Request: %1").arg(error.requestId));
    lines.removeAll({});
    showTexts(QStringLiteral("dialog-error"), text.caption, lines.join(QStringLiteral("\n\n")));
    m_ui->tryOthers->setVisible(otherRegions);
}

void KeyCheck::showAbilities(const KeyPermissions &permissions)
{
    m_showAgain = [this, permissions] { showAbilities(permissions); };
    const QList<KeyAbility> abilities = abilitiesOf(permissions);
    m_ui->abilities->clear();
    for (const KeyAbility &ability : abilities)
        new QListWidgetItem(bundledIcon(signOf(ability.extent)), lineOf(ability), m_ui->abilities);
    m_ui->abilities->setVisible(!permissions.isEmpty());
    if (permissions.isEmpty())
        showTexts(QStringLiteral("dialog-warning"), tr("This key has no rights"),
                  tr("SMTP2GO knows it, but it can do nothing in Outpost. Give it permissions in "
                     "SMTP2GO’s settings, or add another key."));
    else
        showTexts(QStringLiteral("dialog-information"), tr("SMTP2GO knows this key"),
                  m_triesOthers ? tr("It belongs to the region %1.").arg(nameOf(*m_region))
                                : QString());
}

void KeyCheck::showTexts(const QString &icon, const QString &caption, const QString &text)
{
    m_ui->icon->setVisible(!icon.isEmpty());
    showIcon(*m_ui->icon, icon, 22);
    m_ui->caption->setText(caption);
    m_ui->text->setText(text);
    m_ui->text->setVisible(!text.isEmpty());
}
