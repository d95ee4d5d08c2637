// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/screens/gallery.h"
#include "app/gallery/screens/page_frames.h"
#include "ui/session/appointment_sheet.h"
#include "ui/session/note_editor.h"
#include "ui/session/running_session_model.h"
#include "ui/session/session_actions.h"
#include "ui/session/session_page.h"
#include "ui/session/session_words.h"
#include "ui/shell/main_frame.h"
#include "ui/today/today_page.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::gallery {

using namespace sp::ui;

namespace {

/// A window of its own on a practice: pages and models as the program puts them together.
class Stage : public QWidget {
public:
    explicit Stage(SamplePractice &practice)
        : m_practice(practice), m_running(practice.client()), m_actions(practice.client()),
          m_frame(new MainFrame(this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_frame);
        m_frame->setPractice(u"Inês Carvalho"_s, u"Coaching, Lisbon"_s);
        m_frame->setHealth({ConnectionHealth::State::Good, allSaved()});
        for (const PageId page : {PageId::Calendar, PageId::Clients, PageId::Money, PageId::Plans,
                 PageId::Reports, PageId::Activity, PageId::Settings})
            m_frame->addPage(page, new QWidget);
        connect(&m_running, &RunningSessionModel::changed, this, &Stage::showChip);
    }
    ~Stage() override { delete m_frame; }  // Before the models it looks at.

    void showToday()
    {
        m_frame->addPage(PageId::Today, new TodayPage(m_practice.client(), m_running, m_actions));
        m_frame->showPage(PageId::Today);
    }
    SessionPage &showSession(const SessionId &session)
    {
        auto *page = new SessionPage(m_practice.client(), m_running, m_actions);
        m_frame->addPage(PageId::Today, page);
        m_frame->showPage(PageId::Today);
        page->openSession(session);
        return *page;
    }
    RunningSessionModel &running() { return m_running; }
    SessionActions &actions() { return m_actions; }
    void showChip() { m_frame->setSession(chipState(m_running, PagePrimary::Held)); }

private:
    SamplePractice &m_practice;
    RunningSessionModel m_running;
    SessionActions m_actions;
    MainFrame *m_frame;
};

constexpr auto lastBody =
    u"He checks every drawing himself and works until ten. Wants to hand over site meetings before December. "
    u"Will try it with two projects first and tell Mara why.\n\n"
    "## Agreed\n\n- [x] Two site meetings led by Mara\n- [ ] Check in on the two projects handed over\n"
    "- [ ] The talk with his partner Silke\n- [ ] What to stop doing before December\n";
constexpr auto runningBody =
    u"## Focus for today\n\nHow to stay out of the two projects he has handed over, and what to say to "
    u"Silke.\n\n"
    "## What came up\n\n- Mara led both site meetings. One went well; in the other he called her twice the "
    "same evening.\n"
    "- He noticed the call was about his own worry, not about the building.\n"
    "- The talk with Silke: she wants **fewer projects**, he heard _less ambition_.\n\n"
    "## In his words\n\n> If I do not check it, nobody will blame me, and that is the scary part.\n\n"
    "## Agreed\n\n- [ ] Mara answers the builder alone for two weeks\n- [ ] Friday walk with Silke, only one "
    "question\n\n"
    "## Next step\n\nWrite down three things he stops doing before December.";

Result<SessionId> sessionWith(Engine &engine, const QString &client)
{
    SP_TRY(rows, engine.sessions().store().within(
                     {engine.now() - std::chrono::hours(1), engine.now() + std::chrono::hours(8)}));
    const auto found = std::ranges::find_if(rows, [&](const SessionRow &row) {
        return row.clientName == client && row.session.state != SessionState::Completed;
    });
    if (found == rows.end())
        return Error{ErrorCode::NotFound, "session.unknown"};
    return found->session.id;
}

/// The practice with Jonas' hour begun at eleven, 38 minutes in.
struct RunningPractice {
    SamplePractice practice;
    std::optional<SessionId> session;

    RunningPractice()
    {
        const Instant eleven = *parseInstant("2026-10-27T11:00:00Z");
        const auto made = practice.run([this, eleven](Engine &engine) -> Result<SessionId> {
            SP_TRY(id, sessionWith(engine, u"Jonas Keller"_s));
            SP_TRY(now, engine.sessions().session(id));
            practice.clock().set(*parseInstant("2026-10-22T10:55:00Z"));
            SP_CHECK(engine.run<int>("note.save", [&](Unit &unit) -> Result<int> {
                // The note that the sample has of that day: what two notes leave open stands there twice.
                SP_TRY(notes, engine.notes().store().ofClients(std::vector{now.client}, 1));
                return engine.notes().save(
                    unit, notes.front().note.id, {u"Handing over"_s, QString::fromUtf16(lastBody), {}});
            }));
            practice.clock().set(eleven);
            SP_CHECK(engine.run<Done>(
                "session.start", [&](Unit &unit) { return engine.sessions().start(unit, id); }));
            practice.clock().set(eleven + std::chrono::minutes(38) + std::chrono::seconds(8));
            SP_CHECK(engine.run<int>("note.save", [&](Unit &unit) -> Result<int> {
                SP_TRY(note, engine.notes().openForSession(unit, now.client, id, "coaching"));
                for (const QString &title : {u"Handing over"_s, u"Handing over, second"_s})
                    SP_CHECK(engine.notes().save(unit, note, {title, QString::fromUtf16(runningBody), {}}));
                return engine.notes().save(
                    unit, note, {u"Handing over, second round"_s, QString::fromUtf16(runningBody), {}});
            }));
            return id;
        });
        Q_ASSERT_X(made, "RunningPractice", made ? "" : made.error().reason.constData());
        practice.clock().advance(std::chrono::seconds(6));
        session = *made;
    }
    static RunningPractice &shared()
    {
        static std::unique_ptr<RunningPractice> one;
        if (!one) {
            one = std::make_unique<RunningPractice>();
            qAddPostRoutine([] { one.reset(); });
        }
        return *one;
    }
};

/// A page asks once it is shown; the picture waits for the answers.
std::unique_ptr<QWidget> settled(std::unique_ptr<Stage> stage, SamplePractice &practice)
{
    practice.settle();
    return stage;
}

std::unique_ptr<QWidget> today()
{
    auto stage = std::make_unique<Stage>(SamplePractice::shared());
    stage->showToday();
    return settled(std::move(stage), SamplePractice::shared());
}

std::unique_ptr<QWidget> todayEmpty()
{
    SamplePractice &practice = SamplePractice::shared(SamplePractice::Content::Empty);
    auto stage = std::make_unique<Stage>(practice);
    stage->showToday();
    return settled(std::move(stage), practice);
}

/// A locked engine gives no day.
std::unique_ptr<QWidget> todayLoading()
{
    static std::unique_ptr<SamplePractice> practice;
    if (!practice) {
        practice = std::make_unique<SamplePractice>(SamplePractice::Content::Empty);
        qAddPostRoutine([] { practice.reset(); });
        practice->client().lock().waitForFinished();
    }
    auto stage = std::make_unique<Stage>(*practice);
    stage->showToday();
    return settled(std::move(stage), *practice);
}

std::unique_ptr<QWidget> todayError()
{
    static std::unique_ptr<SamplePractice> practice;
    if (!practice) {
        practice = std::make_unique<SamplePractice>(SamplePractice::Content::Empty);
        qAddPostRoutine([] { practice.reset(); });
        const auto broken = practice->run([](Engine &engine) {
            return engine.run<Done>("settings.change", [&](Unit &unit) {
                return engine.settings().setValue(unit, "practice", {{u"zone"_s, u"Nowhere/Atlantis"_s}});
            });
        });
        Q_ASSERT(broken);
    }
    auto stage = std::make_unique<Stage>(*practice);
    stage->showToday();
    return settled(std::move(stage), *practice);
}

std::unique_ptr<QWidget> todayRunning()
{
    RunningPractice &running = RunningPractice::shared();
    auto stage = std::make_unique<Stage>(running.practice);
    stage->showToday();
    return settled(std::move(stage), running.practice);
}

std::unique_ptr<QWidget> session()
{
    RunningPractice &running = RunningPractice::shared();
    auto stage = std::make_unique<Stage>(running.practice);
    stage->showSession(*running.session);
    return settled(std::move(stage), running.practice);
}

/// Which session it is, is not known yet.
std::unique_ptr<QWidget> sessionLoading()
{
    return waiting([](SamplePractice &practice) -> std::unique_ptr<QWidget> {
        auto stage = std::make_unique<Stage>(practice);
        stage->showSession(SessionId(IdBytes{}));
        return stage;
    });
}

std::unique_ptr<QWidget> finishSheet()
{
    RunningPractice &running = RunningPractice::shared();
    auto stage = std::make_unique<Stage>(running.practice);
    SessionPage &page = stage->showSession(*running.session);
    running.practice.settle();
    page.finish();
    return settled(std::move(stage), running.practice);
}

/// A calendar entry of nobody's, opened.
std::unique_ptr<QWidget> appointmentSheet()
{
    SamplePractice &practice = SamplePractice::shared();
    auto stage = std::make_unique<Stage>(practice);
    stage->showToday();
    CalendarEntry entry{EventId(IdBytes{}), {}, {}, {}, TimeKind::Zoned};
    entry.recurring = true;
    const Instant start = *parseInstant("2026-10-28T18:00:00Z");
    PlannedSession planned{{start, start + std::chrono::hours(1)}};
    planned.entry = entry;
    planned.title = u"Walk with Jonas"_s;
    auto *sheet = new AppointmentSheet(practice.client(), stage->actions(), planned,
        AppointmentSheet::Then::Open, *TimeZone::create("Europe/Lisbon"), *stage);
    sheet->open();
    return settled(std::move(stage), practice);
}

std::unique_ptr<QWidget> noteHistory()
{
    RunningPractice &running = RunningPractice::shared();
    auto stage = std::make_unique<Stage>(running.practice);
    SessionPage &page = stage->showSession(*running.session);
    running.practice.settle();
    Q_EMIT page.editor().historyWanted();
    return settled(std::move(stage), running.practice);
}

}  // namespace

std::vector<Screen> mainJobScreens()
{
    return {{u"today"_s, {}, today}, {u"today-empty"_s, {}, todayEmpty},
        {u"today-loading"_s, {}, todayLoading}, {u"today-error"_s, {}, todayError},
        {u"today-running"_s, {}, todayRunning}, {u"session"_s, {}, session},
        {u"session-loading"_s, {}, sessionLoading}, {u"finish-sheet"_s, {}, finishSheet},
        {u"appointment-sheet"_s, {}, appointmentSheet}, {u"note-history"_s, {}, noteHistory}};
}

}  // namespace sp::gallery
