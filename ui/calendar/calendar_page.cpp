// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_page.h"

#include "ui/calendar/booking_popover.h"
#include "ui/engine/ask.h"
#include "ui/engine/undo_offer.h"
#include "ui/messages/error_text.h"
#include "ui/session/client_picker.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

constexpr int firstHourShown = 8;
constexpr int headHeight = 64;
constexpr int mostHoursAhead = 96;  ///< Over a weekend that is free.

/// "26 October – 1 November 2026", with each part only once.
QString weekTitle(LocalDate monday)
{
    const auto from = civil(monday), to = civil(monday + days(6));
    const auto month = [](const year_month_day &date) {
        return QLocale().standaloneMonthName(static_cast<int>(static_cast<unsigned>(date.month())));
    };
    const auto day = [](const year_month_day &date) {
        return QString::number(static_cast<unsigned>(date.day()));
    };
    const QString end = u"%1 %2 %3"_s.arg(day(to), month(to)).arg(static_cast<int>(to.year()));
    if (from.year() != to.year())
        return u"%1 %2 %3 – %4"_s.arg(day(from), month(from)).arg(static_cast<int>(from.year())).arg(end);
    return from.month() == to.month() ? u"%1 – %2"_s.arg(day(from), end)
                                      : u"%1 %2 – %3"_s.arg(day(from), month(from), end);
}

/// A sample of a texture with its meaning.
class LegendEntry : public QWidget {
public:
    enum class Texture { Busy, KeptFree, OffHours };
    LegendEntry(Texture texture, const QString &text, QWidget *parent) : QWidget(parent), m_texture(texture)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(22, 0, 0, 0);
        row->addWidget(new Label(text, style::caption, this));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = Theme::tokens();
        const QRectF box(
            layoutDirection() == Qt::RightToLeft ? width() - 16 : 0, (height() - 16) / 2, 16, 16);
        drawBox(painter, box, 3, m_texture == Texture::OffHours ? t.off : t.surface, t.line);
        if (m_texture != Texture::OffHours)
            painter.fillRect(box.adjusted(1, 1, -1, -1),
                m_texture == Texture::Busy ? hatchBrush(t.hatch) : keptFreeBrush());
    }

private:
    Texture m_texture;
};

/// While names are hidden: initials of clients, and no word of what the calendar says of others.
Week withoutNames(Week week)
{
    for (WeekItem &item : week.items)
        item.title = item.client ? ShownNames::of(item.title) : CalendarPage::tr("Busy");
    return week;
}

}  // namespace

CalendarPage::CalendarPage(EngineClient &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_title(new Label({}, style::pane, this)),
      m_legend(new QWidget(this)), m_new(new Button(tr("New session"), ButtonKind::Outlined, this)),
      m_stack(new QStackedLayout), m_failed(new QWidget(this)), m_view(new WeekView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    auto *body = new QWidget(this);
    body->setLayout(m_stack);
    m_stack->addWidget(m_view);
    auto *failed = new QVBoxLayout(m_failed);
    failed->setContentsMargins(metrics::gapPane, metrics::gapPane, metrics::gapPane, metrics::gapPane);
    m_stack->addWidget(m_failed);
    column->addWidget(body, 1);

    WeekGrid &grid = m_view->grid();
    connect(&grid, &WeekGrid::bookRequested, this, [this](const WeekMove &at, const QRect &anchor) {
        // What was drawn into the past is not to be booked any more.
        if (at.start + at.length <= m_view->grid().now())
            Q_EMIT logRequested(at);
        else
            book(at, QRect(m_view->grid().mapTo(this, anchor.topLeft()), anchor.size()));
    });
    connect(&grid, &WeekGrid::menuRequested, this, &CalendarPage::openMenu);
    connect(&grid, &WeekGrid::moveRequested, this, &CalendarPage::moveItemTo);
    connect(&grid, &WeekGrid::openRequested, this, &CalendarPage::openItem);
    connect(&grid, &WeekGrid::cancelRequested, this, &CalendarPage::cancelChosen);
    connect(&grid, &WeekGrid::weekRequested, this, [this](int step) {
        if (m_monday)
            showWeek(*m_monday + days(7 * step));
    });
    connect(&engine, &EngineClient::unlocked, this, &CalendarPage::load);
    connect(&engine, &EngineClient::locked, this, [this] {
        closeBooking();
        m_view->setWeek({});
    });
    connect(&engine, &EngineClient::changed, this, [this](const QByteArray &topic) {
        if (topic == "calendar" || topic == "sessions" || topic == "clients" || topic == "settings")
            load();
    });
    connect(&ShownNames::instance(), &ShownNames::changed, this, &CalendarPage::load);
    connect(&m_minute, &QTimer::timeout, this, &CalendarPage::tick);
    m_minute.start(seconds(20));
    if (engine.isUnlocked())
        load();
}

QWidget *CalendarPage::makeHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(headHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::gapPane, 0, metrics::gapPane, 0);
    row->setSpacing(metrics::gapSmall);
    row->addWidget(m_title);
    row->addSpacing(metrics::gapSmall);
    auto *before = new Button(Icon::Left, tr("Previous week"), ButtonKind::Outlined, head);
    auto *after = new Button(Icon::Right, tr("Next week"), ButtonKind::Outlined, head);
    auto *today = new Button(tr("Today"), ButtonKind::Outlined, head);
    row->addWidget(before);
    row->addWidget(after);
    row->addSpacing(4);
    row->addWidget(today);
    row->addStretch(1);
    auto *legend = new QHBoxLayout(m_legend);
    legend->setContentsMargins(0, 0, metrics::gapSmall, 0);
    legend->setSpacing(metrics::gapLarge);
    legend->addWidget(new LegendEntry(LegendEntry::Texture::Busy, tr("Busy"), m_legend));
    legend->addWidget(new LegendEntry(LegendEntry::Texture::KeptFree, tr("Kept free"), m_legend));
    legend->addWidget(new LegendEntry(LegendEntry::Texture::OffHours, tr("Off hours"), m_legend));
    row->addWidget(m_legend);
    m_new->setGlyph(Icon::Plus);
    m_new->setCapText(u"N"_s);
    row->addWidget(m_new);
    connect(
        before, &QPushButton::clicked, this, [this] { m_monday ? showWeek(*m_monday - days(7)) : load(); });
    connect(
        after, &QPushButton::clicked, this, [this] { m_monday ? showWeek(*m_monday + days(7)) : load(); });
    connect(today, &QPushButton::clicked, this, [this] {
        m_monday.reset();
        m_scrolled = false;
        load();
    });
    connect(m_new, &QPushButton::clicked, this, &CalendarPage::newSession);
    return head;
}

void CalendarPage::showWeek(LocalDate date)
{
    closeBooking();
    m_monday = mondayOf(date);
    load();
}

void CalendarPage::load()
{
    const int asked = ++m_asked;
    ask(
        m_engine, this,
        [monday = m_monday](Engine &engine) -> Result<Week> {
            SP_TRY(today, engine.billing().today(engine.now()));
            return readWeek(engine, monday.value_or(mondayOf(today)));
        },
        [this, asked](const Result<Week> &week) {
            if (asked == m_asked)
                showAnswer(week);
        });
}

void CalendarPage::showAnswer(const Result<Week> &week)
{
    if (!week) {
        qDeleteAll(m_failed->findChildren<StateView *>());
        auto *state = new StateView({StateContent::Kind::Error, tr("The calendar could not be read"),
                                        errorText(week.error()), tr("Try again")},
            m_failed);
        connect(state, &StateView::acted, this, &CalendarPage::load);
        static_cast<QVBoxLayout *>(m_failed->layout())->addWidget(state, 0, Qt::AlignTop);
        m_stack->setCurrentWidget(m_failed);
        return;
    }
    m_stack->setCurrentWidget(m_view);
    m_monday = week->monday;
    m_title->setPlain(weekTitle(week->monday));
    m_view->setWeek(ShownNames::instance().areHidden() ? withoutNames(*week) : *week);
    tick();
    if (!m_scrolled) {
        m_view->showHour(firstHourShown);
        m_scrolled = isVisible();
    }
}

void CalendarPage::tick()
{
    m_view->setNow(m_view->grid().week().zone.toLocal(m_engine.clock().now()));
}

void CalendarPage::openItem(const WeekItem &item)
{
    if (item.session) {
        Q_EMIT openSession(*item.session);
        return;
    }
    if (!item.entry)
        return;
    PlannedSession planned{item.entry->when};
    planned.entry = item.entry;
    planned.client = item.client;
    planned.clientName = item.client ? item.title : QString();
    planned.service = item.entry->service;
    planned.title = item.entry->summary;
    planned.allDay = item.allDay;
    Q_EMIT openPlanned(planned);
}

void CalendarPage::askScope(const WeekItem &item, const QString &title, const QString &act,
    const std::function<void(SeriesScope)> &go)
{
    if (!item.recurring) {
        go(SeriesScope::This);
        return;
    }
    auto *sheet = new Sheet(*this, title, 480);
    sheet->setSubtitle(tr("%1 repeats.").arg(item.title));
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    auto *group = new QButtonGroup(choices);
    const std::pair<QString, SeriesScope> scopes[] = {{tr("Only this one"), SeriesScope::This},
        {tr("This and all later ones"), SeriesScope::ThisAndLater},
        {tr("All of the series"), SeriesScope::All}};
    for (const auto &[text, scope] : scopes) {
        auto *choice = new RadioRow({text, {}, {}, {}});
        group->addButton(choice, static_cast<int>(scope));
        column->addWidget(choice);
    }
    group->button(static_cast<int>(SeriesScope::This))->setChecked(true);
    sheet->addPart(choices);
    sheet->setSecondary(tr("Leave as it is"));
    sheet->setPrimary(act);
    connect(sheet, &Sheet::accepted, this, [sheet, group, go] {
        const auto scope = static_cast<SeriesScope>(group->checkedId());
        sheet->finish();
        go(scope);
    });
    connect(sheet, &Sheet::rejected, sheet, &Sheet::finish);
    sheet->open();
}

void CalendarPage::moveItemTo(const WeekItem &item, const WeekMove &to)
{
    const QString when = u"%1 %2"_s.arg(shortDay(dateOf(to.start), dateOf(to.start)), clockText(to.start));
    const bool moved = to.start != item.start;
    QString words = moved ? tr("%1 moved to %2").arg(item.title, when)
                          : tr("%1 now takes %2").arg(item.title, lengthText(to.length));
    const Overlap overlap = overlapOf(
        m_view->grid().week(), {to.start, to.start + to.length, item.before, item.after}, item.key());
    if (!overlap.none())
        words += u". "_s + overlapText(overlap);
    askScope(item, moved ? tr("Move to %1?").arg(when) : tr("Change the length?"),
        moved ? tr("Move") : tr("Change"), [this, item, to, words](SeriesScope scope) {
            ask(
                m_engine, this,
                [item, to, scope, zone = m_view->grid().week().zone](
                    Engine &engine) { return moveItem(engine, item, zone, to, scope); },
                [this, words](const Result<UnitId> &unit) { told(unit, words); });
        });
}

void CalendarPage::cancelChosen(const WeekItem &item)
{
    const QString words =
        item.isSession() ? tr("Session with %1 canceled").arg(item.title) : tr("%1 removed").arg(item.title);
    askScope(
        item, tr("Cancel which ones?"), tr("Cancel the session"), [this, item, words](SeriesScope scope) {
            ask(
                m_engine, this, [item, scope](Engine &engine) { return cancelItem(engine, item, scope); },
                [this, words](const Result<UnitId> &unit) { told(unit, words); });
        });
}

void CalendarPage::told(const Result<UnitId> &unit, const QString &words)
{
    if (!unit) {
        Q_EMIT toast(errorText(unit.error()), {});
        return;
    }
    Q_EMIT toast(words,
        undoOffer(m_engine, this, *unit, [this](const Error &error, const std::function<void()> &again) {
            Q_EMIT toast(errorText(error), again);
        }));
}

void CalendarPage::openMenu(const WeekMove &at, const QRect &anchor, const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isPast = at.start < m_view->grid().now();
    connect(menu->addAction(tr("New session…")), &QAction::triggered, this,
        [this, at, anchor] { book(at, QRect(m_view->grid().mapTo(this, anchor.topLeft()), anchor.size())); });
    QAction *log = menu->addAction(tr("Log a past session…"));
    log->setEnabled(isPast);
    connect(log, &QAction::triggered, this, [this, at] { Q_EMIT logRequested(at); });
    menu->popup(where);
}

LocalTime CalendarPage::nextFree() const
{
    const WeekGrid &grid = m_view->grid();
    const LocalDate first = grid.week().monday;
    LocalTime start = std::max(
        LocalTime(floor<hours>(grid.now()) + hours(1)), LocalTime(first) + hours(firstHourShown + 1));
    if (start >= LocalTime(first + days(7)))
        start = LocalTime(first) + hours(firstHourShown + 1);
    const LocalTime from = start;
    const auto isTaken = [&grid](LocalTime at) {
        return !overlapOf(grid.week(), {at, at + hours(1)}, {}).none() ||
               isOffHours(grid.week(), at, at + hours(1));
    };
    while (isTaken(start) && start < from + hours(mostHoursAhead))
        start += hours(1);
    if (isTaken(start) || start >= LocalTime(first + days(7)))
        start = from;
    return start;
}

void CalendarPage::newSession()
{
    const LocalTime at = nextFree();
    const int day = static_cast<int>((dateOf(at) - m_view->grid().week().monday).count());
    const QRectF column = m_view->grid().dayBox(std::clamp(day, 0, 6));
    const QPoint top = m_view->grid().mapTo(
        this, QPoint(static_cast<int>(column.left()), static_cast<int>(WeekGrid::minuteY(static_cast<int>(
                                                          (at - LocalTime(dateOf(at))) / minutes(1))))));
    book({at, hours(1)}, QRect(top, QSize(static_cast<int>(column.width()), WeekGrid::hourHeight)));
}

void CalendarPage::bookFor(const ClientId &client)
{
    ask(
        m_engine, this,
        [client](Engine &engine) -> Result<ClientSummary> {
            SP_TRY(found, engine.people().client(client));
            return ClientSummary{found.id, found.status, found.details.name, found.details.company,
                found.details.zone, found.email()};
        },
        [this](const Result<ClientSummary> &found) {
            newSession();
            if (found && m_booking)
                m_booking->setClient(*found);
        });
}

void CalendarPage::book(const WeekMove &at, const QRect &anchor, std::optional<ClientSummary> client)
{
    closeBooking();
    m_booking = new BookingPopover(m_engine, m_view->grid().week(), at, *this);
    if (client)
        m_booking->setClient(*client);
    connect(m_booking, &BookingPopover::closed, this, &CalendarPage::closeBooking);
    connect(m_booking, &BookingPopover::booked, this, [this](const UnitId &unit, const QString &words) {
        closeBooking();
        told(unit, words);
    });
    m_booking->openAt(anchor);
}

void CalendarPage::closeBooking()
{
    if (!m_booking)
        return;
    m_booking->hide();
    m_booking->deleteLater();
    m_booking.clear();
    m_view->grid().setFocus(Qt::OtherFocusReason);
}

void CalendarPage::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_N:
        newSession();
        return;
    case Qt::Key_T:
        m_monday.reset();
        load();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CalendarPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_legend->setVisible(width() > 1000);
    if (!m_scrolled)
        m_view->showHour(firstHourShown);
}

}  // namespace sp::ui
