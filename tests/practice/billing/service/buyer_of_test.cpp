// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/billing/service/buyer_of.h"

#include "tests/support/vault_samples.h"

#include <QTest>

using namespace sp;
using namespace Qt::StringLiterals;

namespace {

/// "Rua 1 | 1000 | Lisboa | PT"
QString oneLine(const PostalAddress &address)
{
    return QStringList{address.street, address.postcode, address.city, QString::fromLatin1(address.country)}
        .join(u" | "_s);
}

}  // namespace

class BuyerOfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeftEmptyIsTheClients_data();
    void whatIsLeftEmptyIsTheClients();
};

void BuyerOfTest::whatIsLeftEmptyIsTheClients_data()
{
    QTest::addColumn<PostalAddress>("billing");
    QTest::addColumn<QString>("printed");
    QTest::newRow("nothing") << PostalAddress{} << u"Rua 1 | 1000 | Lisboa | PT"_s;
    QTest::newRow("a street alone") << PostalAddress{u"Box 12"_s, {}, {}, {}, {}}
                                    << u"Box 12 | 1000 | Lisboa | PT"_s;
    QTest::newRow("a town alone") << PostalAddress{{}, u"8000"_s, u"Faro"_s, {}, {}}
                                  << u"Rua 1 | 8000 | Faro | PT"_s;
    QTest::newRow("a town without its postcode has none")
        << PostalAddress{{}, {}, u"Faro"_s, {}, {}} << u"Rua 1 |  | Faro | PT"_s;
    QTest::newRow("a country alone") << PostalAddress{{}, {}, {}, {}, "ES"}
                                     << u"Rua 1 | 1000 | Lisboa | ES"_s;
    QTest::newRow("all of it abroad") << PostalAddress{u"Calle 2"_s, u"28001"_s, u"Madrid"_s, {}, "ES"}
                                      << u"Calle 2 | 28001 | Madrid | ES"_s;
    QTest::newRow("a town abroad has no street at home")
        << PostalAddress{{}, u"28001"_s, u"Madrid"_s, {}, "ES"} << u" | 28001 | Madrid | ES"_s;
}

void BuyerOfTest::whatIsLeftEmptyIsTheClients()
{
    QFETCH(PostalAddress, billing);
    Client client{.id = sampleId<ClientId>(1)};
    client.details.name = u"Ana Reis"_s;
    client.details.address = {u"Rua 1"_s, u"1000"_s, u"Lisboa"_s, {}, "PT"};
    client.details.billing.address = billing;
    QTEST(oneLine(buyerFactsOf(client).address), "printed");
}

QTEST_GUILESS_MAIN(BuyerOfTest)
#include "buyer_of_test.moc"
