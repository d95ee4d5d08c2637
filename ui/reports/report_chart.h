// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reports_model.h"
#include "ui/widgets/bar_chart.h"

namespace sp::ui {

/// The picture of a report, and what each of its places is made of.
struct ReportPicture {
    ChartContent chart;
    struct Place {
        QString name;
        ReportPart part;
    };
    std::vector<Place> places;
};

/// How many clients have a bar of their own; the others share one.
inline constexpr std::size_t drawnClients = 8;

/// Income: invoiced beside received. Owed: by age. Tax: by rate, one on the other. Hours: held, missed and
/// canceled, one on the other. Time: by client.
ReportPicture pictureOf(const ReportView &view);

}  // namespace sp::ui
