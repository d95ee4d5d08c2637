// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/vault/key_slots.h"

#include "tests/faults/ledger/run_ledger.h"
#include "tests/support/kdf_for_tests.h"
#include "tests/support/practice_services.h"

#include <QTest>

using namespace sp;
using namespace sp::faults;
using namespace sp::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray right = "Sieben Äpfel fallen café";

Passphrase passphrase(const QByteArray &utf8)
{
    return must(Passphrase::create(SecretBytes::copyOf(octets(utf8))));
}

KeySlots locked(Random &random)
{
    const SecretBytes key = KeySlots::newVaultKey(random);
    KeySlots slots(VaultId(IdBytes{1}), key);
    must(slots.addPassphrase(key,
        {KeySlotId(IdBytes{2}), ProfileId(IdBytes{3}), ProfileRole::Owner, u"Owner"_s}, passphrase(right),
        KdfPolicyForTests::cheap(), random));
    return slots;
}

/// Something near the right one: a byte more, less or other, a character doubled, two exchanged.
QByteArray mistyped(SeededRandom &random)
{
    QString text = QString::fromUtf8(right);
    const auto at = static_cast<qsizetype>(random.uniform(static_cast<std::uint32_t>(text.size())));
    switch (random.uniform(6)) {
    case 0:
        text.remove(at, 1);
        break;
    case 1:
        text.insert(at, QChar(0x20 + static_cast<char16_t>(random.uniform(95))));
        break;
    case 2:
        text[at] = QChar(text[at].unicode() ^ static_cast<char16_t>(1 + random.uniform(15)));
        break;
    case 3:
        text.insert(at, text[at]);
        break;
    case 4:
        text = text.left(at);
        break;
    default:
        text = text[at].isUpper() ? text.toLower() : text.left(at) + text.mid(at).toUpper();
    }
    return text.toUtf8();
}

}  // namespace

class WrongKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRightOneOpensHoweverItIsTyped();
    void noOtherOpens();
};

void WrongKeyTest::theRightOneOpensHoweverItIsTyped()
{
    SeededRandom random(7);
    const KeySlots slots = locked(random);
    const QString text = QString::fromUtf8(right);
    for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D})
        QVERIFY(slots.unlock(passphrase(text.normalized(form).toUtf8()), KdfPolicyForTests::cheap()));
}

void WrongKeyTest::noOtherOpens()
{
    const int wrong = byTier(1'000, 10'000, 10'000);
    Run run("wrong_passphrase");
    SeededRandom random(run.seed());
    const KeySlots slots = locked(random);
    const auto composed = [](const QByteArray &utf8) {
        return QString::fromUtf8(utf8).normalized(QString::NormalizationForm_KC);
    };
    while (run.count() < wrong) {
        const QByteArray typed = mistyped(random);
        if (typed.isEmpty() || composed(typed) == composed(right))
            continue;
        run.tried();
        const auto opened = slots.unlock(passphrase(typed), KdfPolicyForTests::cheap());
        if (opened)
            run.failed("opened by " + typed);
        else if (opened.error().reason != "vault.wrong_passphrase")
            run.failed("refused as " + opened.error().reason);
    }
    QCOMPARE(run.failures(), 0);
}

QTEST_GUILESS_MAIN(WrongKeyTest)
#include "wrong_key_test.moc"
