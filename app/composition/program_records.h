// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/log_file.h"

#include <memory>

namespace sp {

/// The folder in which this user's programs keep their log and their crash notes: no practice lies in it, and
/// nothing of one. $XDG_STATE_HOME/solopilot, or what it is by default.
QString stateFolder();

/// What a program writes down about itself while it runs: its log, in files of the state folder, and a note
/// if it crashes. On by default, with warnings and the names of what was done; SOLOPILOT_LOG=off, warning,
/// info or debug chooses otherwise. Made once in main(), after hardenProcess(); where the folder cannot be
/// written to, the program runs without.
class ProgramRecords {
public:
    /// Also said on stderr, scrubbed: our own warnings, or whatever Qt and libraries say too.
    enum class Echo { OwnWarnings, Everything };

    ProgramRecords(const char *program, const Clock &clock, Echo echo);
    ~ProgramRecords();
    Q_DISABLE_COPY_MOVE(ProgramRecords)

    /// Whether a log is kept.
    bool logs() const { return m_log != nullptr; }

private:
    std::unique_ptr<LogFile> m_log;
};

}  // namespace sp
