// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace sp {

class Database;
class Engine;

/// What somebody who mends the program wants to know of the machine it runs on.
struct ProgramDiagnostics {
    Instant now;
    QByteArray version;
    QString system;  ///< "Debian GNU/Linux 12 (bookworm), x86_64"
    QByteArray qt;
    QByteArray sqlcipher;
    QByteArray sodium;
    QStringList crash;  ///< The last crash note, line by line; empty where there is none.
    QStringList log;    ///< The last lines of the log, the oldest first.
};

/// And of the practice: how much there is of what, and in which state, never what it says.
struct PracticeDiagnostics {
    struct Rows {
        QByteArray table;
        std::int64_t count = 0;
    };
    struct Jobs {
        QByteArray type;
        QByteArray status;
        QByteArray reason;  ///< Why one of them failed last; empty where none did.
        std::int64_t count = 0;
    };
    std::int64_t schema = 0;
    std::int64_t bytes = 0;
    std::vector<Rows> rows;
    std::vector<Jobs> jobs;
    /// Those that say nothing about a person: name and value.
    std::vector<std::pair<QByteArray, QByteArray>> settings;
};

/// What the open practice tells. Fails as its stores do.
Result<PracticeDiagnostics> diagnosePractice(Engine &engine);

/// The text that "Copy diagnostics" shows whole before anybody passes it on. Counts and sizes are rounded, so
/// that a practice is not known by them. Without a practice it says that none was open.
QString diagnosticsText(
    const ProgramDiagnostics &program, const std::optional<PracticeDiagnostics> &practice);

/// "under 10", or the number with one digit that counts: "about 300".
QString roundedCount(std::int64_t count);
/// "under 1 MiB", "about 40 MiB".
QString roundedSize(std::int64_t bytes);

/// The version of the SQLCipher that this program is built with; empty where it does not say.
QByteArray sqlcipherVersion();

/// What the tables hold, for diagnosePractice().
class DiagnosticsStore {
public:
    explicit DiagnosticsStore(Database &database) : m_database(database) {}

    /// Number of the schema's last step.
    Result<std::int64_t> schema() const;
    Result<std::int64_t> bytes() const;
    /// Of every table of ours, by its name.
    Result<std::vector<PracticeDiagnostics::Rows>> rows() const;
    Result<std::vector<PracticeDiagnostics::Jobs>> jobs() const;

private:
    Database &m_database;
};

}  // namespace sp
