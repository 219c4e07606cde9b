// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/changes/changeplandialog.h"

#include "api/changes/changeplan.h"
#include "changes/ui_changeplandialog.h"
#include "core/plaintext.h"
#include "core/redaction.h"
#include "core/retranslation.h"
#include "gui/changes/changeplantext.h"
#include "gui/widgets/formaccess.h"
#include "gui/widgets/helpbutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLayout>
#include <QPushButton>
#include <QScreen>
#include <QTimer>
#include <QWindow>

using namespace std::chrono_literals;
using State = ChangePlan::State;

ChangePlanDialog::ChangePlanDialog(std::unique_ptr<ChangePlan> plan, const QString &workerName,
                                   QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ChangePlanDialog>())
    , m_plan(std::move(plan))
    , m_workerName(workerName)
{
    m_ui->setupUi(this);
    addHelpButton(*m_ui->buttons);
    QFont large = m_ui->title->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_ui->title->setFont(large);
    applyButton()->setDefault(true);
    connectParts();
    keepTranslated(this, &ChangePlanDialog::retranslate);
    m_plan->start();
}

ChangePlanDialog::~ChangePlanDialog()
{
    m_plan->disconnect(this);
}

void ChangePlanDialog::retranslate()
{
    m_ui->retranslateUi(this);
    nameInnerParts(*this);
    m_plan->retranslate();
    showPlan();
}

void ChangePlanDialog::connectParts()
{
    connect(m_plan.get(), &ChangePlan::changed, this, &ChangePlanDialog::showPlan);
    connect(m_ui->word, &QLineEdit::textChanged, this, &ChangePlanDialog::showButtons);
    connect(m_ui->message, &MessageBar::actionRequested, this, &ChangePlanDialog::tryAgain);
    connect(m_ui->copyId, &QPushButton::clicked, this, &ChangePlanDialog::copyRequestId);
    connect(applyButton(), &QPushButton::clicked, this, &ChangePlanDialog::apply);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &ChangePlanDialog::reject);
}

QPushButton *ChangePlanDialog::applyButton() const
{
    return m_ui->buttons->button(QDialogButtonBox::Apply);
}

bool ChangePlanDialog::isBusy() const
{
    return !ChangePlanText::step(*m_plan).isEmpty();
}

void ChangePlanDialog::showPlan()
{
    const ChangeSummary &summary = m_plan->summary();
    const bool isThere = !summary.title.isEmpty();
    m_ui->title->setText(isThere ? shownText(redacted(summary.title)) : tr("Change"));
    m_ui->who->setText(ChangePlanText::who(m_plan->entry(), m_workerName));
    MessageBar::Content message = ChangePlanText::message(*m_plan);
    if (m_plan->state() == State::Failed)
        message.action = tr("&Try again");
    m_ui->message->showContent(message);
    m_ui->waiting->showContent(ChangePlanText::waiting(*m_plan));
    m_ui->pages->setCurrentWidget(isThere ? static_cast<QWidget *>(m_ui->scroll) : m_ui->waiting);
    m_ui->busy->setVisible(isBusy() && isThere);
    m_ui->step->setText(isThere ? ChangePlanText::step(*m_plan) : QString());
    showFields();
    showAfterwards();
    showButtons();
    focusWhatIsNext();
    QTimer::singleShot(0, this, &ChangePlanDialog::growAsNeeded); // once all have their places
}

void ChangePlanDialog::growAsNeeded()
{
    if (!isVisible() || m_ui->pages->currentWidget() != m_ui->scroll)
        return;
    // Before the window manager has placed it, a resize would move it to a corner of the screen.
    if (!windowHandle() || !windowHandle()->isExposed()) {
        QTimer::singleShot(30ms, this, &ChangePlanDialog::growAsNeeded);
        return;
    }
    const QSize seen = m_ui->scroll->viewport()->size();
    const int lacking = m_ui->plan->layout()->totalHeightForWidth(seen.width()) - seen.height();
    const int most = screen()->availableGeometry().height() * 3 / 4;
    if (const int wished = std::min(height() + lacking, most); wished > height())
        resize(width(), wished);
}

void ChangePlanDialog::showFields()
{
    const ChangeSummary &summary = m_plan->summary();
    const bool isMade = m_plan->state() == State::Done || m_plan->state() == State::Differs;
    m_ui->fields->showFields(summary.fields,
                             {tr("Field"), isMade ? tr("Before") : tr("Now"), tr("Afterwards")});
    m_ui->fieldsLabel->setText(isMade ? tr("What was &changed") : tr("What &will change"));
    m_ui->fields->setVisible(!summary.fields.isEmpty());
    m_ui->fieldsLabel->setVisible(!summary.fields.isEmpty());
    m_ui->touches->setText(ChangePlanText::touches(summary));
    m_ui->touches->setVisible(!summary.touches.isEmpty());
    m_ui->undo->setText(ChangePlanText::undo(summary));
    m_ui->wordLabel->setText(tr("To go on, type “%1”:").arg(summary.confirmWord));
}

void ChangePlanDialog::showAfterwards()
{
    const QList<FieldChange> &differences = m_plan->differences();
    const bool differs = m_plan->isFinished() && !differences.isEmpty();
    m_ui->differences->showFields(differences, {tr("Field"), tr("Planned"), tr("At SMTP2GO")});
    m_ui->differences->setVisible(differs);
    m_ui->differencesLabel->setVisible(differs);
    m_ui->requestId->setText(m_plan->requestId());
    m_ui->request->setVisible(m_plan->isFinished() && !m_plan->requestId().isEmpty());
}

void ChangePlanDialog::showButtons()
{
    const bool mayStart = m_plan->state() == State::Ready && m_plan->summary().problem.isEmpty();
    m_ui->confirmation->setVisible(mayStart && !m_plan->summary().confirmWord.isEmpty());
    applyButton()->setVisible(!m_plan->isFinished());
    applyButton()->setEnabled(mayStart && isConfirmed());
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setVisible(!m_plan->isFinished());
    QPushButton *const close = m_ui->buttons->button(QDialogButtonBox::Close);
    close->setVisible(m_plan->isFinished());
    if (m_plan->isFinished()) {
        close->setDefault(true);
        close->setFocus();
    }
}

/// Where a person goes on, as soon as there is something to decide: what it was until then may be
/// hidden by now.
void ChangePlanDialog::focusWhatIsNext()
{
    if (m_plan->state() != State::Ready)
        return;
    if (m_ui->confirmation->isVisibleTo(this))
        m_ui->word->setFocus();
    else
        applyButton()->setFocus();
}

bool ChangePlanDialog::isConfirmed() const
{
    const QString &word = m_plan->summary().confirmWord;
    return word.isEmpty() || m_ui->word->text().trimmed().compare(word, Qt::CaseInsensitive) == 0;
}

void ChangePlanDialog::apply()
{
    if (!isConfirmed())
        return;
    m_plan->apply();
    m_ui->word->clear(); // a plan that comes back renewed is confirmed anew
}

void ChangePlanDialog::tryAgain()
{
    m_plan->start();
}

void ChangePlanDialog::copyRequestId()
{
    QGuiApplication::clipboard()->setText(m_plan->requestId());
}

void ChangePlanDialog::reject()
{
    const bool waits = m_plan->state() == State::Applying || m_plan->state() == State::Comparing;
    m_plan->cancel();
    if (m_plan->state() == State::Applying)
        m_ui->step->setText(tr("If it is on its way, it can’t be called back. Waiting…"));
    if (!waits)
        QDialog::reject();
}
