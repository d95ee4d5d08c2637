// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/primitives/templates/text_template.h"

#include <QTest>

using namespace sp;
using namespace sp::templates;
using namespace Qt::StringLiterals;

namespace {

constexpr FactName names[] = {{"client.name"},
    {"client.first_name", FactName::Kind::Text, FactName::Presence::Sometimes},
    {"invoice.due_date", FactName::Kind::Date, FactName::Presence::Sometimes},
    {"invoice.date", FactName::Kind::Date}, {"invoice.total", FactName::Kind::Amount}};

FactTable facts()
{
    return {{"client.name", u"Ana Sá"_s}, {"invoice.date", *parseDate("2026-10-27")},
        {"invoice.total", Money(123'450, Currency::of("EUR"))}};
}

/// "template.name_unknown@6+9 client.nam", one flaw a line.
QString told(const std::vector<Flaw> &flaws)
{
    QStringList lines;
    for (const Flaw &flaw : flaws) {
        QString line = u"%1@%2+%3"_s.arg(QString::fromLatin1(flaw.reason)).arg(flaw.at).arg(flaw.length);
        lines += flaw.name.isEmpty() ? line : line + u' ' + flaw.name;
    }
    return lines.join(u'\n');
}

}  // namespace

class TextTemplateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void flawsAreToldWithTheirPlace_data();
    void flawsAreToldWithTheirPlace();
    void limitsOfATextHold_data();
    void limitsOfATextHold();
    void factsAreFilledIn_data();
    void factsAreFilledIn();
    void whatIsMissingIsAnError_data();
    void whatIsMissingIsAnError();
    void braceInAFactIsNoPlace();
    void whatPassedTheCheckRendersForEverybody();
    void formsOfOtherProgramsAreTakenOver_data();
    void formsOfOtherProgramsAreTakenOver();
};

void TextTemplateTest::flawsAreToldWithTheirPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("flaws");
    QTest::newRow("no place at all") << u"Hello"_s << QString();
    QTest::newRow("places that exist")
        << u"{{client.name}} {{ invoice.total }} {{invoice.date|format=\"short\"}}"_s << QString();
    QTest::newRow("F06.3.2 F05.2.3 unknown names are listed, each with its place")
        << u"Hi {{foo}}, {{client.nam}}"_s
        << u"template.name_unknown@3+7 foo\ntemplate.name_unknown@12+14 client.nam"_s;
    QTest::newRow("a fact that may be missing needs a fallback")
        << u"{{client.first_name}}"_s << u"template.fallback_missing@0+21 client.first_name"_s;
    QTest::newRow("with a fallback it is well") << u"{{client.first_name|fallback=\"there\"}}"_s << QString();
    QTest::newRow("an empty fallback is one") << u"{{client.first_name|fallback=\"\"}}"_s << QString();
    QTest::newRow("opened and not closed") << u"Hello {{client.name"_s << u"template.unclosed@6+2"_s;
    QTest::newRow("closed by one brace") << u"Hello {{client.name}, you"_s << u"template.unclosed@6+2"_s;
    QTest::newRow("closed on the next line")
        << u"{{client.name\n}}"_s << u"template.unclosed@0+2\ntemplate.stray_close@14+2"_s;
    QTest::newRow("opened twice") << u"{{client.name {{client.name}}"_s << u"template.unclosed@0+2"_s;
    QTest::newRow("closed without opening") << u"name}} you"_s << u"template.stray_close@4+2"_s;
    QTest::newRow("nothing between") << u"a {{}} b"_s << u"template.path_malformed@2+4"_s;
    QTest::newRow("a capital letter")
        << u"{{Client.name}}"_s << u"template.path_malformed@2+11 Client.name"_s;
    QTest::newRow("a space in the name")
        << u"{{client name}}"_s << u"template.path_malformed@2+11 client name"_s;
    QTest::newRow("an option without quotation marks")
        << u"{{client.name|fallback=you}}"_s << u"template.option_malformed@14+12 fallback"_s;
    QTest::newRow("an option that is no option")
        << u"{{client.name|default=\"you\"}}"_s << u"template.option_unknown@14+7 default"_s;
    QTest::newRow("an option twice") << u"{{client.name|fallback=\"a\" fallback=\"b\"}}"_s
                                     << u"template.option_twice@27+8 fallback"_s;
    QTest::newRow("a bar and nothing after it")
        << u"{{client.name|}}"_s << u"template.option_malformed@13+1"_s;
    QTest::newRow("a format that dates do not have")
        << u"{{invoice.date|format=\"roman\"}}"_s << u"template.format_unknown@0+31 roman"_s;
    QTest::newRow("a format for what has none")
        << u"{{client.name|format=\"short\"}}"_s << u"template.format_unknown@0+30 short"_s;
    QTest::newRow("the form of another program")
        << u"Hi {client_name}"_s << u"template.foreign_form@3+13 {client_name}"_s;
    QTest::newRow("single braces are ordinary signs") << u"{ a } and {} and :-}"_s << QString();
}

void TextTemplateTest::flawsAreToldWithTheirPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, flaws);
    QCOMPARE(told(checkText(text, {names})), flaws);
}

void TextTemplateTest::limitsOfATextHold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("flaws");
    QTest::newRow("F06.3.3 nothing in it") << u" "_s << u"template.empty@0+1"_s;
    QTest::newRow("as long as it may be") << QString(10, u'x') << QString();
    QTest::newRow("too long by two") << QString(12, u'x') << u"template.too_long@10+2 10"_s;
    QTest::newRow("two lines where one is meant") << u"a\nb"_s << u"template.line_break@1+1"_s;
}

void TextTemplateTest::limitsOfATextHold()
{
    QFETCH(QString, text);
    QFETCH(QString, flaws);
    QCOMPARE(told(checkText(text, {names, 10, TextRules::Lines::One})), flaws);
}

void TextTemplateTest::factsAreFilledIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rendered");
    QTest::newRow("a name") << u"Hello {{client.name}},"_s << u"Hello Ana Sá,"_s;
    QTest::newRow("an amount in the client's form") << u"{{invoice.total}}"_s << u"1.234,50\u00a0€"_s;
    QTest::newRow("a date, long unless told otherwise") << u"{{invoice.date}}"_s << u"27. Oktober 2026"_s;
    QTest::newRow("a short date") << u"{{invoice.date|format=\"short\"}}"_s << u"27.10.2026"_s;
    QTest::newRow("a date with its day")
        << u"{{invoice.date|format=\"weekday\"}}"_s << u"Dienstag, 27. Oktober 2026"_s;
    QTest::newRow("F06.3.2 F02.5.2 the fallback of what is missing")
        << u"Hi {{client.first_name|fallback=\"there\"}}"_s << u"Hi there"_s;
    QTest::newRow("a fallback with quotation marks")
        << u"{{client.first_name|fallback=\"my \\\"friend\\\"\"}}"_s << u"my \"friend\""_s;
    QTest::newRow("nothing takes the space before it along")
        << u"attached. {{client.first_name|fallback=\"\"}}\nBye"_s << u"attached.\nBye"_s;
    QTest::newRow("nothing before a full stop")
        << u"Hello {{client.first_name|fallback=\"\"}}."_s << u"Hello."_s;
    QTest::newRow("nothing between two words") << u"a {{client.first_name|fallback=\"\"}} b"_s << u"a b"_s;
    QTest::newRow("nothing at the end") << u"a {{client.first_name|fallback=\"\"}}"_s << u"a"_s;
    QTest::newRow("nothing on a line of its own")
        << u"a\n{{client.first_name|fallback=\"\"}}\nb"_s << u"a\nb"_s;
    QTest::newRow("nothing in the first line") << u"{{client.first_name|fallback=\"\"}}\nb"_s << u"b"_s;
}

void TextTemplateTest::factsAreFilledIn()
{
    QFETCH(QString, text);
    QFETCH(QString, rendered);
    const auto result = renderText(text, facts(), Locale::of("de-DE"));
    QVERIFY2(result, result ? "" : result.error().reason);
    QCOMPARE(*result, rendered);
}

void TextTemplateTest::whatIsMissingIsAnError_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("leniently");
    QTest::newRow("F03.3.4 an unknown name")
        << u"a {{foo}} b"_s << QByteArray("template.fact_missing") << 2 << u"a  b"_s;
    QTest::newRow("a fact that is not there")
        << u"{{client.first_name}}!"_s << QByteArray("template.fact_missing") << 0 << u"!"_s;
    QTest::newRow("a malformed place")
        << u"a {{client.name"_s << QByteArray("template.unclosed") << 2 << u"a {{client.name"_s;
    QTest::newRow("a format that does not exist")
        << u"{{client.name|format=\"x\"}}"_s << QByteArray("template.format_unknown") << 0 << QString();
}

void TextTemplateTest::whatIsMissingIsAnError()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, reason);
    QFETCH(int, at);
    QFETCH(QString, leniently);
    const auto result = renderText(text, facts(), Locale::of("en-GB"));
    QVERIFY(!result);
    QCOMPARE(result.error().reason, reason);
    QCOMPARE(result.error().facts.value(u"at"_s).toInt(), at);
    QCOMPARE(fillText(text, facts(), Locale::of("en-GB")), leniently);
}

void TextTemplateTest::braceInAFactIsNoPlace()
{
    FactTable table = facts();
    table.insert_or_assign("client.name", u"{{invoice.total}}"_s);
    QCOMPARE(
        *renderText(u"Hello {{client.name}}"_s, table, Locale::of("en-GB")), u"Hello {{invoice.total}}"_s);
}

void TextTemplateTest::whatPassedTheCheckRendersForEverybody()
{
    const QString text =
        u"{{client.first_name|fallback=\"\"}} {{client.name}} {{invoice.due_date|fallback=\"soon\"}}"_s;
    QCOMPARE(told(checkText(text, {names})), QString());
    // Everything that is only sometimes there is missing.
    const auto rendered = renderText(text, {{"client.name", u"Ana"_s}}, Locale::of("en-GB"));
    QVERIFY(rendered);
    QVERIFY(!rendered->contains(u'{'));
    QVERIFY(namesFact(text, "client.name"));
    QVERIFY(!namesFact(text, "invoice.total"));
}

void TextTemplateTest::formsOfOtherProgramsAreTakenOver_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("imported");
    QTest::newRow("one brace") << u"Hi {client_name}"_s << u"Hi {{client.name}}"_s;
    QTest::newRow("one brace and a default")
        << u"{first_name|there}"_s << u"{{client.first_name|fallback=\"there\"}}"_s;
    QTest::newRow("two braces and a name of theirs") << u"{{first_name}}"_s << u"{{client.first_name}}"_s;
    QTest::newRow("two braces and a default")
        << u"{{First_Name|dear \"you\"}}"_s << u"{{client.first_name|fallback=\"dear \\\"you\\\"\"}}"_s;
    QTest::newRow("a dotted name stays") << u"{{invoice.total}}"_s << u"{{invoice.total}}"_s;
    QTest::newRow("the form of this program stays, under its own name")
        << u"{{first_name|fallback=\"a\" format=\"b\"}}"_s
        << u"{{client.first_name|fallback=\"a\" format=\"b\"}}"_s;
    QTest::newRow("a name nobody knows stays a name") << u"{slot_time}"_s << u"{{slot_time}}"_s;
    QTest::newRow("no form at all") << u"{ a }, {{ and }"_s << u"{ a }, {{ and }"_s;
}

void TextTemplateTest::formsOfOtherProgramsAreTakenOver()
{
    QFETCH(QString, text);
    QFETCH(QString, imported);
    const std::map<QByteArray, QByteArray> aliases{
        {"client_name", "client.name"}, {"first_name", "client.first_name"}};
    QCOMPARE(importText(text, aliases), imported);
    QCOMPARE(importText(imported, aliases), imported);
}

QTEST_GUILESS_MAIN(TextTemplateTest)
#include "text_template_test.moc"
