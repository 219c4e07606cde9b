// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/accountform.h"

#include "accounts/ui_accountform.h"
#include "core/retranslation.h"
#include "gui/widgets/colourdot.h"
#include "gui/widgets/entrytexts.h"
#include "gui/widgets/formaccess.h"

namespace {

using std::chrono::days;

constexpr int customDepth = 0; // data of the entry that opens the field

/// Told apart by people with any colour vision, readable on light and dark (after Okabe and Ito).
struct NamedColour {
    const char *name;
    const char *value;
};
constexpr NamedColour namedColours[] = {
    {QT_TRANSLATE_NOOP("AccountForm", "None"), ""},
    {QT_TRANSLATE_NOOP("AccountForm", "Blue"), "#0072b2"},
    {QT_TRANSLATE_NOOP("AccountForm", "Sky blue"), "#56b4e9"},
    {QT_TRANSLATE_NOOP("AccountForm", "Green"), "#009e73"},
    {QT_TRANSLATE_NOOP("AccountForm", "Yellow"), "#e6c619"},
    {QT_TRANSLATE_NOOP("AccountForm", "Orange"), "#e69f00"},
    {QT_TRANSLATE_NOOP("AccountForm", "Red"), "#d55e00"},
    {QT_TRANSLATE_NOOP("AccountForm", "Purple"), "#cc79a7"},
};

} // namespace

AccountForm::AccountForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AccountForm>())
{
    m_ui->setupUi(this);
    addColours();
    addDepths();
    m_ui->keyPlace->addItem({}, int(Profile::KeyPlace::KeyStore));
    m_ui->keyPlace->addItem({}, int(Profile::KeyPlace::Session));
    keepTranslated(this, &AccountForm::retranslate);
    setProfile({});
}

AccountForm::~AccountForm() = default;

void AccountForm::addColours()
{
    for (const NamedColour &colour : namedColours) {
        const QString value = QString::fromLatin1(colour.value);
        m_ui->colour->addItem(colourDot(value), {}, value);
    }
}

void AccountForm::addDepths()
{
    for (const int depth : {5, 30, customDepth})
        m_ui->depth->addItem({}, depth);
    connect(m_ui->depth, &QComboBox::currentIndexChanged, m_ui->days,
            [this] { m_ui->days->setVisible(m_ui->depth->currentData().toInt() == customDepth); });
}

void AccountForm::retranslate()
{
    m_ui->retranslateUi(this);
    QStringList colours;
    for (const NamedColour &colour : namedColours)
        colours.append(tr(colour.name));
    setEntryTexts(*m_ui->colour, colours);
    setEntryTexts(*m_ui->depth, {tr("5 days"), tr("30 days"), tr("Another number of days")});
    setEntryTexts(*m_ui->keyPlace,
                  {tr("In the key store of this computer"), tr("In memory, until Outpost ends")});
    nameInnerParts(*this);
}

void AccountForm::setProfile(const Profile &profile)
{
    m_ui->name->setText(profile.name);
    if (m_ui->colour->findData(profile.colour) < 0)
        m_ui->colour->addItem(colourDot(profile.colour), profile.colour, profile.colour);
    m_ui->colour->setCurrentIndex(m_ui->colour->findData(profile.colour));
    m_ui->readOnly->setChecked(profile.readOnly);
    setDepth(profile.historyDepth);
    setKeyPlace(profile.keyPlace);
    const bool isDemo = profile.kind == Profile::Kind::Demo;
    m_ui->name->setEnabled(!isDemo);
    m_ui->keyPlace->setEnabled(!isDemo);
}

Profile AccountForm::applied(Profile profile) const
{
    profile.name = m_ui->name->text().trimmed();
    profile.colour = m_ui->colour->currentData().toString();
    profile.readOnly = m_ui->readOnly->isChecked();
    profile.historyDepth = depth();
    profile.keyPlace = static_cast<Profile::KeyPlace>(m_ui->keyPlace->currentData().toInt());
    return profile;
}

void AccountForm::setKeyPlace(Profile::KeyPlace place)
{
    m_ui->keyPlace->setCurrentIndex(m_ui->keyPlace->findData(int(place)));
}

void AccountForm::focusName()
{
    m_ui->name->setFocus();
    m_ui->name->selectAll();
}

days AccountForm::depth() const
{
    const int chosen = m_ui->depth->currentData().toInt();
    return days(chosen == customDepth ? m_ui->days->value() : chosen);
}

void AccountForm::setDepth(days depth)
{
    const int index = m_ui->depth->findData(int(depth.count()));
    m_ui->depth->setCurrentIndex(index >= 0 ? index : m_ui->depth->findData(customDepth));
    m_ui->days->setValue(int(depth.count()));
    m_ui->days->setVisible(index < 0);
}
