// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/shortcuts/shortcutsdialog.h"

#include "core/retranslation.h"
#include "gui/shell/shortcuts/shortcutlist.h"
#include "gui/shell/shortcuts/shortcutmodel.h"
#include "gui/widgets/formaccess.h"
#include "gui/widgets/helpbutton.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/rowtable.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace {

constexpr std::array charactersOf{44, 24, 18};
constexpr QSize firstSize(720, 560);

} // namespace

ShortcutsDialog::ShortcutsDialog(std::function<QList<ShortcutEntry>()> read, QWidget *parent)
    : QDialog(parent)
    , m_read(std::move(read))
    , m_model(new ShortcutModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_text(new QLineEdit)
    , m_table(new RowTable)
    , m_note(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    build();
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text.trimmed());
        showState();
    });
    connect(m_copy, &QPushButton::clicked, this, &ShortcutsDialog::copy);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    keepTranslated(this, &ShortcutsDialog::retranslate);
}

void ShortcutsDialog::build()
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(ShortcutModel::FilterRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setRows(m_filter, [](int column) { return charactersOf.at(std::size_t(column)); });
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as in the menus
    m_table->setSortingEnabled(true);
    m_text->setClearButtonEnabled(true);
    m_note->setTextFormat(Qt::PlainText);
    m_copy = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_copy->setIcon(bundledIcon(QStringLiteral("edit-copy")));
    m_copy->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return in the field
    addHelpButton(*m_buttons);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    column->addWidget(m_buttons);
    resize(firstSize);
    m_text->setFocus();
}

void ShortcutsDialog::retranslate()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_text->setAccessibleName(tr("Find a shortcut"));
    m_text->setPlaceholderText(tr("A command or a key, for example Ctrl+F"));
    m_table->setAccessibleName(tr("Shortcuts"));
    m_copy->setText(tr("&Copy as text"));
    nameInnerParts(*this);
    reload();
}

void ShortcutsDialog::reload()
{
    m_model->setEntries(m_read());
    showState();
}

void ShortcutsDialog::showState()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_note->setText(shown == 0 ? tr("Nothing has this name or key.")
                        : shown == all
                        ? tr("%Ln command(s) with a shortcut", nullptr, all)
                        : tr("%1 of %Ln command(s) with a shortcut", nullptr, all).arg(shown));
    m_copy->setEnabled(shown > 0);
}

/// What is shown, group by group as in the menus.
void ShortcutsDialog::copy()
{
    QList<int> rows;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        rows.append(m_filter->mapToSource(m_filter->index(row, 0)).row());
    std::sort(rows.begin(), rows.end());
    QList<ShortcutEntry> shown;
    for (const int row : std::as_const(rows))
        shown.append(m_model->entry(row));
    QGuiApplication::clipboard()->setText(shortcutText(shown));
    m_note->setText(tr("%Ln command(s) copied as text", nullptr, int(shown.size())));
}
