// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/code_choice.h"

#include "ui/widgets/field.h"

#include <QSignalBlocker>

#include <algorithm>

namespace sp::ui {

void fill(
    Select &select, const std::vector<Choice> &choices, const QString &otherwise, const QByteArray &current)
{
    const QSignalBlocker quiet(select);
    select.clear();
    if (!otherwise.isEmpty())
        select.addItem(otherwise, QByteArray());
    for (const Choice &choice : choices) {
        select.addItem(choice.text, choice.code);
        select.setItemData(select.count() - 1, choice.also, Select::alsoRole);
    }
    int at = select.findData(current);
    if (at < 0 && !current.isEmpty()) {
        select.addItem(QString::fromLatin1(current), current);
        at = select.count() - 1;
    }
    select.setCurrentIndex(std::max(at, 0));
}

QByteArray chosenCode(const Select &select)
{
    return select.currentData().toByteArray();
}

}  // namespace sp::ui
