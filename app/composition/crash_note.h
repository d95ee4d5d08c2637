// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace sp {

/// From now on, a signal that ends this program by its own fault, or an exception that nobody caught, first
/// leaves a note in `folder` (which has to be there): which program and build, when, which signal or type of
/// exception, and the stack as offsets into its modules. Nothing else of its memory, no core dump, nothing is
/// sent. It then dies as it would have died without. Once a process, after hardenProcess(); nothing to do
/// under a sanitizer, which tells more.
void noteCrashes(const char *program, const QString &folder);

/// What a note says. Each word of it was checked: a file that others could have written is no text to show.
struct CrashNote {
    Instant when;
    QByteArray program;
    QByteArray version;
    QByteArray build;                ///< GNU build id of the program, in hex; empty where it has none.
    QByteArray signal;               ///< "SIGSEGV", or "terminate" and the mangled name of what was thrown.
    std::vector<QByteArray> frames;  ///< "libQt6Core.so.6.4.2+0x1c2f30", the innermost first.
    /// Whether somebody was told of it.
    enum class Told { No, Yes } told = Told::No;

    friend bool operator==(const CrashNote &, const CrashNote &) = default;
};

/// The notes in `folder`, the newest first; files that are none are left out.
std::vector<CrashNote> crashNotes(const QString &folder);
/// The newest note that nobody was told of.
std::optional<CrashNote> untoldCrash(const QString &folder);
/// Remembers that the owner was told of all of them, and removes all but the newest few.
void markCrashesTold(const QString &folder);

}  // namespace sp
