// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/package_draft.h"
#include "ui/plans/package_sample.h"
#include "ui/plans/plan_words.h"

#include <QTest>

using namespace sp;
using namespace sp::ui;
using namespace sp::credit;
using namespace Qt::Literals::StringLiterals;

namespace {

const Currency eur = Currency::of("EUR");
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

LocalDate day(const char *text)
{
    return *parseDate(text);
}

PackageDraft ten()
{
    PackageDraft draft;
    draft.name = u"Ten sessions"_s;
    draft.allocation = u"10"_s;
    draft.price = u"950"_s;
    return draft;
}

DraftReading read(const PackageDraft &draft)
{
    return readDraft(draft, eur, {}, english);
}

SampleClient threeAMonth()
{
    return {u"Coaching"_s, 60, 3, Money(12'000, eur), day("2026-01-01")};
}

const PreviewRow *rowOf(const SampleCourse &course, const char *what)
{
    const auto found = std::ranges::find(course.rows, QByteArray(what), &PreviewRow::what);
    return found == course.rows.end() ? nullptr : &*found;
}

}  // namespace

class PackageDraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(english); }
    void whatIsTypedIsRead_data();
    void whatIsTypedIsRead();
    void faultsStandAtTheirFields_data();
    void faultsStandAtTheirFields();
    void everyFaultIsToldAtOnce();
    void whatIsNotAskedForIsNotRead();
    void whatWasReadIsTypedAgain();
    void whatTheDraftDoesNotSayStays();
    void theSampleIsPlayedByTheRules();
    void theSampleSaysWhatIsLost();
    void monthsCarryOver();
    void rulesAreSaidInWords();
};

void PackageDraftTest::whatIsTypedIsRead_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qlonglong>("steps");
    const int hours = int(CreditUnit::Minutes), sessions = int(CreditUnit::Sessions),
              money = int(CreditUnit::Money);
    QTest::newRow("sessions") << sessions << u"10"_s << 100'000LL;
    QTest::newRow("half sessions") << sessions << u"4.5"_s << 45'000LL;
    QTest::newRow("hours by their number") << hours << u"10"_s << 600LL;
    QTest::newRow("hours with their sign") << hours << u"40 h"_s << 2'400LL;
    QTest::newRow("half hours") << hours << u"1.5 h"_s << 90LL;
    QTest::newRow("a length") << hours << u"90 min"_s << 90LL;
    QTest::newRow("hours and minutes") << hours << u"1:30"_s << 90LL;
    QTest::newRow("money") << money << u"1,250.50"_s << 125'050LL;
}

void PackageDraftTest::whatIsTypedIsRead()
{
    QFETCH(int, unit);
    QFETCH(QString, typed);
    QFETCH(qlonglong, steps);
    PackageDraft draft = ten();
    draft.unit = static_cast<CreditUnit>(unit);
    draft.allocation = typed;
    const DraftReading reading = read(draft);
    QVERIFY(reading.terms);
    QCOMPARE(reading.terms->allocation, steps);
    QCOMPARE(reading.terms->price->minor(), 95'000);
}

void PackageDraftTest::faultsStandAtTheirFields_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, PackageField field, const char *value) {
        QTest::newRow(name) << int(field) << QString::fromLatin1(value);
    };
    row("no name", PackageField::Name, " ");
    row("nothing granted", PackageField::Allocation, "0");
    row("no number", PackageField::Allocation, "many");
    row("no amount", PackageField::Price, "much");
    row("F11.1.5 overage is allowed at no rate", PackageField::OverageRate, "");
    row("F11.1.5 overage is allowed at a rate of nothing", PackageField::OverageRate, "0");
    row("F11.1.5 an end before the beginning", PackageField::EndsAfter, "-3");
    row("an end that is no day", PackageField::EndsOn, "soon");
    row("F11.1.5 more carried over than is granted", PackageField::CarryLimit, "11");
    row("what is left is charged at no rate", PackageField::LeftoverRate, "");
    row("it begins on a day that is not said", PackageField::StartsOn, "");
}

void PackageDraftTest::faultsStandAtTheirFields()
{
    QFETCH(int, field);
    QFETCH(QString, value);
    PackageDraft draft = ten();
    const auto at = static_cast<PackageField>(field);
    switch (at) {
    case PackageField::Name:
        draft.name = value;
        break;
    case PackageField::Allocation:
        draft.allocation = value;
        break;
    case PackageField::Price:
        draft.price = value;
        break;
    case PackageField::OverageRate:
        draft.overage = Shortfall::Bill;
        draft.overageRate = value;
        break;
    case PackageField::EndsAfter:
        draft.endsAfterDays = value;
        break;
    case PackageField::EndsOn:
        draft.endsOn = value;
        break;
    case PackageField::CarryLimit:
        draft.period = Period::Month;
        draft.carryLimit = value;
        break;
    case PackageField::LeftoverRate:
        draft.leftover = Leftover::ConvertToDiscountedOverage;
        draft.leftoverRate = value;
        break;
    default:
        draft.activation = Activation::OnDate;
        draft.startsOn = value;
    }
    const DraftReading reading = read(draft);
    QVERIFY(!reading.terms);
    QCOMPARE(reading.faults.size(), 1U);
    QCOMPARE(int(reading.faults.begin()->first), field);
    const QString sentence = reading.faults.begin()->second;
    QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u"package."_s), qPrintable(sentence));
}

void PackageDraftTest::everyFaultIsToldAtOnce()
{
    PackageDraft draft;
    draft.overage = Shortfall::Bill;
    draft.activation = Activation::OnDate;
    draft.endsAfterDays = u"x"_s;
    const DraftReading reading = read(draft);
    QVERIFY(!reading.terms);
    for (const PackageField field : {PackageField::Name, PackageField::Allocation, PackageField::OverageRate,
             PackageField::StartsOn, PackageField::EndsAfter})
        QVERIFY(reading.faults.contains(field));
    QCOMPARE(reading.faults.size(), 5U);
}

void PackageDraftTest::whatIsNotAskedForIsNotRead()
{
    PackageDraft draft = ten();
    draft.overageRate = u"nonsense"_s;  // Nothing is billed, so its field is off.
    draft.carryLimit = u"nonsense"_s;
    draft.startsOn = u"nonsense"_s;
    draft.carryCap = u"nonsense"_s;
    QVERIFY(read(draft).terms);
}

void PackageDraftTest::whatWasReadIsTypedAgain()
{
    PackageDraft draft = ten();
    draft.unit = CreditUnit::Minutes;
    draft.allocation = u"10 h"_s;
    draft.activation = Activation::OnDate;
    draft.startsOn = u"01/12/2026"_s;
    draft.endsAfterDays = u"90"_s;
    draft.endsOn = u"31/12/2027"_s;
    draft.graceDays = u"7"_s;
    draft.period = Period::Month;
    draft.carryLimit = u"2"_s;
    draft.carryGraceDays = u"30"_s;
    draft.leftover = Leftover::ConvertToDiscountedOverage;
    draft.leftoverRate = u"0.50"_s;
    draft.overage = Shortfall::Bill;
    draft.overageRate = u"2"_s;
    draft.increment = u"15 min"_s;
    draft.late = LateReturn::Return;
    draft.hold = HoldPolicy::AtBooking;
    draft.services = {u"coaching"_s, u"workshop"_s};
    draft.allBut = true;
    const DraftReading once = read(draft);
    QVERIFY2(once.terms, once.faults.empty() ? "" : qPrintable(once.faults.begin()->second));
    const DraftReading again = read(draftOf(draft.name, *once.terms));
    QVERIFY(again.terms);
    QVERIFY(*again.terms == *once.terms);
    QCOMPARE(once.terms->increment, 15);
    QVERIFY(once.terms->excluded.contains(u"workshop"_s) && once.terms->services.empty());
}

void PackageDraftTest::whatTheDraftDoesNotSayStays()
{
    PackageTerms base = *read(ten()).terms;
    base.map.global = Consumption{.sessions = 20'000};
    const auto same = readDraft(ten(), eur, base, english);
    QVERIFY(same.terms && same.terms->map == base.map);
    PackageDraft other = ten();
    other.unit = CreditUnit::Minutes;
    QVERIFY(readDraft(other, eur, base, english).terms->map == ConsumptionMap{});
}

void PackageDraftTest::theSampleIsPlayedByTheRules()
{
    PackageDraft draft = ten();
    draft.endsAfterDays = u"180"_s;
    const PackageTerms terms = *read(draft).terms;
    const auto course = playSample(terms, threeAMonth());
    QVERIFY(course);
    // Ten days apart from 2 January on: the tenth is on 2 April.
    QVERIFY2(course->usedUp == day("2026-04-02"), "F11.1.7");
    QVERIFY(course->blocked > 0 && course->lost == 0);
    const QStringList said = sampleSentences(terms, threeAMonth(), *course);
    QCOMPARE(said.front(), u"Used up on 2 Apr."_s);
    // The same as the rules say of the same bookings, row by row.
    PackageTerms played = terms;
    played.map.global = Consumption{};
    std::vector<PreviewUse> uses;
    for (int at = 0; at < 13; ++at)
        uses.push_back(
            {day("2026-01-02") + std::chrono::days(at * 10), {u"Coaching"_s, 60, Money(12'000, eur)}});
    const auto rows = previewPackage(played, day("2026-01-01"), uses, day("2026-05-01"));
    QVERIFY(rows && rows->size() <= course->rows.size());
    for (std::size_t at = 0; at < rows->size(); ++at)
        QCOMPARE(course->rows[at].balance, (*rows)[at].balance);
}

void PackageDraftTest::theSampleSaysWhatIsLost()
{
    PackageDraft draft = ten();
    draft.endsAfterDays = u"80"_s;
    const PackageTerms terms = *read(draft).terms;
    const auto course = playSample(terms, threeAMonth());
    QVERIFY(course && !course->usedUp);
    QVERIFY2(course->ends == day("2026-03-23"), "F11.1.2: the day after the last one");
    QCOMPARE(course->lost, 2 * 10'000);
    QVERIFY(sampleSentences(terms, threeAMonth(), *course).front().contains(u"2 sessions"_s));
}

void PackageDraftTest::monthsCarryOver()
{
    PackageDraft draft = ten();
    draft.allocation = u"5"_s;
    draft.period = Period::Month;
    draft.carryLimit = u"1"_s;
    const PackageTerms terms = *read(draft).terms;
    const auto course = playSample(terms, threeAMonth());
    QVERIFY(course);
    const PreviewRow *lost = rowOf(*course, "forfeit");
    QVERIFY2(lost && rowOf(*course, "carry"), "F11.1.3");
    // Four were used until 1 February (2, 12, 22 January, 1 February comes after), so 5 - 3 = 2: one stays.
    QCOMPARE(lost->quantity, -10'000);
}

void PackageDraftTest::rulesAreSaidInWords()
{
    PackageTerms terms = *read(ten()).terms;
    QCOMPARE(unitPriceText(terms), u"€95.00 a session"_s);
    QCOMPARE(endText(terms), u"It does not end"_s);
    terms.price = Money(100'000, eur);
    terms.denomination = Denomination::minutes();
    terms.allocation = 600;
    QCOMPARE(unitPriceText(terms), u"€100.00 an hour"_s);
    terms.period = Period::Month;
    QCOMPARE(holdsText(terms), u"10 h every month"_s);
}

QTEST_APPLESS_MAIN(PackageDraftTest)
#include "package_draft_test.moc"
