// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <optional>

namespace sp {

/// What somebody says of one field: nothing, that it is empty from now on, or what it is.
template <typename T>
class Said {
public:
    /// Nothing is said: the field stays as it is.
    Said() = default;
    Said(T value) : m_kind(Kind::Value), m_value(std::move(value)) {}
    /// The field is empty from now on.
    static Said empty()
    {
        Said said;
        said.m_kind = Kind::Empty;
        return said;
    }

    bool saysSomething() const { return m_kind != Kind::Nothing; }
    /// What the field is from now on.
    std::optional<T> over(const std::optional<T> &before) const { return saysSomething() ? m_value : before; }

private:
    enum class Kind { Nothing, Empty, Value } m_kind = Kind::Nothing;
    std::optional<T> m_value;
};

/// Whose an entry of the calendar is, and which service.
struct EntryOwner {
    std::optional<ClientId> client = {};
    std::optional<ServiceId> service = {};
    friend bool operator==(const EntryOwner &, const EntryOwner &) = default;
};

/// What is said of an entry and of all that belong to its series.
struct Assignment {
    Said<ClientId> client = {};
    Said<ServiceId> service = {};
};

/// Whether an entry is the one that was pointed at, or another one of its series.
enum class EntryRole { Meant, Relative };

/// What `own` is after `said` was said of an entry that was `meant`. Client and service are decided each for
/// itself: of a relative, a field that says something else than the meant one did is left alone.
EntryOwner assigned(const EntryOwner &own, const EntryOwner &meant, const Assignment &said, EntryRole role);

}  // namespace sp
