// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

/// A disk that forgets, refuses and lies, between the program under test and the C library. It stands below
/// SQLite as well as below the files that we write ourselves, so one seam serves database, log, key slots,
/// witness, attachments and backups; no product code knows of it. One folder is watched; calls on other files
/// pass. Programs that link sp_fault_disk have its open, write, fsync, rename and the like in the library's
/// place.
///
/// What is durable: a file's bytes as of its last fsync, a folder's names as of the folder's last fsync. That
/// is harsher than ext4, which writes names of its own accord, and as POSIX promises. The index of the log
/// (*-shm) is never durable.
namespace sp::faults {

enum class Call { Open, Read, Write, Sync, Truncate, Rename, Remove, MakeFolder };
inline constexpr int callKinds = 8;

/// What is left, after a power cut, of what was written and not synced: nothing; all of it; or of each write
/// any of its 512 bytes' sectors, and of each folder's changes of names the first few.
enum class Loss { All, None, Some };

/// Faults that a program with a hole in it would have: what is asked for is answered with success and not
/// done. They prove that the tests see.
enum class Lie {
    None,
    FileSync,    ///< fsync of any file.
    LogSync,     ///< Of the write-ahead log alone.
    TableSync,   ///< Of the database file alone.
    FolderSync,  ///< Of folders.
};

/// How many calls of one kind fail, from the n-th on.
enum class Lasting { Once, ForGood };

class SimulatedDisk {
public:
    /// Takes what lies in `folder` as durable and watches it from now on. Syncs do not reach the real disk.
    static void watch(const QString &folder);
    static void unwatch();
    /// Writes down what is durable and what is on its way, for a process that goes on with the same disk
    /// after this one died.
    static void keepFor(const QString &file);
    static void watchAgain(const QString &folder, const QString &file);
    static void tell(Lie lie);

    /// At the `nth` call from now on that changes the disk, before it is done, what a power cut would leave
    /// is written into `image` (not there yet) and the process ends with `powerCut`. The same `seed` leaves
    /// the same. Asked several times for one call, each leaves an image of its own.
    static void cutPowerAt(std::uint32_t nth, Loss loss, std::uint64_t seed, const QString &image);
    static constexpr int powerCut = 98;
    /// The same now, without ending the process.
    static void leaveImage(Loss loss, std::uint64_t seed, const QString &image);

    /// The `nth` call of this kind fails with `error` (an errno), and all after it where it lasts. A sync
    /// that fails drops what it should have written, and the next one says nothing of it, as Linux does.
    static void failAt(Call kind, std::uint32_t nth, int error, Lasting lasting);
    /// The `nth` write stores half of what it should and answers so; the next one finds the disk full.
    static void shortWriteAt(std::uint32_t nth);
    /// From now on the files may grow by `bytes` in all; what is cut off, replaced or removed makes room
    /// again. A write that does not fit stores what fits, then ENOSPC.
    static void leaveRoom(qint64 bytes);
    /// The least that was left since then.
    static qint64 leastRoom();
    static void heal();

    /// Calls that change the disk, since watch().
    static std::uint32_t changes();
    /// Calls of one kind since watch().
    static std::uint32_t calls(Call kind);
    /// Whether the fault that was asked for has happened.
    static bool hasFailed();
};

}  // namespace sp::faults
