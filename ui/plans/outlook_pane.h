// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/outlook_model.h"

#include <QWidget>

class QStackedLayout;

namespace sp::ui {

class BarChart;
class Button;
class DataTable;
class Label;

/// When the prepaid runs out, for all clients: the soonest first, and of the chosen one what it is reckoned
/// from.
class OutlookPane : public QWidget {
    Q_OBJECT

public:
    explicit OutlookPane(EngineClient &engine, QWidget *parent = nullptr);
    OutlookModel &model() { return *m_model; }
    DataTable &table() { return *m_table; }
    /// What is said of the chosen one.
    QString reasons() const;
    BarChart &chart() { return *m_chart; }

Q_SIGNALS:
    void openClient(const sp::ClientId &client);
    void toast(const QString &text, const std::function<void()> &undo);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBody();
    void showRows();
    void showChosen(int row);
    void askPath();

    OutlookModel *m_model;
    DataTable *m_table;
    Label *m_line;
    Button *m_csv;
    Label *m_title;
    Label *m_reasons;
    BarChart *m_chart;
    Button *m_open;
    QWidget *m_body;
    QWidget *m_state;
    QStackedLayout *m_stack;
};

}  // namespace sp::ui
