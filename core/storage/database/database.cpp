// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database/database.h"

#include "core/base/log.h"
#include "core/storage/database/database_failure.h"
#include "core/storage/database/wiping_memory.h"

#include <QFile>

#include <sqlite3.h>

#include <cstring>
#include <limits>

namespace sp {

namespace {

struct Pragma {
    const char *set;
    const char *read;
    std::int64_t expected;
};

// security.md, defaults 13 and 15. Each is read back: a misspelt or refused pragma is silent in SQLite.
constexpr Pragma pragmas[] = {
    {"PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", 1},
    {"PRAGMA synchronous=FULL", "PRAGMA synchronous", 2},
    {"PRAGMA fullfsync=ON", "PRAGMA fullfsync", 1},
    {"PRAGMA trusted_schema=OFF", "PRAGMA trusted_schema", 0},
    {"PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", 1},
    {"PRAGMA secure_delete=ON", "PRAGMA secure_delete", 1},
    {"PRAGMA temp_store=MEMORY", "PRAGMA temp_store", 2},
    {"PRAGMA wal_autocheckpoint=64", "PRAGMA wal_autocheckpoint", 64},
};

int compareNames(void *order, int aSize, const void *a, int bSize, const void *b)
{
    return static_cast<const NameOrder *>(order)->compare(
        QString::fromUtf8(static_cast<const char *>(a), aSize),
        QString::fromUtf8(static_cast<const char *>(b), bSize));
}

/// What SQLite asks while another connection writes: not 0 to try again.
int waitForOther(void *work, int tries)
{
    constexpr int most = 1000, milliseconds = 10;
    if (tries >= most)
        return 0;
    (*static_cast<const std::function<void()> *>(work))();
    sqlite3_sleep(milliseconds);
    return 1;
}

std::int64_t readInteger(sqlite3 *handle, const char *sql, std::int64_t otherwise)
{
    sqlite3_stmt *statement = nullptr;
    std::int64_t value = otherwise;
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        value = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return value;
}

QByteArray readText(sqlite3 *handle, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    QByteArray value;
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        value = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return value;
}

Error pragmaRefused(const char *what)
{
    return {ErrorCode::Internal, "storage.pragma", {}, what};
}

/// The defaults that depend on how the file is opened, or that are no ordinary pragma.
Result<Done> setUp(sqlite3 *handle, const DatabaseOptions &options)
{
    int defensive = 0;
    if (sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, &defensive) != SQLITE_OK || defensive != 1)
        return pragmaRefused("defensive");
    const QByteArray cache = "PRAGMA cache_size=-" + QByteArray::number(options.cacheKibibytes);
    sqlite3_exec(handle, cache.constData(), nullptr, nullptr, nullptr);
    if (readInteger(handle, "PRAGMA cache_size", 0) != -options.cacheKibibytes)
        return pragmaRefused("cache_size");
    // Without a row the library cannot map files at all, which is as good.
    sqlite3_exec(handle, "PRAGMA mmap_size=0", nullptr, nullptr, nullptr);
    if (readInteger(handle, "PRAGMA mmap_size", 0) != 0)
        return pragmaRefused("mmap_size");
    return Done{};
}

/// SQLCipher's form of a raw key with its salt: x'<64 hex><32 hex>', kept in locked memory.
SecretBytes keyLiteral(const SecretBytes &key)
{
    static constexpr char digits[] = "0123456789abcdef";
    constexpr std::size_t rawSize = 48;
    Q_ASSERT(key.size() >= rawSize);
    SecretBytes literal(2 * rawSize + 3);
    unsigned char *out = literal.data();
    *out++ = 'x';
    *out++ = '\'';
    for (const unsigned char byte : key.span().first(rawSize)) {
        *out++ = static_cast<unsigned char>(digits[byte >> 4]);
        *out++ = static_cast<unsigned char>(digits[byte & 15]);
    }
    *out = '\'';
    return literal;
}

int bind(sqlite3_stmt *statement, int at, const SqlValue &value)
{
    struct Binder {
        sqlite3_stmt *statement;
        int at;
        int operator()(std::monostate) const { return sqlite3_bind_null(statement, at); }
        int operator()(std::int64_t number) const { return sqlite3_bind_int64(statement, at, number); }
        int operator()(const QByteArray &code) const
        {
            return sqlite3_bind_text64(statement, at, code.constData(),
                static_cast<sqlite3_uint64>(code.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
        }
        int operator()(const SqlBlob &blob) const
        {
            return sqlite3_bind_blob64(statement, at, blob.bytes.constData(),
                static_cast<sqlite3_uint64>(blob.bytes.size()), SQLITE_TRANSIENT);
        }
        int operator()(const SqlSecret &secret) const
        {
            // Static: the statement is reset and unbound before the caller's secret can go.
            return sqlite3_bind_blob64(statement, at, secret.bytes->data(),
                static_cast<sqlite3_uint64>(secret.bytes->size()), SQLITE_STATIC);
        }
    };
    return std::visit(Binder{statement, at}, value.state());
}

/// Resets a statement however the function that ran it is left.
class Reset {
public:
    explicit Reset(sqlite3_stmt *statement) : m_statement(statement) {}
    ~Reset()
    {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    Q_DISABLE_COPY_MOVE(Reset)

private:
    sqlite3_stmt *m_statement;
};

}  // namespace

void Database::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

void Database::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Database::Database(sqlite3 *handle)
    : m_names(std::make_unique<NameOrder>(QLocale(QLocale::English))), m_handle(handle)
{
}

Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database()
{
    m_prepared.clear();  // Statements before the connection they belong to.
    if (m_clientKeys)
        m_clientKeys->close();
}

Result<Database> Database::open(const QString &path, const SecretBytes &key, DatabaseOptions options)
{
    SP_CHECK(installWipingMemory());
    using Mode = DatabaseOptions::Mode;
    const bool readOnly = options.mode == Mode::ReadOnly;
    if (options.mode != Mode::Create)
        SP_CHECK(requireContent(path));
    const int flags = (readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) |
                      (options.mode == Mode::Create ? SQLITE_OPEN_CREATE : 0) | SQLITE_OPEN_NOMUTEX |
                      SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE;
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw, flags, nullptr);
    Database database(raw);
    if (code != SQLITE_OK)
        return openFailure(raw, code);
    sqlite3_busy_timeout(raw, 2000);
    sqlite3_create_collation_v2(raw, "names", SQLITE_UTF8, database.m_names.get(), compareNames, nullptr);
    database.m_clientKeys = std::make_unique<ClientKeys>(raw, key);
    if (!key.empty()) {
        const SecretBytes literal = keyLiteral(key);
        sqlite3_key_v2(raw, "main", literal.data(), static_cast<int>(literal.size()));
    }
    // A wrong key shows at the first read only.
    const int readable = sqlite3_exec(raw, "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr);
    if (readable != SQLITE_OK)
        return openFailure(raw, readable);

    if (!readOnly && readText(raw, "PRAGMA journal_mode=WAL") != "wal" && !path.startsWith(u':'))
        return isFull(raw, sqlite3_extended_errcode(raw)) ? fullDisk(raw) : sp::readOnly(raw);
    SP_CHECK(setUp(raw, options));
    for (const Pragma &pragma : pragmas) {
        sqlite3_exec(raw, pragma.set, nullptr, nullptr, nullptr);
        if (readInteger(raw, pragma.read, -1) != pragma.expected)
            return pragmaRefused(pragma.set);
    }
    return database;
}

void Database::orderNamesBy(const QLocale &locale)
{
    *m_names = NameOrder(locale);
}

void Database::whenBusy(std::function<void()> work)
{
    auto asked = std::make_unique<std::function<void()>>(std::move(work));
    sqlite3_busy_handler(m_handle.get(), waitForOther, asked.get());
    m_whenBusy = std::move(asked);
}

Result<Database> Database::openInMemory()
{
    return open(QStringLiteral(":memory:"), SecretBytes(), {DatabaseOptions::Mode::Create});
}

Error Database::failure(int code)
{
    const QByteArray message = sqlite3_errmsg(m_handle.get());
    if (isFull(m_handle.get(), code))
        return fullDisk(m_handle.get());
    const int kind = isUnread(m_handle.get(), code) ? SQLITE_IOERR : code & 0xFF;
    switch (kind) {
    case SQLITE_READONLY:
        return readOnly(m_handle.get());
    case SQLITE_CANTOPEN:
        return {ErrorCode::Refused, "storage.cannot_open", {}, message};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Unavailable, "storage.busy", {}, message};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Corrupt, "storage.damaged", {}, message};
    case SQLITE_IOERR:
        // After a failed sync nobody knows what the disk holds; trying again would only hide that.
        logWarning("An input or output error of SQLite's: refusing further writes...").count(code);
        m_health = Health::Poisoned;
        return {ErrorCode::Unavailable, "storage.io_error", {}, message};
    case SQLITE_CONSTRAINT:
        // RAISE(ABORT, 'APPEND_ONLY_ENFORCED') in a trigger names its own reason.
        if (code == SQLITE_CONSTRAINT_TRIGGER)
            return {ErrorCode::Refused, message};
        return {ErrorCode::Conflict, "storage.constraint", {}, message};
    default:
        return {ErrorCode::Internal, "storage.sql", {}, message};
    }
}

Result<sqlite3_stmt *> Database::prepare(const char *sql, Prepared &temporary)
{
    const auto known = m_prepared.find(sql);
    if (known != m_prepared.end() && !sqlite3_stmt_busy(known->second.get()))
        return known->second.get();
    sqlite3_stmt *raw = nullptr;
    const int code = sqlite3_prepare_v3(m_handle.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    if (code != SQLITE_OK)
        return failure(code);
    if (known == m_prepared.end())
        m_prepared.emplace(sql, Prepared(raw));
    else
        temporary.reset(raw);
    return raw;
}

Result<Done> Database::announceChange()
{
    if (!m_beforeChange)
        return Done{};
    // Away while it is at work: it may change something itself.
    auto work = std::exchange(m_beforeChange, {});
    auto done = work();
    if (!done)
        m_beforeChange = std::move(work);
    return done;
}

Result<Done> Database::execute(const char *script)
{
    SP_CHECK(announceChange());
    const int code = sqlite3_exec(m_handle.get(), script, nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<Done>(Done{}) : failure(code);
}

Result<Done> Database::run(const char *sql, const SqlParameters &parameters)
{
    return each(sql, parameters, [](const Row &) { return true; });
}

Result<Done> Database::each(
    const char *sql, const SqlParameters &parameters, const std::function<bool(const Row &)> &visit)
{
    Prepared temporary;
    SP_TRY(statement, prepare(sql, temporary));
    if (!sqlite3_stmt_readonly(statement)) {
        if (m_health == Health::Poisoned)
            return Error{ErrorCode::Unavailable, "storage.reopen_needed"};
        SP_CHECK(announceChange());
    }
    const Reset reset(statement);
    for (const SqlParameter &parameter : parameters) {
        const int at = sqlite3_bind_parameter_index(statement, parameter.name);
        Q_ASSERT_X(at > 0, "Database::each", parameter.name);
        if (const int code = bind(statement, at, parameter.value); code != SQLITE_OK)
            return failure(code);
    }
    int code = sqlite3_step(statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement))
        if (!visit(Row(statement)))
            return Done{};
    return code == SQLITE_DONE ? Result<Done>(Done{}) : failure(code);
}

Result<std::int64_t> Database::integer(const char *sql, const SqlParameters &parameters)
{
    SP_TRY(found, first(sql, parameters, [](const Row &row) { return row.integer(0); }));
    return found.value_or(0);
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(m_handle.get());
}

std::int64_t Database::totalChanges() const
{
    return sqlite3_total_changes64(m_handle.get());
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle.get()) == 0;
}

Result<Done> Database::setDurability(Durability durability)
{
    return execute(durability == Durability::Full ? "PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=64"
                                                  : "PRAGMA synchronous=OFF; PRAGMA wal_autocheckpoint=4096");
}

Result<Done> Database::checkpoint()
{
    const int code =
        sqlite3_wal_checkpoint_v2(m_handle.get(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    return code == SQLITE_OK ? Result<Done>(Done{}) : failure(code);
}

Result<Done> Database::checkIntegrity()
{
    SP_CHECK(checkpoint());
    std::optional<QByteArray> problem;
    const auto note = [&](const Row &row) {
        problem = row.bytes(0);
        return false;
    };
    SP_CHECK(each("PRAGMA cipher_integrity_check", {}, note));
    if (!problem) {
        SP_CHECK(each("PRAGMA integrity_check(1)", {},
            [&](const Row &row) { return row.peek(0) == "ok" || note(row); }));
    }
    if (problem)
        return Error{ErrorCode::Corrupt, "storage.damaged", {}, *problem};
    return Done{};
}

Result<Done> Database::copyTo(const QString &path, const SecretBytes &key)
{
    SP_TRY(target, open(path, key, {DatabaseOptions::Mode::Create}));
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", handle(), "main");
    if (!backup)
        return target.failure(sqlite3_errcode(target.handle()));
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE)
        return target.failure(stepped);
    if (finished != SQLITE_OK)
        return target.failure(finished);
    return target.checkpoint();
}

Result<Transaction> Transaction::begin(Database &database)
{
    SP_CHECK(database.run("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Transaction::~Transaction()
{
    // Some failures (a full disk) have already rolled back.
    if (m_database && m_database->inTransaction() && !m_database->run("ROLLBACK"))
        logWarning("Rolling back failed; the next opening will do it...");
}

Result<Done> Transaction::commit()
{
    SP_CHECK(m_database->run("COMMIT"));
    m_database = nullptr;
    return Done{};
}

}  // namespace sp
