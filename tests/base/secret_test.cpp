// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/base/secret.h"

#include <QFile>
#include <QTest>

using namespace sp;

static_assert(!std::is_copy_constructible_v<SecretBytes>, "a secret is copied only by saying clone()");
static_assert(!std::is_copy_assignable_v<SecretBytes>);

namespace {

SecretBytes secret(const char *text)
{
    return SecretBytes::copyOf(octets(text));
}

}  // namespace

class SecretTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesContentAndLength_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("equal");
        QTest::newRow("the same") << QByteArray("key") << QByteArray("key") << true;
        QTest::newRow("both empty") << QByteArray() << QByteArray() << true;
        QTest::newRow("another byte") << QByteArray("key") << QByteArray("kez") << false;
        QTest::newRow("a beginning") << QByteArray("key") << QByteArray("ke") << false;
        QTest::newRow("empty against something") << QByteArray() << QByteArray("k") << false;
        QTest::newRow("zero bytes count") << QByteArray("k\0a", 3) << QByteArray("k\0b", 3) << false;
    }

    void comparesContentAndLength()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QFETCH(bool, equal);
        QCOMPARE(SecretBytes::copyOf(octets(one)).equals(SecretBytes::copyOf(octets(other))), equal);
    }

    void aMovedSecretIsEmpty()
    {
        SecretBytes first = secret("passphrase");
        SecretBytes second = std::move(first);
        QVERIFY(second.equals(secret("passphrase")));
        QVERIFY(first.empty());  // NOLINT(bugprone-use-after-move): that is the question.
        QVERIFY(first.span().empty());

        SecretBytes third = secret("old");
        third = std::move(second);
        QVERIFY(third.equals(secret("passphrase")));
        QVERIFY(second.empty());  // NOLINT(bugprone-use-after-move)
    }

    /// Never in the swap nor in a core, as the kernel tells it of the page.
    void itsPageIsLockedAndNotDumped()
    {
#ifdef Q_OS_LINUX
        const SecretBytes kept = secret("passphrase");
        QFile maps(QStringLiteral("/proc/self/smaps"));
        QVERIFY(maps.open(QIODevice::ReadOnly));
        const auto address = reinterpret_cast<quintptr>(kept.data());
        bool within = false;
        QByteArray flags;
        for (const QByteArray &line : maps.readAll().split('\n')) {
            const QByteArrayList ends = line.split(' ').first().split('-');
            if (ends.size() == 2)
                within =
                    ends[0].toULongLong(nullptr, 16) <= address && address < ends[1].toULongLong(nullptr, 16);
            else if (within && line.startsWith("VmFlags:"))
                flags = line;
        }
        QVERIFY2(flags.contains(" lo"), "locked");
        QVERIFY2(flags.contains(" dd"), "not dumped");
#endif
    }

    void aCloneStandsAlone()
    {
        SecretBytes first = secret("abc");
        const SecretBytes copy = first.clone();
        first.data()[0] = 'x';
        QVERIFY(copy.equals(secret("abc")));
        QVERIFY(!copy.equals(first));
    }

    void nothingIsNothing()
    {
        const SecretBytes none;
        QVERIFY(none.empty());
        QVERIFY(none.clone().empty());
        QVERIFY(SecretBytes(0).empty());
        QCOMPARE(SecretBytes(32).size(), std::size_t(32));
    }
};

QTEST_GUILESS_MAIN(SecretTest)
#include "secret_test.moc"
