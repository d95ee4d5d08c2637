// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_command.h"

#include "app/cli/bench/bench_parts.h"
#include "core/base/random.h"
#include "core/storage/vault/subkeys.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace sp::cli {

namespace {

constexpr int runs = 3;

/// Forgets the highest memory so far, so that what the key derivation needed does not count: the window derives once and
/// gives it back. False where the kernel does not offer that.
bool forgetPeakMemory()
{
    QFile control(u"/proc/self/clear_refs"_s);
    return control.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && control.write("5") == 1;
}

/// Peak resident memory of this process in MiB, from the kernel; 0 where it does not say.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

/// A copy of the practice in `folder`, so that the figures are taken without touching the practice itself.
Result<Done> copyPractice(Engine &engine, const QString &folder)
{
    SP_CHECK(engine.settle());
    const WorkspaceLayout from = engine.vault().folder.layout();
    const WorkspaceLayout to(folder);
    for (const auto &[source, target] : {std::pair{from.slotsA(), to.slotsA()}, std::pair{from.slotsB(), to.slotsB()},
             std::pair{from.anchor(), to.anchor()}})
        if (QFile::exists(source) && !QFile::copy(source, target))
            return Error{ErrorCode::Unavailable, "file.unwritable", {{u"path"_s, target}}};
    for (const QString &part : {to.attachments(), to.backups()})
        if (!QDir().mkpath(part))
            return Error{ErrorCode::Unavailable, "file.unwritable", {{u"path"_s, part}}};
    return engine.database().copyTo(to.database(), databaseKey(engine.vault().vaultKey));
}

}  // namespace

Result<Reply> bench(Context &context)
{
    Engine &original = context.engine();
    // Next to the practice, so that the same disk is measured.
    const QTemporaryDir scratch(original.vault().folder.layout().folder() + u"-bench-XXXXXX"_s);
    if (!scratch.isValid())
        return Error{ErrorCode::Unavailable, "file.unwritable", {{u"path"_s, scratch.path()}}};
    const QString folder = scratch.filePath(u"practice"_s);
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::Unavailable, "file.unwritable", {{u"path"_s, folder}}};
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
    report.told(withoutKdf ? "peak memory of all this, without the KDF" : "peak memory of all this, with the KDF", peakMemory(), "MiB");
    return report.reply();
}

}  // namespace sp::cli
