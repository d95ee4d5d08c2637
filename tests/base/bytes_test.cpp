// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"

#include <QTest>

#include <thread>

using namespace sp;

class BytesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hashesKnownMessages_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("digest");
        // NIST, "SHA256 example values" and the long message of FIPS 180-2 appendix B.3.
        QTest::newRow("empty") << QByteArray()
                               << QByteArray(
                                      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc")
                             << QByteArray(
                                    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks")
            << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
            << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million a")
            << QByteArray(1'000'000, 'a')
            << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    void hashesKnownMessages()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, digest);
        QCOMPARE(hex(sha256({message})), digest);
        for (const qsizetype cut : {qsizetype(0), message.size() / 3, message.size()})
            QCOMPARE(hex(sha256({message.left(cut), QByteArrayView(), message.mid(cut)})), digest);
    }

    void oneHashDoesNotTouchTheNext()
    {
        const Digest alone = sha256({"second"});
        Q_UNUSED(sha256({"first"}));
        QCOMPARE(sha256({"second"}), alone);
    }

    void threadsHashApart()
    {
        const Digest expected = sha256({"abc"});
        Digest other{};
        std::thread worker([&] { other = sha256({"abc"}); });
        worker.join();
        QCOMPARE(other, expected);
    }

    void viewsShareTheirBytes()
    {
        const QByteArray bytes("\0\xff!", 3);
        QCOMPARE(octets(bytes).size(), std::size_t(3));
        QCOMPARE(octets(bytes)[1], 0xff);
        QCOMPARE(view(octets(bytes)), QByteArrayView(bytes));
        QCOMPARE(hex(octets(bytes)), QByteArray("00ff21"));
    }
};

QTEST_GUILESS_MAIN(BytesTest)
#include "bytes_test.moc"
