// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session_agenda.h"

#include "ui/session/open_points.h"

#include <set>

namespace sp::ui {

std::vector<OpenNote> stillOpen(
    std::span<const CheckListNote> newestFirst, const std::optional<SessionId> &except)
{
    std::set<QString> settled;
    const auto settle = [&settled](const CheckListNote &note) {
        for (const CheckItem &item : checkItems(note.body))
            settled.insert(item.text.toCaseFolded());
    };
    for (const CheckListNote &note : newestFirst)
        if (except && note.session == except)
            settle(note);
    std::vector<OpenNote> open;
    for (const CheckListNote &note : newestFirst) {
        if (except && note.session == except)
            continue;
        OpenNote each{note.id, note.session, note.at, note.title, {}};
        for (const CheckItem &item : checkItems(note.body))
            if (item.isOpen && !settled.contains(item.text.toCaseFolded()))
                each.points << item.text;
        settle(note);
        if (!each.points.isEmpty())
            open.push_back(std::move(each));
    }
    return open;
}

Result<std::vector<OpenNote>> openNotes(
    Engine &engine, std::span<const ClientId> family, const std::optional<SessionId> &except)
{
    SP_TRY(notes, engine.notes().store().withCheckLists(family));
    return stillOpen(notes, except);
}

int pointsOf(const std::vector<OpenNote> &notes)
{
    int points = 0;
    for (const OpenNote &each : notes)
        points += static_cast<int>(each.points.size());
    return points;
}

}  // namespace sp::ui
