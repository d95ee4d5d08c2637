// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engine/changers.h"
#include "ui/engine/engine_client.h"
#include "ui/widgets/version_sheet.h"

namespace sp::ui {

/// Every version of a service, the newest first: from when it held and what was different then, to read and
/// to use again. Using one again makes a new version; sessions keep the one they were booked with.
class ServiceHistory : public VersionSheet {
    Q_OBJECT

public:
    ServiceHistory(EngineClient &engine, const Service &service, QWidget &region);

Q_SIGNALS:
    /// The version chosen shall hold from now on.
    void wanted(const sp::ServiceDetails &details);

protected:
    void choose(std::size_t at) override;

private:
    void show(const std::vector<ServiceVersion> &versions, const TimeZone &zone, const Changers &changers);

    std::vector<ServiceVersion> m_versions;
};

}  // namespace sp::ui
