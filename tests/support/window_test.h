// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/watch/watched_application.h"

#include <QTest>

#include <cstdio>

namespace sp::test {

// Sanitizers make everything several times slower.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool watched = false;
#else
inline constexpr bool watched = true;
#endif

/// How long an event may hold the window's thread in a test. The promise is WatchedApplication::limit, and
/// `./dev bench` measures it on a quiet machine; here several programs share two cores, whose caches and
/// clocks no counter makes fair, so that only what is far beyond it fails. SOLOPILOT_STALL_LIMIT sets
/// another, in milliseconds.
inline std::chrono::milliseconds stallLimit()
{
    const int asked = qEnvironmentVariableIntValue("SOLOPILOT_STALL_LIMIT");
    return asked > 0 ? std::chrono::milliseconds(asked) : 10 * ui::WatchedApplication::limit;
}

/// Runs a test of the window, and fails it when an event held the window's thread for too long. The first
/// paint of a window is part of its start, which is measured as a whole.
template <typename Test>
int runWindowTest(int argc, char **argv)
{
    ui::WatchedApplication application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    int stalls = 0;
    if (watched)
        application.watch([&stalls](const ui::Stall &stall) {
            const bool counts = stall.excuse.isEmpty() && stall.event != QLatin1String("Expose");
            stalls += counts && stall.held > stallLimit() ? 1 : 0;
            std::fprintf(stderr,
                "STALL  : %s::%s: the window's thread was held for %.1f ms by %s of %s%s%s\n",
                Test::staticMetaObject.className(), QTest::currentTestFunction(),
                static_cast<double>(stall.held.count()) / 1e3, qPrintable(stall.event),
                qPrintable(stall.receiver), counts ? "" : ", excused: ", stall.excuse.constData());
        });
    Test test;
    const int failures = QTest::qExec(&test, argc, argv);
    return failures ? failures : stalls;
}

}  // namespace sp::test

/// What QTEST_MAIN is to other tests.
#define SP_WINDOW_TEST_MAIN(Test)                                                                            \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        return sp::test::runWindowTest<Test>(argc, argv);                                                    \
    }
