// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/program_link.h"

#include <QTest>

using namespace sp;
using namespace sp::ui;
using namespace Qt::StringLiterals;

namespace {
constexpr auto id = "018f3c5e-7b1a-7c3d-9a4e-0123456789ab";
}

class ProgramLinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
};

void ProgramLinkTest::readsWhatItWrites()
{
    const ProgramLink links[] = {
        *ClientId::parse(id), *SessionId::parse(id), *DocumentId::parse(id), *parseDate("2026-10-27")};
    const QString texts[] = {u"solopilot://client/018f3c5e-7b1a-7c3d-9a4e-0123456789ab"_s,
        u"solopilot://session/018f3c5e-7b1a-7c3d-9a4e-0123456789ab"_s,
        u"solopilot://invoice/018f3c5e-7b1a-7c3d-9a4e-0123456789ab"_s, u"solopilot://day/2026-10-27"_s};
    for (std::size_t i = 0; i < std::size(links); ++i) {
        QCOMPARE(linkText(links[i]), texts[i]);
        const auto read = parseLink(texts[i].toLatin1());
        QVERIFY(read);
        QVERIFY(*read == links[i]);
    }
}

void ProgramLinkTest::refusesEverythingElse_data()
{
    QTest::addColumn<QByteArray>("text");

    const auto client = QByteArray("solopilot://client/") + id;
    // clang-format off
    QTest::newRow("nothing")                       << QByteArray();
    QTest::newRow("the scheme alone")              << QByteArray("solopilot://");
    QTest::newRow("a kind alone")                  << QByteArray("solopilot://client/");
    QTest::newRow("no kind")                       << QByteArray("solopilot:///") + id;
    QTest::newRow("an act")                        << QByteArray("solopilot://finish/") + id;
    QTest::newRow("an unknown kind")               << QByteArray("solopilot://note/") + id;
    QTest::newRow("another scheme")                << QByteArray("https://client/") + id;
    QTest::newRow("a file")                        << QByteArray("file:///etc/passwd");
    QTest::newRow("an option of the program")      << QByteArray("--workspace=/tmp/other");
    QTest::newRow("one slash less")                << QByteArray("solopilot:/client/") + id;
    QTest::newRow("one slash more")                << QByteArray("solopilot://client//") + id;
    QTest::newRow("a slash after it")              << client + '/';
    QTest::newRow("a query")                       << client + "?act=delete";
    QTest::newRow("a fragment")                    << client + "#end";
    QTest::newRow("a user before it")              << QByteArray("solopilot://me@client/") + id;
    QTest::newRow("a way up")                      << QByteArray("solopilot://client/../invoice/") + id;
    QTest::newRow("capital letters in the scheme") << QByteArray("SoloPilot://client/") + id;
    QTest::newRow("capital letters in the id")     << QByteArray("solopilot://client/018F3C5E-7B1A-7C3D-9A4E-0123456789AB");
    QTest::newRow("percent signs")                 << QByteArray("solopilot://client/%30") + QByteArray(id).mid(1);
    QTest::newRow("a space before it")             << ' ' + client;
    QTest::newRow("a space after it")              << client + ' ';
    QTest::newRow("a line after it")               << client + '\n';
    QTest::newRow("a second link after it")        << client + '\n' + client;
    QTest::newRow("a zero byte after it")          << client + QByteArray(1, '\0');
    QTest::newRow("an id too short")               << client.chopped(1);
    QTest::newRow("an id too long")                << client + 'a';
    QTest::newRow("an id in braces")               << QByteArray("solopilot://client/{") + id + '}';
    QTest::newRow("letters that look alike")       << QByteArray("solopilot://client/") + u"018f3c5e-7b1a-7c3d-9a4e-0123456789аb"_s.toUtf8();
    QTest::newRow("bytes that are no text")        << QByteArray("solopilot://client/\xff\xfe\x80");
    QTest::newRow("quotes of a shell")             << QByteArray("solopilot://client/'; rm -rf ~ #");
    QTest::newRow("markup")                        << QByteArray("solopilot://client/<b>x</b>");
    QTest::newRow("a day that is none")            << QByteArray("solopilot://day/2026-02-30");
    QTest::newRow("a day without zeros")           << QByteArray("solopilot://day/2026-2-3");
    QTest::newRow("a day with a time")             << QByteArray("solopilot://day/2026-10-27T09:00");
    QTest::newRow("a day far away")                << QByteArray("solopilot://day/9999-01-01");
    QTest::newRow("a client's id as a day")        << QByteArray("solopilot://day/") + id;
    QTest::newRow("a megabyte")                    << client + QByteArray(1024 * 1024, 'a');
    // clang-format on
}

void ProgramLinkTest::refusesEverythingElse()
{
    QFETCH(QByteArray, text);
    const auto read = parseLink(text);
    QVERIFY(!read);
    QCOMPARE(read.error().reason, QByteArray("link.malformed"));
}

QTEST_GUILESS_MAIN(ProgramLinkTest)
#include "program_link_test.moc"
