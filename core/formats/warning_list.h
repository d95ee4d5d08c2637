// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/warning.h"

#include <vector>

namespace sp {

/// Collects warnings; past a hundred it only counts them, so a broken file cannot fill the memory with its
/// flaws.
class WarningList {
public:
    explicit WarningList(const QByteArray &family) : m_family(family) {}

    void add(const QByteArray &name, QJsonObject facts)
    {
        if (m_warnings.size() < 100)
            m_warnings.push_back({m_family + '.' + name, std::move(facts)});
        else
            ++m_more;
    }
    void add(const Warning &warning) { m_warnings.push_back(warning); }

    /// What was collected, with "<family>.more_warnings" {count} for the rest.
    std::vector<Warning> take()
    {
        if (m_more > 0)
            m_warnings.push_back({m_family + ".more_warnings", {{QStringLiteral("count"), m_more}}});
        return std::move(m_warnings);
    }

private:
    QByteArray m_family;
    std::vector<Warning> m_warnings;
    int m_more = 0;
};

}  // namespace sp
