// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/backup.h"

#include "tests/faults/life/opened_practice.h"
#include "tests/faults/life/practice_life.h"

#include <QDir>

#include <span>

namespace sp::faults {

using namespace Qt::StringLiterals;
using test::must;

namespace {

constexpr std::size_t latest = 60;

/// Why one act does not hold in the practice as it was found; empty when it does.
QByteArray lostOf(Engine &engine, const QByteArrayList &act)
{
    const QByteArray &what = act[0];
    if (what == "note" || what == "move" || what == "backup" || what == "rest" || what == "keys")
        return {};  // By the newest of each, by themselves, or by the opening.
    if (what == "import")
        return must(engine.database().integer(
                   "SELECT count(*) FROM calendar_event WHERE uid LIKE :uid", {{":uid", act[1] + "-%"}})) == 3
                   ? QByteArray()
                   : "events";
    if (what == "attach") {
        const auto bytes = engine.attachments().read(*AttachmentId::parse(act[1]));
        return bytes && hex(sha256({*bytes})) == act[2] ? QByteArray() : "bytes";
    }
    if (what == "pay") {
        // A row for each invoice that it paid.
        const auto sum = must(
            engine.database().integer("SELECT sum(amount_minor) FROM payment WHERE id = :id OR part_of = :id",
                {{":id", PaymentId::parse(act[1])->bytes()}}));
        return sum == act[2].toLongLong() ? QByteArray() : "payment";
    }
    if (what == "credit")
        return must(engine.billing().store().numbered(act[2])) &&
                       must(engine.billing().document(*DocumentId::parse(act[1]))).state ==
                           billing::InvoiceState::Superseded
                   ? QByteArray()
                   : "credit note";
    const auto session = engine.sessions().session(*SessionId::parse(act[1]));
    if (!session)
        return "session";
    if (what == "finish")
        return session->state == SessionState::Completed && must(engine.billing().store().numbered(act[2]))
                   ? QByteArray()
                   : "invoice";
    if (what == "start")
        return session->actualStart ? QByteArray() : "timer";
    return {};
}

template <typename T>
QByteArray orReason(const char *what, const Result<T> &result)
{
    return result ? QByteArray()
                  : QByteArray(what) + ": " + result.error().reason + ' ' + result.error().detail;
}

}  // namespace

QByteArray unsound(Engine &engine, Told::Depth depth)
{
    const AnchorState state = engine.vault().anchor.state;
    if (state != AnchorState::Matches && state != AnchorState::DatabaseNewer)
        return "the witness says " + engine.vault().anchor.reason;
    const auto audit = must(engine.units().auditTrail().verify());
    if (audit.brokenAt)
        return "the audit chain is broken: " + audit.reason;
    if (const QByteArray said = orReason("the ledger", engine.ledger().verify()); !said.isEmpty())
        return said;
    if (const QByteArray said = orReason("the notes", engine.notes().store().verify()); !said.isEmpty())
        return said;
    // Numbers stand without a gap, whatever was cut off.
    const auto issued = must(engine.database().integer(
        "SELECT count(*) FROM document WHERE series = 'invoice' AND number IS NOT NULL"));
    const auto last = must(engine.database().integer(
        "SELECT coalesce(max(last), 0) FROM number_series WHERE series = 'invoice'"));
    if (issued != last)
        return QByteArray::number(issued) + " invoices, the last is number " + QByteArray::number(last);
    return depth == Told::Depth::All ? orReason("the pages", engine.database().checkIntegrity())
                                     : QByteArray();
}

void Told::hear(const QByteArray &text)
{
    for (const QByteArray &line : text.left(text.lastIndexOf('\n') + 1).split('\n'))
        if (!line.isEmpty())
            add(line.split(' '));
}

void Told::add(const QByteArrayList &act)
{
    if (act[0] == "open") {
        ++m_openings;
        return;
    }
    m_acts.push_back(act);
    if (act[0] == "note")
        m_notes[act[1]] = act[2].toInt();
    if (act[0] == "move")
        m_moves[act[1]] = act[2].toLongLong();
    if (act[0] == "backup")
        m_backups.insert(act[1]);
    if (act[0] == "start")
        m_running = act[1];
    if (act[0] == "finish")
        m_running.clear();
}

std::map<QByteArray, int> Told::kinds() const
{
    std::map<QByteArray, int> kinds;
    for (const QByteArrayList &act : m_acts)
        ++kinds[act[0]];
    return kinds;
}

QByteArray Told::missingFrom(const Place &place, int round, Depth depth)
{
    OpenedPractice practice(
        place.practice(), 500'000 + static_cast<std::uint64_t>(round), hoursAt(round) + 1);
    if (const QByteArray said = orReason("the practice does not open", practice.open()); !said.isEmpty())
        return said;
    if (const QByteArray said = missingFrom(practice, depth); !said.isEmpty())
        return said;
    if (const QByteArray said = unsound(*practice.engine, depth); !said.isEmpty())
        return said;
    if (const QByteArray said = missingRunning(practice); !said.isEmpty())
        return said;
    return missingBackup(place);
}

QByteArray Told::missingFrom(OpenedPractice &practice, Depth depth) const
{
    Engine &engine = *practice.engine;
    const std::size_t first = depth == Depth::All || m_acts.size() < latest ? 0 : m_acts.size() - latest;
    for (const QByteArrayList &act : std::span(m_acts).subspan(first)) {
        const QByteArray lost = lostOf(engine, act);
        if (!lost.isEmpty())
            return act.join(' ') + " lost its " + lost;
    }
    for (const auto &[id, version] : m_notes) {
        const auto note = must(engine.notes().store().find(*NoteId::parse(id)));
        if (!note || note->currentNumber < version)
            return "note " + id + " lost version " + QByteArray::number(version);
    }
    for (const auto &[id, start] : m_moves) {
        const auto session = engine.sessions().session(*SessionId::parse(id));
        if (!session || toMillis(session->planned.start) < start)
            return "session " + id + " is where it was before it was moved";
    }
    return {};
}

QByteArray Told::missingRunning(OpenedPractice &practice)
{
    const auto running = must(practice.engine->sessions().store().running());
    // The timer that was started last runs on, unless a finish went through of which there was no time to
    // tell.
    if (!m_running.isEmpty()) {
        const Session session = must(practice.engine->sessions().session(*SessionId::parse(m_running)));
        if (running ? running->row.session.id != session.id : session.state != SessionState::Completed)
            return "the timer of " + m_running + " stands still";
    }
    if (running && running->segments.empty())
        return "a timer without a beginning";
    // What was found now is what the next life goes on from: it may start another timer and not live to tell.
    m_running = running ? running->row.session.id.text() : QByteArray();
    return {};
}

/// Each backup that has its name is whole, told or not; and none that was told is missing.
QByteArray Told::missingBackup(const Place &place)
{
    const QDir backups(place.backups());
    for (const QString &name : backups.entryList({u"*.spbackup"_s}, QDir::Files)) {
        const auto report = verifyBackup(backups.filePath(name), {}, KdfPolicyForTests::cheap());
        if (!report)
            return "backup " + name.toLatin1() + ": " + report.error().reason;
        m_backups.erase(name.toLatin1());
        if (!QFile::remove(backups.filePath(name)))
            return "a backup cannot be removed";
    }
    return m_backups.empty() ? QByteArray() : "backup " + *m_backups.begin() + " is missing";
}

}  // namespace sp::faults
