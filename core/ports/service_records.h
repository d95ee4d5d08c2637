// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <vector>

namespace sp {

/// Where a domain says that one of its services is (RFC 2782).
struct ServiceRecord {
    QString host;  ///< Without a dot at its end; empty: the domain says that it has no such service.
    int port = 0;
    int priority = 0;  ///< The lowest is asked first.
    int weight = 0;    ///< Among those of one priority the highest.
    friend bool operator==(const ServiceRecord &, const ServiceRecord &) = default;
};

struct ServiceAnswer {
    std::vector<ServiceRecord> records = {};
    std::vector<QByteArray> texts = {};  ///< Of the TXT record of the same name: "path=/dav".
};

/// What the name service knows of a service. It is not signed: whoever asks must not trust it with a secret.
class ServiceRecords {
public:
    virtual ~ServiceRecords() = default;
    /// `name`: "_caldavs._tcp.example.org". Blocks, for some seconds at most. Nothing where nothing is known,
    /// or nobody answers.
    virtual ServiceAnswer ask(const QString &name, const std::atomic_bool *canceled = nullptr) = 0;
};

}  // namespace sp
