// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quitguard.h"

#include "app/queues.h"
#include "gui/shell/mainwindow.h"

#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <utility>

QuitGuard::QuitGuard(MainWindow &window, Queues &queues, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_queues(queues)
{
    window.setCloseGuard([this] { return mayClose(); });
    connect(&queues, &Queues::changed, this, &QuitGuard::closeOnceDone);
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &QuitGuard::askNoMore);
}

QuitGuard::~QuitGuard()
{
    m_window.setCloseGuard({});
}

bool QuitGuard::mayClose()
{
    const int changes = m_queues.writes();
    if (!m_asks || changes == 0)
        return true;
    if (!m_question)
        ask(changes);
    return false;
}

void QuitGuard::ask(int changes)
{
    m_question = new QMessageBox(QMessageBox::Question, tr("Quit Outpost"),
                                 tr("%n change(s) are still under way.", nullptr, changes),
                                 QMessageBox::Cancel, &m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setInformativeText(
        tr("If you quit now, what has not been sent is dropped, and nobody knows what became of "
           "the rest: it will be listed under “Changes in doubt” when you start Outpost again."));
    m_question->setDefaultButton(
        m_question->addButton(tr("&Wait, then quit"), QMessageBox::AcceptRole));
    m_question->addButton(tr("Quit &now"), QMessageBox::DestructiveRole);
    connect(m_question, &QDialog::finished, this, &QuitGuard::takeAnswer);
    m_question->open();
}

void QuitGuard::takeAnswer()
{
    const QMessageBox::ButtonRole role = m_question->buttonRole(m_question->clickedButton());
    m_question.clear();
    m_waits = role == QMessageBox::AcceptRole;
    m_asks = role != QMessageBox::DestructiveRole;
    m_asks ? closeOnceDone() : void(m_window.close());
}

void QuitGuard::closeOnceDone()
{
    if (m_queues.writes() > 0)
        return;
    if (m_question)
        m_question->setInformativeText(tr("All changes are done by now."));
    if (std::exchange(m_waits, false))
        m_window.close();
}
