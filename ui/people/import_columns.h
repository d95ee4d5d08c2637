// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/exchange/import_service.h"

#include <QWidget>

namespace sp::ui {

class Select;

/// What each column of a table holds: the heading with an example, and the field it goes to.
class ImportColumns : public QWidget {
    Q_OBJECT

public:
    explicit ImportColumns(const TableHead &head, QWidget *parent = nullptr);
    TableMapping mapping() const;

Q_SIGNALS:
    void changed();

private:
    std::vector<std::pair<QString, Select *>> m_columns;
};

}  // namespace sp::ui
