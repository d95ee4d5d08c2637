// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/audit_export.h"

#include "tests/faults/ledger/run_ledger.h"
#include "tests/support/audit_mutations.h"
#include "tests/support/audit_script.h"
#include "tests/support/memory_place.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sp;
using namespace sp::faults;
using namespace sp::test;

class AuditTamperingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void A1_bothVerifiersFindEachMutation();
};

// One change behind the program's back, of a log of a thousand links under seven checkpoints: both verifiers
// name what it was and where it begins.
void AuditTamperingTest::A1_bothVerifiersFindEachMutation()
{
    const int rounds = byTier(1'000, 10'000, 10'000);
    constexpr int batch = 100;
    Run run("audit_tampering");
    MutableLog log;
    log.random = SeededRandom(run.seed());
    for (int done = 0; done < rounds; done += batch) {
        const QTemporaryDir place(memoryPlace());
        std::vector<AuditMutation> mutations;
        QStringList folders;
        for (int round = done; round < done + batch; ++round) {
            const Transaction undone = MutableLog::must(Transaction::begin(log.database));
            mutations.push_back(log.mutate(round));
            run.tried();
            const AuditProof proof = log.verify();
            if (proof.damage != mutations.back().expected)
                run.failed(mutations.back().name + ": ours found " + damageWords(proof.damage) +
                           ", expected " + damageWords(mutations.back().expected));
            folders += place.filePath(QString::number(round));
            MutableLog::must(exportAudit(log.audit, folders.back()));
        }
        const auto answers = asked(folders, {}, 1);
        QCOMPARE(answers.size(), std::size_t(batch));
        for (std::size_t at = 0; at < answers.size(); ++at)
            if (damageIn(answers[at]) != mutations[at].expected)
                run.failed(mutations[at].name + ": the script found " + damageWords(damageIn(answers[at])) +
                           ", expected " + damageWords(mutations[at].expected));
    }
    QCOMPARE(run.failures(), 0);
    QVERIFY(!log.verify().damage);  // Every change was taken back: each alarm was for the change alone.
}

QTEST_GUILESS_MAIN(AuditTamperingTest)
#include "audit_tampering_test.moc"
