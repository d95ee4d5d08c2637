// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/confined_parser.h"

#include <QByteArray>

#include <optional>

namespace sp {

/// How the program and solopilot-parser (or solopilot-pictures) talk over the two ends of a pipe. The parser
/// says `parserReady` when it has locked itself in; then one frame goes in, one comes out, and the process
/// ends. Of kinds that are read in a row (mails) more frames may follow; it ends when nothing does.
///
/// A frame is "SPF1", the length of what follows in four big-endian bytes, and that.
inline constexpr QByteArrayView parserReady{"SPR1"};
inline constexpr qsizetype frameHeadSize = 8;
/// More is neither asked nor answered.
inline constexpr qsizetype largestFrame = 64LL * 1024 * 1024;

/// The head of a frame with so much content.
QByteArray frameHeadFor(qsizetype length);
/// How much follows a frame's head, or nothing when this is no head.
std::optional<qsizetype> framedLength(QByteArrayView head);

/// The name by which a confined program is told what it will read: "calendar".
QByteArray foreignKindName(ForeignKind kind);
std::optional<ForeignKind> foreignKindOf(QByteArrayView name);

/// The process's exit codes.
enum class ParserExit { Answered = 0, NotConfined = 3, BadRequest = 4, OutOfMemory = 5 };

}  // namespace sp
