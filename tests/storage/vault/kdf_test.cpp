// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/kdf.h"

#include "tests/support/kdf_for_tests.h"
#include "tests/support/vault_samples.h"

#include <dlfcn.h>

using namespace sp;

namespace {

constexpr quint64 mebibyte = 1024 * 1024;
int derivations = 0;

}  // namespace

// Takes the place of libsodium's function, to see whether anything was derived, that is allocated, at all.
extern "C" __attribute__((visibility("default"))) int crypto_pwhash(unsigned char *out,
    unsigned long long outSize, const char *passphrase, unsigned long long passphraseSize,
    const unsigned char *salt, unsigned long long passes, size_t memory, int algorithm)
{
    using Function = int(unsigned char *, unsigned long long, const char *, unsigned long long,
        const unsigned char *, unsigned long long, size_t, int);
    static auto *const next = reinterpret_cast<Function *>(dlsym(RTLD_NEXT, "crypto_pwhash"));
    ++derivations;
    return next(out, outSize, passphrase, passphraseSize, salt, passes, memory, algorithm);
}

class KdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesBeforeAllocating_data()
    {
        QTest::addColumn<quint64>("memory");
        QTest::addColumn<quint32>("passes");
        QTest::addColumn<QByteArray>("reason");
        const QByteArray weak("slot.kdf_too_weak");
        const QByteArray costly("slot.kdf_too_costly");
        // clang-format off
        QTest::newRow("a byte below 64 MiB")     << 64 * mebibyte - 1         << quint32(3)          << weak;
        QTest::newRow("two passes")              << 256 * mebibyte            << quint32(2)          << weak;
        QTest::newRow("no cost at all")          << quint64(0)                << quint32(0)          << weak;
        QTest::newRow("a byte above 4 GiB")      << 4096 * mebibyte + 1       << quint32(3)          << costly;
        QTest::newRow("4 TiB")                   << 4096 * 1024 * mebibyte    << quint32(3)          << costly;
        QTest::newRow("all the memory there is") << ~quint64(0)               << quint32(3)          << costly;
        QTest::newRow("17 passes")               << 64 * mebibyte             << quint32(17)         << costly;
        QTest::newRow("four milliard passes")    << 64 * mebibyte             << ~quint32(0)         << costly;
        // clang-format on
    }

    void refusesBeforeAllocating()
    {
        QFETCH(quint64, memory);
        QFETCH(quint32, passes);
        QFETCH(QByteArray, reason);
        derivations = 0;
        const auto key =
            deriveKey(passphrase("correct horse"), {}, {memory, passes}, KdfPolicy::production());
        QVERIFY(!key);
        QCOMPARE(key.error().reason, reason);
        QCOMPARE(derivations, 0);
    }

    void prefersWhatItAccepts()
    {
        const KdfPolicy policy = KdfPolicy::production();
        QCOMPARE(policy.preferred().memoryBytes, 256 * mebibyte);
        QCOMPARE(policy.preferred().passes, 3U);
        QVERIFY(policy.check(policy.preferred()));
        QVERIFY(policy.check({64 * mebibyte, 3}));
        QVERIFY(policy.check({4096 * mebibyte, 16}));
    }

    void derivesAtProductionCost()
    {
        // Made with the reference program: argon2 "sixteen byte sal" -id -t 3 -k 65536 -p 1 -l 32 -v 13 -r
        KdfSalt salt;
        std::ranges::copy(std::string_view("sixteen byte sal"), salt.begin());
        derivations = 0;
        const auto key =
            deriveKey(passphrase("correct horse"), salt, {64 * mebibyte, 3}, KdfPolicy::production());
        QVERIFY(key);
        QCOMPARE(derivations, 1);
        QCOMPARE(plain(*key).toHex(), "2c4ea0b023f69c7a27769412f53575e97ed04cea60e5d952796c274c5a65d840");
    }

    void dependsOnEverything()
    {
        const KdfPolicy policy = KdfPolicyForTests::cheap();
        const KdfParameters cost = policy.preferred();
        const auto base = deriveKey(passphrase("a"), {}, cost, policy);
        QVERIFY(base);
        QVERIFY(base->equals(*deriveKey(passphrase("a"), {}, cost, policy)));
        QVERIFY(!base->equals(*deriveKey(passphrase("b"), {}, cost, policy)));
        QVERIFY(!base->equals(*deriveKey(passphrase("a"), {1}, cost, policy)));
        QVERIFY(!base->equals(*deriveKey(passphrase("a"), {}, {cost.memoryBytes * 2, cost.passes}, policy)));
        QVERIFY(!base->equals(*deriveKey(passphrase("a"), {}, {cost.memoryBytes, cost.passes + 1}, policy)));
    }
};

QTEST_GUILESS_MAIN(KdfTest)
#include "kdf_test.moc"
