// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session_agenda.h"

#include "ui/session/open_points.h"

#include <algorithm>

namespace sp::ui {

Result<std::vector<OpenNote>> openNotes(
    Engine &engine, std::span<const ClientId> family, const std::optional<SessionId> &except)
{
    SP_TRY(notes, engine.notes().store().withOpenItems(family));
    std::vector<OpenNote> open;
    for (const auto &[note, content] : notes) {
        if (except && note.session == except)
            continue;
        OpenNote each{note.id, note.session, note.createdAt, content.title, openPoints(content.body)};
        if (each.points.isEmpty())
            continue;
        if (note.session) {
            SP_TRY(row, engine.sessions().store().findRow(*note.session));
            if (row) {
                each.at = row->session.planned.start;
                if (each.title.isEmpty())
                    each.title = row->serviceName;
            }
        }
        open.push_back(std::move(each));
    }
    std::ranges::stable_sort(open, std::ranges::greater{}, &OpenNote::at);
    return open;
}

int pointsOf(const std::vector<OpenNote> &notes)
{
    int points = 0;
    for (const OpenNote &each : notes)
        points += static_cast<int>(each.points.size());
    return points;
}

}  // namespace sp::ui
