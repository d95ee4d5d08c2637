// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/finishing/finish_service.h"

#include "tests/support/ruled_practice.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace sp::billing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Finishing by policies; an hour costs 60.00, so a minute is 1.00.
struct Sheet : RuledPractice {
    FinishService finishes{sessions, notes, ruled, services, people, settings, outbox};
    ClientId ana = client("Ana", "ana@example.org");
    ServiceId hourly = service("Coaching", money(60'00), PriceBy::Hour);

    void publish(const QJsonObject &body)
    {
        published(timePolicyKind, PolicyScope::of("client", ana), body, clock.now());
        clock.advance(2h);
    }
    FinishPreview preview(const SessionId &id) { return must(finishes.preview(id, clock.now())); }
    FinishResult finish(const SessionId &id)
    {
        return did<FinishResult>("session.finish", [&](Unit &unit) { return finishes.finish(unit, {id}); });
    }
};

}  // namespace

class FinishPreviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStepsAreThoseOfTheInvoice();
    void aDraftIsShownAsItWillBeIssued();
    void theNumberIsTodays();
    void invoicesGoToTheBillingAddress();
    void whoIsNotToBeContactedIsSaidFirst();
};

void FinishPreviewTest::theStepsAreThoseOfTheInvoice()
{
    // LESSONS 20: the sheet said 52 minutes while the invoice charged 60.
    Sheet practice;
    practice.publish({{u"step_minutes"_s, 15}, {u"direction"_s, u"up"_s}});
    const SessionId held = practice.logged(practice.ana, practice.hourly, 52min);
    const FinishPreview preview = practice.preview(held);
    QCOMPARE(preview.minutes, 52);
    QCOMPARE(preview.invoice.content.totals.gross, money(60'00));
    QByteArrayList codes;
    int billable = 0;
    for (const PricingStep &step : preview.steps) {
        codes += step.code;
        if (step.code == "time.step" || step.code == "price.hours")
            billable = step.numbers.value(u"minutes"_s).toInt();
    }
    QCOMPARE(codes.join(' '), "time.actual time.step price.hours");
    QCOMPARE(billable, 60);
    QCOMPARE(practice.finish(held).total, preview.invoice.content.totals.gross);
}

void FinishPreviewTest::aDraftIsShownAsItWillBeIssued()
{
    Sheet practice;
    const SessionId one = practice.logged(practice.ana, practice.hourly, 30min);
    const SessionId two = practice.logged(practice.ana, practice.hourly, 60min);
    practice.did<DocumentId>("invoice.draft", [&](Unit &unit) {
        return practice.ruled.draft(unit, std::array{one, two});
    });
    const FinishPreview preview = practice.preview(one);
    QCOMPARE(preview.minutes, 30);
    QCOMPARE(preview.invoice.content.totals.gross, money(90'00));
    QCOMPARE(practice.finish(one).total, money(90'00));
}

void FinishPreviewTest::theNumberIsTodays()
{
    Sheet practice;
    const SessionId held = practice.logged(practice.ana, practice.hourly, 30min);
    practice.did<DocumentId>(
        "invoice.draft", [&](Unit &unit) { return practice.ruled.draft(unit, std::array{held}); });
    practice.clock.set(instant("2027-01-02T10:00:00Z"));
    practice.invoiced(practice.ana, practice.hourly);
    const FinishPreview preview = practice.preview(held);
    QCOMPARE(preview.expectedNumber, "2027/0002");
    QCOMPARE(practice.finish(held).number, preview.expectedNumber);
}

void FinishPreviewTest::invoicesGoToTheBillingAddress()
{
    Sheet practice;
    Client ana = must(practice.people.client(practice.ana));
    ana.details.address = {u"Rua 1"_s, u"1000"_s, u"Lisboa"_s, {}, "PT"};
    ana.details.company = u"Where she works"_s;
    ana.details.billing = {
        u"Reis Lda"_s, u"office@reis.example"_s, {u"Rua 9"_s, u"8000"_s, u"Faro"_s, {}, {}}};
    practice.did<Done>("client.edit",
        [&](Unit &unit) { return practice.people.update(unit, ana.id, ana.version, ana.details); });
    const FinishPreview preview = practice.preview(practice.logged(practice.ana, practice.hourly));
    QCOMPARE(preview.recipient, u"office@reis.example"_s);
    const Party &buyer = preview.invoice.content.buyer;
    QCOMPARE(buyer.name, u"Reis Lda"_s);
    QCOMPARE(buyer.contact, QString());
    QCOMPARE(buyer.email, u"office@reis.example"_s);
    QCOMPARE(buyer.address, (PostalAddress{u"Rua 9"_s, u"8000"_s, u"Faro"_s, {}, "PT"}));
}

void FinishPreviewTest::whoIsNotToBeContactedIsSaidFirst()
{
    Sheet practice;
    const SessionId session = practice.logged(practice.ana, practice.hourly);
    const auto warned = [&] {
        const FinishPreview preview = practice.preview(session);
        return std::ranges::any_of(preview.missing, [](const MissingFact &each) {
            return each.reason == "client.do_not_contact" && each.weight == MissingFact::Weight::Warning;
        });
    };
    QVERIFY(!warned());
    Client ana = must(practice.people.client(practice.ana));
    ana.details.flags = {u"do_not_contact"_s};
    practice.did<Done>("client.edit",
        [&](Unit &unit) { return practice.people.update(unit, ana.id, ana.version, ana.details); });
    QVERIFY(warned());
}

QTEST_GUILESS_MAIN(FinishPreviewTest)
#include "finish_preview_test.moc"
