// SPDX-FileCopyrightText: 2026 The Outpost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <memory>

/// A user of their own for the program OUTPOST_PROGRAM: home, runtime folder and no display.
class ProgramHome {
public:
    ProgramHome()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
                                 "XDG_CACHE_HOME", "SMTP2GO_API_KEY"})
            m_environment.remove(QString::fromLatin1(name));
        QDir(m_folder.path()).mkdir(QStringLiteral("run"));
        QFile::setPermissions(m_folder.filePath(QStringLiteral("run")),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        set("HOME", m_folder.path());
        set("XDG_RUNTIME_DIR", m_folder.filePath(QStringLiteral("run")));
        set("QT_QPA_PLATFORM", QStringLiteral("offscreen"));
        set("QT_LOGGING_RULES", QStringLiteral("outpost.app.debug=true"));
    }

    void set(const char *name, const QString &value)
    {
        m_environment.insert(QString::fromLatin1(name), value);
    }

    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments = {}) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->start(QStringLiteral(OUTPOST_PROGRAM), arguments);
        return process;
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }

    [[nodiscard]] QString runtime() const
    {
        return m_folder.filePath(QStringLiteral("run/outpost"));
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};
