// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/anchor.h"
#include "core/storage/vault/subkeys.h"

#include "tests/support/vault_samples.h"

#include <QTemporaryDir>

#include <limits>

using namespace sp;

namespace {

const auto vault = sampleId<VaultId>(1);

Digest digest(unsigned char number)
{
    Digest bytes;
    bytes.fill(number);
    return bytes;
}

SecretBytes key()
{
    return secret(QByteArray(32, 'k'));
}

/// 100 entries, 200 commits.
Anchor sample()
{
    return {vault, sampleId<DeviceId>(2), 100, digest(100), 200, instantFromMillis(1'700'000'000'000)};
}

}  // namespace

Q_DECLARE_METATYPE(DatabaseFacts)
Q_DECLARE_METATYPE(std::optional<Digest>)

class AnchorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesTheDatabase_data()
    {
        QTest::addColumn<DatabaseFacts>("facts");
        QTest::addColumn<AnchorState>("state");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char *name, const DatabaseFacts &facts, AnchorState state,
                             const char *reason) {
            QTest::newRow(name) << facts << state << QByteArray(reason);
        };
        using enum AnchorState;
        // clang-format off
        row("A2 the same",                       {vault, 100, digest(100), 200},              Matches,       "anchor.matches");
        row("A2 stopped before the anchor",      {vault, 101, digest(101), 201, digest(100)}, DatabaseNewer, "anchor.newer");
        row("a commit without audit since",      {vault, 100, digest(100), 201, digest(100)}, DatabaseNewer, "anchor.newer");
        row("A2 an older file put back",         {vault, 99,  digest(99),  198},              DatabaseOlder, "anchor.rolled_back");
        row("D6 an empty file put in its place", {vault, 0,   digest(0),   0},                DatabaseOlder, "anchor.rolled_back");
        row("D6 the log lost unaudited commits", {vault, 100, digest(100), 199},              DatabaseOlder, "anchor.lost_commits");
        row("more entries from fewer commits",   {vault, 101, digest(101), 199, digest(100)}, DatabaseOlder, "anchor.lost_commits");
        row("A2 the last entry rewritten",       {vault, 100, digest(7),   200},              Foreign,       "anchor.other_history");
        row("A2 a history that parted",          {vault, 150, digest(150), 300, digest(7)},   Foreign,       "anchor.other_history");
        row("longer, but its entry is unknown",  {vault, 150, digest(150), 300},              Foreign,       "anchor.other_history");
        row("A2 another vault",                  {sampleId<VaultId>(9), 100, digest(100), 200}, Foreign,     "anchor.other_vault");
        // clang-format on
    }

    void judgesTheDatabase()
    {
        QFETCH(DatabaseFacts, facts);
        QFETCH(AnchorState, state);
        QFETCH(QByteArray, reason);
        const AnchorVerdict verdict = compare(std::optional(sample()), facts);
        QCOMPARE(verdict.state, state);
        QCOMPARE(verdict.reason, reason);
    }

    void judgesThePages_data()
    {
        QTest::addColumn<std::optional<Digest>>("witnessed");
        QTest::addColumn<std::optional<Digest>>("found");
        QTest::addColumn<std::int64_t>("commits");
        QTest::addColumn<QByteArray>("reason");
        const std::optional<Digest> none;
        const std::optional closed = digest(1);
        const std::optional other = digest(2);
        const auto row = [](const char *name, auto witnessed, auto found, std::int64_t commits,
                             const char *reason) {
            QTest::newRow(name) << witnessed << found << commits << QByteArray(reason);
        };
        row("D6 as it was closed", closed, closed, 200, "anchor.matches");
        row("D6 a page of an older copy", closed, other, 200, "anchor.pages_replaced");
        row("D6 an old log laid beside it", closed, none, 200, "anchor.pages_replaced");
        row("stopped while it was worked on", none, other, 200, "anchor.matches");
        row("stopped after more commits", none, other, 201, "anchor.newer");
        row("pages do not hide a rollback", closed, other, 199, "anchor.lost_commits");
    }

    void judgesThePages()
    {
        QFETCH(std::optional<Digest>, witnessed);
        QFETCH(std::optional<Digest>, found);
        QFETCH(std::int64_t, commits);
        Anchor anchor = sample();
        anchor.pages = witnessed;
        const auto verdict =
            compare(std::optional(anchor), {vault, 100, digest(100), commits, digest(100), found});
        QTEST(verdict.reason, "reason");
        QCOMPARE(needsAcknowledgement(verdict.state), commits <= 200 && verdict.reason != "anchor.matches");
    }

    void readsWhatOlderProgramsWrote()
    {
        // Version 1 ended with the moment.
        QByteArray body = encodeAnchor(sample(), key()).chopped(32 + 1);
        body[9] = 1;
        const QByteArray old =
            body + QByteArray(view(keyedDigest(subkey(key(), KeyPurpose::Anchor), {body})).toByteArray());
        const auto read = decodeAnchor(old, vault, key());
        QVERIFY(read && *read == sample());
    }

    void countsWhatIsMissing()
    {
        const auto rolledBack = compare(std::optional(sample()), {vault, 97, digest(97), 190});
        QCOMPARE(rolledBack.facts[QStringLiteral("entries")].toInteger(), 3);
        QCOMPARE(rolledBack.facts[QStringLiteral("at")].toInteger(), 1'700'000'000'000);
        const auto lost = compare(std::optional(sample()), {vault, 100, digest(100), 195});
        QCOMPARE(lost.facts[QStringLiteral("commits")].toInteger(), 5);
    }

    void judgesTheFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<AnchorState>("state");
        QTest::addColumn<QByteArray>("reason");
        const QByteArray good = encodeAnchor(sample(), key());
        Anchor foreign = sample();
        foreign.vault = sampleId<VaultId>(9);
        QTest::newRow("as written") << good << AnchorState::Matches << QByteArray("anchor.matches");
        QTest::newRow("cut") << good.chopped(1) << AnchorState::Damaged << QByteArray("anchor.damaged");
        QTest::newRow("empty") << QByteArray("") << AnchorState::Damaged << QByteArray("anchor.damaged");
        QTest::newRow("huge") << QByteArray(10'000, 'x') << AnchorState::Damaged
                              << QByteArray("anchor.damaged");
        QTest::newRow("longer") << good + 'x' << AnchorState::Damaged << QByteArray("anchor.damaged");
        QTest::newRow("of a vault with another key") << encodeAnchor(sample(), secret(QByteArray(32, 'l')))
                                                     << AnchorState::Damaged << QByteArray("anchor.damaged");
        Anchor belowZero = sample();
        belowZero.auditSize = std::numeric_limits<std::int64_t>::min();
        QTest::newRow("counts below zero")
            << encodeAnchor(belowZero, key()) << AnchorState::Damaged << QByteArray("anchor.damaged");
        QTest::newRow("of another vault") << encodeAnchor(foreign, secret(QByteArray(32, 'l')))
                                          << AnchorState::Foreign << QByteArray("anchor.other_vault");
    }

    void judgesTheFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(AnchorState, state);
        QFETCH(QByteArray, reason);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("anchor"));
        overwrite(path, bytes);
        const auto verdict = compare(readAnchor(path, vault, key()), {vault, 100, digest(100), 200});
        QCOMPARE(verdict.state, state);
        QCOMPARE(verdict.reason, reason);
    }

    void isWrittenAndReadBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("anchor"));
        const auto missing = readAnchor(path, vault, key());
        QVERIFY(missing && !missing->has_value());
        QCOMPARE(compare(missing, {vault}).state, AnchorState::Missing);
        QVERIFY(writeAnchor(path, sample(), key()));
        const auto read = readAnchor(path, vault, key());
        QVERIFY(read && *read == sample());
    }

    void noticesEveryChangedBit()
    {
        Anchor anchor = sample();
        anchor.pages = digest(3);
        const QByteArray good = encodeAnchor(anchor, key());
        QVERIFY(*decodeAnchor(good, vault, key()) == anchor);
        for (qsizetype at = 0; at < good.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray bad = good;
                bad[at] = static_cast<char>(bad[at] ^ 1 << bit);
                QVERIFY(!decodeAnchor(bad, vault, key()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(AnchorTest)
#include "anchor_test.moc"
