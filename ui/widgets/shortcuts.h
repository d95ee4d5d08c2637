// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QShortcut>
#include <QString>

#include <vector>

namespace sp::ui {

/// What a shortcut is called, and where it works: "Everywhere", "Note".
struct ShortcutWords {
    QString place;
    QString what;
};

/// A shortcut of a part of the window. Every shortcut is made here or told by tellShortcut(), so that the
/// sheet of shortcuts lists it; a test refuses others.
QShortcut *addShortcut(QWidget &part, const QKeySequence &keys, const ShortcutWords &words,
    Qt::ShortcutContext context = Qt::WindowShortcut);
/// Keys that `part` hears by itself, such as a button's own shortcut.
void tellShortcut(QObject &part, const QKeySequence &keys, const ShortcutWords &words);

struct ListedShortcut {
    ShortcutWords words;
    std::vector<QKeySequence> keys;  ///< Each of them does it.
};
/// What works in `window` now: by place in the order they were made, the same words once.
std::vector<ListedShortcut> listedShortcuts(const QWidget &window);

}  // namespace sp::ui
