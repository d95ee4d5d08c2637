// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/disk_reserve.h"

#include "tests/faults/disk/simulated_disk.h"
#include "tests/faults/life/opened_practice.h"
#include "tests/support/memory_place.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace sp;
using namespace sp::faults;
using sp::test::must;
using namespace Qt::StringLiterals;

namespace {

Result<ClientId> addClient(OpenedPractice &practice, const QString &name)
{
    Engine &engine = *practice.engine;
    return engine.run<ClientId>(
        "client.add", [&](Unit &unit) { return engine.people().add(unit, {.name = name}); });
}

qint64 clientsOf(OpenedPractice &practice)
{
    return must(practice.engine->database().integer("SELECT count(*) FROM client"));
}

}  // namespace

/// The room that is kept back, on a disk whose every byte is counted.
class ReserveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensAndWorksWithAnyRoom_data();
    void opensAndWorksWithAnyRoom();
    void isNotMadeOfTheLastRoom();

private:
    QString folder() const { return m_place->filePath(u"practice"_s); }
    bool isKept() const { return QFileInfo(folder() + u"/reserve"_s).size() == DiskReserve::size; }

    std::unique_ptr<QTemporaryDir> m_place;
};

void ReserveTest::init()
{
    m_place = std::make_unique<QTemporaryDir>(test::memoryPlace());
    OpenedPractice practice(folder(), 3, 0);
    const Passphrase words = test::TestEngine::words();
    practice.engine = must(createPractice({folder(), test::ServicePractice::hamburg(), {}}, words,
        RecoveryKey::generate(practice.random), KdfPolicyForTests::cheap(), practice.ports()));
    practice.engine->keepReserve();
    must(addClient(practice, u"Ana"_s));
    QVERIFY(isKept());
}

void ReserveTest::opensAndWorksWithAnyRoom_data()
{
    QTest::addColumn<int>("room");
    for (const int kibibytes : {0, 4, 16, 32, 36, 64, 100, 200, 400})
        QTest::addRow("%d KiB", kibibytes) << kibibytes * 1024;
}

void ReserveTest::opensAndWorksWithAnyRoom()
{
    QFETCH(int, room);
    qint64 acknowledged = 1;
    SimulatedDisk::watch(folder());
    SimulatedDisk::leaveRoom(room);
    {
        OpenedPractice practice(folder(), 4, 1);
        const auto opened = practice.open();
        QVERIFY2(opened, opened ? "" : opened.error().reason);
        QCOMPARE(clientsOf(practice), acknowledged);
        for (int number = 0, refused = 0; number < 200; ++number) {
            const auto added = addClient(practice, u"Client %1"_s.arg(number));
            acknowledged += added.has_value();
            // Once: then the room is given up, and it goes on.
            refused += !added;
            QVERIFY2(added || (refused == 1 && added.error().reason == "storage.disk_full"),
                added ? "" : added.error().reason);
        }
        QCOMPARE(must(practice.engine->people().store().list({}, 300, 0)).size(), std::size_t(acknowledged));
        must(practice.engine->settle());
    }
    QVERIFY2(!isKept(), "it was not needed, so this proves nothing");
    SimulatedDisk::heal();
    SimulatedDisk::unwatch();
    OpenedPractice practice(folder(), 5, 2);
    must(practice.open());
    QCOMPARE(clientsOf(practice), acknowledged);
    practice.engine->keepReserve();
    QVERIFY(isKept());
}

void ReserveTest::isNotMadeOfTheLastRoom()
{
    QVERIFY(QFile::remove(folder() + u"/reserve"_s));
    SimulatedDisk::watch(folder());
    SimulatedDisk::leaveRoom(DiskReserve::size - 1);
    {
        OpenedPractice practice(folder(), 4, 1);
        must(practice.open());
        practice.engine->keepReserve();
        QVERIFY(practice.engine->reserveWarning());
        QVERIFY(!QFileInfo::exists(folder() + u"/reserve"_s));
        SimulatedDisk::heal();
        must(practice.engine->settle());
        QVERIFY(!practice.engine->reserveWarning());
        QVERIFY(isKept());
    }
    SimulatedDisk::unwatch();
}

QTEST_GUILESS_MAIN(ReserveTest)
#include "reserve_test.moc"
