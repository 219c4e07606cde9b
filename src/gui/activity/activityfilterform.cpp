// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/activityfilterform.h"

#include "activity/ui_activityfilterform.h"
#include "core/retranslation.h"
#include "gui/activity/filter/timerangefields.h"
#include "gui/widgets/formaccess.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/labelicon.h"
#include "gui/widgets/menutext.h"
#include "gui/widgets/plaintooltip.h"

#include <QScopedValueRollback>
#include <QStyle>

namespace {

QStringList listOf(const QString &text)
{
    QStringList items;
    for (const QString &item : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!item.trimmed().isEmpty())
            items.append(item.trimmed());
    }
    return items;
}

QString textOf(const QStringList &items)
{
    return items.join(QStringLiteral(", "));
}

} // namespace

ActivityFilterForm::ActivityFilterForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ActivityFilterForm>())
{
    m_ui->setupUi(this);
    m_times = new TimeRangeFields(
        {*m_ui->range, *m_ui->fromLabel, *m_ui->from, *m_ui->toLabel, *m_ui->to}, this);
    m_ui->search->setIcon(bundledIcon(QStringLiteral("edit-find")));
    m_ui->cancel->setIcon(bundledIcon(QStringLiteral("dialog-cancel")));
    m_ui->more->setIcon(bundledIcon(QStringLiteral("view-filter")));
    m_ui->chips->follow(m_ui->fieldsButton);
    setShowsMore(false);
    setShowsFields(true);
    showHint({}, {}, {});
    offerCure({});
    showMirror(0, Editing::Allowed);
    connectFields();
    connectOptions();
    keepTranslated(this, &ActivityFilterForm::retranslate);
}

ActivityFilterForm::~ActivityFilterForm() = default;

void ActivityFilterForm::retranslate()
{
    const QScopedValueRollback setting(m_setting, true);
    m_ui->retranslateUi(this);
    m_times->retranslate();
    showMirror(m_onlyInLine, m_editing);
    nameInnerParts(*this);
}

ActivityQuery ActivityFilterForm::query(const QDateTime &now) const
{
    const FilterFields texts = fields();
    ActivityQuery query = options().query(now);
    query.freeText = texts.freeText;
    query.sender = texts.sender;
    query.recipient = texts.recipient;
    query.subject = texts.subject;
    query.emailId = texts.emailId;
    query.kinds = texts.kinds;
    query.usernames = texts.usernames;
    query.subaccounts = texts.subaccounts;
    return query;
}

FilterFields ActivityFilterForm::fields() const
{
    return {.freeText = m_ui->freeText->text().trimmed(),
            .sender = m_ui->sender->text().trimmed(),
            .recipient = m_ui->recipient->text().trimmed(),
            .subject = m_ui->subject->text().trimmed(),
            .emailId = m_ui->emailId->text().trimmed(),
            .kinds = m_ui->kinds->kinds(),
            .usernames = listOf(m_ui->usernames->text()),
            .subaccounts = listOf(m_ui->subaccounts->text())};
}

void ActivityFilterForm::setFields(const FilterFields &fields)
{
    if (fields == this->fields())
        return; // what is typed there is left as it is typed
    const QScopedValueRollback setting(m_setting, true);
    m_ui->freeText->setText(fields.freeText);
    m_ui->sender->setText(fields.sender);
    m_ui->recipient->setText(fields.recipient);
    m_ui->subject->setText(fields.subject);
    m_ui->emailId->setText(fields.emailId);
    m_ui->kinds->setKinds(fields.kinds);
    m_ui->usernames->setText(textOf(fields.usernames));
    m_ui->subaccounts->setText(textOf(fields.subaccounts));
}

FilterOptions ActivityFilterForm::options() const
{
    FilterOptions options{
        .region = static_cast<ActivityQuery::Region>(m_ui->region->currentIndex()),
        .latest = static_cast<ActivityQuery::Latest>(m_ui->latest->currentIndex()),
        .includeHeaders = m_ui->includeHeaders->isChecked(),
        .customHeaders = listOf(m_ui->customHeaders->text())};
    m_times->addTo(options);
    return options;
}

void ActivityFilterForm::setOptions(const FilterOptions &options)
{
    const QScopedValueRollback setting(m_setting, true);
    m_times->show(options);
    m_ui->region->setCurrentIndex(int(options.region));
    m_ui->latest->setCurrentIndex(int(options.latest));
    m_ui->includeHeaders->setChecked(options.includeHeaders);
    m_ui->customHeaders->setText(textOf(options.customHeaders));
}

TimeRangeFields &ActivityFilterForm::times() const
{
    return *m_times;
}

FilterLine *ActivityFilterForm::line() const
{
    return m_ui->line;
}

FilterChips *ActivityFilterForm::chips() const
{
    return m_ui->chips;
}

void ActivityFilterForm::showHint(const QString &icon, const QString &text, const QString &whole)
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_ui->hintIcon->setVisible(!icon.isEmpty());
    showIcon(*m_ui->hintIcon, icon, size);
    m_ui->hint->showText(text);
    m_ui->hint->setToolTip(plainToolTip(whole));
}

void ActivityFilterForm::offerCure(const QString &text)
{
    m_ui->cure->setVisible(!text.isEmpty());
    m_ui->cure->setText(menuText(text));
    m_ui->cure->setAccessibleName(text.isEmpty() ? tr("Mend the filter") : text);
}

void ActivityFilterForm::showMirror(int onlyInLine, Editing editing)
{
    m_onlyInLine = onlyInLine;
    m_editing = editing;
    const QString leftOut = tr("%n condition(s) of the filter have no field", nullptr, onlyInLine);
    QString tip = tr("Show the conditions as fields, too");
    if (onlyInLine > 0)
        tip = leftOut;
    else if (editing == Editing::Blocked)
        tip = tr("The fields wait until the filter can be read");
    m_ui->fieldsButton->setText(onlyInLine == 0 ? tr("Fields")
                                                : tr("Fields (%n left out)", nullptr, onlyInLine));
    m_ui->fieldsButton->setToolTip(tip);
    m_ui->fieldsButton->setAccessibleDescription(tip);
    const bool allowed = editing == Editing::Allowed;
    for (QLineEdit *field : {m_ui->freeText, m_ui->sender, m_ui->recipient, m_ui->subject,
                             m_ui->emailId, m_ui->usernames, m_ui->subaccounts})
        field->setReadOnly(!allowed);
    m_ui->kinds->setEnabled(allowed);
}

bool ActivityFilterForm::showsMore() const
{
    return m_ui->more->isChecked();
}

void ActivityFilterForm::setShowsMore(bool shows)
{
    m_ui->more->setChecked(shows);
    m_ui->moreFields->setVisible(shows);
}

bool ActivityFilterForm::showsFields() const
{
    return m_ui->fieldsButton->isChecked();
}

void ActivityFilterForm::setShowsFields(bool shows)
{
    m_ui->fieldsButton->setChecked(shows);
    m_ui->fieldsButton->setArrowType(shows ? Qt::UpArrow : Qt::DownArrow);
    m_ui->fields->setVisible(shows);
}

void ActivityFilterForm::setCancelEnabled(bool enabled)
{
    m_ui->cancel->setEnabled(enabled);
}

void ActivityFilterForm::connectFields()
{
    const auto announce = [this] {
        if (!m_setting)
            emit fieldsChanged();
    };
    for (const QLineEdit *field : {m_ui->freeText, m_ui->sender, m_ui->recipient, m_ui->subject,
                                   m_ui->emailId, m_ui->usernames, m_ui->subaccounts}) {
        connect(field, &QLineEdit::returnPressed, this, &ActivityFilterForm::searchRequested);
        connect(field, &QLineEdit::textChanged, this, announce);
    }
    connect(m_ui->kinds, &EventKindButton::kindsChanged, this, announce);
    connect(m_ui->line, &FilterLine::submitted, this, &ActivityFilterForm::searchRequested);
    connect(m_ui->cure, &QToolButton::clicked, this, &ActivityFilterForm::cureRequested);
    connect(m_ui->search, &QPushButton::clicked, this, &ActivityFilterForm::searchRequested);
    connect(m_ui->cancel, &QPushButton::clicked, this, &ActivityFilterForm::cancelRequested);
    connect(m_ui->more, &QToolButton::toggled, this, [this](bool shows) {
        m_ui->moreFields->setVisible(shows);
        emit showsMoreChanged(shows);
    });
    connect(m_ui->fieldsButton, &QToolButton::toggled, this, [this](bool shows) {
        setShowsFields(shows);
        emit showsFieldsChanged(shows);
    });
}

void ActivityFilterForm::connectOptions()
{
    const auto announce = [this] {
        if (!m_setting)
            emit optionsChanged();
    };
    connect(m_times, &TimeRangeFields::changed, this, announce);
    connect(m_ui->region, &QComboBox::currentIndexChanged, this, announce);
    connect(m_ui->latest, &QComboBox::currentIndexChanged, this, announce);
    connect(m_ui->includeHeaders, &QCheckBox::toggled, this, announce);
    connect(m_ui->customHeaders, &QLineEdit::textChanged, this, announce);
    connect(m_ui->customHeaders, &QLineEdit::returnPressed, this,
            &ActivityFilterForm::searchRequested);
}
