// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/sessions/rules/billing_state.h"

#include <QTest>

using namespace sp;

namespace {

constexpr BillingState states[] = {BillingState::Unbilled, BillingState::Draft, BillingState::Billed,
    BillingState::Paid, BillingState::Credited, BillingState::Waived, BillingState::NotBillable};

}  // namespace

class SessionBillingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moves_data();
    void moves();
    void onlyUnbilledIsDrafted();
    void namesReadBack();
};

void SessionBillingTest::moves_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("event");
    QTest::addColumn<QByteArray>("to");
    // Rows: states. Columns: what happens to one. "-" is refused.
    const char *const columns[] = {
        "draft", "free", "issue", "pay", "owe", "take_back", "credit", "bill_again", "waive"};
    // clang-format off
    const struct {
        const char *from;
        const char *to[9];
    } table[] = {
        {"Unbilled",      {"Draft Invoice",    "-",        "-",      "-",    "-",      "-",        "-",        "-",        "Waived"}},
        {"Draft Invoice", {"session.billed",   "Unbilled", "Billed", "-",    "-",      "-",        "-",        "-",        "-"}},
        {"Billed",        {"session.billed",   "-",        "-",      "Paid", "-",      "Unbilled", "Credited", "-",        "-"}},
        {"Paid",          {"session.billed",   "-",        "-",      "-",    "Billed", "Unbilled", "Credited", "-",        "-"}},
        {"Credited",      {"session.credited", "-",        "-",      "-",    "-",      "-",        "-",        "Unbilled", "Waived"}},
        {"Waived",        {"session.waived",   "-",        "-",      "-",    "-",      "-",        "-",        "Unbilled", "-"}},
        {"Not billable",  {"session.waived",   "-",        "-",      "-",    "-",      "-",        "-",        "Unbilled", "-"}},
    };
    // clang-format on
    int from = 0;
    for (const auto &row : table) {
        QCOMPARE(billingStateName(states[from]), row.from);
        int event = 0;
        for (const char *to : row.to) {
            QCOMPARE(billingEventName(static_cast<BillingEvent>(event)), columns[event]);
            const QByteArray result(to);
            QTest::addRow("%s, %s: %s", row.from, columns[event], to)
                << from << event << (result == "-" ? QByteArray("session.billing") : result);
            ++event;
        }
        ++from;
    }
}

void SessionBillingTest::moves()
{
    QFETCH(int, from);
    QFETCH(int, event);
    const auto next = nextBillingState(states[from], static_cast<BillingEvent>(event));
    QTEST(next ? billingStateName(*next) : next.error().reason, "to");
}

void SessionBillingTest::onlyUnbilledIsDrafted()
{
    for (const BillingState state : states) {
        QCOMPARE(nextBillingState(state, BillingEvent::Draft).has_value(), state == BillingState::Unbilled);
        QCOMPARE(isOnDocument(state),
            state == BillingState::Draft || state == BillingState::Billed || state == BillingState::Paid);
    }
}

void SessionBillingTest::namesReadBack()
{
    for (const BillingState state : states)
        QCOMPARE(billingStateFromName(billingStateName(state)), state);
    QCOMPARE(billingStateFromName("Lost"), std::nullopt);
}

QTEST_GUILESS_MAIN(SessionBillingTest)
#include "session_billing_test.moc"
