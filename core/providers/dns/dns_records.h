// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/service_records.h"

#include <chrono>

namespace sp {

/// The machine's own name service, by QDnsLookup: SRV and TXT at once, and no longer than `limit`.
class DnsRecords final : public ServiceRecords {
public:
    explicit DnsRecords(std::chrono::milliseconds limit = std::chrono::seconds(3)) : m_limit(limit) {}
    ServiceAnswer ask(const QString &name, const std::atomic_bool *canceled) override;

private:
    std::chrono::milliseconds m_limit;
};

}  // namespace sp
