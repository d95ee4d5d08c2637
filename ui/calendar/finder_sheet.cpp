// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/finder_sheet.h"

#include "ui/calendar/calendar_words.h"
#include "ui/calendar/finder_strip.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/session/client_picker.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/private_copy.h"
#include "ui/widgets/shown_names.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr int sheetWidth = 640;
constexpr int horizons[] = {7, 14, 30, 90};

}  // namespace

FinderSheet::FinderSheet(EngineClient &engine, QWidget &region)
    : Sheet(region, tr("Find a free time"), KeepTyped::Nothing::WithoutItsAct, sheetWidth), m_engine(engine),
      m_client(new ClientPicker(engine, tr("Client"))), m_service(new Select(this)),
      m_serviceFrame(new FieldFrame(tr("Service"), m_service)), m_horizon(new Select(this)),
      m_preferred(new Select(this)), m_words(new Label({}, style::caption)), m_strip(new FinderStrip),
      m_copy(new Button(tr("Copy as text"), ButtonKind::Outlined)),
      m_book(new Button(tr("Book"), ButtonKind::Outlined))
{
    for (const int days : horizons)
        m_horizon->addItem(tr("Next %n days", nullptr, days));
    m_horizon->setCurrentIndex(1);
    for (const QString &each : {tr("Any time of day"), tr("Mornings"), tr("Afternoons"), tr("Evenings")})
        m_preferred->addItem(each);
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(m_client);
    column->addWidget(m_serviceFrame);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    row->addWidget(new FieldFrame(tr("Within"), m_horizon), 1, Qt::AlignTop);
    row->addWidget(new FieldFrame(tr("Preferred"), m_preferred), 1, Qt::AlignTop);
    column->addLayout(row);
    addPart(fields);
    auto *list = new QWidget;
    auto *times = new QVBoxLayout(list);
    times->setContentsMargins(0, 0, 0, 0);
    times->setSpacing(metrics::gapSmall);
    m_words->setFlow(Flow::Wrap);
    times->addWidget(m_words);
    times->addWidget(m_strip);
    connect(m_strip, &FinderStrip::pressed, this, [this](std::size_t at) { m_rows[at]->toggle(); });
    for (std::size_t at = 0; at < mostFreeTimes; ++at) {
        m_rows.push_back(new CheckRow({}));
        m_rows.back()->hide();
        times->addWidget(m_rows.back());
        connect(m_rows.back(), &QCheckBox::toggled, this, [this, at] {
            m_strip->showOffer(at);
            refresh();
        });
    }
    auto *acts = new QHBoxLayout;
    acts->setSpacing(metrics::gapSmall);
    acts->addWidget(m_copy);
    acts->addWidget(m_book);
    acts->addStretch(1);
    times->addLayout(acts);
    addPart(list);
    setSecondary(tr("Close"));
    m_hold = setPrimary(tr("Hold for a day"));
    connect(m_client, &ClientPicker::picked, this, &FinderSheet::look);
    for (Select *each : {m_service, m_horizon, m_preferred})
        connect(each, &QComboBox::currentIndexChanged, this, &FinderSheet::look);
    connect(m_copy, &QPushButton::clicked, this, &FinderSheet::copy);
    connect(m_book, &QPushButton::clicked, this, &FinderSheet::book);
    connect(this, &Sheet::accepted, this, &FinderSheet::hold);
    connect(this, &Sheet::rejected, this, &Sheet::finish);
    loadServices();
    refresh();
}

void FinderSheet::setClient(const ClientSummary &client)
{
    m_client->setClient(client);
    look();
}

void FinderSheet::loadServices()
{
    ask(
        m_engine, this, [](Engine &engine) { return engine.services().list(); },
        [this](const Result<std::vector<Service>> &services) {
            if (!services) {
                m_serviceFrame->setError(errorText(services.error()));
                return;
            }
            m_services = *services;
            if (m_services.empty())
                m_serviceFrame->setError(tr("There is no service yet. Add one under Settings, Services."));
            for (const Service &each : m_services)
                m_service->addItem(u"%1, %2"_s.arg(each.details.name, durationText(each.details.duration)));
        });
}

std::optional<FreeTimesQuestion> FinderSheet::question() const
{
    const auto at = static_cast<std::size_t>(m_service->currentIndex());
    if (m_service->currentIndex() < 0 || at >= m_services.size())
        return std::nullopt;
    FreeTimesQuestion asked{m_services[at].id};
    if (m_client->client())
        asked.client = m_client->client()->id;
    asked.horizon = std::chrono::days(horizons[m_horizon->currentIndex()]);
    asked.preferred = static_cast<FreeTimesQuestion::Preferred>(m_preferred->currentIndex());
    return asked;
}

void FinderSheet::look()
{
    const auto asked = question();
    if (!asked)
        return;
    ask(
        m_engine, this, [asked = *asked](Engine &engine) { return readFreeTimes(engine, asked); },
        [this, question = ++m_asked](const Result<FreeTimes> &found) {
            if (question != m_asked)
                return;
            if (found)
                show(*found);
            else
                setFailure(errorText(found.error()));
        });
}

void FinderSheet::show(const FreeTimes &found)
{
    m_times = found;
    m_strip->present(found);
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        m_rows[at]->setChecked(false);
        m_rows[at]->setVisible(at < found.slots.size());
        if (at >= found.slots.size())
            continue;
        const LocalTime start = found.own.toLocal(found.slots[at].when.start);
        QStringList parts{u"%1.  %2, %3"_s.arg(QString::number(at + 1),
            shortDay(dateOf(start), dateOf(start)), clockRangeAt(found.slots[at].when, found.own))};
        for (const QString &each :
            {clockThere(start, found.own, found.theirs.name()), slotReasonsText(found.slots[at])})
            if (!each.isEmpty())
                parts << each;
        m_rows[at]->setText(parts.join(u"  ·  "_s));
        m_rows[at]->updateGeometry();
    }
    refresh();
}

std::vector<Interval> FinderSheet::ticked() const
{
    std::vector<Interval> times;
    for (std::size_t at = 0; at < m_times.slots.size() && at < m_rows.size(); ++at)
        if (m_rows[at]->isChecked())
            times.push_back(m_times.slots[at].when);
    std::ranges::sort(times, {}, &Interval::start);
    return times;
}

void FinderSheet::refresh()
{
    const std::size_t count = ticked().size();
    std::vector<bool> marked;
    for (const CheckRow *row : m_rows)
        marked.push_back(row->isChecked());
    m_strip->setTicked(marked);
    m_words->setPlain(m_asked == 0            ? tr("Looking for free times…")
                      : m_times.slots.empty() ? tr("Nothing is free there. Look further ahead.")
                                              : tr("Tick the times to offer, best first."));
    m_copy->setEnabled(count > 0);
    m_book->setEnabled(count == 1);
    m_hold->setEnabled(count > 0);
}

bool FinderSheet::hasClient()
{
    if (m_client->client())
        return true;
    m_client->setError(tr("Choose who the times are for."));
    m_client->setFocus(Qt::OtherFocusReason);
    return false;
}

void FinderSheet::copy()
{
    copyPrivately(timesForLetter(ticked(), m_times));
    Q_EMIT copied(tr("%n times copied", nullptr, static_cast<int>(ticked().size())));
}

void FinderSheet::hold()
{
    const auto asked = question();
    const auto times = ticked();
    if (times.empty() || !asked || !hasClient())
        return;
    setBusy();
    const QString words = tr("%n times held for %1 for a day", nullptr, static_cast<int>(times.size()))
                              .arg(ShownNames::of(m_client->client()->name));
    ask(
        m_engine, this,
        [times, service = asked->service, client = m_client->client()->id](
            Engine &engine) { return holdTimes(engine, client, service, times); },
        [this, words](const Result<std::vector<HoldId>> &holds) {
            if (!holds) {
                failed(holds.error());
                return;
            }
            Q_EMIT held(*holds, words);
            finish();
        });
}

void FinderSheet::book()
{
    const auto asked = question();
    const auto times = ticked();
    if (times.size() != 1 || !asked || !hasClient())
        return;
    setFailure({});
    setBusy();
    const LocalTime start = m_times.own.toLocal(times.front().start);
    const Booking booking{m_client->client()->id, asked->service,
        {start, std::chrono::duration_cast<std::chrono::minutes>(times.front().length())}, m_times.own};
    const QString words = tr("%1 booked, %2 %3")
                              .arg(ShownNames::of(m_client->client()->name),
                                  shortDay(dateOf(start), dateOf(start)), clockText(start));
    ask(
        m_engine, this, [booking](Engine &engine) { return bookItem(engine, booking); },
        [this, words](const Result<UnitId> &unit) {
            if (!unit) {
                failed(unit.error());
                return;
            }
            Q_EMIT booked(*unit, words);
            finish();
        });
}

void FinderSheet::failed(const Error &error)
{
    look();
    setFailure(errorText(error));
}

}  // namespace sp::ui
