// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/ledger/run_ledger.h"
#include "tests/faults/trial/operation_trial.h"
#include "tests/support/memory_place.h"

#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace sp;
using namespace sp::faults;
using sp::test::must;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 endless = 1LL << 40;

/// How much room the operation takes, opening the practice and coming to rest afterwards included.
qint64 needOf(const Operation &operation, const Place &place, const Subjects &on)
{
    const Ended ended = inChild([&](int pipe) {
        SimulatedDisk::watch(place.root);
        SimulatedDisk::leaveRoom(endless);
        {
            OpenedPractice practice(place.practice(), 21, 2);
            must(practice.open());
            must(operation.run(practice, place, on));
        }
        // What was freed in between was needed nevertheless.
        const qint64 need = endless - SimulatedDisk::leastRoom();
        SimulatedDisk::unwatch();
        if (write(pipe, &need, sizeof need) != sizeof need)
            _exit(3);
    });
    qint64 need = 0;
    if (ended.said.size() == sizeof need)
        std::memcpy(&need, ended.said.constData(), sizeof need);
    return need;
}

/// What an owner looks at; what is wrong with it.
QByteArray unreadable(OpenedPractice &practice, const Subjects &on)
{
    Engine &engine = *practice.engine;
    if (const auto client = engine.people().client(on.client); !client)
        return "a client: " + client.error().reason;
    if (const auto clients = engine.people().store().list({}, 100, 0); !clients || clients->empty())
        return "the clients";
    if (const auto invoice = engine.billing().document(on.invoice); !invoice)
        return "an invoice: " + invoice.error().reason;
    if (const auto note = engine.notes().store().find(on.note); !note || !*note)
        return "a note";
    if (const auto session = engine.sessions().session(on.booked); !session)
        return "a session: " + session.error().reason;
    return {};
}

/// A practice on a disk that has `room` left, from before it is opened until it is closed; then with room
/// again.
Ended fill(const Operation &operation, qint64 room, const Place &place, const Subjects &on)
{
    return inChild([&](int pipe) {
        SimulatedDisk::watch(place.root);
        SimulatedDisk::leaveRoom(room);
        bool acknowledged = false;
        {
            OpenedPractice practice(place.practice(), 21, 2);
            const auto opened = practice.open();
            if (!opened && opened.error().reason != "storage.disk_full")
                end(Broken, pipe, "it does not open: " + opened.error().reason + ' ' + opened.error().detail);
            if (opened) {
                const auto result = operation.run(practice, place, on);
                acknowledged = bool(result);
                if (const QByteArray said = unspeakable(result); !said.isEmpty())
                    end(Broken, pipe, said);
                if (!practice.engine && !practice.open())
                    end(Broken, pipe, "what closes the practice leaves it closed");
                if (const QByteArray said = unreadable(practice, on); !said.isEmpty())
                    end(Broken, pipe, "with a full disk nobody can read " + said);
            }
        }
        const bool hasFailed = SimulatedDisk::hasFailed();
        SimulatedDisk::heal();
        const QByteArray wrong = afterwards(operation, place, on, acknowledged);
        end(!wrong.isEmpty() ? Broken : hasFailed ? Survived : Unreached, pipe, wrong);
    });
}

}  // namespace

class DiskFullTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskTakesNothing_data();
    void aFullDiskTakesNothing();
};

void DiskFullTest::aFullDiskTakesNothing_data()
{
    QTest::addColumn<int>("number");
    for (std::size_t number = 0; number < operationsOfTier(); ++number)
        QTest::newRow(operations()[number].name) << static_cast<int>(number);
}

// A disk that is full for good, at sizes from nothing to a little more than is needed: whatever was not done
// is refused with a reason, what is there can be read, and with room again the work goes on.
void DiskFullTest::aFullDiskTakesNothing()
{
    QFETCH(int, number);
    const Operation &operation = operations()[static_cast<std::size_t>(number)];
    const int sizes = byTier(5, 50, 200);
    Run run("disk_full");
    SeededRandom random(run.seed());
    const QTemporaryDir folder(test::memoryPlace());
    const Place made{folder.filePath(u"made"_s)};
    const Subjects on = makeOperatedPractice(made);
    const qint64 need = needOf(operation, freshCopy(made), on);
    QVERIFY(need > 4'096);
    int full = 0;
    for (int each = 0; each < sizes; ++each) {
        // One in each of as many steps, and the first with no room at all.
        const qint64 step = need * 11 / 10 / sizes;
        const qint64 room = each == 0 ? 0 : each * step + random.uniform(static_cast<std::uint32_t>(step));
        const Ended ended = fill(operation, room, freshCopy(made), on);
        run.tried();
        full += ended.code() == Survived;
        if (ended.code() != Survived && ended.code() != Unreached)
            run.failed(QByteArray(operation.name) + ", room for " + QByteArray::number(room) + " of " +
                       QByteArray::number(need) +
                       " bytes: " + (ended.said.isEmpty() ? "it died" : ended.said));
    }
    qInfo("it needs %lld bytes; of %d sizes %d were too small", static_cast<long long>(need), sizes, full);
    QCOMPARE(run.failures(), 0);
    QVERIFY2(full > sizes / 2, "too little was tried to prove anything");
}

QTEST_GUILESS_MAIN(DiskFullTest)
#include "disk_full_test.moc"
