// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/offered_notes.h"
#include "core/engine/template_preview.h"
#include "core/engine/undo.h"
#include "core/practice/documents/invoice_page.h"

#include "tests/support/test_engine.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

const TemplateKey mailInGerman{TemplateKind::InvoiceMail, "de"};
const TemplateKey lines{TemplateKind::InvoiceText, "de"};

struct Practice : TestEngine {
    ClientId ana = client({.name = u"Ana Sá"_s, .given = u"Ana"_s, .locale = "de-AT"});

    ClientId client(ClientDetails details)
    {
        details.contacts = {{ContactPoint::Type::Email, {}, u"ana@example.org"_s}};
        return did<ClientId>("client.add", [&](Unit &unit) { return engine->people().add(unit, details); });
    }
    SessionId logged(const ClientId &client)
    {
        const ServiceId service = must(engine->services().list()).front().id;
        return did<SessionId>("session.log", [&](Unit &unit) {
            return engine->sessions().log(
                unit, {client, service, {unit.now() - std::chrono::hours(1), unit.now()}, TimeZone::utc()});
        });
    }
    FinishResult finished(const ClientId &client) { return must(engine->finish({logged(client)})); }
    void publish(const TemplateKey &key, const TemplateText &text)
    {
        did<int>(
            "template.publish", [&](Unit &unit) { return engine->templates().publish(unit, key, text); });
    }
    OutboxMessage newest() { return must(engine->outbox().store().list({}, {}, 1)).front(); }
    billing::InvoiceSnapshot content(const DocumentId &id)
    {
        return must(engine->billing().document(id)).content;
    }
    UnitId last() { return must(lastChange(*engine))->id; }
    TemplateInForce inForce(const TemplateKey &key) { return must(engine->templates().inForce(key)); }
};

TemplateText ownMail(const QString &body)
{
    return {.subject = u"Rechnung {{invoice.number}}"_s, .body = body};
}

}  // namespace

class TemplateUseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMailIsWrittenInTheClientsLanguage();
    void noClientStopsAnInvoiceByWhatTheyLack();
    void thePreviewIsWhatIsSent();
    void whatWaitsKeepsItsWords();
    void standingLinesAreFrozenAtIssue();
    void wordsOfTheInvoiceItselfComeFirst();
    void onlyTheFootStandsOnOtherDocuments();
    void publishingIsTakenBackByTheWordingBefore();
    void formsAndDraftsAreTakenBack();
    void notesBeginWithTheFormFilledIn();
};

void TemplateUseTest::theMailIsWrittenInTheClientsLanguage()
{
    Practice p;
    p.publish(mailInGerman, ownMail(u"Liebe {{client.first_name|fallback=\"Kundin\"}}"_s));
    p.finished(p.ana);
    QCOMPARE(p.newest().body, u"Liebe Ana\n"_s);
    QCOMPARE(p.newest().subject, u"Rechnung 2026/0001"_s);
    // Which version wrote it stands in the trail.
    QCOMPARE(p.count("SELECT count(*) FROM audit_event WHERE action = 'template.used'"), 1);
    p.finished(p.client({.name = u"Ben Ito"_s, .locale = "en-GB"}));
    QVERIFY(p.newest().body.startsWith(u"Hello Ben Ito,"_s));
    QCOMPARE(p.count("SELECT count(*) FROM audit_event WHERE action = 'template.used'"), 1);
}

void TemplateUseTest::noClientStopsAnInvoiceByWhatTheyLack()
{
    Practice p;
    // Everything that is not known of everybody.
    QString body;
    for (const templates::FactName &fact : factsOf(TemplateKind::InvoiceMail))
        if (fact.presence == templates::FactName::Presence::Sometimes)
            body += u"{{%1|fallback=\"-\"}} "_s.arg(QString::fromLatin1(fact.path));
    p.publish(mailInGerman, ownMail(body));
    const FinishResult result = p.finished(p.client({.name = u"Nur Name"_s, .locale = "de-DE"}));
    QVERIFY(result.message);
    QVERIFY(!p.newest().body.contains(u'{'));
}

void TemplateUseTest::thePreviewIsWhatIsSent()
{
    Practice p;
    const TemplateText own = ownMail(u"Liebe {{client.first_name|fallback=\"Kundin\"}}: {{invoice.total}}, "
                                     u"{{invoice.due_clause|fallback=\"\"}}\n{{practice.practitioner}}"_s);
    for (const TemplateText &text : {builtInText(TemplateKind::InvoiceMail, billing::Language::De), own}) {
        p.publish(mailInGerman, text);
        p.finished(p.ana);
        const auto preview = must(previewTemplate(*p.engine, mailInGerman, text, p.ana));
        QCOMPARE(preview.mail, (MailText{p.newest().subject, p.newest().body}));
        QCOMPARE(preview.recipient, p.newest().address);
    }
}

void TemplateUseTest::whatWaitsKeepsItsWords()
{
    Practice p;
    p.publish(mailInGerman, ownMail(u"Eins"_s));
    p.finished(p.ana);
    p.publish(mailInGerman, ownMail(u"Zwei"_s));
    QCOMPARE(p.newest().body, u"Eins\n"_s);
    p.clock.advance(std::chrono::seconds(11));
    must(p.engine->runDueJobs());
    QCOMPARE(p.newest().body, u"Eins\n"_s);
}

void TemplateUseTest::standingLinesAreFrozenAtIssue()
{
    Practice p;
    const DocumentId before = *p.finished(p.ana).document;
    QVERIFY(!p.content(before).toJson().contains(u"standing"_s));
    p.publish(lines, {.opening = u"Guten Tag {{client.greeting_name}},"_s,
                         .closing = u"Danke."_s,
                         .footer = u"Mitglied im Verband"_s});
    const std::vector<SessionId> sessions{p.logged(p.ana)};
    const DocumentId draft = p.did<DocumentId>(
        "invoice.draft", [&](Unit &unit) { return p.engine->billing().draft(unit, sessions); });
    // The draft shows what it will say.
    const auto review = must(p.engine->billing().review(draft, p.engine->now()));
    QCOMPARE(review.document.content.standing.opening, u"Guten Tag Ana Sá,"_s);
    p.did<BilledDocument>(
        "invoice.issue", [&](Unit &unit) { return p.engine->billing().issue(unit, draft); });
    p.publish(lines, {.opening = u"Anders"_s});
    const auto issued = p.content(draft);
    QCOMPARE(issued.standing,
        (billing::StandingWords{u"Guten Tag Ana Sá,"_s, u"Danke."_s, u"Mitglied im Verband"_s}));
    QCOMPARE(must(billing::InvoiceSnapshot::fromJson(issued.toJson())), issued);
    const PageDocument page = must(billing::composeInvoice(issued));
    QCOMPARE(page.footer.line, u"Mitglied im Verband"_s);
    QVERIFY(std::ranges::any_of(page.blocks, [](const Block &block) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        return paragraph && paragraph->runs.front().text == u"Guten Tag Ana Sá,"_s;
    }));
    // What was issued before there was such wording is as it was.
    QVERIFY(p.content(before).standing.empty());
}

void TemplateUseTest::wordsOfTheInvoiceItselfComeFirst()
{
    billing::InvoiceSnapshot snapshot{.currency = Currency::of("EUR"),
        .totals = {{}, {}, money(0), money(0), money(0), money(0), money(0), money(0), money(0)}};
    snapshot.standing = {u"Standing opening"_s, u"Standing closing"_s, {}};
    snapshot.introduction = u"Own opening"_s;
    QStringList said;
    for (const Block &block : must(billing::composeInvoice(snapshot)).blocks)
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            said += paragraph->runs.front().text;
    QVERIFY(said.contains(u"Own opening"_s) && !said.contains(u"Standing opening"_s));
    QVERIFY(said.contains(u"Standing closing"_s));
}

void TemplateUseTest::onlyTheFootStandsOnOtherDocuments()
{
    Practice p;
    p.publish(lines, {.opening = u"Auf"_s, .closing = u"Zu"_s, .footer = u"Fuß"_s});
    const DocumentId invoice = *p.finished(p.ana).document;
    const auto note = p.did<BilledDocument>("invoice.credit",
        [&](Unit &unit) { return p.engine->billing().credit(unit, invoice, {.reason = u"mistake"_s}); });
    QCOMPARE(note.content.standing, (billing::StandingWords{{}, {}, u"Fuß"_s}));
}

void TemplateUseTest::publishingIsTakenBackByTheWordingBefore()
{
    Practice p;
    p.publish(mailInGerman, ownMail(u"Eins"_s));
    const UnitId first = p.last();
    p.publish(mailInGerman, ownMail(u"Zwei"_s));
    QCOMPARE(reason(undoUnit(*p.engine, first)), "unit.changed_since");
    QCOMPARE(reason(undoUnit(*p.engine, p.last())), "");
    QCOMPARE(p.inForce(mailInGerman).text.body, u"Eins"_s);
    QCOMPARE(p.inForce(mailInGerman).version, 3);
    p.did<int>("template.reset", [&](Unit &unit) { return p.engine->templates().reset(unit, mailInGerman); });
    const UnitId reset = p.last();
    QCOMPARE(reason(undoUnit(*p.engine, reset)), "");
    QCOMPARE(p.inForce(mailInGerman).text.body, u"Eins"_s);
    QCOMPARE(reason(undoUnit(*p.engine, reset)), "unit.already_undone");
}

void TemplateUseTest::formsAndDraftsAreTakenBack()
{
    Practice p;
    const TemplateKey key = p.did<TemplateKey>("template.add",
        [&](Unit &unit) { return p.engine->templates().addNoteForm(unit, u"Body work"_s, u"## Where\n"_s); });
    const UnitId added = p.last();
    p.did<Done>("template.rename",
        [&](Unit &unit) { return p.engine->templates().renameNoteForm(unit, key.code, u"Bodywork"_s); });
    QCOMPARE(reason(undoUnit(*p.engine, p.last())), "");
    QCOMPARE(must(p.engine->templates().store().find(key))->name, u"Body work"_s);
    QCOMPARE(reason(undoUnit(*p.engine, added)), "");
    QVERIFY(must(p.engine->templates().store().find(key))->archived);
    p.did<Done>("template.draft",
        [&](Unit &unit) { return p.engine->templates().keepDraft(unit, mailInGerman, ownMail(u"Drei"_s)); });
    QCOMPARE(reason(undoUnit(*p.engine, p.last())), "");
    QVERIFY(!must(p.engine->templates().store().find(mailInGerman)));
}

void TemplateUseTest::notesBeginWithTheFormFilledIn()
{
    Practice p;
    const TemplateKey key = p.did<TemplateKey>("template.add", [&](Unit &unit) {
        return p.engine->templates().addNoteForm(unit, u"Body work"_s,
            u"## {{client.first_name|fallback=\"Client\"}}, {{session.date|fallback=\"\" format=\"short\"}}\n"_s);
    });
    const auto forms = must(noteFormsFor(*p.engine, p.logged(p.ana)));
    const auto own = std::ranges::find(forms, key.code, &NoteForm::code);
    QVERIFY(own != forms.end());
    QCOMPARE(own->body, u"## Ana, 27/10/2026\n"_s);
    QCOMPARE(own->name, u"Body work"_s);
}

QTEST_GUILESS_MAIN(TemplateUseTest)
#include "template_use_test.moc"
