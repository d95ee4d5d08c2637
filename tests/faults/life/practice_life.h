// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <set>
#include <vector>

/// A practice that is worked on until something happens to the machine, and what its owner was told until
/// then. Whatever was told has to be there afterwards.
namespace sp {
class Engine;
}

namespace sp::faults {

class OpenedPractice;

/// Where a life takes place: `root` holds the practice and its backups.
struct Place {
    QString root;
    QString practice() const { return root + QStringLiteral("/practice"); }
    QString backups() const { return root + QStringLiteral("/backups"); }
    /// One that is there from the beginning, where operations are tried.
    QString keptBackup() const { return backups() + QStringLiteral("/kept.spbackup"); }
};

/// Makes a practice with one client and one service, and closes it.
void makePractice(const Place &place);

/// What the owner was told was done, over all lives.
class Told {
public:
    /// Takes "what id figure" lines; what stands behind the last end of a line was not told whole.
    void hear(const QByteArray &text);
    int openings() const { return m_openings; }
    const std::vector<QByteArrayList> &acts() const { return m_acts; }
    /// Acts by their names.
    std::map<QByteArray, int> kinds() const;

    /// What of it the practice at `place` lacks, or what is wrong with the practice; empty when all of it is
    /// there. Looks at the latest acts, and at all acts and every page where `depth` asks for it. `round`
    /// makes the ids of this look at it.
    enum class Depth { Latest, All };
    QByteArray missingFrom(const Place &place, int round, Depth depth);

private:
    void add(const QByteArrayList &act);
    QByteArray missingFrom(OpenedPractice &practice, Depth depth) const;
    QByteArray missingRunning(OpenedPractice &practice);
    QByteArray missingBackup(const Place &place);

    std::vector<QByteArrayList> m_acts;
    std::map<QByteArray, int> m_notes;     ///< The newest version of each.
    std::map<QByteArray, qint64> m_moves;  ///< Where each session was put last.
    std::set<QByteArray> m_backups;
    QByteArray m_running;  ///< The session whose timer was started and not finished.
    int m_openings = 0;
};

/// What no practice may ever be, whatever happened to it: empty when the witness knows it, its chains and
/// books hold, numbers have no gap and, with Depth::All, every page is whole.
QByteArray unsound(Engine &engine, Told::Depth depth);

/// Works on the practice for ever, and writes a line into `pipe` after each thing done, before the next
/// begins: books, starts, pauses, writes notes, finishes, takes payments, credits, moves, imports, attaches
/// files, changes the passphrase's slot, backs up, and comes to rest. `seed` and `round` decide what.
[[noreturn]] void live(const Place &place, std::uint64_t seed, int round, int pipe);

/// Runs `work` in a child process with the writing end of a pipe, and answers what was written into it and
/// waitpid's status.
struct Ended {
    QByteArray said;
    int status;
    bool wasKilled() const;
    /// The exit code, or -1.
    int code() const;
};
Ended inChild(const std::function<void(int pipe)> &work);

}  // namespace sp::faults
