// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/booking_popover.h"

#include "ui/calendar/advice_box.h"
#include "ui/calendar/calendar_acts.h"
#include "ui/calendar/calendar_words.h"
#include "ui/credit/bar/session_credit_line.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/session/client_picker.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_keeper.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/shown_names.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {
constexpr metrics::Scaled popoverWidth{376};
constexpr int mostTimes = 520;  ///< Ten years of weeks.
}  // namespace

BookingPopover::BookingPopover(
    EngineClient &engine, const ShownDays &shown, const CalendarMove &at, BookingTime time, QWidget &page)
    : QWidget(&page), m_engine(engine), m_shown(shown),
      m_keeper(new FormKeeper(*this, "booking/new", tr("Book a session"))), m_way(time),
      m_client(new ClientPicker(engine, tr("Client"), this)), m_service(new Select(this)),
      m_serviceFrame(new FieldFrame(tr("Service"), m_service, this)), m_date(new DateField(tr("Day"), this)),
      m_time(new TextField(tr("Start"), this)), m_length(new DurationField(tr("Length"), this)),
      m_repeat(new Select(this)), m_repeatFrame(new FieldFrame(tr("Repeats"), m_repeat, this)),
      m_times(new TextField(tr("How many"), this)), m_title(new Label({}, style::strong, this)),
      m_words(new Label({}, style::caption, this)), m_credit(new SessionCreditLine(engine, this)),
      m_advice(new AdviceBox(engine, this)),
      m_error(new Label({}, {TextSize::Caption, Weight::Regular, Tone::Bad}, this)),
      m_book(new Button(tr("Book"), ButtonKind::Primary, this))
{
    setFixedWidth(popoverWidth);
    describe(this, QAccessible::Dialog, tr("Book a session"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    m_parts = new QWidget(this);
    auto *column = new QVBoxLayout(m_parts);
    column->setContentsMargins(metrics::gapLarge - 1, metrics::gap - 1, metrics::gapLarge - 1, metrics::gap);
    column->setSpacing(metrics::gap);
    m_words->setFlow(Flow::Wrap);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addWidget(m_words);
    column->addLayout(head);
    column->addWidget(m_client);
    column->addWidget(m_serviceFrame);
    auto *times = new QHBoxLayout;
    times->setSpacing(metrics::gap);
    times->addWidget(m_date, 5, Qt::AlignTop);
    times->addWidget(m_time, 3, Qt::AlignTop);
    times->addWidget(m_length, 4, Qt::AlignTop);
    column->addLayout(times);
    for (const QString &way : {tr("Does not repeat"), tr("Every week"), tr("Every two weeks"),
             tr("Every four weeks"), tr("Every month, same weekday")})
        m_repeat->addItem(way);
    m_times->setPlaceholder(tr("no limit"));
    auto *again = new QHBoxLayout;
    again->setSpacing(metrics::gap);
    again->addWidget(m_repeatFrame, 2, Qt::AlignTop);
    again->addWidget(m_times, 1, Qt::AlignTop);
    column->addLayout(again);
    m_times->hide();
    column->addWidget(m_credit);
    column->addWidget(m_advice);
    m_error->setFlow(Flow::Wrap);
    m_error->hide();
    column->addWidget(m_error);
    m_foot = new QWidget(this);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(metrics::gapLarge - 1, 0, metrics::gapLarge - 1, metrics::gapLarge - 1);
    foot->setSpacing(metrics::gapSmall);
    foot->addStretch(1);
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Quiet, this);
    foot->addWidget(cancel);
    m_book->setCapText(tr("Enter"));
    foot->addWidget(m_book);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_parts);
    for (QWidget *clear : {m_scroll->viewport(), m_parts})
        clear->setAutoFillBackground(false);
    m_parts->installEventFilter(this);
    outer->addWidget(m_scroll, 1);
    outer->addWidget(m_foot);
    m_date->setDate(dateOf(at.start));
    m_time->setText(clockText(at.start));
    m_length->setDuration(at.length);
    connect(cancel, &QPushButton::clicked, this, &BookingPopover::closed);
    connect(m_book, &QPushButton::clicked, this, &BookingPopover::book);
    m_client->offerNew();
    connect(m_client, &ClientPicker::picked, this, [this] {
        checkClient();
        refresh();
        m_service->setFocus(Qt::TabFocusReason);
    });
    connect(m_date, &TextField::textChanged, this, &BookingPopover::refresh);
    connect(m_time, &TextField::textChanged, this, &BookingPopover::refresh);
    connect(m_times, &TextField::textChanged, this, &BookingPopover::refresh);
    connect(m_repeat, &QComboBox::currentIndexChanged, this, &BookingPopover::refresh);
    connect(m_service, &QComboBox::currentIndexChanged, this, &BookingPopover::refresh);
    connect(m_length, &DurationField::durationChanged, this, &BookingPopover::refresh);
    connect(m_credit, &SessionCreditLine::presented, this, &BookingPopover::place);
    connect(m_advice, &AdviceBox::answered, this, &BookingPopover::refresh);
    connect(m_advice, &AdviceBox::chosen, this, [this](LocalTime free) {
        m_date->setDate(dateOf(free));
        m_time->setText(clockText(free));
        m_book->setFocus(Qt::OtherFocusReason);
    });
    loadServices();
    refresh();
}

void BookingPopover::loadServices()
{
    ask(
        m_engine, this, [](Engine &engine) { return engine.services().list(); },
        [this](const Result<std::vector<Service>> &services) {
            if (!services) {
                m_serviceFrame->setError(errorText(services.error()));
                return;
            }
            m_services = *services;
            for (const Service &service : m_services)
                m_service->addItem(
                    u"%1, %2"_s.arg(service.details.name, durationText(service.details.duration)));
            if (m_services.empty())
                m_serviceFrame->setError(tr("There is no service yet. Add one under Settings, Services."));
            bringBack();
            refresh();
        });
}

void BookingPopover::bringBack()
{
    std::vector<QWidget *> given;
    if (m_way == BookingTime::Chosen)
        given = {m_date, m_time, m_length};
    if (m_clientGiven)
        given.push_back(m_client);
    if (!m_keeper->begin(given))
        return;
    auto *back = new BroughtBack(this);
    static_cast<QVBoxLayout *>(m_parts->layout())->insertWidget(1, back);
    connect(back, &BroughtBack::beginAnew, m_keeper, &FormKeeper::beginAnew);
    back->show();
}

void BookingPopover::giveUp()
{
    m_keeper->end(FormKeeper::End::GivenUp);
}

void BookingPopover::setClient(const ClientSummary &client)
{
    m_clientGiven = true;
    m_client->setClient(client);
    checkClient();
    refresh();
}

std::optional<LocalTime> BookingPopover::start() const
{
    const auto date = m_date->date();
    if (!date)
        return std::nullopt;
    const auto clock = readClock(m_time->text());
    return clock ? std::optional(LocalTime(*date) + *clock) : std::nullopt;
}

std::optional<CalendarMove> BookingPopover::time() const
{
    const auto from = start();
    const auto length = m_length->duration();
    return from && length ? std::optional(CalendarMove{*from, *length}) : std::nullopt;
}

std::optional<int> BookingPopover::times() const
{
    const int typed = m_times->text().trimmed().toInt();
    return typed >= 1 && typed <= mostTimes ? std::optional(typed) : std::nullopt;
}

void BookingPopover::refresh()
{
    const auto from = start();
    m_time->setError(from || !m_date->date() ? QString() : tr("Type a time like 14:30."));
    const bool repeats = m_repeat->currentIndex() > 0;
    m_times->setVisible(repeats);
    m_times->setError(!repeats || times() || m_times->text().trimmed().isEmpty()
                          ? QString()
                          : tr("1 to %1").arg(mostTimes));
    m_title->setPlain(
        from ? u"%1, %2"_s.arg(shortDay(dateOf(*from), dateOf(*from)), clockText(*from)) : tr("New session"));
    QStringList words;
    if (from && m_client->client() && !m_client->client()->zone.isEmpty()) {
        const QString there = bothClocksText(
            *from, {m_shown.zone, m_client->client()->zone, ShownNames::of(m_client->client()->name)});
        if (!there.isEmpty())
            words << there;
    }
    m_words->setPlain(words.join(u"  ·  "_s));
    m_words->setVisible(!words.isEmpty());
    consider();
    const QStringList doubts = warnings();
    m_book->setText(
        !doubts.isEmpty() ? tr("Book anyway")
        : from            ? tr("Book %1", "Wed 11:00")
                     .arg(u"%1 %2"_s.arg(QLocale().dayName(isoWeekday(dateOf(*from)), QLocale::ShortFormat),
                         clockText(*from)))
               : tr("Book"));
    place();
    Q_EMIT timeTyped(time());
}

QStringList BookingPopover::warnings() const
{
    return m_advice->doubts();
}

void BookingPopover::consider()
{
    const auto from = start();
    const auto client = m_client->client();
    const int service = m_service->currentIndex();
    std::optional<AdviceQuestion> question;
    if (from && client && m_length->duration() && service >= 0 && !m_services.empty())
        question = {client->id, m_services[static_cast<std::size_t>(service)].id, *from,
            *m_length->duration(), m_shown.zone};
    if (question) {
        const Instant at = m_shown.zone.toInstant(*from);
        m_credit->showWish({question->client, question->service, {at, at + *m_length->duration()}});
    } else {
        m_credit->clear();
    }
    m_advice->consider(question,
        {m_shown.zone, client ? client->zone : QByteArray(),
            client ? ShownNames::of(client->name) : QString()},
        seen());
}

QStringList BookingPopover::seen() const
{
    QStringList doubts;
    if (m_client->client() && m_blocked == m_client->client()->id)
        doubts << tr("%1 is marked as blocked.").arg(ShownNames::of(m_client->client()->name));
    const auto from = start();
    if (!from || !m_length->duration())
        return doubts;
    Stretch stretch{*from, *from + *m_length->duration()};
    if (m_service->currentIndex() >= 0 && !m_services.empty()) {
        const ServiceDetails &details =
            m_services[static_cast<std::size_t>(m_service->currentIndex())].details;
        stretch.before = details.bufferBefore;
        stretch.after = details.bufferAfter;
    }
    if (const QString overlap = overlapText(overlapOf(m_shown, stretch, {})); !overlap.isEmpty())
        doubts << overlap + u'.';
    if (isOffHours(m_shown, stretch.start, stretch.end))
        doubts << tr("Outside your working hours.");
    return doubts;
}

void BookingPopover::checkClient()
{
    m_blocked.reset();
    const auto client = m_client->client();
    if (!client)
        return;
    Q_EMIT clientChosen(client->id);
    ask(
        m_engine, this, [id = client->id](Engine &engine) { return engine.people().client(id); },
        [this, id = client->id](const Result<Client> &found) {
            if (!found || !m_client->client() || m_client->client()->id != id)
                return;
            if (found->is(ClientFlag::Blocked))
                m_blocked = id;
            refresh();
        });
}

bool BookingPopover::check()
{
    m_date->sayMissing();
    m_length->sayMissing();
    if (!m_client->client()) {
        m_client->setError(tr("Choose who the session is with."));
        m_client->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return start() && m_length->duration() && m_service->currentIndex() >= 0 && m_times->error().isEmpty();
}

void BookingPopover::book()
{
    // Pressed again while the answer is on its way, it would book twice.
    if (!m_book->isEnabled())
        return;
    if (!check()) {
        place();
        return;
    }
    const auto from = start();
    const Service &service = m_services[static_cast<std::size_t>(m_service->currentIndex())];
    CalendarMove at{*from, *m_length->duration()};
    if (m_advice->isTaken() ||
        overlapOf(m_shown, {at.start, at.start + at.length}, {}).clash.shared > minutes(0))
        at.overlap = CalendarMove::Overlap::Wanted;
    at.anyway = m_advice->anyway();
    const Booking booking{m_client->client()->id, service.id, at, m_shown.zone,
        static_cast<Booking::Repeat>(m_repeat->currentIndex()), times()};
    m_book->setEnabled(false);
    const QString words = tr("%1 booked, %2 %3")
                              .arg(ShownNames::of(m_client->client()->name),
                                  shortDay(dateOf(*from), dateOf(*from)), clockText(*from));
    ask(
        m_engine, this, [booking](Engine &engine) { return bookItem(engine, booking); },
        [this, words](const Result<UnitId> &unit) {
            m_book->setEnabled(true);
            if (unit) {
                m_keeper->end(FormKeeper::End::Done);
                Q_EMIT booked(*unit, words);
                return;
            }
            m_error->setPlain(errorText(unit.error()));
            m_error->show();
            place();
        });
}

void BookingPopover::openAt(const QRect &anchor)
{
    m_anchor = anchor;
    place();
    show();
    raise();
    m_client->setFocus(Qt::OtherFocusReason);
}

void BookingPopover::place()
{
    if (m_anchor.isEmpty())
        return;
    m_parts->layout()->activate();
    const QLayout &parts = *m_parts->layout();
    const int high =
        parts.hasHeightForWidth() ? parts.totalHeightForWidth(width() - 2) : parts.totalSizeHint().height();
    const int wanted = high + m_foot->sizeHint().height() + 2;
    const QRect page = parentWidget()->rect().adjusted(8, 8, -8, -8);
    // Large text or a low window: the parts scroll, and what books stays in sight.
    const int shown = std::min(wanted, page.height());
    m_scroll->setVerticalScrollBarPolicy(shown == wanted ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    int x = m_anchor.right() + 12;
    if (x + width() > page.right())
        x = m_anchor.left() - 12 - width();
    x = std::clamp(x, page.left(), std::max(page.left(), page.right() - width()));
    const int y = std::clamp(m_anchor.top() - 12, page.top(), std::max(page.top(), page.bottom() - shown));
    setGeometry(x, y, width(), shown);
}

bool BookingPopover::eventFilter(QObject *watched, QEvent *event)
{
    const bool heard = QWidget::eventFilter(watched, event);
    // The list of clients comes and goes.
    if (watched == m_parts && event->type() == QEvent::LayoutRequest)
        place();
    return heard;
}

void BookingPopover::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT closed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()))
            button->click();
        else
            book();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BookingPopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), metrics::radiusCard, Theme::tokens().raised, Theme::tokens().control);
}

}  // namespace sp::ui
