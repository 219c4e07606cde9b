// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/life/lifepanel.h"

#include "activity/ui_lifepanel.h"
#include "api/activity/life/lifewords.h"
#include "core/plaintext.h"
#include "core/redaction.h"
#include "core/retranslation.h"
#include "gui/activity/eventicon.h"
#include "gui/activity/life/lifedelegate.h"
#include "gui/activity/life/lifemodel.h"
#include "gui/activity/life/lifesource.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/labelicon.h"

#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QSignalBlocker>

namespace {

/// A sentence has a few clauses; a hostile address in it must not fill the panel.
constexpr qsizetype longestSentence = 600;

/// Rules of a hundred recipients are read nowhere.
constexpr qsizetype longestRule = 20'000;

constexpr int signSize = 22;

} // namespace

LifePanel::LifePanel(LifeSource &source, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LifePanel>())
    , m_source(source)
    , m_model(new LifeModel(this))
{
    m_ui->setupUi(this);
    m_ui->timeLine->setModel(m_model);
    m_ui->timeLine->setItemDelegate(new LifeDelegate(this));
    m_ui->copy->setIcon(bundledIcon(QStringLiteral("edit-copy")));
    connect(&m_source, &LifeSource::changed, this, &LifePanel::refresh);
    connect(m_ui->ask, &QPushButton::clicked, &m_source, &LifeSource::ask);
    connect(m_ui->copy, &QPushButton::clicked, this, &LifePanel::copyReport);
    connect(m_ui->why, &QPushButton::toggled, this, &LifePanel::setRuleShown);
    connect(m_ui->timeLine->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LifePanel::chooseEvent);
    keepTranslated(this, &LifePanel::retranslate);
}

LifePanel::~LifePanel() = default;

void LifePanel::retranslate()
{
    m_ui->retranslateUi(this);
    refresh();
}

void LifePanel::refresh()
{
    const bool hasLife = !m_source.life().isEmpty();
    m_ui->stack->setCurrentWidget(hasLife ? m_ui->lifePage : m_ui->nothingPage);
    if (!hasLife)
        return;
    showLife();
    showSource();
}

void LifePanel::showSource()
{
    using Asking = LifeSource::Asking;
    QString text = m_source.sourceText();
    if (m_source.asking() == Asking::Running)
        text = tr("%1; asking SMTP2GO…").arg(text);
    else if (m_source.asking() == Asking::Failed)
        text = tr("%1; asking failed: %2").arg(text, m_source.errorText());
    else if (m_source.asking() == Asking::FoundNothing)
        text = tr("%1; SMTP2GO finds no events of this e-mail").arg(text);
    m_ui->source->setText(shownText(text));
    m_ui->ask->setEnabled(m_source.canAsk());
}

void LifePanel::showLife()
{
    const EmailLife &life = m_source.life();
    m_ui->sentence->setText(shownText(LifeWords::sentence(life), longestSentence) + u'.');
    showSign();
    m_ui->rule->setPlainText(LifeWords::rule(life).left(longestRule));
    const QSignalBlocker blocker(m_ui->timeLine->selectionModel());
    m_model->setLife(life);
    const QModelIndex chosen = m_model->indexOf(m_source.chosen());
    if (chosen.isValid()) {
        m_ui->timeLine->setCurrentIndex(chosen);
        m_ui->timeLine->scrollTo(chosen);
    }
}

/// The sign of what decided; none for several recipients, who may differ.
void LifePanel::showSign()
{
    const QList<RecipientLife> &recipients = m_source.life().recipients;
    const LifeEvent *decision = recipients.size() == 1 ? recipients.first().decision() : nullptr;
    m_ui->sign->setVisible(decision != nullptr);
    if (!decision)
        return;
    const bool isAttempt = decision->origin == LifeEvent::Origin::Attempt;
    const QIcon icon = eventIcon(isAttempt ? EventKind::SoftBounced : decision->kind);
    showIcon(*m_ui->sign, icon, signSize);
}

void LifePanel::focusTimeLine()
{
    for (QWidget *widget = this; widget; widget = widget->parentWidget()) {
        if (auto *dock = qobject_cast<QDockWidget *>(widget))
            dock->show();
    }
    m_ui->why->setChecked(false);
    m_ui->timeLine->setFocus(Qt::ShortcutFocusReason);
    if (!m_ui->timeLine->currentIndex().isValid())
        m_ui->timeLine->setCurrentIndex(m_model->index(0));
}

void LifePanel::copyReport()
{
    if (m_source.life().isEmpty())
        return;
    QGuiApplication::clipboard()->setText(
        redacted(LifeWords::report(m_source.life(), m_source.sourceText())));
}

void LifePanel::setRuleShown(bool shown)
{
    m_ui->views->setCurrentWidget(shown ? m_ui->rulePage : m_ui->timeLinePage);
}

void LifePanel::chooseEvent(const QModelIndex &current)
{
    const LifeEvent *event = m_model->eventAt(current);
    if (event && event->origin == LifeEvent::Origin::Event)
        emit eventChosen(event->row);
}
