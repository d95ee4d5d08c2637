// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/sessions/rules/session_state.h"

#include <QTest>

using namespace sp;
using namespace std::chrono_literals;

class SessionStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moves_data();
    void moves();
    void waitsForItsTime_data();
    void waitsForItsTime();
    void namesReadBack();
};

namespace {

constexpr Instant start{std::chrono::hours(480'000)};

QByteArray outcome(SessionState from, SessionEvent event, Instant now)
{
    const auto next = nextSessionState(from, event, {start, now});
    return next ? sessionStateName(*next) : next.error().reason;
}

}  // namespace

void SessionStateTest::moves_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("event");
    QTest::addColumn<QByteArray>("to");
    // Rows: states. Columns: what happens to one. "-" is refused.
    const char *const columns[] = {
        "confirm", "start", "finish", "no_show", "cancel", "release", "reopen", "expire"};
    const struct {
        const char *from;
        const char *to[8];
    } table[] = {
        {"Tentative", {"Confirmed", "-", "-", "-", "Canceled", "Released", "-", "Expired"}},
        {"Confirmed", {"-", "InProgress", "Completed", "NoShow", "Canceled", "-", "-", "-"}},
        {"InProgress", {"-", "-", "Completed", "-", "-", "-", "-", "-"}},
        {"Completed", {"-", "-", "-", "-", "-", "-", "Confirmed", "-"}},
        {"NoShow", {"-", "-", "-", "-", "-", "-", "Confirmed", "-"}},
        {"Canceled", {"-", "-", "-", "-", "-", "-", "-", "-"}},
        {"Released", {"-", "-", "-", "-", "-", "-", "-", "-"}},
        {"Expired", {"-", "-", "-", "-", "-", "-", "-", "-"}},
    };
    int from = 0;
    for (const auto &row : table) {
        int event = 0;
        for (const char *to : row.to) {
            const QByteArray result(to);
            QTest::addRow("%s, %s: %s", row.from, columns[event], to)
                << from << event << (result == "-" ? QByteArray("session.transition") : result);
            ++event;
        }
        ++from;
    }
}

void SessionStateTest::moves()
{
    QFETCH(int, from);
    QFETCH(int, event);
    QTEST(outcome(static_cast<SessionState>(from), static_cast<SessionEvent>(event), start + 1h), "to");
}

void SessionStateTest::waitsForItsTime_data()
{
    QTest::addColumn<int>("event");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<QByteArray>("to");
    // clang-format off
    QTest::newRow("a start a day early")             << 1 << qint64(86'400'000) << QByteArray("InProgress");
    QTest::newRow("a start more than a day early")   << 1 << qint64(86'400'001) << QByteArray("session.not_yet");
    QTest::newRow("finished when it should begin")   << 2 << qint64(0)          << QByteArray("Completed");
    QTest::newRow("finished before it should begin") << 2 << qint64(1)          << QByteArray("session.not_yet");
    QTest::newRow("no show when it should begin")    << 3 << qint64(0)          << QByteArray("NoShow");
    QTest::newRow("no show before it should begin")  << 3 << qint64(1)          << QByteArray("session.not_yet");
    QTest::newRow("canceled long before")            << 4 << qint64(1'000'000'000'000) << QByteArray("Canceled");
    // clang-format on
}

void SessionStateTest::waitsForItsTime()
{
    QFETCH(int, event);
    QFETCH(qint64, before);
    QTEST(outcome(SessionState::Confirmed, static_cast<SessionEvent>(event),
              start - std::chrono::milliseconds(before)),
        "to");
}

void SessionStateTest::namesReadBack()
{
    for (int state = 0; state <= static_cast<int>(SessionState::Expired); ++state)
        QCOMPARE(sessionStateFromName(sessionStateName(static_cast<SessionState>(state))),
            static_cast<SessionState>(state));
    QVERIFY(!sessionStateFromName("Paid"));
}

QTEST_GUILESS_MAIN(SessionStateTest)
#include "session_state_test.moc"
