// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/tomorrow_strip.h"

#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/today/today_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/shown_names.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

constexpr int shownAtMost = 3;

/// "13:00 Berlin, Coaching · By phone"
QString noteOf(const PlannedSession &session, const TimeZone &own)
{
    const TimeZone other = zoneOr(session.clientZone, own);
    const Instant at = session.when.start;
    QStringList notes;
    if (other.offsetAt(at) != own.offsetAt(at))
        notes << u"%1 %2"_s.arg(clockAt(at, other), placeOf(other.name()));
    if (!session.serviceName.isEmpty())
        notes << session.serviceName;
    const QString note = notes.join(u", "_s);
    return session.location.isEmpty() || note.isEmpty() ? note + session.location
                                                        : u"%1  ·  %2"_s.arg(note, session.location);
}

}  // namespace

TomorrowStrip::TomorrowStrip(const TodayView &view, QWidget *parent) : QWidget(parent)
{
    std::vector<const PlannedSession *> shown;
    int count = 0;
    for (const PlannedSession &each : view.tomorrow) {
        if (!each.isAppointment() || each.isOver())
            continue;
        ++count;
        if (shown.size() < shownAtMost)
            shown.push_back(&each);
    }
    auto *inner = new QVBoxLayout(this);
    // Level with the cards, where there are some.
    inner->setContentsMargins(directedMargins(view.today.empty() ? 0 : 32, 4, 0, 0));
    inner->setSpacing(metrics::gapSmall);
    inner->addWidget(
        new Label(TodayPage::tr("Tomorrow, %1").arg(dayTitle(view.date + days(1))), style::section, this));
    if (shown.empty()) {
        inner->addWidget(new Label(TodayPage::tr("Nothing planned"), style::caption, this));
        return;
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gapLarge);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (i > 0)
            row->addWidget(new Hairline(Qt::Vertical, this));
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        // A name may be cut, a time never.
        auto *who = new QHBoxLayout;
        who->setSpacing(metrics::gapSmall);
        who->addWidget(new Label(clockAt(shown[i]->when.start, view.zone),
            {TextSize::Base, Weight::Semi, Tone::Ink, Figures::Tabular}, this));
        who->addWidget(new Label(ShownNames::of(shown[i]->clientName), style::base, this), 1);
        words->addLayout(who);
        words->addWidget(new Label(noteOf(*shown[i], view.zone), style::caption, this));
        row->addLayout(words, 1);
    }
    inner->addLayout(row);
    if (count > shownAtMost)
        inner->addWidget(
            new Label(TodayPage::tr("and %n more", nullptr, count - shownAtMost), style::caption, this));
}

}  // namespace sp::ui
