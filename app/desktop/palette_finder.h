// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/found_words.h"
#include "core/practice/finding/rules/found.h"
#include "ui/engine/engine_client.h"

namespace sp::ui {
class CommandPalette;
}

namespace sp {

/// Finds records for the palette of an open practice and remembers what was opened lately: beyond a lock, but
/// nowhere outside the practice. One question at a time is asked; what is typed meanwhile is asked next.
class PaletteFinder : public QObject {
    Q_OBJECT

public:
    PaletteFinder(ui::EngineClient &client, ui::CommandPalette &palette, QObject *parent = nullptr);

    /// The records that answer what is typed, and those opened lately.
    std::vector<ui::Command> commands() const;
    /// One of these, by its command.
    const finding::Found *record(const QByteArray &command) const;
    /// A record was opened, from wherever it was.
    void remember(finding::Kind kind, const IdBytes &id);

Q_SIGNALS:
    /// There are other commands now.
    void changed();

private:
    void find(const QString &typed);
    void ask();
    void load();
    /// Asks anew what the recent records are called.
    void describe();
    void keep();

    ui::EngineClient &m_client;
    ui::CommandPalette &m_palette;
    FoundPlace m_place;
    std::vector<finding::Found> m_found;
    std::vector<finding::Found> m_recent;
    QString m_typed;
    bool m_asking = false;
};

}  // namespace sp
