// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace sp {

/// What kind of file a parser is asked to read. Calendars: many small ones at once. Pictures are read by a
/// program of their own, which only installations with a window have.
enum class ForeignKind { Calendar, Calendars, Contacts, Table, Picture, Mail };

/// Reads files of strangers where a hole in a reader, or a file made to cost memory and time, does no harm:
/// in a process of its own that can open, send and start nothing. What goes in and comes out are bytes;
/// core/formats/confined gives them their meaning, and trusts no answer.
///
/// Blocks until the answer is there, at most some seconds: call from the engine's thread or from a job's
/// call, never inside a Unit. Several threads may ask at once.
class ConfinedParser {
public:
    virtual ~ConfinedParser() = default;

    /// The answer to one request. Fails with Refused "parser.too_costly" when it took more time or memory
    /// than a file may, Refused "parser.failed" when the process died of it, and Unavailable
    /// "parser.unavailable" when no such process can be started; then nothing of the file was read.
    virtual Result<QByteArray> answer(ForeignKind kind, const QByteArray &request) = 0;
};

}  // namespace sp
