// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/ledger/run_ledger.h"
#include "tests/faults/life/operations.h"
#include "tests/support/memory_place.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cerrno>
#include <new>

#include <unistd.h>

// glibc's own, behind the names that stand here in its place.
extern "C" {
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);
}

namespace {

/// 0: all are granted. n: the n-th from now on is refused.
std::atomic<std::uint32_t> left = 0;
std::atomic<std::uint32_t> seen = 0;
std::atomic<bool> forGood = false;
std::atomic<bool> hasRefused = false;

bool refused()
{
    ++seen;
    if (left == 0)
        return false;
    if (left > 1) {
        --left;
        return false;
    }
    if (!forGood)
        left = 0;
    hasRefused = true;
    errno = ENOMEM;
    return true;
}

}  // namespace

#ifndef __SANITIZE_ADDRESS__  // It stands in that place itself.
extern "C" {

__attribute__((visibility("default"))) void *malloc(size_t size)
{
    return refused() ? nullptr : __libc_malloc(size);
}

__attribute__((visibility("default"))) void *calloc(size_t count, size_t size)
{
    return refused() ? nullptr : __libc_calloc(count, size);
}

__attribute__((visibility("default"))) void *realloc(void *memory, size_t size)
{
    return refused() ? nullptr : __libc_realloc(memory, size);
}
}
#endif

using namespace sp;
using namespace sp::faults;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

/// How a child ended; Died: without a word, which is allowed of a program that has no memory.
enum Verdict { Acknowledged = 10, Refused = 11, Unreached = 12 };

struct Refusal {
    std::uint32_t nth;
    bool lasts;
};

int runWith(const Operation &operation, const Refusal &refusal, const Place &place, const Subjects &on)
{
    const Ended ended = inChild([&](int) {
        OpenedPractice practice(place.practice(), 21, 2);
        must(practice.open());
        forGood = refusal.lasts;
        left = refusal.nth;
        bool acknowledged = false;
        try {
            acknowledged = bool(operation.run(practice, place, on));
        } catch (const std::bad_alloc &) {
            _exit(Refused);
        }
        const bool reached = hasRefused;
        left = 0;
        _exit(!reached ? Unreached : acknowledged ? Acknowledged : Refused);
    });
    return ended.code();
}

/// How many pieces of memory the operation asks for.
std::uint32_t needOf(const Operation &operation, const Place &place, const Subjects &on)
{
    const Ended ended = inChild([&](int pipe) {
        OpenedPractice practice(place.practice(), 21, 2);
        must(practice.open());
        const std::uint32_t before = seen;
        must(operation.run(practice, place, on));
        const std::uint32_t need = seen - before;
        if (write(pipe, &need, sizeof need) != sizeof need)
            _exit(3);
    });
    std::uint32_t need = 0;
    if (ended.said.size() == sizeof need)
        std::memcpy(&need, ended.said.constData(), sizeof need);
    return need;
}

}  // namespace

class AllocationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noMemoryHarmsNoPractice_data();
    void noMemoryHarmsNoPractice();
};

void AllocationTest::noMemoryHarmsNoPractice_data()
{
    QTest::addColumn<int>("number");
    const std::size_t count = byTier<std::size_t>(4, operations().size(), operations().size());
    for (std::size_t number = 0; number < count; ++number)
        QTest::newRow(operations()[number].name) << static_cast<int>(number);
}

void AllocationTest::noMemoryHarmsNoPractice()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer hands out memory itself");
#endif
    QFETCH(int, number);
    const Operation &operation = operations()[static_cast<std::size_t>(number)];
    const int tries = byTier(20, 200, 2'000);
    Run run("allocation");
    SeededRandom random(run.seed());
    const QTemporaryDir folder(memoryPlace());
    const Place made{folder.filePath(u"made"_s)};
    const Subjects on = makeOperatedPractice(made);
    const auto fresh = [&] {
        const Place place{folder.filePath(u"try"_s)};
        QDir(place.root).removeRecursively();
        QProcess::execute(u"cp"_s, {u"-r"_s, made.root, place.root});
        return place;
    };
    const std::uint32_t need = needOf(operation, fresh(), on);
    QVERIFY(need > 50);
    int acknowledged = 0;
    int refusals = 0;
    int died = 0;
    for (int each = 0; each < tries; ++each) {
        const Place place = fresh();
        const Refusal refusal{1 + random.uniform(need), each % 2 == 1};
        const int code = runWith(operation, refusal, place, on);
        if (code == Unreached)
            continue;
        run.tried();
        acknowledged += code == Acknowledged;
        refusals += code == Refused;
        died += code != Acknowledged && code != Refused;
        OpenedPractice practice(place.practice(), 31, 3);
        if (const auto opened = practice.open(); !opened) {
            run.failed("it does not open afterwards: " + opened.error().reason);
            continue;
        }
        const std::int64_t effects = operation.effects(practice, place, on);
        const QByteArray wrong = unsound(*practice.engine, Told::Depth::All);
        const QByteArray which = QByteArray(operation.name) + ", allocation " +
                                 QByteArray::number(refusal.nth) +
                                 (refusal.lasts ? " and all after it: " : ": ");
        if (effects != 1 && (effects != 0 || code == Acknowledged))
            run.failed(which + "its effect is there " + QByteArray::number(effects) + " times");
        if (!wrong.isEmpty())
            run.failed(which + wrong);
    }
    qInfo("of %u: %d acknowledged, %d refused, %d ended", need, acknowledged, refusals, died);
    QCOMPARE(run.failures(), 0);
    QVERIFY(run.count() > tries / 2);
}

QTEST_GUILESS_MAIN(AllocationTest)
#include "allocation_test.moc"
