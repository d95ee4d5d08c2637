// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/booking_desk.h"

#include "tests/faults/ledger/run_ledger.h"
#include "tests/faults/life/booking_oracle.h"
#include "tests/support/memory_place.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace sp;
using namespace sp::faults;
using namespace sp::test;

namespace {

constexpr int weeksLong = 6;
constexpr int steps = 10;
constexpr int perPractice = 100;

/// One occurrence, as somebody with a paper calendar would keep it.
struct Paper {
    LocalTime name;  ///< What its series says.
    LocalTime at;    ///< Where it stands.
    int part = 0;    ///< Which series it belongs to since the last cut.
    bool changed = false;
    bool canceled = false;
    std::optional<SessionId> session = {};
};

/// A series on Mondays at twelve, and what it should be.
class Played {
public:
    Played(const QString &path, std::uint64_t seed) : m_luck(seed) { m_desk.emplace(path); }

    QByteArray play(LocalTime first)
    {
        m_papers.clear();
        m_parts = 1;
        m_first = first;
        for (int week = 0; week < weeksLong; ++week)
            m_papers.push_back({first + std::chrono::weeks(week), first + std::chrono::weeks(week)});
        EventDraft draft{u"Talk"_s, {first, TimeKind::Zoned, TimeZone::utc()}, 1h, {"FREQ=WEEKLY;COUNT=6"}};
        draft.client = m_desk->ana;
        draft.service = m_desk->talk;
        m_desk->did<EventId>("calendar.add", [&](Unit &unit) { return m_desk->calendar.add(unit, draft); });
        for (int step = 0; step < steps; ++step)
            if (const QByteArray wrong = this->step(); !wrong.isEmpty())
                return "step " + QByteArray::number(step) + ", " + m_did + ": " + wrong;
        return {};
    }

private:
    std::vector<CalendarEntry> entries()
    {
        const Instant from(m_first.time_since_epoch());
        return must(m_desk->calendar.entries(
            {from - std::chrono::days(6), from + std::chrono::weeks(weeksLong) + 6h}, TimeZone::utc()));
    }
    CalendarEntry entryOf(const Paper &paper)
    {
        for (const CalendarEntry &each : entries())
            if (each.localStart == paper.at)
                return each;
        qFatal("no entry at %s", localTimeText(paper.at).constData());
    }
    QByteArray compare()
    {
        QByteArrayList is, should;
        for (const CalendarEntry &each : entries())
            is += localTimeText(each.localStart);
        for (const Paper &each : m_papers)
            if (!each.canceled)
                should += localTimeText(each.at);
        std::ranges::sort(should);
        if (is != should)
            return "the calendar has " + is.join(' ') + " instead of " + should.join(' ');
        for (const Paper &each : m_papers) {
            if (!each.session)
                continue;
            const Session session = m_desk->session(*each.session);
            if ((session.state == SessionState::Canceled) != each.canceled)
                return "the session of " + localTimeText(each.at) + " is " + sessionStateName(session.state);
            if (!each.canceled && session.planned.start != TimeZone::utc().toInstant(each.at))
                return "the session of " + localTimeText(each.at) + " is at " +
                       instantText(session.planned.start);
        }
        return {};
    }
    QByteArray step();
    void edit(Paper &paper, SeriesScope scope, std::optional<std::chrono::milliseconds> by);
    void onPaper(const Paper &meant, SeriesScope scope, std::optional<std::chrono::milliseconds> by);

    Luck m_luck;
    std::optional<BookingDesk> m_desk;
    std::vector<Paper> m_papers;
    int m_parts = 1;
    LocalTime m_first{};
    QByteArray m_did;
};

QByteArray Played::step()
{
    std::vector<Paper *> left;
    for (Paper &each : m_papers)
        if (!each.canceled)
            left.push_back(&each);
    if (left.empty())
        return {};
    Paper &paper = *left[static_cast<std::size_t>(m_luck.below(static_cast<int>(left.size())))];
    const QByteArray where = " at " + localTimeText(paper.at);
    const auto scope = static_cast<SeriesScope>(m_luck.below(3));
    const QByteArray whose = std::array{" this", " this and later", " all"}[static_cast<std::size_t>(scope)];
    switch (m_luck.below(6)) {
    case 0:
    case 1:
        m_did = "open" + where;
        if (!paper.session)
            paper.session = m_desk->did<SessionId>("session.open",
                [&](Unit &unit) { return m_desk->sessions.ofEntry(unit, entryOf(paper), TimeZone::utc()); });
        return compare();
    case 2:
    case 3:
        m_did = "move" + whose + where;
        edit(paper, scope, std::chrono::minutes(15 * (m_luck.below(17) - 8)));
        return compare();
    case 4:
        // Rare enough for something to be left.
        if (m_luck.below(2) == 0)
            return {};
        m_did = "cancel" + whose + where;
        edit(paper, scope, std::nullopt);
        return compare();
    default:
        if (!paper.changed)
            return {};
        m_did = "restore" + where;
        m_desk->did<Done>("calendar.restore",
            [&](Unit &unit) { return m_desk->calendar.restore(unit, entryOf(paper).event); });
        paper.at = paper.name;
        paper.changed = false;
        return compare();
    }
}

/// Through the session where there is one, through the calendar where not.
void Played::edit(Paper &paper, SeriesScope scope, std::optional<std::chrono::milliseconds> by)
{
    const Paper meant = paper;
    const CalendarEntry entry = entryOf(paper);
    if (by && meant.session)
        m_desk->did<Done>("session.reschedule", [&](Unit &unit) {
            return m_desk->booking.reschedule(
                unit, *meant.session, {meant.at + *by, 60min, ChangedBy::Provider, {}, scope});
        });
    else if (by)
        m_desk->did<EventId>("calendar.move", [&](Unit &unit) {
            return m_desk->calendar.move(unit, entry.event, entry.occurrence, {meant.at + *by, 1h}, scope);
        });
    else if (meant.session)
        must(m_desk->cancel(*meant.session, ChangedBy::Provider, scope));
    else
        m_desk->did<Done>("calendar.cancel",
            [&](Unit &unit) { return m_desk->calendar.cancel(unit, entry.event, entry.occurrence, scope); });
    onPaper(meant, scope, by);
}

void Played::onPaper(const Paper &meant, SeriesScope scope, std::optional<std::chrono::milliseconds> by)
{
    const bool cuts =
        scope == SeriesScope::ThisAndLater && std::ranges::any_of(m_papers, [&](const Paper &each) {
            return each.part == meant.part && each.name < meant.name;
        });
    const int part = cuts ? m_parts++ : meant.part;
    for (Paper &each : m_papers) {
        const bool itself = each.name == meant.name && each.part == meant.part;
        if (each.part != meant.part || (scope == SeriesScope::This && !itself) ||
            (scope == SeriesScope::ThisAndLater && each.name < meant.name))
            continue;
        if (!by) {
            each.canceled = true;
        } else if (scope == SeriesScope::This) {
            each.at += *by;
            each.changed = true;
        } else {
            each.name += *by;
            if (!each.changed)
                each.at += *by;
        }
    }
    // What was cut off is a series of its own from now on; a canceled rest is none.
    if (by && cuts)
        for (Paper &each : m_papers)
            if (each.part == meant.part && each.name >= meant.name + *by)
                each.part = part;
}

}  // namespace

class SeriesModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePaper();
};

void SeriesModelTest::agreesWithThePaper()
{
    const int sequences = byTier(500, 10'000, 10'000);
    Run run("series_model");
    const QTemporaryDir folder(memoryPlace());
    std::optional<Played> played;
    LocalTime first{};
    for (int at = 0; at < sequences && run.failures() < 5; ++at) {
        if (at % perPractice == 0) {
            played.emplace(folder.filePath(QString::number(at)), run.seed() + static_cast<std::uint64_t>(at));
            first = local("2027-01-04T12:00");
        }
        run.tried();
        if (const QByteArray wrong = played->play(first); !wrong.isEmpty())
            run.failed("sequence " + QByteArray::number(at) + ": " + wrong);
        first += std::chrono::weeks(weeksLong + 2);
    }
    QCOMPARE(run.failures(), 0);
}

QTEST_GUILESS_MAIN(SeriesModelTest)
#include "series_model_test.moc"
