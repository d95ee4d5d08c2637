// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/people/named_client.h"

#include <QTest>

using namespace sp;
using namespace Qt::StringLiterals;

namespace {

const QStringList people{u"Inês Almeida"_s, u"Ana Costa"_s, u"Ana Sofia Costa"_s, u"Bo Li"_s,
    u"Jonas Weber"_s, u"Mara Weber"_s, u"Theo"_s};

/// Clients whose ids are their place in `people`; the last has a company.
std::vector<ClientSummary> clients()
{
    std::vector<ClientSummary> all;
    for (int i = 0; i < people.size(); ++i) {
        IdBytes id{};
        id.back() = static_cast<unsigned char>(i + 1);
        all.push_back({ClientId(id), ClientStatus::Active, people[i], {}, {}, {}});
    }
    all.back().company = u"Blue Harbour Ltd"_s;
    return all;
}

}  // namespace

class NamedClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

void NamedClientTest::finds_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");  // Empty for nobody.
    QTest::newRow("the whole name") << u"Coaching: Jonas Weber, room 2"_s << people[4];
    QTest::newRow("without accents and capitals") << u"INES ALMEIDA"_s << people[0];
    QTest::newRow("the first name alone") << u"jonas 10am"_s << people[4];
    QTest::newRow("the family name alone") << u"Dr Almeida"_s << people[0];
    QTest::newRow("a family name that two have") << u"Weber"_s << QString();
    QTest::newRow("a first name that two have") << u"Ana"_s << QString();
    QTest::newRow("the longer of two whole names") << u"Ana Sofia Costa"_s << people[2];
    QTest::newRow("the whole name wins over a part of another") << u"Ana Costa and Jonas"_s << people[1];
    QTest::newRow("a short name as a whole") << u"Bo Li call"_s << people[3];
    QTest::newRow("a short name is no part") << u"Li"_s << QString();
    QTest::newRow("a word that only begins so") << u"Theodora"_s << QString();
    QTest::newRow("by the company") << u"Blue Harbour Ltd kick-off"_s << people[6];
    QTest::newRow("one word of a company is nobody") << u"Cafe Ltd"_s << QString();
    QTest::newRow("nobody") << u"Dentist"_s << QString();
    QTest::newRow("no title") << QString() << QString();
}

void NamedClientTest::finds()
{
    QFETCH(QString, title);
    QFETCH(QString, name);
    const auto all = clients();
    const auto found = namedClient(title, all);
    const auto known = std::ranges::find_if(all, [&](const ClientSummary &each) { return each.id == found; });
    QCOMPARE(known == all.end() ? QString() : known->name, name);
}

QTEST_GUILESS_MAIN(NamedClientTest)
#include "named_client_test.moc"
