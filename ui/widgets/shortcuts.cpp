// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shortcuts.h"

#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace sp::ui {

namespace {

constexpr auto toldProperty = "sp_shortcut";

}  // namespace

QShortcut *addShortcut(
    QWidget &part, const QKeySequence &keys, const ShortcutWords &words, Qt::ShortcutContext context)
{
    auto *shortcut = new QShortcut(keys, &part, nullptr, nullptr, context);
    tellShortcut(*shortcut, keys, words);
    return shortcut;
}

void tellShortcut(QObject &part, const QKeySequence &keys, const ShortcutWords &words)
{
    // A part may hear several.
    QVariantList told = part.property(toldProperty).toList();
    told.append(QVariant(QVariantList{QVariant::fromValue(keys), words.place, words.what}));
    part.setProperty(toldProperty, told);
}

std::vector<ListedShortcut> listedShortcuts(const QWidget &window)
{
    std::vector<ListedShortcut> listed;
    for (const QObject *each : window.findChildren<QObject *>()) {
        for (const QVariant &one : each->property(toldProperty).toList()) {
            const QVariantList told = one.toList();
            const auto keys = told[0].value<QKeySequence>();
            const ShortcutWords words{told[1].toString(), told[2].toString()};
            const auto known = std::ranges::find_if(listed, [&](const ListedShortcut &other) {
                return other.words.place == words.place && other.words.what == words.what;
            });
            if (known == listed.end())
                listed.push_back({words, {keys}});
            else if (std::ranges::find(known->keys, keys) == known->keys.end())
                known->keys.push_back(keys);
        }
    }
    return listed;
}

}  // namespace sp::ui
