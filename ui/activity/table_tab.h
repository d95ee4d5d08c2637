// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/engine_client.h"
#include "ui/widgets/data_table.h"

#include <QWidget>

#include <functional>

class QButtonGroup;

namespace sp::ui {

class ActBar;
class FailurePlace;
class TableRows;

/// A tab that lists what there is of a kind: what it is narrowed to above the table, what can be done with
/// the chosen row below it. Reads anew whenever it shows, and while it shows whenever its topic has changed.
class TableTab : public QWidget {
    Q_OBJECT

public:
    virtual void load() = 0;

Q_SIGNALS:
    void toast(const QString &text, const std::function<void()> &undo);

protected:
    struct Columns {
        QStringList titles;
        std::vector<TableColumn> looks;
    };
    /// `kept` names the table where its columns are remembered; the first of `filters` is on.
    TableTab(EngineClient &engine, const QByteArray &topic, const QString &name, const QString &kept,
        const Columns &columns, const QStringList &filters, QWidget *parent);
    void showEvent(QShowEvent *event) override;
    /// A row is chosen, or none.
    virtual void choose() = 0;
    /// Which of the filters is on, 0 for the first.
    int filter() const;
    EngineClient &m_engine;
    QButtonGroup *m_filters;
    TableRows *m_rows;
    DataTable *m_table;
    ActBar *m_bar;
    FailurePlace *m_failure;
    int m_asked = 0;  ///< How often it has asked: an older answer is not shown.
};

}  // namespace sp::ui
