// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_command.h"

#include "app/cli/bench/bench_parts.h"
#include "app/cli/bench/practice_copy.h"
#include "core/base/random.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace sp::cli {

namespace {

constexpr int runs = 3;

}  // namespace

Result<Reply> bench(Context &context)
{
    Engine &original = context.engine();
    // Next to the practice, so that the same disk is measured.
    const QTemporaryDir scratch(original.vault().folder.layout().folder() + u"-bench-XXXXXX"_s);
    if (!scratch.isValid())
        return Error{ErrorCode::Unavailable, "file.unwritable", {{u"path"_s, scratch.path()}}};
    const QString folder = scratch.filePath(u"practice"_s);
    SP_CHECK(copyPractice(original, folder));

    BenchReport report(runs);
    const bool withoutKdf = forgetPeakMemory();
    SP_CHECK(benchUnlock(report, folder, original.vault(), original.clock()));
    {
        SystemRandom random;
        const VaultSession &key = original.vault();
        SP_TRY(vault, VaultSession::openUnlocked(
                          folder, {key.vaultKey.clone(), SlotType::Passphrase, key.slot}, original.clock()));
        Engine engine(std::move(vault), {original.clock(), random});
        SP_CHECK(benchDay(report, engine));
        SP_CHECK(benchPdf(report, original));
        SP_CHECK(benchBooks(report, engine, scratch.path()));
        SP_CHECK(benchEncryption(report, engine, scratch.path()));
    }
    SP_CHECK(benchSeries(report, original.clock()));
    SP_CHECK(benchSlots(report, original.clock()));
    report.told(
        withoutKdf ? "peak memory of all this, without the KDF" : "peak memory of all this, with the KDF",
        memoryInMiB("VmHWM"), "MiB");
    return report.reply();
}

}  // namespace sp::cli
