// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/rules/quote_state.h"

#include <QTest>

using namespace sp;
using namespace sp::billing;

namespace {

LocalDate day(const char *text)
{
    const auto date = parseDate(text);
    Q_ASSERT(date);
    return *date;
}

QuoteFacts facts(std::int64_t gross = 100'00, int lines = 1, const char *today = "2026-10-27")
{
    return {lines, Money(gross, Currency::of("EUR")), day("2026-11-26"), day(today)};
}

QByteArray outcome(const Result<QuoteState> &state)
{
    return state ? stateName(*state) : state.error().reason;
}

}  // namespace

class QuoteStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
    void whatIsSentHolds_data();
    void whatIsSentHolds();
    void expiresAfterItsLastDay();
    void numbersCountEachYear();
    void namesAreReadBack();
};

void QuoteStateTest::steps_data()
{
    QTest::addColumn<QuoteState>("from");
    QTest::addColumn<QuoteEvent>("event");
    QTest::addColumn<QByteArray>("to");
    using enum QuoteState;
    using E = QuoteEvent;
    const QByteArray no = "quote.transition";
    // clang-format off
    QTest::newRow("a draft is edited")               << Draft    << E::Edit     << QByteArray("Draft");
    QTest::newRow("a draft is sent")                 << Draft    << E::Send     << QByteArray("Sent");
    QTest::newRow("a draft is thrown away")          << Draft    << E::Discard  << QByteArray("Discarded");
    QTest::newRow("a draft is not accepted")         << Draft    << E::Accept   << no;
    QTest::newRow("what is sent is not edited")      << Sent     << E::Edit     << no;
    QTest::newRow("what is sent is not sent twice")  << Sent     << E::Send     << no;
    QTest::newRow("what is sent is not thrown away") << Sent     << E::Discard  << no;
    QTest::newRow("what is sent is taken back")      << Sent     << E::TakeBack << QByteArray("Draft");
    QTest::newRow("what is sent is accepted")        << Sent     << E::Accept   << QByteArray("Accepted");
    QTest::newRow("what is sent is declined")        << Sent     << E::Decline  << QByteArray("Declined");
    QTest::newRow("a late yes counts")               << Expired  << E::Accept   << QByteArray("Accepted");
    QTest::newRow("a late no counts")                << Expired  << E::Decline  << QByteArray("Declined");
    QTest::newRow("what is accepted is invoiced")    << Accepted << E::Invoice  << QByteArray("Invoiced");
    QTest::newRow("a yes may become a no")           << Accepted << E::Decline  << QByteArray("Declined");
    QTest::newRow("what is accepted stays out")      << Accepted << E::TakeBack << no;
    QTest::newRow("what is declined is over")        << Declined << E::Accept   << no;
    QTest::newRow("what is invoiced is over")        << Invoiced << E::Decline  << no;
    QTest::newRow("nothing is invoiced twice")       << Invoiced << E::Invoice  << no;
    // clang-format on
}

void QuoteStateTest::steps()
{
    QFETCH(QuoteState, from);
    QFETCH(QuoteEvent, event);
    QFETCH(QByteArray, to);
    QCOMPARE(outcome(apply(from, event, facts())), to);
}

void QuoteStateTest::whatIsSentHolds_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<qint64>("gross");
    QTest::addColumn<QByteArray>("today");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("nothing at all") << 0 << qint64(0) << QByteArray("2026-10-27")
                                    << QByteArray("invoice.no_lines");
    QTest::newRow("less than nothing")
        << 1 << qint64(-1) << QByteArray("2026-10-27") << QByteArray("invoice.total_negative");
    QTest::newRow("for nothing") << 1 << qint64(0) << QByteArray("2026-10-27") << QByteArray("Sent");
    QTest::newRow("on its last day") << 1 << qint64(1) << QByteArray("2026-11-26") << QByteArray("Sent");
    QTest::newRow("good until a day that is past")
        << 1 << qint64(1) << QByteArray("2026-11-27") << QByteArray("quote.valid_past");
}

void QuoteStateTest::whatIsSentHolds()
{
    QFETCH(int, lines);
    QFETCH(qint64, gross);
    QFETCH(QByteArray, today);
    QTEST(::outcome(apply(QuoteState::Draft, QuoteEvent::Send, facts(gross, lines, today.constData()))),
        "outcome");
}

void QuoteStateTest::expiresAfterItsLastDay()
{
    const auto expire = [](const char *today) {
        return outcome(apply(QuoteState::Sent, QuoteEvent::Expire, facts(1, 1, today)));
    };
    QCOMPARE(expire("2026-11-26"), "quote.still_valid");
    QCOMPARE(expire("2026-11-27"), "Expired");
    const LocalDate until = day("2026-11-26");
    QCOMPARE(shownState(QuoteState::Sent, until, day("2026-11-26")), QuoteState::Sent);
    QCOMPARE(shownState(QuoteState::Sent, until, day("2026-11-27")), QuoteState::Expired);
    QCOMPARE(shownState(QuoteState::Accepted, until, day("2027-11-27")), QuoteState::Accepted);
}

void QuoteStateTest::numbersCountEachYear()
{
    const NumberPattern pattern = *NumberPattern::create("Q-{YYYY}/{####}");
    const auto first = nextQuoteNumber(pattern, {}, day("2026-12-30"));
    QVERIFY(first);
    QCOMPARE(first->text, "Q-2026/0001");
    const auto second = nextQuoteNumber(pattern, first->state, day("2026-12-31"));
    QCOMPARE(second->text, "Q-2026/0002");
    QCOMPARE(nextQuoteNumber(pattern, second->state, day("2027-01-02"))->text, "Q-2027/0001");
    // A clock that was set back keeps none from being sent.
    QCOMPARE(nextQuoteNumber(pattern, second->state, day("2026-10-01"))->text, "Q-2026/0003");
}

void QuoteStateTest::namesAreReadBack()
{
    for (const QuoteState state : {QuoteState::Draft, QuoteState::Sent, QuoteState::Accepted,
             QuoteState::Declined, QuoteState::Expired, QuoteState::Invoiced, QuoteState::Discarded})
        QCOMPARE(*quoteStateFromName(stateName(state)), state);
    QCOMPARE(quoteStateFromName("Lost").error().reason, "quote.state_unknown");
}

QTEST_GUILESS_MAIN(QuoteStateTest)
#include "quote_state_test.moc"
