// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/overlays.h"

#include "core/engine/engine.h"
#include "core/practice/syncing/sync_intake.h"
#include "ui/session/service_colour.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using syncing::CalendarAccount;
using syncing::CalendarHere;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Overlays)
};

/// One of the colours that services are offered too, in turn.
QByteArray colourAt(std::size_t place)
{
    const std::vector<Choice> colours = serviceColours();
    return colours[1 + place % (colours.size() - 1)].code;
}

QString signFor(const QString &name, const std::vector<OverlayPointer> &others)
{
    const auto letter = std::ranges::find_if(name, [](QChar c) { return c.isLetterOrNumber(); });
    const QString first = letter == name.end() ? u"?"_s : QString(letter->toUpper());
    const auto isTaken = [&](const QString &sign) {
        return std::ranges::any_of(others, [&](const OverlayPointer &each) { return each->sign == sign; });
    };
    QString sign = first;
    for (int next = 2; isTaken(sign); ++next)
        sign = first + QString::number(next);
    return sign;
}

bool goesBack(const CalendarAccount &account, const CalendarHere &calendar)
{
    return syncing::directionOf(account, calendar, syncing::EventLink::Origin::Elsewhere) ==
           syncing::Direction::Both;
}

}  // namespace

QString Overlay::fullName() const
{
    return name == account ? name : u"%1, %2"_s.arg(name, account);
}

Result<Overlays> Overlays::read(Engine &engine, Interval window)
{
    Overlays overlays;
    std::map<RemoteCalendarId, OverlayPointer> known;
    SP_TRY(accounts, engine.syncing().accounts().accounts());
    for (const CalendarAccount &account : accounts) {
        SP_TRY(calendars, engine.syncing().accounts().calendars(account.id));
        for (const CalendarHere &calendar : calendars) {
            if (!calendar.reads)
                continue;
            Overlay one{calendar.id, calendar.name.isEmpty() ? account.settings.name : calendar.name,
                account.settings.name, calendar.ownColour};
            for (const QByteArray &colour : {calendar.colour, account.settings.colour})
                if (one.colour.isEmpty())
                    one.colour = colour;
            if (one.colour.isEmpty())
                one.colour = colourAt(overlays.m_all.size());
            one.sign = signFor(one.name, overlays.m_all);
            one.onlyBusy = account.settings.privacy == syncing::Privacy::Busy;
            one.readOnly = !goesBack(account, calendar);
            overlays.m_all.push_back(std::make_shared<const Overlay>(std::move(one)));
            known.emplace(calendar.id, overlays.m_all.back());
        }
    }
    if (overlays.m_all.empty())
        return overlays;
    SP_TRY(origins, engine.syncing().links().origins(window));
    for (const auto &[event, calendar] : origins)
        if (const auto found = known.find(calendar); found != known.end())
            overlays.m_origins.emplace(event, found->second);
    return overlays;
}

OverlayPointer Overlays::of(const EventId &event) const
{
    const auto found = m_origins.find(event);
    return found == m_origins.end() ? nullptr : found->second;
}

QString overlayRule(const Overlay &overlay)
{
    return overlay.readOnly ? Words::tr("Read only: this calendar is changed where it comes from.")
                            : Words::tr("What is changed here is changed there too.");
}

QString untitledEntry(bool busy)
{
    return busy ? Words::tr("Busy") : Words::tr("Free");
}

}  // namespace sp::ui
