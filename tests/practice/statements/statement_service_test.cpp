// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/statements/statement_service.h"

#include "core/base/json.h"
#include "core/practice/documents/statement_page.h"
#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::statements;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

struct AccountPractice : ServicePractice {
    StatementService accounts{database, people, settings, outbox};
    ClientId ana = client("Ana", "ana@example.org");
    ServiceId coaching = service("Coaching", money(10'000));

    AccountPractice()
    {
        outbox.resolve("statement", [this](const AttachmentReference &reference) -> Result<AttachmentSource> {
            SP_TRY(sent, accounts.sent(StatementId(reference.id)));
            return AttachmentSource{sha256({canonicalJson(statementJson(sent))}),
                [name = reference.filename]() -> Result<MailAttachment> {
                    return MailAttachment{name, "application/pdf", "%PDF"};
                }};
        });
    }
    AccountStatement of(
        const ClientId &client, const char *from = "2026-01-01", const char *to = "2026-12-31")
    {
        return must(accounts.statement({client, {date(from), date(to)}}, clock.now()));
    }
    StatementSection section(const ClientId &client) { return of(client).sections.at(0); }
    QByteArray kinds(const ClientId &client)
    {
        QByteArrayList names;
        for (const StatementLine &line : section(client).lines)
            names << movementName(line.kind) + ' ' + line.amount.plain();
        return names.join(", ");
    }
    void on(const char *moment) { clock.set(instant(moment)); }
};

}  // namespace

class StatementServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsAllThatMovedAnAccount();
    void tellsWhatWasTakenBack();
    void aRebateStandsBesideItsPayment();
    void mergedRecordsShareAnAccount();
    void aClientWithoutAnAccountStandsForItsPayer();
    void equalsTheLedgerOnEveryDay();
    void isSentWithUndo();
    void isNotSentWithoutAddressOrContent();
    void whatWasSentStaysAsItWas();
    void refusesAPeriodThatEndsBeforeItBegins();
};

void StatementServiceTest::tellsAllThatMovedAnAccount()
{
    AccountPractice p;
    const DocumentId first = p.invoiced(p.ana, p.coaching).id;
    const DocumentId second = p.invoiced(p.ana, p.coaching).id;
    must(p.pay(p.ana, money(10'000), first));
    must(p.refunded(first, money(3'000)));
    p.on("2026-10-28T10:00:00Z");
    must(p.credited(second));
    QCOMPARE(
        p.kinds(p.ana), "invoice 100.00, invoice 100.00, payment -100.00, refund 30.00, credit_note -100.00");
    const StatementSection section = p.section(p.ana);
    QCOMPARE(section.closing, money(3'000));
    QCOMPARE(section.open.size(), 1U);
    QCOMPARE(section.open[0].invoice, first);
    QCOMPARE(section.lines[0].reference, QString::fromUtf8(must(p.billing.document(first)).content.number));
    QCOMPARE(section.lines[0].due, must(p.billing.document(first)).content.dueDate);
}

void StatementServiceTest::tellsWhatWasTakenBack()
{
    AccountPractice p;
    const DocumentId first = p.invoiced(p.ana, p.coaching).id;
    const PaymentId payment = must(p.pay(p.ana, money(12'000), first));
    p.did<Done>("payment.reverse",
        [&](Unit &unit) { return p.billing.reversePayment(unit, payment, {date("2026-10-27")}); });
    p.did<WriteOff>(
        "invoice.write_off", [&](Unit &unit) { return p.billing.writeOff(unit, first, u"lost"_s); });
    p.did<Done>("invoice.reopen", [&](Unit &unit) { return p.billing.reopen(unit, first); });
    QCOMPARE(p.kinds(p.ana), "invoice 100.00, payment -120.00, payment_taken_back 120.00, write_off -100.00, "
                             "write_off_taken_back 100.00");
    QCOMPARE(p.section(p.ana).credit, money(0));
    QCOMPARE(p.section(p.ana).open[0].open, money(10'000));
}

void StatementServiceTest::aRebateStandsBesideItsPayment()
{
    AccountPractice p;
    p.set([](PracticeSettings &settings) {
        settings.terms.early = billing::PaymentTerms::Early{7, BasisPoints{200}};
    });
    const DocumentId id = p.invoiced(p.ana, p.coaching).id;
    must(p.pay(p.ana, money(9'800), id));
    QCOMPARE(p.kinds(p.ana), "invoice 100.00, payment -98.00, rebate -2.00");
    QVERIFY(p.section(p.ana).open.empty());
    must(p.credited(id));
    QCOMPARE(p.kinds(p.ana),
        "invoice 100.00, payment -98.00, rebate -2.00, credit_note -100.00, rebate_taken_back 2.00");
    QCOMPARE(p.section(p.ana).credit, money(9'800));
}

void StatementServiceTest::mergedRecordsShareAnAccount()
{
    AccountPractice p;
    const ClientId twin = p.client("Ana S.");
    p.invoiced(twin, p.coaching);
    p.invoiced(p.ana, p.coaching);
    p.did<Done>("client.merge", [&](Unit &unit) { return p.people.merge(unit, twin, p.ana); });
    QCOMPARE(p.section(p.ana).closing, money(20'000));
    QCOMPARE(p.of(twin).payer, p.ana);
}

void StatementServiceTest::aClientWithoutAnAccountStandsForItsPayer()
{
    AccountPractice p;
    const ClientId company = p.client("Nordlicht");
    const ClientId member = p.client("Mia", "", {.payer = company});
    p.invoiced(member, p.coaching);
    QCOMPARE(p.of(member).payer, company);
    QCOMPARE(p.section(member).closing, money(10'000));
}

void StatementServiceTest::equalsTheLedgerOnEveryDay()
{
    // Whatever happens to a payer's account, its statement says what the ledger says.
    SeededRandom random(20'261'027);
    const auto pick = [&](std::uint32_t below) {
        std::array<unsigned char, 4> bytes{};
        random.fill(bytes);
        return (bytes[0] | bytes[1] << 8 | bytes[2] << 16) % static_cast<int>(below);
    };
    for (int run = 0; run < 6; ++run) {
        AccountPractice p;
        if (run % 2 == 0)
            p.set([](PracticeSettings &settings) {
                settings.terms.early = billing::PaymentTerms::Early{7, BasisPoints{200}};
            });
        std::vector<DocumentId> invoices;
        std::vector<PaymentId> payments;
        for (int step = 0; step < 40; ++step) {
            p.clock.advance(std::chrono::hours(11));
            const auto any = [&] {
                return invoices[static_cast<std::size_t>(pick(static_cast<std::uint32_t>(invoices.size())))];
            };
            const int act = invoices.empty() ? 0 : pick(8);
            const LocalDate today = must(p.billing.today(p.clock.now()));
            if (act <= 1) {
                invoices.push_back(p.invoiced(p.ana, p.coaching).id);
            } else if (act == 2 || act == 3) {
                const auto paid = p.unit<PaymentId>("payment.record", [&](Unit &unit) {
                    return p.billing.recordPayment(
                        unit, {p.ana, act == 2 ? std::optional(any()) : std::nullopt,
                                  money(100 + pick(14'000)), "bank", today});
                });
                if (paid)
                    payments.push_back(*paid);
            } else if (act == 4) {
                (void)p.credited(any());
            } else if (act == 5) {
                const DocumentId id = any();
                (void)p.unit<PaymentId>("payment.refund", [&](Unit &unit) {
                    return p.billing.refund(unit, id, {.amount = money(1 + pick(9'000)), .on = today});
                });
            } else if (act == 6) {
                const DocumentId id = any();
                if (!p.unit<WriteOff>("invoice.write_off",
                        [&](Unit &unit) { return p.billing.writeOff(unit, id, u"lost"_s); }))
                    (void)p.unit<Done>(
                        "invoice.reopen", [&](Unit &unit) { return p.billing.reopen(unit, id); });
            } else if (!payments.empty()) {
                const PaymentId id =
                    payments[static_cast<std::size_t>(pick(static_cast<std::uint32_t>(payments.size())))];
                (void)p.unit<Done>("payment.reverse",
                    [&](Unit &unit) { return p.billing.reversePayment(unit, id, {today}); });
            }
            (void)p.unit<PaymentId>("payment.apply_credit",
                [&](Unit &unit) { return p.billing.applyCredit(unit, any(), today); });
        }
        for (LocalDate on = date("2026-10-26"); on <= date("2026-11-20"); on += std::chrono::days(1)) {
            const AccountStatement statement = must(p.accounts.statement(
                {p.ana, {date("2026-11-05"), std::max(on, date("2026-11-05"))}}, p.clock.now()));
            const LocalDate last = statement.period.to;
            const std::int64_t ledger =
                must(p.ledger.balanceAsOf({AccountKind::Receivable, p.ana.bytes(), {}, "EUR"}, last)) +
                must(p.ledger.balanceAsOf({AccountKind::Credit, p.ana.bytes(), {}, "EUR"}, last));
            if (statement.sections.empty()) {
                QCOMPARE(ledger, 0);
                continue;
            }
            const StatementSection &section = statement.sections[0];
            QCOMPARE(section.closing.minor(), ledger);
            Money sum = section.opening;
            for (const StatementLine &line : section.lines) {
                sum += line.amount;
                QCOMPARE(line.balance, sum);
            }
            QCOMPARE(sum, section.closing);
            Money open = -section.credit, aged = money(0);
            for (const OpenItem &item : section.open)
                open += item.open;
            for (const Money &each : section.byAge)
                aged += each;
            QCOMPARE(open, section.closing);
            QCOMPARE(aged - section.credit, section.closing);
        }
        // What is open by the statement is what is open by the invoices.
        const AccountStatement whole = p.of(p.ana, "2026-01-01", "2027-12-31");
        for (const DocumentId &id : invoices) {
            const Money open = must(p.billing.document(id)).open();
            Money told = money(0);
            if (!whole.sections.empty())
                for (const OpenItem &item : whole.sections[0].open)
                    if (item.invoice == id)
                        told = item.open;
            QCOMPARE(told, open);
        }
    }
}

void StatementServiceTest::isSentWithUndo()
{
    AccountPractice p;
    p.invoiced(p.ana, p.coaching);
    const auto sent = p.did<std::optional<MessageId>>("statement.send", [&](Unit &unit) {
        return p.accounts.send(unit, {p.ana, {date("2026-10-01"), date("2026-10-27")}});
    });
    QVERIFY(sent);
    const OutboxMessage message = *must(p.outbox.store().find(*sent));
    QCOMPARE(message.address, u"ana@example.org"_s);
    QCOMPARE(message.subject, u"Statement of account of 27 October 2026"_s);
    QVERIFY2(message.body.contains(u"The balance is €100.00."_s), qPrintable(message.body));
    QCOMPARE(message.attachments.front().filename, u"Statement_Ana_2026-10-27.pdf"_s);
    QCOMPARE(message.undoUntil - message.createdAt, std::chrono::milliseconds(10'000));
    p.did<Done>("outbox.undo", [&](Unit &unit) { return p.outbox.undo(unit, *sent); });
    QCOMPARE(must(p.outbox.store().find(*sent))->status, MessageStatus::Canceled);
}

void StatementServiceTest::isNotSentWithoutAddressOrContent()
{
    AccountPractice p;
    const auto send = [&](const ClientId &client) {
        return p.unit<std::optional<MessageId>>("statement.send", [&](Unit &unit) {
            return p.accounts.send(unit, {client, {date("2026-10-01"), date("2026-10-27")}});
        });
    };
    QCOMPARE(reason(send(p.ana)), "statement.empty");
    const ClientId silent = p.client("Bruno");
    p.invoiced(silent, p.coaching);
    QVERIFY(!*send(silent));
    p.invoiced(p.ana, p.coaching);
    p.set([](PracticeSettings &settings) { settings.seller.email.clear(); });
    QCOMPARE(reason(send(p.ana)), "mail.sender_missing");
}

void StatementServiceTest::whatWasSentStaysAsItWas()
{
    AccountPractice p;
    const DocumentId id = p.invoiced(p.ana, p.coaching).id;
    const auto sent = p.did<std::optional<MessageId>>("statement.send", [&](Unit &unit) {
        return p.accounts.send(unit, {p.ana, {date("2026-10-01"), date("2026-10-31")}});
    });
    const IdBytes statement = *must(p.outbox.store().find(*sent))->subjectId;
    const AccountStatement before = must(p.accounts.sent(StatementId(statement)));
    must(p.pay(p.ana, money(10'000), id));
    QCOMPARE(must(p.accounts.sent(StatementId(statement))), before);
    QCOMPARE(before.sections[0].closing, money(10'000));
    QCOMPARE(reason(p.accounts.sent(StatementId(IdBytes{}))), "statement.unknown");
}

void StatementServiceTest::refusesAPeriodThatEndsBeforeItBegins()
{
    AccountPractice p;
    QCOMPARE(reason(p.accounts.statement({p.ana, {date("2026-10-02"), date("2026-10-01")}}, p.clock.now())),
        "statement.backwards");
}

QTEST_GUILESS_MAIN(StatementServiceTest)
#include "statement_service_test.moc"
