// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/palette_finder.h"

#include "core/base/log.h"
#include "core/engine/kept_recent.h"
#include "ui/engine/ask.h"
#include "ui/session/planned_session.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/fuzzy_match.h"

#include <algorithm>

namespace sp {

using namespace ui;
using finding::Found;

namespace {

constexpr qsizetype fewestLetters = 2;

struct Answer {
    std::vector<Found> records;
    FoundPlace place;
};

Result<FoundPlace> placeOf(Engine &engine)
{
    SP_TRY(zone, practiceZone(engine));
    return FoundPlace{zone, dateOf(zone.toLocal(engine.now()))};
}

/// Notes and sessions that are only planned are opened as sessions, which are remembered instead.
bool isLasting(const QByteArray &id)
{
    return !id.startsWith("note:") && !id.startsWith("planned:");
}

}  // namespace

PaletteFinder::PaletteFinder(EngineClient &client, CommandPalette &palette, QObject *parent)
    : QObject(parent), m_client(client), m_palette(palette)
{
    connect(&palette, &CommandPalette::typed, this, &PaletteFinder::find);
    connect(&palette, &CommandPalette::opened, this, &PaletteFinder::describe);
    connect(&palette, &CommandPalette::recentChanged, this, &PaletteFinder::keep);
    load();
}

std::vector<ui::Command> PaletteFinder::commands() const
{
    std::vector<ui::Command> commands;
    for (const Found &found : m_found) {
        commands.push_back(commandOf(found, m_place));
        commands.back().fit = found.fit;
    }
    for (const Found &recent : m_recent) {
        ui::Command command = commandOf(recent, m_place);
        if (std::ranges::find(commands, command.id, &ui::Command::id) == commands.end())
            commands.push_back(std::move(command));
    }
    return commands;
}

const Found *PaletteFinder::record(const QByteArray &command) const
{
    for (const auto *records : {&m_found, &m_recent})
        for (const Found &each : *records)
            if (keyOf(each) == command)
                return &each;
    return nullptr;
}

void PaletteFinder::remember(finding::Kind kind, const IdBytes &id)
{
    m_palette.remember(keyOf(Found{kind, id}));
}

void PaletteFinder::find(const QString &typed)
{
    m_typed = typed.trimmed();
    if (m_typed.size() < fewestLetters) {
        m_palette.setSearching(false);
        if (!std::exchange(m_found, {}).empty())
            Q_EMIT changed();
        return;
    }
    m_palette.setSearching(true);
    if (!m_asking)
        ask();
}

void PaletteFinder::ask()
{
    m_asking = true;
    ui::ask(
        m_client, this,
        [request = findRequest(m_typed)](Engine &engine) -> Result<Answer> {
            SP_TRY(place, placeOf(engine));
            SP_TRY(found, engine.find(request));
            return Answer{std::move(found), place};
        },
        [this, asked = m_typed](const Result<Answer> &answer) {
            m_asking = false;
            if (m_typed.size() < fewestLetters)
                return;
            if (answer) {
                m_found = answer->records;
                m_place = answer->place;
                Q_EMIT changed();
            } else {
                // What was found for other words would stand there as if it answered these.
                m_found.clear();
                logWarning("Nothing could be looked for...").reason(answer.error());
                Q_EMIT changed();
            }
            if (m_typed == asked)
                m_palette.setSearching(false);
            else
                ask();
        });
}

void PaletteFinder::load()
{
    ui::ask(m_client, this, keptRecent, [this](const Result<std::vector<QByteArray>> &recent) {
        // What cannot be read is no loss, and the next record that is opened writes it anew.
        if (!recent || recent->empty())
            return;
        std::vector<QByteArray> all = m_palette.recent();
        std::ranges::copy_if(*recent, std::back_inserter(all),
            [&](const QByteArray &id) { return std::ranges::find(all, id) == all.end(); });
        m_palette.setRecent(std::move(all));
        describe();
    });
}

void PaletteFinder::describe()
{
    std::vector<finding::RecordKey> keys;
    for (const QByteArray &id : m_palette.recent())
        if (const auto key = finding::readKey(id); key && std::ssize(keys) < recentFirst)
            keys.push_back(*key);
    ui::ask(
        m_client, this,
        [keys = std::move(keys)](Engine &engine) -> Result<Answer> {
            SP_TRY(place, placeOf(engine));
            SP_TRY(records, engine.described(keys));
            return Answer{std::move(records), place};
        },
        [this](const Result<Answer> &answer) {
            if (!answer)
                return;
            m_recent = answer->records;
            m_place = answer->place;
            Q_EMIT changed();
        });
}

void PaletteFinder::keep()
{
    std::vector<QByteArray> recent = m_palette.recent();
    if (std::erase_if(recent, [](const QByteArray &id) { return !isLasting(id); }) > 0)
        m_palette.setRecent(recent);
    ui::ask(
        m_client, this, [recent](Engine &engine) { return keepRecent(engine, recent); },
        [](const Result<Done> &kept) {
            if (!kept)
                logWarning("What was opened is not remembered...").reason(kept.error());
        });
    describe();
}

}  // namespace sp
