// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <functional>
#include <memory>
#include <typeindex>
#include <unordered_map>
#include <vector>

namespace sp {

class Unit;

/// A domain event as the event log keeps it, under its published name ("session.completed"). Ids and figures
/// only.
struct EventRecord {
    QByteArray type;
    QByteArray entityType;
    std::optional<IdBytes> entity;
    QJsonObject data;
};

/// Carries domain events to their hearers inside the Unit that publishes them, in registration order. A
/// hearer writes or schedules; it never calls a port. A hearer's failure fails the Unit.
///
/// An event is a plain struct with `EventRecord record() const`.
class EventBus {
public:
    template <typename Event>
    void hear(std::function<Result<Done>(Unit &, const Event &)> hearer)
    {
        m_hearers[typeid(Event)].push_back([hearer = std::move(hearer)](Unit &unit, const void *event) {
            return hearer(unit, *static_cast<const Event *>(event));
        });
    }

    template <typename Event>
    Result<Done> deliver(Unit &unit, const Event &event) const
    {
        const auto known = m_hearers.find(typeid(Event));
        if (known != m_hearers.end())
            for (const auto &hearer : known->second)
                SP_CHECK(hearer(unit, &event));
        return Done{};
    }

private:
    std::unordered_map<std::type_index, std::vector<std::function<Result<Done>(Unit &, const void *)>>>
        m_hearers;
};

}  // namespace sp
