// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/confined/sanitized.h"
#include "core/ports/confined_parser.h"

#include <QStringList>

#include <chrono>

namespace sp {

/// How long the other process may take, by the clock on the wall.
struct ParserPatience {
    /// To start and to lock itself in. It has nothing of the file by then, so a busy machine is given time.
    std::chrono::milliseconds start{10'000};
    /// From the moment it has the file. With the start, a second on a machine that is idle.
    std::chrono::milliseconds answer{sanitized ? 30'000 : 800};
};

/// Starts solopilot-parser (solopilot-pictures for a picture) for each file, with an empty environment and
/// nothing but three pipes, and kills it when its time is over. No process is left behind. Nothing is kept
/// between calls, so several threads may ask one object.
class ParserProcess final : public ConfinedParser {
public:
    /// Each program is taken from the first of these folders that has it.
    explicit ParserProcess(QStringList folders, ParserPatience patience = {})
        : m_folders(std::move(folders)), m_patience(patience)
    {
    }

    Result<QByteArray> answer(ForeignKind kind, const QByteArray &request) override;

private:
    QStringList m_folders;
    ParserPatience m_patience;
};

}  // namespace sp
