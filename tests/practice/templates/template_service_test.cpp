// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/templates/template_service.h"

#include "core/practice/templates/note_forms.h"

#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::test;
using namespace Qt::StringLiterals;
using billing::Language;

namespace {

struct Texts : MemoryPractice {
    TemplateService service{database};
    TemplateKey german{TemplateKind::InvoiceMail, "de"};

    Result<int> publish(const TemplateKey &key, const TemplateText &text)
    {
        return unit<int>("template.publish", [&](Unit &unit) { return service.publish(unit, key, text); });
    }
    Result<int> reset(const TemplateKey &key)
    {
        return unit<int>("template.reset", [&](Unit &unit) { return service.reset(unit, key); });
    }
    Result<int> restore(const TemplateKey &key, int version)
    {
        return unit<int>("template.restore", [&](Unit &unit) { return service.restore(unit, key, version); });
    }
    Result<Done> draft(const TemplateKey &key, const std::optional<TemplateText> &text)
    {
        return unit<Done>("template.draft", [&](Unit &unit) { return service.keepDraft(unit, key, text); });
    }
    Result<TemplateKey> form(const QString &name, const QString &body)
    {
        return unit<TemplateKey>(
            "template.add", [&](Unit &unit) { return service.addNoteForm(unit, name, body); });
    }
    Result<Done> activity(const QByteArray &code, TemplateService::Activity activity)
    {
        return unit<Done>("template.archive",
            [&](Unit &unit) { return service.setNoteFormActivity(unit, code, activity); });
    }
    QStringList offered(Language language = Language::En)
    {
        QStringList codes;
        for (const NoteForm &form : must(service.noteForms(language)))
            codes += form.own ? form.name : QString::fromLatin1(form.code);
        return codes;
    }
};

TemplateText mail(const QString &words)
{
    return {.subject = u"Rechnung {{invoice.number}}"_s, .body = words + u"\n"_s};
}

}  // namespace

class TemplateServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builtInWordingIsVersionZero();
    void everyBuiltInTemplatePassesItsOwnCheck();
    void ownWordingIsInForceAsANumberedVersion();
    void goingBackToTheBuiltInWordingIsAVersionToo();
    void anEarlierVersionIsPublishedAnew();
    void aVersionNeverChanges();
    void flawsKeepATemplateFromBeingPublished_data();
    void flawsKeepATemplateFromBeingPublished();
    void whatIsTypedIsKeptAsADraft();
    void formsOfOnesOwnAreAddedRenamedAndArchived();
    void formsOfNotesSpeakThePracticesLanguage();
    void whoMayChangeTemplates();
    void auditHoldsNoWords();
};

void TemplateServiceTest::builtInWordingIsVersionZero()
{
    Texts texts;
    const TemplateInForce now = must(texts.service.inForce(texts.german));
    QCOMPARE(now.version, 0);
    QVERIFY(!now.own);
    QCOMPARE(now.text, builtInText(TemplateKind::InvoiceMail, Language::De));
    QVERIFY(now.text.body.startsWith(u"Guten Tag {{client.greeting_name}},"_s));
}

void TemplateServiceTest::everyBuiltInTemplatePassesItsOwnCheck()
{
    for (const TemplateKind kind : templateKinds)
        for (int language = 0; language < 6; ++language)
            for (const char *code : builtInNoteForms()) {
                const TemplateText text = builtInText(kind, static_cast<Language>(language), code);
                const auto flaws = checkTemplate(kind, text);
                QVERIFY2(flaws.empty(), flaws.empty() ? "" : flaws.front().flaw.reason.constData());
            }
}

void TemplateServiceTest::ownWordingIsInForceAsANumberedVersion()
{
    Texts texts;
    QCOMPARE(must(texts.publish(texts.german, mail(u"Hallo"_s))), 1);
    QCOMPARE(must(texts.publish(texts.german, mail(u"Servus"_s))), 2);
    QCOMPARE(must(texts.publish(texts.german, mail(u"Servus"_s))), 2);  // Nothing changed.
    const TemplateInForce now = must(texts.service.inForce(texts.german));
    QCOMPARE(now.version, 2);
    QVERIFY(now.own);
    QCOMPARE(now.text.body, u"Servus\n"_s);
    // Other languages and kinds keep theirs.
    QCOMPARE(must(texts.service.inForce({TemplateKind::InvoiceMail, "en"})).version, 0);
    QCOMPARE(must(texts.service.inForce({TemplateKind::QuoteMail, "de"})).version, 0);
}

void TemplateServiceTest::goingBackToTheBuiltInWordingIsAVersionToo()
{
    Texts texts;
    QCOMPARE(reason(texts.reset(texts.german)), "template.built_in");
    must(texts.publish(texts.german, mail(u"Hallo"_s)));
    QCOMPARE(must(texts.reset(texts.german)), 2);
    const TemplateInForce now = must(texts.service.inForce(texts.german));
    QVERIFY(!now.own);
    QCOMPARE(now.version, 2);
    QCOMPARE(now.text, builtInText(TemplateKind::InvoiceMail, Language::De));
    QCOMPARE(reason(texts.reset(texts.german)), "template.built_in");
}

void TemplateServiceTest::anEarlierVersionIsPublishedAnew()
{
    Texts texts;
    must(texts.publish(texts.german, mail(u"Hallo"_s)));
    must(texts.publish(texts.german, mail(u"Servus"_s)));
    must(texts.reset(texts.german));
    QCOMPARE(must(texts.restore(texts.german, 1)), 4);
    QCOMPARE(must(texts.service.inForce(texts.german)).text.body, u"Hallo\n"_s);
    QCOMPARE(must(texts.restore(texts.german, 3)), 5);  // The built-in wording.
    QVERIFY(!must(texts.service.inForce(texts.german)).own);
    QCOMPARE(reason(texts.restore(texts.german, 9)), "template.unknown_version");
    const auto stored = must(texts.service.store().find(texts.german));
    const auto versions = must(texts.service.store().versions(stored->id));
    QCOMPARE(versions.size(), 5U);
    QCOMPARE(versions.front().number, 5);
    QCOMPARE(versions.back().text->body, u"Hallo\n"_s);
    QCOMPARE(versions.back().author, texts.owner.profile);
}

void TemplateServiceTest::aVersionNeverChanges()
{
    Texts texts;
    must(texts.publish(texts.german, mail(u"Hallo"_s)));
    for (const char *sql :
        {"UPDATE text_template_version SET body = '{}'", "DELETE FROM text_template_version"})
        QCOMPARE(reason(texts.database.run(sql)), "APPEND_ONLY_ENFORCED");
}

void TemplateServiceTest::flawsKeepATemplateFromBeingPublished_data()
{
    QTest::addColumn<TemplateKey>("key");
    QTest::addColumn<TemplateText>("text");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QString>("part");
    const TemplateKey invoice{TemplateKind::InvoiceMail, "en"};
    const auto row = [](const char *name, const TemplateKey &key, const TemplateText &text, const char *why,
                         const QString &part) {
        QTest::newRow(name) << key << text << QByteArray(why) << part;
    };
    const QString number = u"{{invoice.number}}"_s;
    row("F02.5.2 F06.3.2 an unknown name", invoice, {.subject = number, .body = u"Hi {{foo}}"_s},
        "template.name_unknown", u"body"_s);
    row("F02.5.2 a malformed place", invoice, {.subject = number, .body = u"Hi {{client.name"_s},
        "template.unclosed", u"body"_s);
    row("F06.3.3 a mail without a subject", invoice, {.subject = u" "_s, .body = number}, "template.empty",
        u"subject"_s);
    row("a mail without the number of its invoice", invoice, {.subject = u"Invoice"_s, .body = u"Hi"_s},
        "template.required_missing", u"subject"_s);
    row("a first name, which not everybody has, without a fallback", invoice,
        {.subject = number, .body = u"Hi {{client.first_name}}"_s}, "template.fallback_missing", u"body"_s);
    row("a fact of another kind of mail", invoice, {.subject = number, .body = u"{{quote.number}}"_s},
        "template.name_unknown", u"body"_s);
    row("a subject of two lines", invoice, {.subject = number + u"\n!"_s, .body = u"Hi"_s},
        "template.line_break", u"subject"_s);
    row("a footer that is too long", {TemplateKind::InvoiceText, "en"}, {.footer = QString(201, u'x')},
        "template.too_long", u"footer"_s);
    row("a language that mails are not written in", {TemplateKind::InvoiceMail, "fi"}, mail(u"Hei"_s),
        "template.unknown", {});
    row("a form that does not exist", {TemplateKind::Note, {}, "nobody"}, {.body = u"x"_s},
        "template.unknown", {});
}

void TemplateServiceTest::flawsKeepATemplateFromBeingPublished()
{
    Texts texts;
    QFETCH(TemplateKey, key);
    QFETCH(TemplateText, text);
    const auto published = texts.publish(key, text);
    QVERIFY(!published);
    QTEST(published.error().reason, "reason");
    QTEST(published.error().facts.value(u"part"_s).toString(), "part");
    QCOMPARE(texts.count("SELECT count(*) FROM text_template"), 0);
}

void TemplateServiceTest::whatIsTypedIsKeptAsADraft()
{
    Texts texts;
    const TemplateText unready{.subject = u"Rechnung"_s, .body = u"Hallo {{client"_s};
    must(texts.draft(texts.german, unready));
    QCOMPARE(must(texts.service.store().find(texts.german))->draft, unready);
    QCOMPARE(must(texts.service.inForce(texts.german)).version, 0);  // A draft changes nothing.
    must(texts.publish(texts.german, mail(u"Hallo"_s)));
    QVERIFY(!must(texts.service.store().find(texts.german))->draft);
    must(texts.draft(texts.german, unready));
    must(texts.draft(texts.german, {}));
    QVERIFY(!must(texts.service.store().find(texts.german))->draft);
    // What was published is published again: the draft that differs from it goes all the same.
    must(texts.draft(texts.german, unready));
    QCOMPARE(must(texts.publish(texts.german, mail(u"Hallo"_s))), 1);
    QVERIFY(!must(texts.service.store().find(texts.german))->draft);
}

void TemplateServiceTest::formsOfOnesOwnAreAddedRenamedAndArchived()
{
    Texts texts;
    const QStringList builtIn = texts.offered();
    QVERIFY(builtIn.contains(u"soap"_s) && builtIn.contains(u"blank"_s));
    const TemplateKey key = must(texts.form(u"  Body  work "_s, u"## Where it hurts\n"_s));
    QCOMPARE(texts.offered(), builtIn + QStringList{u"Body work"_s});
    QCOMPARE(must(texts.service.inForce(key)).text.body, u"## Where it hurts\n"_s);
    QCOMPARE(reason(texts.form(u"body WORK"_s, u"x"_s)), "template.name_taken");
    QCOMPARE(reason(texts.form(u" "_s, u"x"_s)), "template.name_missing");
    QCOMPARE(reason(texts.form(QString(81, u'x'), u"x"_s)), "template.name_long");
    QCOMPARE(reason(texts.form(u"Broken"_s, u"{{client"_s)), "template.unclosed");
    must(texts.unit<Done>("template.rename",
        [&](Unit &unit) { return texts.service.renameNoteForm(unit, key.code, u"Bodywork"_s); }));
    QCOMPARE(texts.offered().last(), u"Bodywork"_s);
    QCOMPARE(reason(texts.unit<Done>("template.rename",
                 [&](Unit &unit) { return texts.service.renameNoteForm(unit, "soap", u"Soap"_s); })),
        "template.built_in_form");
    must(texts.activity(key.code, TemplateService::Activity::Archived));
    QCOMPARE(texts.offered(), builtIn);
    // Its name is free again, and its words are still there for services that begin with it.
    QCOMPARE(must(texts.service.inForce(key)).text.body, u"## Where it hurts\n"_s);
    must(texts.activity(key.code, TemplateService::Activity::Active));
    QCOMPARE(texts.offered().last(), u"Bodywork"_s);
    QCOMPARE(reason(texts.reset(key)), "template.own_form");
    // A form that comes with the program can be put away as well.
    must(texts.activity("dap", TemplateService::Activity::Archived));
    QVERIFY(!texts.offered().contains(u"dap"_s));
}

void TemplateServiceTest::formsOfNotesSpeakThePracticesLanguage()
{
    Texts texts;
    const auto bodyOf = [&](Language language, const char *code) {
        for (const NoteForm &form : must(texts.service.noteForms(language)))
            if (form.code == code)
                return form.body;
        return QString();
    };
    // As they were before there were languages.
    QCOMPARE(bodyOf(Language::En, "dap"), u"## Data\n\n\n## Assessment\n\n\n## Plan\n\n"_s);
    QCOMPARE(bodyOf(Language::En, "coaching"),
        u"## Focus for today\n\n\n## What came up\n\n\n## In their words\n\n\n## Agreed\n\n- [ ] \n\n## Next step\n\n"_s);
    QVERIFY(bodyOf(Language::De, "soap").startsWith(u"## Subjektiv\n"_s));
    QVERIFY(bodyOf(Language::Pt, "lesson").contains(u"## O que correu bem\n"_s));
    QVERIFY(bodyOf(Language::Fr, "blank").isEmpty());
    must(texts.publish({TemplateKind::Note, {}, "soap"}, {.body = u"## My own\n"_s}));
    QCOMPARE(bodyOf(Language::De, "soap"), u"## My own\n"_s);
    QCOMPARE(usualNoteForm("therapist"), "soap");
    QCOMPARE(usualNoteForm("other"), "blank");
}

void TemplateServiceTest::whoMayChangeTemplates()
{
    QVERIFY(permits(Role::Assistant, "template.publish"));
    QVERIFY(!permits(Role::Accountant, "template.publish"));
    QVERIFY(!permits(Role::Facilitator, "template.add"));
    QVERIFY(permits(Role::Facilitator, "template.read"));
}

void TemplateServiceTest::auditHoldsNoWords()
{
    Texts texts;
    must(texts.publish(texts.german, mail(u"Sehr persönlich"_s)));
    must(texts.draft(texts.german, mail(u"Noch persönlicher"_s)));
    must(texts.form(u"Geheim"_s, u"Privat"_s));
    QCOMPARE(
        texts.count("SELECT count(*) FROM audit_event WHERE data LIKE '%ers%nlich%' OR data LIKE '%Geheim%' "
                    "OR data LIKE '%Privat%'"),
        0);
    QCOMPARE(texts.count("SELECT count(*) FROM audit_event WHERE entity_type = 'template'"), 3);
}

QTEST_GUILESS_MAIN(TemplateServiceTest)
#include "template_service_test.moc"
