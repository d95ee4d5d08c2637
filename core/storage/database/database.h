// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/storage/database/client_keys.h"
#include "core/storage/database/sql_value.h"
#include "core/values/name_order.h"

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace sp {

/// The current row of a running query; valid only inside the function that receives it.
class Row {
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    /// TEXT or BLOB bytes, copied.
    QByteArray bytes(int column) const;
    /// TEXT or BLOB bytes, not copied: gone with the next row.
    QByteArrayView peek(int column) const;
    QString text(int column) const;
    Instant instant(int column) const { return instantFromMillis(integer(column)); }
    /// Corrupt data (a date nobody wrote) reads as 1970-01-01; the column's CHECK keeps that from happening.
    LocalDate date(int column) const;
    LocalTime localTime(int column) const;
    /// A BLOB straight into locked memory.
    SecretBytes secret(int column) const;
    Digest digest(int column) const;
    IdBytes idBytes(int column) const;
    template <typename Tag>
    Id<Tag> id(int column) const
    {
        return Id<Tag>(idBytes(column));
    }
    template <typename Tag>
    std::optional<Id<Tag>> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(id<Tag>(column));
    }
    std::optional<Instant> optionalInstant(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(instant(column));
    }
    std::optional<std::int64_t> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
    std::optional<LocalDate> optionalDate(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(date(column));
    }

private:
    sqlite3_stmt *m_statement;
};

using SqlParameters = std::vector<SqlParameter>;

/// How a practice file is opened.
struct DatabaseOptions {
    /// Create makes the file where there is none. The others refuse one that is absent or empty: a practice
    /// that lost its file must never look like a new one.
    enum class Mode { ReadWrite, ReadOnly, Create } mode = Mode::ReadWrite;
    /// Pages are decrypted on a cache miss only, so the cache decides the speed of reads.
    int cacheKibibytes = 65536;
};

/// An encrypted SQLite database (SQLCipher), used by one thread. Every pragma the defaults ask for is set and
/// read back at opening: WAL, synchronous=FULL, foreign keys, the cache's size, no memory map, defensive
/// mode, secure delete, temporary data in memory.
///
/// Failures: Unavailable "storage.disk_full", Refused "storage.read_only", Unavailable "storage.busy",
/// Corrupt "storage.damaged", Unavailable "storage.io_error" (after which every write fails with
/// "storage.reopen_needed"), Conflict "storage.constraint", or the reason a trigger raises.
class Database {
public:
    /// Opens `path`, or creates it where the options say so. `key` holds 48 bytes: the raw key and the salt
    /// (see vault/subkeys.h), or is empty for an unencrypted file, which only the benchmark makes. A wrong
    /// key fails with "storage.wrong_key", a file that is not there with NotFound "storage.missing" {path},
    /// an empty one with "storage.damaged".
    static Result<Database> open(const QString &path, const SecretBytes &key, DatabaseOptions options = {});
    static Result<Database> openInMemory();
    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    /// Runs several statements without parameters.
    Result<Done> execute(const char *script);
    /// Runs one statement that returns nothing.
    Result<Done> run(const char *sql, const SqlParameters &parameters = {});
    /// Calls `visit` for each row; a visitor that returns false ends the query.
    Result<Done> each(
        const char *sql, const SqlParameters &parameters, const std::function<bool(const Row &)> &visit);

    /// All rows through `read(row)`.
    template <typename Read>
    auto all(const char *sql, const SqlParameters &parameters, Read read)
        -> Result<std::vector<std::invoke_result_t<Read, const Row &>>>
    {
        std::vector<std::invoke_result_t<Read, const Row &>> rows;
        SP_CHECK(each(sql, parameters, [&](const Row &row) {
            rows.push_back(read(row));
            return true;
        }));
        return rows;
    }
    /// The first row through `read(row)`, or nothing.
    template <typename Read>
    auto first(const char *sql, const SqlParameters &parameters, Read read)
        -> Result<std::optional<std::invoke_result_t<Read, const Row &>>>
    {
        std::optional<std::invoke_result_t<Read, const Row &>> found;
        SP_CHECK(each(sql, parameters, [&](const Row &row) {
            found.emplace(read(row));
            return false;
        }));
        return found;
    }
    /// The integer of the first row's first column, or 0.
    Result<std::int64_t> integer(const char *sql, const SqlParameters &parameters = {});

    /// Rows changed by the last statement.
    std::int64_t changes() const;
    /// Rows changed since opening; rises with every effective write.
    std::int64_t totalChanges() const;
    bool inTransaction() const;
    /// Full, as at opening: what is committed is on the disk. Hasty: commits do not wait, for work that is
    /// made anew when a power cut spoils it.
    enum class Durability { Full, Hasty };
    Result<Done> setDurability(Durability durability);
    /// Called once, before the next statement of this connection that changes anything; where it fails, that
    /// statement fails so and is not run, and the next one asks again.
    void beforeChange(std::function<Result<Done>()> work) { m_beforeChange = std::move(work); }
    /// Called again and again while another connection keeps this one from writing, so that the other may be
    /// asked to stop: for ten seconds, and then "storage.busy". Without it, that comes after two.
    void whenBusy(std::function<void()> work);
    /// Moves the write-ahead log into the file and empties it.
    Result<Done> checkpoint();
    /// Every page's HMAC (after a checkpoint, or a live log raises false alarms), then the structure of the
    /// database.
    Result<Done> checkIntegrity();
    /// Copies the database as of now into a new file at `path` under `key`, verified page by page by SQLite.
    /// The clients' keys in it stay sealed as they are (ClientKeyStore::takeOver).
    Result<Done> copyTo(const QString &path, const SecretBytes &key);

    /// From now on COLLATE names orders as this region does; English at first. No index may use it: another
    /// version of ICU would find it in disorder.
    void orderNamesBy(const QLocale &locale);

    /// What the words about single clients are sealed under.
    ClientKeys &clientKeys() { return *m_clientKeys; }

    sqlite3 *handle() const { return m_handle.get(); }

private:
    struct Close {
        void operator()(sqlite3 *handle) const;
    };
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

    explicit Database(sqlite3 *handle);
    Result<sqlite3_stmt *> prepare(const char *sql, Prepared &temporary);
    Error failure(int code);

    std::unique_ptr<NameOrder> m_names;                 ///< The connection holds its address.
    std::unique_ptr<ClientKeys> m_clientKeys;           ///< And this one's.
    std::unique_ptr<std::function<void()>> m_whenBusy;  ///< And this one's.
    std::unique_ptr<sqlite3, Close> m_handle;
    std::unordered_map<std::string, Prepared>
        m_prepared;  ///< By statement text; a busy one is prepared anew.
    Result<Done> announceChange();
    std::function<Result<Done>()> m_beforeChange;
    enum class Health { Good, Poisoned } m_health = Health::Good;
};

/// A write transaction (BEGIN IMMEDIATE), rolled back unless committed.
class Transaction {
public:
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    Result<Done> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
};

}  // namespace sp
