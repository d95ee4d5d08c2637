// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <optional>

namespace sp {

/// What a confined program does with the one request it gets.
struct ConfinedWork {
    /// Before the process is locked in: loads what needs a file.
    std::function<void()> load;
    /// After: answers, or nothing when this is no request.
    std::function<std::optional<QByteArray>(const QByteArray &request)> answer;
    /// Whether more requests may follow the first. All of them together get the time and memory of one process.
    bool several = false;
};

/// The whole life of a confined program, from its first line on; core/formats/confined/parser_frame.h says
/// how it talks. Call begin() as the first thing in main(), then serve().
class ConfinedService {
public:
    /// Leaves everything behind that the program was started with, and makes a lack of memory an exit code.
    static void begin();
    [[noreturn]] static void serve(const ConfinedWork &work);
};

}  // namespace sp
