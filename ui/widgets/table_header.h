// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace sp::ui {

/// The names of a table's columns. The one it is sorted by has an arrow right behind its name: up where the
/// values grow downwards, as in every other program; Qt's own points the other way and stands at the far end.
class TableHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

}  // namespace sp::ui
