// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>

#include <cstdint>

/// How much randomised tests try, and where it is written down: one line of JSON for each run, appended to
/// one file, so that what was tried adds up over nights.
namespace sp::faults {

/// Quick runs with all tests, Night by `./dev faults night`, Release before a release.
enum class Tier { Quick, Night, Release };

/// What SOLOPILOT_FAULTS asks for ("quick", "night", "release"); Quick where it is not set. Another word ends
/// the program.
Tier tier();

template <typename T>
T byTier(T quick, T night, T release)
{
    switch (tier()) {
    case Tier::Quick:
        return quick;
    case Tier::Night:
        return night;
    case Tier::Release:
        return release;
    }
    return quick;
}

/// One randomised run. Its seed is SOLOPILOT_SEED, or always the same where that is not set; it is printed,
/// and the same seed and tier try the same again. The line is written when the run ends, to the file that
/// SOLOPILOT_LEDGER names or else into the build folder:
/// {"commit":"...","failures":0,"figure":"power_cut","n":300,"seconds":12.5,"seed":7,"tier":"quick"}
class Run {
public:
    explicit Run(const char *figure);
    ~Run();
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;

    std::uint64_t seed() const { return m_seed; }
    void tried(int count = 1) { m_tried += count; }
    int count() const { return m_tried; }
    /// Counts a failure and prints what it was, with the seed that replays it.
    void failed(const QByteArray &what);
    int failures() const { return m_failures; }

private:
    QByteArray m_figure;
    std::uint64_t m_seed;
    int m_tried = 0;
    int m_failures = 0;
    QElapsedTimer m_timer;
};

}  // namespace sp::faults
