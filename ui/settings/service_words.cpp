// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/service_words.h"

#include "ui/money/money_words.h"
#include "ui/session/note_form_words.h"
#include "ui/session/service_colour.h"
#include "ui/settings/meeting_fields.h"
#include "ui/widgets/duration_text.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using billing::PriceBy;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ServiceWords)
};

QString roundingText(const billing::PriceRule &price)
{
    if (price.by != PriceBy::Hour || price.time.stepMinutes <= 1)
        return Words::tr("to the minute");
    return Words::tr("steps of %1 min").arg(price.time.stepMinutes);
}

}  // namespace

std::vector<std::pair<QString, QString>> serviceFacts(const ServiceDetails &details)
{
    const auto minutes = [](std::chrono::minutes length) { return Words::tr("%1 min").arg(length.count()); };
    std::vector<std::pair<QString, QString>> facts{{Words::tr("Name"), details.name},
        {Words::tr("Length"), durationText(details.duration)}, {Words::tr("Price"), priceText(details)},
        {Words::tr("Tax"), taxCodeText(details.taxCode)}};
    if (details.price.by == PriceBy::Hour) {
        facts.emplace_back(Words::tr("Time is rounded"), roundingText(details.price));
        facts.emplace_back(Words::tr("Minutes of grace"), QString::number(details.price.time.graceMinutes));
    }
    facts.emplace_back(Words::tr("Free before"), minutes(details.bufferBefore));
    facts.emplace_back(Words::tr("Free after"), minutes(details.bufferAfter));
    facts.emplace_back(Words::tr("Notes begin with"), noteFormName({details.noteTemplate}));
    if (const QString meets = meetingPlanText(details.meeting); !meets.isEmpty())
        facts.emplace_back(Words::tr("Sessions meet"), meets);
    facts.emplace_back(Words::tr("Colour in the calendar"), serviceColourText(details.colour));
    return facts;
}

QString priceText(const ServiceDetails &details)
{
    const QString price = moneyText(details.price.price);
    return details.price.by == PriceBy::Hour ? Words::tr("%1 an hour").arg(price) : price;
}

}  // namespace sp::ui
