// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_sheet.h"

#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/shortcuts.h"
#include "ui/widgets/states.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

struct Group {
    QString place;
    std::vector<ListedShortcut> shortcuts;
};

std::vector<Group> groupsOf(const QWidget &window)
{
    std::vector<Group> groups;
    for (ListedShortcut &each : listedShortcuts(window)) {
        auto group = std::ranges::find(groups, each.words.place, &Group::place);
        if (group == groups.end())
            group = groups.insert(group, Group{each.words.place, {}});
        group->shortcuts.push_back(std::move(each));
    }
    return groups;
}

QWidget *makeRow(const ListedShortcut &shortcut)
{
    auto *row = new QWidget;
    auto *inner = new QHBoxLayout(row);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(metrics::gapSmall);
    auto *what = new Label(shortcut.words.what, style::base, row);
    what->setFlow(Flow::Wrap);
    inner->addWidget(what, 1);
    QStringList spoken{shortcut.words.what};
    for (const QKeySequence &keys : shortcut.keys) {
        const QString cap = keyCapText(keys);
        if (spoken.contains(cap))
            continue;
        inner->addWidget(new KeyCap(cap, row));
        spoken << cap;
    }
    row->setMinimumHeight(metrics::target);
    describe(row, QAccessible::Row, spoken.join(u", "_s));
    return row;
}

QWidget *makeGroup(const Group &group)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, metrics::gapLarge);
    column->setSpacing(4);
    column->addWidget(new SectionHeader(group.place, {}, box));
    for (const ListedShortcut &shortcut : group.shortcuts)
        column->addWidget(makeRow(shortcut));
    return box;
}

}  // namespace

ShortcutSheet::ShortcutSheet(QWidget &region)
    : Sheet(region, tr("Keyboard shortcuts"), KeepTyped::Nothing::IsTyped, 720)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapPane * 2);
    const bool roomy = metrics::scaled(720) + 2 * metrics::gapLarge <= region.width();
    std::vector<std::pair<QVBoxLayout *, std::size_t>> columns;
    for (int i = 0; i < (roomy ? 2 : 1); ++i) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        row->addLayout(column, 1);
        columns.emplace_back(column, 0);
    }
    // The shortest column takes the next group.
    for (const Group &group : groupsOf(*region.window())) {
        auto &[column, filled] =
            *std::ranges::min_element(columns, {}, &std::pair<QVBoxLayout *, std::size_t>::second);
        column->addWidget(makeGroup(group));
        filled += group.shortcuts.size() + 2;
    }
    for (const auto &column : columns)
        column.first->addStretch(1);
    addPart(box);
    setSecondary(tr("Close"));
    connect(this, &Sheet::rejected, this, [this] {
        finish();
        deleteLater();
    });
}

}  // namespace sp::ui
