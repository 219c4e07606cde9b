// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/activity/views/activityviews.h"

#include "core/plaintext.h"
#include "gui/activity/views/viewactions.h"
#include "gui/activity/views/viewmenu.h"
#include "gui/activity/views/viewpanel.h"

#include <QDir>
#include <QFileDialog>
#include <QInputDialog>

namespace {

using namespace std::chrono_literals;
using Severity = MessageBar::Severity;

constexpr auto queueTime = 10min;

QString fileFilter()
{
    return ActivityViews::tr("Views of Outpost (*.outpostview);;All files (*)");
}

/// Fit for the name of a file.
QString fileNameOf(const QString &view)
{
    QString name = shownText(view, 60);
    constexpr QStringView unfit = u"/\\:*?\"<>|";
    for (const QChar bad : unfit)
        name.replace(bad, u'-');
    return name + QStringLiteral(".outpostview");
}

QFileDialog *fileDialog(QWidget *parent, const QString &title, QFileDialog::AcceptMode mode)
{
    auto *dialog = new QFileDialog(parent, title, QDir::homePath(), fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setDefaultSuffix(QStringLiteral("outpostview"));
    if (mode == QFileDialog::AcceptOpen)
        dialog->setFileMode(QFileDialog::ExistingFile);
    return dialog;
}

} // namespace

ActivityViews::ActivityViews(ViewHost &host, MessageBar &message, QWidget &page,
                             const QString &folder)
    : QObject(&page)
    , m_host(host)
    , m_message(message)
    , m_page(page)
    , m_store(folder)
    , m_actions(new ViewActions(this))
    , m_menu(new ViewMenu(*m_actions, &page))
    , m_panel(new ViewPanel(*m_actions, *m_menu, &page))
{
    m_panel->hide(); // until the window has a place for it
    connect(m_menu, &ViewMenu::chosen, this, &ActivityViews::open);
    connect(m_panel, &ViewPanel::chosen, this, &ActivityViews::open);
    connect(m_panel, &ViewPanel::selectionChanged, this, &ActivityViews::showState);
    connect(&m_host, &ViewHost::changed, this, &ActivityViews::showState);
    connectActions();
    connectStore();
    m_store.load();
    showState();
}

ActivityViews::~ActivityViews() = default;

QWidget *ActivityViews::panel() const
{
    return m_panel;
}

QAction *ActivityViews::menuAction() const
{
    return m_menu->menuAction();
}

void ActivityViews::connectActions()
{
    const auto connectTo = [this](const QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    connectTo(m_actions->save, &ActivityViews::save);
    connectTo(m_actions->saveAs, &ActivityViews::saveAs);
    connectTo(m_actions->revert, [this] { open(m_current); });
    connectTo(m_actions->rename, &ActivityViews::rename);
    connectTo(m_actions->remove, &ActivityViews::remove);
    connectTo(m_actions->moveUp, [this] { move(-1); });
    connectTo(m_actions->moveDown, [this] { move(1); });
    connectTo(m_actions->exportFile, &ActivityViews::askExport);
    connectTo(m_actions->importFile, &ActivityViews::askImport);
    connectTo(m_actions->colours, [this](bool wanted) {
        m_host.setColours(wanted ? ViewState::Colours::ByEvent : ViewState::Colours::None);
    });
    connectTo(m_actions->queued,
              [this](bool wanted) { m_host.setQueuedFor(wanted ? queueTime : 0min); });
}

void ActivityViews::connectStore()
{
    connect(&m_store, &ViewStore::changed, this, [this] {
        m_menu->showViews(m_store.list().views(), m_current);
        showState();
    });
    connect(&m_store, &ViewStore::imported, this, [this](const QUuid &view) { open(view); });
    connect(&m_store, &ViewStore::setAside, this, [this](const QString &text) {
        m_message.showMessage([text] {
            return MessageBar::Content{.severity = Severity::Warning,
                                       .caption = tr("The saved views could not be read"),
                                       .text = text};
        });
    });
    connect(&m_store, &ViewStore::saveFailed, this, [this](const QString &text) {
        showProblem(QT_TR_NOOP("The views are not saved"), text);
    });
    connect(&m_store, &ViewStore::fileFailed, this, [this](const QString &text) {
        showProblem(QT_TR_NOOP("Not the file of a view"), text);
    });
    connect(&m_message, &MessageBar::actionRequested, this, [this] {
        const std::optional<SavedView> view = std::exchange(m_removed, std::nullopt);
        m_message.showContent({});
        if (view)
            m_store.change([&](ViewList &list) {
                return list.add(*view) && list.move(view->id, m_removedFrom);
            });
    });
}

void ActivityViews::open(const QUuid &view)
{
    const std::optional<SavedView> found = m_store.list().find(view);
    if (!found)
        return;
    m_current = view;
    m_host.show(found->state);
    m_base = m_host.state();
    m_menu->showViews(m_store.list().views(), m_current);
    if (m_panel)
        m_panel->select(view);
    showState();
}

void ActivityViews::save()
{
    if (m_current.isNull())
        return saveAs();
    m_base = m_host.state();
    m_store.change([this](ViewList &list) { return list.setState(m_current, m_base); });
}

void ActivityViews::saveAs()
{
    const std::optional<SavedView> current = m_store.list().find(m_current);
    askName(tr("Save view"), m_store.list().freeName(current ? current->name : tr("My view")),
            [this](const QString &name) { addNew(name); });
}

void ActivityViews::addNew(const QString &name)
{
    if (const QString problem = m_store.list().problemOf(name); !problem.isEmpty())
        return showProblem(QT_TR_NOOP("The view is not saved"), problem);
    const SavedView view{QUuid::createUuid(), name, m_host.state()};
    m_current = view.id;
    m_base = view.state;
    m_store.change([&view](ViewList &list) { return list.add(view); });
    if (m_panel)
        m_panel->select(view.id);
}

void ActivityViews::rename()
{
    const std::optional<SavedView> view = selected();
    if (!view)
        return;
    askName(tr("Rename view"), view->name, [this, id = view->id](const QString &name) {
        if (const QString problem = m_store.list().problemOf(name, id); !problem.isEmpty())
            return showProblem(QT_TR_NOOP("The view keeps its name"), problem);
        m_store.change([&](ViewList &list) { return list.rename(id, name); });
    });
}

void ActivityViews::remove()
{
    const std::optional<SavedView> view = selected();
    if (!view)
        return;
    m_removed = view;
    m_removedFrom = m_store.list().views().indexOf(*view);
    if (m_current == view->id)
        m_current = {};
    m_store.change([&view](ViewList &list) { return list.remove(view->id); });
    m_message.showContent({});
    m_message.showMessage([name = shownText(view->name)] {
        return MessageBar::Content{
            .caption = tr("View deleted"), .text = name, .action = tr("Bring it back")};
    });
}

void ActivityViews::move(int by)
{
    const std::optional<SavedView> view = selected();
    if (!view)
        return;
    const qsizetype index = m_store.list().views().indexOf(*view);
    m_store.change([&](ViewList &list) { return list.move(view->id, index + by); });
}

void ActivityViews::askExport()
{
    const std::optional<SavedView> view = selected();
    if (!view)
        return;
    QFileDialog *dialog = fileDialog(&m_page, tr("Export view"), QFileDialog::AcceptSave);
    dialog->selectFile(fileNameOf(view->name));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, view](const QString &path) { m_store.exportFile(path, *view); });
    dialog->open();
}

void ActivityViews::askImport()
{
    QFileDialog *dialog = fileDialog(&m_page, tr("Import view"), QFileDialog::AcceptOpen);
    connect(dialog, &QFileDialog::fileSelected, this, &ActivityViews::importFile);
    dialog->open();
}

void ActivityViews::askName(const QString &title, const QString &name,
                            const std::function<void(const QString &)> &take)
{
    auto *dialog = new QInputDialog(&m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("&Name of the view"));
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, take);
    dialog->open();
}

void ActivityViews::showState()
{
    const ViewState state = m_host.state();
    const bool changed = isChanged();
    const bool hasSelection = selected().has_value();
    m_actions->save->setEnabled(m_current.isNull() || changed);
    m_actions->revert->setEnabled(changed);
    for (QAction *action : {m_actions->rename, m_actions->remove, m_actions->moveUp,
                            m_actions->moveDown, m_actions->exportFile})
        action->setEnabled(hasSelection);
    m_actions->colours->setChecked(state.colours == ViewState::Colours::ByEvent);
    m_actions->queued->setChecked(state.queuedFor.count() > 0);
    if (m_panel)
        m_panel->showViews(m_store.list().views(), m_current,
                           changed ? ViewPanel::Change::Yes : ViewPanel::Change::No);
}

void ActivityViews::showProblem(const char *caption, const QString &text)
{
    m_message.showContent({});
    m_message.showMessage([caption, text] {
        return MessageBar::Content{
            .severity = Severity::Error, .caption = tr(caption), .text = text};
    });
}

bool ActivityViews::isChanged() const
{
    return !m_current.isNull() && !isSameView(m_host.state(), m_base);
}

std::optional<SavedView> ActivityViews::selected() const
{
    return m_store.list().find(m_panel ? m_panel->selected() : m_current);
}
