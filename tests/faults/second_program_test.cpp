// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/ledger/run_ledger.h"
#include "tests/faults/life/opened_practice.h"
#include "tests/faults/life/practice_life.h"
#include "tests/support/memory_place.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace sp;
using namespace sp::faults;
using namespace Qt::StringLiterals;

namespace {

struct Pipe {
    int ends[2] = {-1, -1};
    Pipe()
    {
        if (pipe(ends) != 0)
            qFatal("no pipe");
    }
    ~Pipe()
    {
        closeEnd(0);
        closeEnd(1);
    }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;
    void closeEnd(int which) { close(std::exchange(ends[which], -1)); }
    /// One line of at most 63 letters; empty when the other end is gone.
    QByteArray line()
    {
        char text[64];
        const ssize_t size = read(ends[0], text, sizeof text);
        return size > 0 ? QByteArray(text, size) : QByteArray();
    }
    bool isOver() { return line().isEmpty(); }
};

/// A program that opens the practice when it may and says how that went; one that is let in stays until it is
/// told to go.
struct Program {
    Pipe says;
    pid_t process = -1;
    QByteArray answer;

    void start(const Place &place, int round, Pipe &begin, Pipe &go)
    {
        process = fork();
        if (process != 0) {
            says.closeEnd(1);
            return;
        }
        begin.closeEnd(1);
        go.closeEnd(1);
        if (!begin.isOver())
            _exit(3);
        {
            OpenedPractice practice(place.practice(), 90 + static_cast<std::uint64_t>(round), hoursAt(round));
            const auto opened = practice.open();
            const QByteArray text = opened ? QByteArray("in") : opened.error().reason;
            if (write(says.ends[1], text.constData(), static_cast<std::size_t>(text.size())) != text.size())
                _exit(3);
            if (opened && !go.isOver())
                _exit(3);
        }
        _exit(0);
    }
};

}  // namespace

class SecondProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void D9_oneIsLetInAndTheOthersAreTold();
};

// Three programs open one practice at the same moment. The one that was let in is then killed, or closes it;
// either way the practice is free again.
void SecondProgramTest::D9_oneIsLetInAndTheOthersAreTold()
{
    const int rounds = byTier(20, 1'000, 10'000);
    constexpr int programs = 3;
    Run run("second_program");
    const QTemporaryDir folder(test::memoryPlace());
    Place place;
    for (int round = 0; round < rounds; ++round) {
        if (hoursAt(round) == 0) {
            place.root = folder.filePath(QString::number(round));
            makePractice(place);
        }
        Pipe begin, go;
        std::array<Program, programs> all;
        for (Program &each : all)
            each.start(place, round, begin, go);
        begin.closeEnd(1);
        QByteArrayList answers;
        for (Program &each : all) {
            each.answer = each.says.line();
            answers << each.answer;
        }
        run.tried();
        const auto refused = answers.count("workspace.in_use") + answers.count("workspace.opening");
        if (answers.count("in") != 1 || refused != programs - 1)
            run.failed("the programs were told: " + answers.join(", "));
        if (round % 2 == 0)
            for (const Program &each : all)
                if (each.answer == "in")
                    kill(each.process, SIGKILL);
        go.closeEnd(1);
        for (const Program &each : all)
            waitpid(each.process, nullptr, 0);
        OpenedPractice practice(place.practice(), 80, hoursAt(round) + 1);
        if (const auto opened = practice.open(); !opened)
            run.failed("afterwards it does not open: " + opened.error().reason);
        else if (const QByteArray wrong = unsound(*practice.engine, Told::Depth::Latest); !wrong.isEmpty())
            run.failed(wrong);
    }
    QCOMPARE(run.failures(), 0);
}

QTEST_GUILESS_MAIN(SecondProgramTest)
#include "second_program_test.moc"
