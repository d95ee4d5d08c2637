// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace sp::architecture;
using namespace Qt::StringLiterals;

class ArchitectureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_files = readTree(QStringLiteral(SOLOPILOT_SOURCE_DIR));
        QVERIFY2(m_files.size() > 50, "the sources were not found");
    }

    void theTreeKeepsTheRule_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const Rule &each : rules())
            QTest::newRow(each.sentence) << QByteArray(each.name);
    }

    void theTreeKeepsTheRule()
    {
        QFETCH(QByteArray, name);
        Breaches breaches;
        for (const SourceFile &file : m_files)
            breaches << rule(name).check(file);
        QVERIFY2(breaches.isEmpty(), qPrintable(u"\n  "_s + breaches.join(u"\n  "_s)));
    }

    void theRuleBites_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("breaches");
        const auto row = [](const char *title, const char *name, const QString &path, const QByteArray &text,
                             int breaches) {
            QTest::newRow(title) << QByteArray(name) << path << text << breaches;
        };
        // clang-format off
        row("base includes values",                     "arrows", u"core/base/x.h"_s,            "#include \"core/values/money.h\"\n", 1);
        row("values include base",                      "arrows", u"core/values/x.h"_s,          "#include \"core/base/id.h\"\n", 0);
        row("formats include storage",                  "arrows", u"core/formats/x.cpp"_s,       "#include \"core/storage/database/database.h\"\n", 1);
        row("a primitive includes formats",             "arrows", u"core/primitives/x/x.cpp"_s,  "#include \"core/formats/ics.h\"\n", 1);
        row("a primitive includes practice",            "arrows", u"core/primitives/x/x.cpp"_s,  "#include \"core/practice/people/client.h\"\n", 1);
        row("practice includes formats and primitives", "arrows", u"core/practice/x/x.cpp"_s,    "#include \"core/formats/ics.h\"\n#include \"core/primitives/unit/unit.h\"\n", 0);
        row("practice includes a suite",                "arrows", u"core/practice/x/x.cpp"_s,    "#include \"core/suites/shield/fees/fee.h\"\n", 1);
        row("a provider includes a primitive",          "arrows", u"core/providers/x/x.cpp"_s,   "#include \"core/primitives/unit/unit.h\"\n", 1);
        row("the engine includes a provider",           "arrows", u"core/engine/engine.cpp"_s,   "#include \"core/providers/smtp/smtp.h\"\n", 1);
        row("core includes the window",                 "arrows", u"core/engine/engine.cpp"_s,   "#include \"ui/shell/window.h\"\n", 1);
        row("the window includes the store",            "arrows", u"ui/today/today.cpp"_s,       "#include \"core/storage/database/database.h\"\n", 1);
        row("the window includes app",                  "arrows", u"ui/today/today.cpp"_s,       "#include \"app/desktop/main.h\"\n", 1);
        row("app includes a provider",                  "arrows", u"app/cli/main.cpp"_s,         "#include \"core/providers/smtp/smtp.h\"\n", 1);
        row("the composition includes a provider",      "arrows", u"app/composition/x.cpp"_s,    "#include \"core/providers/smtp/smtp.h\"\n", 0);
        row("a layer nobody drew",                      "arrows", u"core/helpers/x.cpp"_s,       "\n", 1);
        row("an include from where one stands",         "arrows", u"core/base/x.cpp"_s,          "#include \"../values/money.h\"\n", 1);
        row("a header without its folder",              "arrows", u"core/base/x.cpp"_s,          "#include \"id.h\"\n", 1);
        row("the program includes a test",              "arrows", u"core/base/x.cpp"_s,          "#include \"tests/support/x.h\"\n", 1);
        row("an include in a comment is none",          "arrows", u"core/base/x.cpp"_s,          "// #include \"core/values/money.h\"\n/*\n#include \"core/values/money.h\"\n*/\n", 0);
        row("a test may include all",                   "arrows", u"tests/base/x_test.cpp"_s,    "#include \"core/providers/smtp/smtp.h\"\n", 0);
        row("a suite includes another",                 "suites", u"core/suites/shield/x.cpp"_s, "#include \"core/suites/credits/y.h\"\n", 1);
        row("a suite includes itself",                  "suites", u"core/suites/shield/x.cpp"_s, "#include \"core/suites/shield/fees/y.h\"\n", 0);
        row("rules include a store",                    "rules",  u"core/practice/billing/tax_rules.h"_s, "#include \"core/practice/billing/invoice_store.h\"\n", 1);
        row("rules include a port",                     "rules",  u"core/practice/billing/rules/tax.h"_s, "#include \"core/ports/mail_transport.h\"\n", 1);
        row("rules include the clock",                  "rules",  u"core/practice/billing/rules/tax.h"_s, "#include \"core/base/clock.h\"\n", 1);
        row("rules include values and other rules",     "rules",  u"core/practice/billing/rules/tax.cpp"_s, "#include \"core/practice/billing/rules/tax.h\"\n#include \"core/values/money.h\"\n", 0);
        row("SQL in a service",                         "sql",    u"core/practice/x/x_service.cpp"_s, "auto a = \"SELECT id FROM client\";\n", 1);
        row("SQL over several lines",                   "sql",    u"core/practice/x/x_service.cpp"_s, "auto a = R\"(\n  UPDATE client\n  SET name = :n)\";\n", 1);
        row("a pragma in the window",                   "sql",    u"ui/x.cpp"_s,                 "auto a = \"PRAGMA wal_checkpoint\";\n", 1);
        row("SQL in a store",                           "sql",    u"core/practice/x/x_store.cpp"_s, "auto a = \"DELETE FROM client\";\n", 0);
        row("a word that is no SQL",                    "sql",    u"core/practice/x/x.cpp"_s,    "/// SELECT a FROM b.\nselect(from);\n#pragma once\n", 0);
        row("a vendor in practice",                     "vendors", u"core/practice/x.cpp"_s,     "class StripeGateway {};\n", 1);
        row("a vendor in a string of the window",       "vendors", u"ui/x.cpp"_s,                "auto a = \"https://accounts.google.com\";\n", 1);
        row("outgoing mail is no vendor",               "vendors", u"core/ports/x.h"_s,          "struct OutgoingMail {};\n", 0);
        row("what a mail program calls a quotation",    "vendors", u"core/understanding/mail/x.cpp"_s, "auto a = u\"gmail_quote\";\n", 0);
        row("a vendor elsewhere in understanding",      "vendors", u"core/understanding/times/x.cpp"_s, "auto a = u\"gmail_quote\";\n", 1);
        row("a dialect of calendar files",              "vendors", u"core/formats/x.cpp"_s,      "auto a = \"X-MICROSOFT-CDO-BUSYSTATUS\";\n", 0);
        row("a vendor's mail",                          "vendors", u"core/practice/x.h"_s,       "struct GmailAccount {};\n", 1);
        row("a vendor in its provider",                 "vendors", u"core/providers/stripe/x.cpp"_s, "class StripeGateway {};\n", 0);
        row("stripes of a table, and a comment",        "vendors", u"ui/x.cpp"_s,                "striped(rows);  // As Google exports it.\n", 0);
        row("a timer in practice",                      "event loop", u"core/practice/x.h"_s,    "#include <QTimer>\n", 1);
        row("an object in a primitive",                 "event loop", u"core/primitives/x.h"_s,  "class X : public QObject { Q_OBJECT };\n", 1);
        row("an object in a provider",                  "event loop", u"core/providers/x/x.h"_s, "#include <QObject>\n", 0);
        row("a painter in core",                        "gui",    u"core/practice/documents/x.cpp"_s, "#include <QPainter>\n", 1);
        row("an image in a provider",                   "gui",    u"core/providers/x/x.cpp"_s,   "#include <QImage>\n", 1);
        row("Gui's folder in core",                     "gui",    u"core/values/x.cpp"_s,        "#include <QtGui/qrgb.h>\n", 1);
        row("a painter in the window",                  "gui",    u"ui/x.cpp"_s,                 "#include <QPainter>\n", 0);
        row("Core is fine in core",                     "gui",    u"core/values/x.cpp"_s,        "#include <QString>\n#include <QTextStream>\n", 0);
        row("all widgets",                              "modules", u"ui/x.cpp"_s,                "#include <QtWidgets>\n", 1);
        row("all of Core, the long way",                "modules", u"tests/x.cpp"_s,             "#include <QtCore/QtCore>\n", 1);
        row("one class",                                "modules", u"ui/x.cpp"_s,                "#include <QtCore/QString>\n#include <QWidget>\n", 0);
        row("no licence",                               "beginning", u"core/x.cpp"_s,            "#include <QString>\n", 1);
        row("no licence, no guard",                     "beginning", u"tests/x.h"_s,             "int x();\n", 2);
        row("a proper header",                          "beginning", u"core/x.h"_s,              "// SPDX-License-Identifier: GPL-3.0-or-later\n#pragma once\n", 0);
        row("451 lines",                                "length", u"core/x.cpp"_s,               QByteArray("\n").repeated(451), 1);
        row("450 lines",                                "length", u"core/x.cpp"_s,               QByteArray("\n").repeated(450), 0);
        row("a home folder",                            "machines", u"README.md"_s,              QByteArray("see /ho") + "me/ada/x\n", 1);
        row("a work folder in a script",                "machines", u"dev"_s,                    QByteArray("cd /wo") + "rk/main\n", 1);
        row("a path below another",                     "machines", u"README.md"_s,              QByteArray("docs/wo") + "rk/plan.md and ~/ro" + "ot/x\n", 0);
        row("a mark for later",                         "unfinished", u"core/x.cpp"_s,           QByteArray("// TO") + "DO: later\n", 1);
        row("a mark that something is wrong",           "unfinished", u"CMakeLists.txt"_s,       QByteArray("# FIX") + "ME\n", 1);
        row("a word that only begins so",               "unfinished", u"core/x.cpp"_s,           QByteArray("int TO") + "DOS;\n", 0);
        row("a reader called by a service",             "strangers", u"core/practice/x.cpp"_s,   "auto a = readCsv(bytes);\n", 1);
        row("a reader called in the window",            "strangers", u"ui/x.cpp"_s,              "auto a = sp::readCalendar(bytes, options);\n", 1);
        row("the reader of mails called by a command",  "strangers", u"app/cli/x.cpp"_s,         "auto a = readMail(bytes);\n", 1);
        row("a reader among the formats",               "strangers", u"core/formats/x.cpp"_s,    "auto a = readContacts(bytes);\n", 0);
        row("a remark about a reader",                  "strangers", u"core/practice/x.h"_s,     "/// Fails as readCsv().\n", 0);
        row("a name streamed into the log",             "log",    u"core/practice/x.cpp"_s,      "qCWarning(lcCore) << client.name;\n", 1);
        row("an event of the log",                      "log",    u"core/practice/x.cpp"_s,      "logWarning(\"Closing...\").reason(error);  // No qWarning() here.\n", 0);
        // clang-format on
    }

    void theRuleBites()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, path);
        QFETCH(QByteArray, text);
        QFETCH(int, breaches);
        const Breaches found = rule(name).check({path, text});
        QVERIFY2(found.size() == breaches, qPrintable(found.join(u'\n')));
    }

    void commentsAreTakenOutAndStringsStay_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("a line") << QByteArray("a; // b\nc") << QByteArray("a;     \nc");
        QTest::newRow("a block keeps its lines") << QByteArray("a/*b\nc*/d") << QByteArray("a   \n   d");
        QTest::newRow("slashes in a string")
            << QByteArray("x(\"http://a\"); // b") << QByteArray("x(\"http://a\");     ");
        QTest::newRow("an escaped quote") << QByteArray("\"\\\"//\" //") << QByteArray("\"\\\"//\"   ");
        QTest::newRow("a quote as a character") << QByteArray("'\"' // b") << QByteArray("'\"'     ");
        QTest::newRow("a long number") << QByteArray("1'000'000; // '") << QByteArray("1'000'000;     ");
        QTest::newRow("a raw string")
            << QByteArray("R\"x(\"// )\")x\" //") << QByteArray("R\"x(\"// )\")x\"   ");
        QTest::newRow("a wide character") << QByteArray("u'/' // b") << QByteArray("u'/'     ");
    }

    void commentsAreTakenOutAndStringsStay()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, code);
        QCOMPARE(withoutComments(text), code);
    }

    void everyFolderOfCoreIsDescribed()
    {
        const Breaches breaches = foldersWithoutReadme(m_files);
        QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
        QCOMPARE(foldersWithoutReadme({{u"core/a/x.h"_s, {}}, {u"core/a/README.md"_s, {}},
                     {u"core/b/c/y.cpp"_s, {}}, {u"core/b/c/README.md"_s, {}}}),
            Breaches{u"core/b has no README.md"_s});
    }

    void migrationsAreNeverEdited()
    {
        const QDir top(QStringLiteral(SOLOPILOT_SOURCE_DIR));
        QMap<QString, QByteArray> migrations;
        const QString folder = u"core/storage/migrations/"_s;
        for (const QString &name : QDir(top.filePath(folder)).entryList({u"*.sql"_s}, QDir::Files)) {
            QFile file(top.filePath(folder + name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            migrations[folder + name] = file.readAll();
        }
        QFile list(top.filePath(u"tests/architecture/migrations.sha256"_s));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const Breaches breaches = changedMigrations(migrations, list.readAll());
        QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
    }

    void anEditedMigrationIsNoticed()
    {
        // printf abc | sha256sum
        const QByteArray abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        const QByteArray list = "# sealed\n" + abc + "  m/1.sql\n";
        QCOMPARE(changedMigrations({{u"m/1.sql"_s, "abc"}}, list).size(), 0);
        QCOMPARE(changedMigrations({{u"m/1.sql"_s, "abc "}}, list).size(), 1);
        QCOMPARE(changedMigrations({}, list).size(), 1);
        QCOMPARE(changedMigrations({{u"m/1.sql"_s, "abc"}, {u"m/2.sql"_s, "abc"}}, list).size(), 1);
    }

private:
    std::vector<SourceFile> m_files;
};

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "architecture_test.moc"
