// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/jobs_facts.h"
#include "ui/engine/engine_client.h"

#include <QWidget>

class QButtonGroup;

namespace sp::ui {

class ActBar;
class DataTable;
class FailurePlace;
class TableRows;

/// What runs by itself: when it ran last and runs next, how it stands, and what went wrong.
class JobsTab : public QWidget {
    Q_OBJECT

public:
    explicit JobsTab(EngineClient &engine, QWidget *parent = nullptr);
    void load();

Q_SIGNALS:
    void toast(const QString &text, const std::function<void()> &undo);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct About {
        QByteArray type;
        QString name;
    };
    struct Answer {
        std::vector<JobLine> lines;
        std::vector<About> about;
        TimeZone zone;
        Instant now;
        bool mayAct;
    };
    static Result<About> aboutOf(Engine &engine, const JobLine &line);
    void show(const Answer &answer);
    void choose();
    void run(const JobLine &line);

    EngineClient &m_engine;
    QButtonGroup *m_filters;
    TableRows *m_rows;
    DataTable *m_table;
    FailurePlace *m_failure;
    ActBar *m_bar;
    std::vector<JobLine> m_lines;  ///< As m_rows.
    bool m_mayAct = false;
    int m_asked = 0;
};

}  // namespace sp::ui
