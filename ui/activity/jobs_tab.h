// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/jobs_facts.h"
#include "ui/activity/table_tab.h"

namespace sp::ui {

/// What runs by itself: when it ran last and runs next, how it stands, and what went wrong.
class JobsTab : public TableTab {
    Q_OBJECT

public:
    explicit JobsTab(EngineClient &engine, QWidget *parent = nullptr);
    void load() override;

protected:
    void choose() override;

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
    void run(const JobLine &line);

    std::vector<JobLine> m_lines;  ///< As m_rows.
    bool m_mayAct = false;
};

}  // namespace sp::ui
