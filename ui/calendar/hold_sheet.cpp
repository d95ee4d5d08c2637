// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/hold_sheet.h"

#include "core/engine/engine.h"
#include "ui/calendar/calendar_words.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/states.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr int sheetWidth = 480;

QString untilWords(const HeldTime &held)
{
    return u"%1, %2"_s.arg(shortDay(dateOf(held.until), dateOf(held.until)), clockText(held.until));
}

}  // namespace

HoldSheet::HoldSheet(EngineClient &engine, const CalendarItem &item, const TimeZone &zone, QWidget &region)
    : Sheet(region, item.title, KeepTyped::Nothing::WithoutItsAct, sheetWidth), m_engine(engine),
      m_held(*item.held), m_clocks{zone, item.clientZone, {}}, m_service(new Select(this)),
      m_serviceFrame(new FieldFrame(tr("Service"), m_service))
{
    const LocalDate day = dateOf(item.start);
    setSubtitle(u"%1, %2"_s.arg(shortDay(day, day), clockRangeAt(m_held.when, zone)));
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    column->addWidget(new FactRow(tr("Held until"), untilWords(m_held)));
    if (const QString there = clockThere(item.start, zone, item.clientZone); !there.isEmpty())
        column->addWidget(new FactRow(tr("Over there"), there));
    if (m_held.service)
        column->addWidget(new FactRow(tr("Service"), item.note));
    column->addWidget(m_serviceFrame);
    m_serviceFrame->setVisible(!m_held.service && item.client);
    addPart(part);
    setSecondary(tr("Close"));
    m_book = setPrimary(tr("Book it"));
    m_book->setEnabled(item.client.has_value());
    connect(addLink(tr("Hold it longer")), &QPushButton::clicked, this, [this] {
        finish();
        Q_EMIT extendRequested(m_held.id);
    });
    connect(addLink(tr("Let go of it")), &QPushButton::clicked, this, [this] {
        finish();
        Q_EMIT releaseRequested(m_held.id);
    });
    connect(this, &Sheet::accepted, this, &HoldSheet::book);
    connect(this, &Sheet::rejected, this, &Sheet::finish);
    if (!m_held.service && item.client)
        loadServices(item.length());
}

void HoldSheet::loadServices(std::chrono::minutes length)
{
    ask(
        m_engine, this, [](Engine &engine) { return engine.services().list(); },
        [this, length](const Result<std::vector<Service>> &services) {
            if (!services || services->empty()) {
                m_serviceFrame->setError(
                    services ? tr("There is no service yet. Add one under Settings, Services.")
                             : errorText(services.error()));
                return;
            }
            m_services = *services;
            for (const Service &each : m_services)
                m_service->addItem(u"%1, %2"_s.arg(each.details.name, durationText(each.details.duration)));
            const auto likely = std::ranges::find(
                m_services, length, [](const Service &each) { return each.details.duration; });
            if (likely != m_services.end())
                m_service->setCurrentIndex(static_cast<int>(likely - m_services.begin()));
        });
}

void HoldSheet::book()
{
    HeldBooking booking;
    if (const int at = m_service->currentIndex(); !m_held.service && at >= 0 && !m_services.empty())
        booking.service = m_services[static_cast<std::size_t>(at)].id;
    if (m_anyway)
        booking.anyway = u"window"_s;
    finish();
    Q_EMIT bookRequested(m_held.id, booking);
}

void HoldSheet::warn(const SlotAdvice &advice)
{
    m_anyway = true;
    setFailure(adviceWords(advice, m_clocks, Seen::AlsoSaid).join(u' '));
    m_book->setText(tr("Book it anyway"));
}

}  // namespace sp::ui
