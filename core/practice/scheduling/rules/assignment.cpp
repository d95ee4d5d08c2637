// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scheduling/rules/assignment.h"

namespace sp {

namespace {

template <typename T>
std::optional<T> decided(
    const std::optional<T> &own, const std::optional<T> &meant, const Said<T> &said, EntryRole role)
{
    const bool goesItsOwnWay = role == EntryRole::Relative && own && own != meant;
    return goesItsOwnWay ? own : said.over(own);
}

}  // namespace

EntryOwner assigned(const EntryOwner &own, const EntryOwner &meant, const Assignment &said, EntryRole role)
{
    return {decided(own.client, meant.client, said.client, role),
        decided(own.service, meant.service, said.service, role)};
}

}  // namespace sp
