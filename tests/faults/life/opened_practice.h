// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/providers/fake/fake_mail_transport.h"

#include "tests/support/kdf_for_tests.h"
#include "tests/support/test_engine.h"

namespace sp::faults {

/// How long after its making a practice is worked on in a round: later each time, and within one year, whose
/// numbers are counted. A practice lives for at most 200 rounds.
inline int hoursAt(int round)
{
    return 2 * (round % 200);
}

/// A practice opened in a folder that somebody else made and removes, with a clock and randomness of its own.
/// `salt` makes the ids of this opening; `hours` is how long after the first of them it takes place.
class OpenedPractice {
public:
    OpenedPractice(const QString &folder, std::uint64_t salt, int hours) : m_folder(folder), random(salt)
    {
        clock.advance(std::chrono::hours(hours));
    }
    Result<Done> open()
    {
        SP_TRY(opened, openPractice(m_folder, &m_words, KdfPolicyForTests::cheap(), ports()));
        engine = std::move(opened);
        return Done{};
    }
    EnginePorts ports() { return {clock, random, &m_renderer, &m_mail, nullptr}; }

    template <typename T>
    T did(const char *name, const std::function<Result<T>(Unit &)> &work)
    {
        return test::must(engine->run<T>(name, work));
    }

private:
    QString m_folder;
    Passphrase m_words = test::TestEngine::words();
    test::FakeRenderer m_renderer;

public:
    ManualClock clock{std::chrono::sys_days(std::chrono::year(2026) / 10 / 27) + std::chrono::hours(10)};
    SeededRandom random;

private:
    FakeMailTransport m_mail{clock};

public:
    std::unique_ptr<Engine> engine;  ///< Destroyed first: it writes its witness into the folder.
};

}  // namespace sp::faults
