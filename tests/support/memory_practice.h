// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/primitives/events/event_bus.h"
#include "core/primitives/unit/unit.h"
#include "core/storage/database/database.h"
#include "core/storage/database/migrator.h"

#include <QtGlobal>

namespace sp::test {

/// A migrated database in memory with a clock that stands still and ids that repeat: what every service test
/// stands on.
struct MemoryPractice {
    ManualClock clock{std::chrono::sys_days(std::chrono::year(2026) / 10 / 27) + std::chrono::hours(10)};
    SeededRandom random{7};
    IdSource ids{clock, random};
    Database database = openMigrated(clock.now());
    EventBus bus;
    UnitRunner units{database, bus, ids, clock};
    Actor owner{ids.next<ProfileTag>(), Role::Owner};

    /// Runs `work` as a Unit of the owner.
    template <typename T>
    Result<T> unit(const QByteArray &name, const std::function<Result<T>(Unit &)> &work)
    {
        return units.run<T>({name, owner}, work);
    }

    std::int64_t count(const char *sql)
    {
        const auto number = database.integer(sql);
        Q_ASSERT(number);
        return *number;
    }

private:
    static Database openMigrated(Instant now)
    {
        auto opened = Database::openInMemory();
        Q_ASSERT(opened);
        const auto migrated = migrate(*opened, migrations(), now);
        Q_ASSERT_X(migrated, "migrate", migrated ? "" : migrated.error().detail.constData());
        return *std::move(opened);
    }
};

}  // namespace sp::test
