// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/code_choice.h"

#include "ui/widgets/field.h"

#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

namespace sp::ui {

void fill(
    Select &select, const std::vector<Choice> &choices, const QString &otherwise, const QByteArray &current)
{
    const QSignalBlocker quiet(select);
    select.clear();
    // At once: each row that is added by itself makes the select look at all of them again.
    QList<QStandardItem *> rows;
    const auto add = [&rows](const QString &text, const QByteArray &code, const QString &also) {
        auto *row = new QStandardItem(text);
        row->setData(code, Qt::UserRole);
        row->setData(also, Select::alsoRole);
        rows << row;
    };
    if (!otherwise.isEmpty())
        add(otherwise, {}, {});
    for (const Choice &choice : choices)
        add(choice.text, choice.code, choice.also);
    static_cast<QStandardItemModel *>(select.model())->invisibleRootItem()->appendRows(rows);
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
