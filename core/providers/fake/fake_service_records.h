// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/service_records.h"

#include <map>

namespace sp {

/// Answers by name, and remembers what it was asked.
class FakeServiceRecords final : public ServiceRecords {
public:
    ServiceAnswer ask(const QString &name, const std::atomic_bool *) override
    {
        asked.push_back(name);
        const auto known = answers.find(name);
        return known == answers.end() ? ServiceAnswer() : known->second;
    }

    std::map<QString, ServiceAnswer> answers = {};
    std::vector<QString> asked = {};
};

}  // namespace sp
