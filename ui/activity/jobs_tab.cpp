// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/jobs_tab.h"

#include "core/engine/audit_subject_store.h"
#include "ui/activity/act_bar.h"
#include "ui/activity/failure_place.h"
#include "ui/activity/moment_text.h"
#include "ui/activity/subject_text.h"
#include "ui/activity/table_rows.h"
#include "ui/engine/ask.h"
#include "ui/messages/audit_words.h"
#include "ui/messages/error_text.h"
#include "ui/session/planned_session.h"

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr int listed = 1000;

/// In the order of their chips.
enum class Filter { All, Waiting, GivenUp, Done };

bool fits(const JobLine &line, Filter filter)
{
    switch (filter) {
    case Filter::Waiting:
        return line.next.has_value();
    case Filter::GivenUp:
        return line.status == JobStatus::DeadLetter;
    case Filter::Done:
        return line.status == JobStatus::Succeeded;
    case Filter::All:
        break;
    }
    return true;
}

ChipContent chipOf(const JobLine &line, Instant now)
{
    switch (line.status.value_or(JobStatus::Queued)) {
    case JobStatus::Succeeded:
        return {JobsTab::tr("Done"), ChipTone::Good, Icon::Check};
    case JobStatus::Running:
        return {JobsTab::tr("Runs"), ChipTone::Accent, Icon::Sync};
    case JobStatus::DeadLetter:
        return {JobsTab::tr("Given up"), ChipTone::Bad, Icon::Warn};
    case JobStatus::Failed:
        return {JobsTab::tr("Will be tried again"), ChipTone::Watch, Icon::Repeat};
    case JobStatus::Canceled:
        return {JobsTab::tr("Cancelled"), ChipTone::Outlined, Icon::X};
    case JobStatus::Paused:
        return {JobsTab::tr("Paused"), ChipTone::Watch, Icon::Pause};
    case JobStatus::Queued:
        break;
    }
    // Its time has come, and it is among the next that run.
    if (line.next && *line.next <= now)
        return {JobsTab::tr("Due"), ChipTone::Accent, Icon::Hour};
    return {JobsTab::tr("Waiting"), ChipTone::Neutral, Icon::Hour};
}

QString whyOf(const JobLine &line)
{
    return line.reason.isEmpty() ? QString() : reasonText(line.reason, line.facts);
}

}  // namespace

/// Whom or what the work is for.
Result<JobsTab::About> JobsTab::aboutOf(Engine &engine, const JobLine &line)
{
    for (const QString &type : {u"message"_s, u"document"_s, u"quote"_s, u"recurring"_s}) {
        const auto id = idFromText(line.payload[type].toString().toLatin1());
        if (!id)
            continue;
        SP_TRY(name, recordName(engine, type.toLatin1(), *id));
        return About{type.toLatin1(), std::move(name)};
    }
    return About{};
}

JobsTab::JobsTab(EngineClient &engine, QWidget *parent)
    : TableTab(engine, "jobs", tr("Jobs"), u"jobs-table"_s,
          {{tr("What"), tr("About"), tr("Last run"), tr("Next run"), tr("State"), tr("Last error")},
              {{TableColumn::Kind::Text, 216, Weight::Medium}, {TableColumn::Kind::Text, 0},
                  {TableColumn::Kind::Text, 152}, {TableColumn::Kind::Text, 152},
                  {TableColumn::Kind::Chip, 164}, {TableColumn::Kind::Text, 0}}},
          {tr("All"), tr("Waiting"), tr("Given up"), tr("Done")}, parent)
{
    JobsTab::choose();
}

void JobsTab::load()
{
    const auto filter = static_cast<Filter>(this->filter());
    if (m_asked == 0)
        m_failure->wait(tr("Looking up the jobs"));
    ask(
        m_engine, this,
        [filter](Engine &engine) -> Result<Answer> {
            SP_CHECK(engine.mayRead("jobs.read"));
            SP_TRY(zone, practiceZone(engine));
            SP_TRY(schedules, RecurringStore(engine.database()).list());
            SP_TRY(jobs, engine.jobStore().list({}, listed));
            Answer answer{{}, {}, zone, engine.now(), engine.may("jobs.run")};
            for (JobLine &line : jobLines(schedules, jobs)) {
                if (!fits(line, filter))
                    continue;
                SP_TRY(about, aboutOf(engine, line));
                answer.about.push_back(about);
                answer.lines.push_back(std::move(line));
            }
            return answer;
        },
        [this, asked = ++m_asked](const Result<Answer> &answer) {
            if (asked != m_asked)
                return;
            if (answer) {
                show(*answer);
                return;
            }
            m_lines.clear();
            m_rows->setRows({});
            m_failure->tell(answer.error(), tr("The jobs could not be read"));
        });
}

void JobsTab::show(const Answer &answer)
{
    m_lines = answer.lines;
    m_mayAct = answer.mayAct;
    m_failure->clear();
    const auto moment = [&answer](const std::optional<Instant> &at) {
        return at ? TableCell{momentText(*at, answer.now, answer.zone), qlonglong(toMillis(*at))}
                  : TableCell{{}, qlonglong(0)};
    };
    std::vector<TableRows::Row> rows;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const JobLine &line = m_lines[i];
        const ChipContent chip = chipOf(line, answer.now);
        rows.push_back({line.job ? line.job->text() : line.type + '/' + line.key,
            {{jobText(line.type)}, {subjectText(answer.about[i].type, answer.about[i].name)},
                moment(line.last), moment(line.next), {{}, chip.text, chip},
                {whyOf(line), {}, {}, Tone::Muted}}});
    }
    m_rows->setRows(std::move(rows));
    if (m_lines.empty())
        m_failure->tellEmpty(tr("Nothing here."));
    choose();
}

void JobsTab::choose()
{
    const int row = m_table->chosenRow();
    if (row < 0 || row >= static_cast<int>(m_lines.size())) {
        m_bar->present(tr("Choose a line to see what can be done with it."), {});
        return;
    }
    const JobLine &line = m_lines[static_cast<std::size_t>(row)];
    std::vector<ActBar::Act> acts;
    const JobAct act = m_mayAct ? actFor(line) : JobAct::None;
    if (act != JobAct::None) {
        const bool again = act == JobAct::TryAgain;
        acts.push_back({again ? tr("Try again") : tr("Run now"), again ? Icon::Repeat : Icon::Play,
            ButtonKind::Outlined, [this, line] { run(line); }});
    }
    const QString why = whyOf(line);
    m_bar->present(why.isEmpty() ? jobText(line.type) : why, std::move(acts));
}

void JobsTab::run(const JobLine &line)
{
    ask(
        m_engine, this,
        [line](Engine &engine) {
            return engine.run<Done>("jobs.run", [&](Unit &unit) { return runNow(engine, unit, line); });
        },
        [this, line](const Result<Done> &done) {
            Q_EMIT toast(done ? tr("%1: runs now").arg(jobText(line.type)) : errorText(done.error()), {});
            load();
        });
}

}  // namespace sp::ui
