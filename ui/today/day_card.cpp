// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/day_card.h"

#include "ui/credit/bar/credit_bar.h"
#include "ui/session/session_words.h"
#include "ui/session/time_words.h"
#include "ui/session/zone_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/twin_clock.h"
#include "ui/widgets/wrap_row.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

constexpr metrics::Scaled clockWidth{152};
constexpr metrics::Scaled priceWidth{132};
constexpr metrics::Scaled chipWidthAtMost{124};
constexpr metrics::Scaled nameRoom{96};
constexpr int lastTimeGap = 6;
/// From when on Start is the thing to do; before it a card is opened to prepare.
constexpr auto startsSoon = hours(1);

TwinClockContent clockOf(const DayCardContent &content)
{
    const PlannedSession &planned = content.planned;
    const TimeZone other = zoneOr(planned.clientZone, content.zone);
    TwinClockContent clock{clockRangeAt(planned.when, content.zone)};
    const Instant at = planned.when.start;
    if (content.zone.offsetAt(at) == other.offsetAt(at)) {
        clock.place = planned.location;
        return clock;
    }
    clock.other = clockRangeAt(planned.when, other);
    clock.place = placeOf(other.name());
    clock.part = isDayAt(at, other) ? DayPart::Day : DayPart::Night;
    clock.dayShift = dayShift(at, content.zone, other);
    clock.ownBelow = DayCard::tr("you %1").arg(clockAt(at, content.zone));
    clock.facts = zoneFacts(other, content.zone, content.now);
    return clock;
}

/// What the calendar calls it, unless names are hidden: a title may hold one.
QString withoutService(const PlannedSession &planned)
{
    return planned.title.isEmpty() || ShownNames::instance().areHidden() ? DayCard::tr("No service yet")
                                                                         : planned.title;
}

/// How they meet; nothing where nobody said.
std::optional<Icon> wayOf(const PlannedSession &planned)
{
    if (planned.location.isEmpty())
        return std::nullopt;
    const QString where = planned.location.toLower();
    if (where.contains(u"phone") || where.startsWith(u"tel"))
        return Icon::Phone;
    return where.startsWith(u"http") || where.contains(u"video") ? Icon::Video : Icon::User;
}

}  // namespace

DayAct actFor(const PlannedSession &planned, Instant now, std::optional<SessionId> running)
{
    if (!planned.isAppointment())
        return DayAct::None;
    switch (planned.state) {
    case SessionState::InProgress:
        return DayAct::Finish;
    case SessionState::Completed:
        return planned.billing == BillingState::Unbilled ? DayAct::Invoice : DayAct::Open;
    case SessionState::Tentative:
    case SessionState::Confirmed:
        if (planned.when.end <= now)
            return DayAct::Finish;
        if (!running && planned.when.start - startsSoon <= now)
            return DayAct::Start;
        return DayAct::Open;
    case SessionState::NoShow:
    case SessionState::Canceled:
    case SessionState::Released:
    case SessionState::Expired:
        break;
    }
    return DayAct::None;
}

DayCard::DayCard(const DayCardContent &content, QWidget *parent)
    : QWidget(parent), m_clock(new TwinClock(clockOf(content), this)), m_actBox(new QWidget(this))
{
    const PlannedSession &planned = content.planned;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(content.current ? CardLook::Current : CardLook::Plain, this);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    // The last line is as high as a link, with air of its own above and below its words.
    column->setContentsMargins(directedMargins(
        20, metrics::gapLarge, metrics::gapLarge, content.lastTime ? lastTimeGap : metrics::gapLarge));
    column->setSpacing(0);
    const QString client = ShownNames::of(planned.clientName);
    auto *line = new QWidget(card);
    auto *lead = new QWidget(line);
    auto *row = new QHBoxLayout(lead);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    m_clock->setFixedWidth(clockWidth);
    row->addWidget(m_clock);
    row->addWidget(new Avatar(client, metrics::avatar, card));
    const QString service = planned.serviceName.isEmpty()
                                ? withoutService(planned)
                                : serviceLine(planned.serviceName, planned.serviceLength);
    row->addWidget(new NameBlock(client, service, wayOf(planned), card), 1);
    if (!content.narrow) {
        auto *price = new Label(
            priceText(content), {TextSize::Caption, Weight::Regular, Tone::Muted, Figures::Tabular}, card);
        price->setFixedWidth(priceWidth);
        row->addWidget(price);
    }
    auto *chipBox = new QWidget(card);
    auto *chipRow = new QHBoxLayout(chipBox);
    chipRow->setContentsMargins(0, 0, 0, 0);
    chipRow->addWidget(new Chip(stateChip(planned.state, planned.billing), chipBox));
    chipRow->addStretch(1);
    chipBox->setFixedWidth(chipWidthAtMost);
    m_actBox->setFixedWidth(metrics::scaled(content.narrow ? 140 : 152));
    auto *actRow = new QHBoxLayout(m_actBox);
    actRow->setContentsMargins(0, 0, 0, 0);
    actRow->addStretch(1);
    if (content.act != DayAct::None) {
        const bool primary =
            content.current && (content.act == DayAct::Start || content.act == DayAct::Finish);
        auto *button =
            new Button(actText(content), primary ? ButtonKind::Primary : ButtonKind::Outlined, m_actBox);
        if (content.act == DayAct::Start)
            button->setGlyph(Icon::Play);
        button->setAccessibleName(tr("%1: %2").arg(actText(content), client));
        connect(button, &QPushButton::clicked, this, [this, act = content.act] { Q_EMIT acted(act); });
        actRow->addWidget(button);
        // What a button does is not cut.
        m_actBox->setFixedWidth(std::max(actRoom(), button->sizeHint().width()));
    }
    // Who comes is not cut for what can be done: that goes to a line of its own first.
    auto *whole = new WrapRow(clockWidth + metrics::avatar + nameRoom + 2 * metrics::gap, line);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(metrics::gap);
    whole->setLead(lead);
    whole->addAct(chipBox);
    whole->addAct(m_actBox);
    column->addWidget(line);
    if (content.credit) {
        // Below the name, where the eye is anyway.
        auto *bar = new CreditBar(CreditBar::Size::Compact, card);
        bar->present(*content.credit);
        connect(bar, &CreditBar::entriesAsked, this, &DayCard::creditAsked);
        auto *place = new QHBoxLayout;
        place->setContentsMargins(
            directedMargins(content.narrow ? 0 : clockWidth + metrics::gap + metrics::avatar, 4, 0, 0));
        place->addWidget(bar);
        column->addLayout(place);
    }
    if (content.lastTime) {
        column->addSpacing(metrics::gapLarge);
        column->addWidget(new Hairline(Qt::Horizontal, card));
        column->addSpacing(lastTimeGap);
        auto *last = new QHBoxLayout;
        last->addStrut(metrics::buttonSmall);
        last->setSpacing(metrics::gapSmall);
        last->addWidget(new Glyph(Icon::Note, metrics::iconTiny, Tone::Muted, card));
        last->addWidget(new Label(tr("Last time"), {TextSize::Caption, Weight::Medium}, card));
        last->addWidget(new Label(content.lastTime->excerpt, style::caption, card), 1);
        if (content.lastTime->openPoints > 0) {
            const QString count = tr("%n agenda points", nullptr, content.lastTime->openPoints);
            auto *points = new Button(count, ButtonKind::Quiet, card);
            points->setButtonSize(ButtonSize::Small);
            connect(points, &QPushButton::clicked, this, [this] { Q_EMIT acted(DayAct::Open); });
            last->addWidget(points);
        }
        column->addLayout(last);
    }
    setCursor(Qt::PointingHandCursor);
    describe(this, QAccessible::ListItem,
        u"%1 %2, %3"_s.arg(clockRangeAt(planned.when, content.zone), client, service));
}

int DayCard::actRoom() const
{
    return m_actBox->minimumWidth();
}

void DayCard::setActRoom(int pixels)
{
    m_actBox->setFixedWidth(pixels);
}

QString DayCard::actText(const DayCardContent &content) const
{
    switch (content.act) {
    case DayAct::Start:
        return content.current ? tr("Start session") : tr("Start");
    case DayAct::Finish:
        return tr("Finish");
    case DayAct::Invoice:
        return content.total ? tr("Invoice %1").arg(moneyText(*content.total)) : tr("Invoice");
    case DayAct::Open:
        return content.planned.isOver() ? tr("Open") : tr("Prepare");
    case DayAct::None:
        break;
    }
    return {};
}

QString DayCard::priceText(const DayCardContent &content) const
{
    const auto &price = content.planned.price;
    if (!price)
        return {};
    if (price->price.isZero())
        return tr("Free");
    return price->by == billing::PriceBy::Hour ? tr("%1 an hour").arg(moneyText(price->price))
                                               : tr("%1 per session").arg(moneyText(price->price));
}

void DayCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (rect().contains(event->position().toPoint()))
        Q_EMIT acted(DayAct::Open);
}

BusyCard::BusyCard(const PlannedSession &planned, const TimeZone &zone, QWidget *parent)
    : Card(CardLook::Busy, parent),
      m_offer(new Label(tr("Make it a session"), {TextSize::Caption, Weight::Medium, Tone::Accent}, this))
{
    auto *inner = new QHBoxLayout(this);
    inner->setContentsMargins(12, 4, 12, 4);
    const auto plate = [&](Label *words) {
        auto *pane = new Pane(&Tokens::ground, Pane::Edge::None, this);
        auto *row = new QHBoxLayout(pane);
        row->setContentsMargins(8, 3, 8, 3);
        words->setParent(pane);
        row->addWidget(words);
        inner->addWidget(pane);
        return pane;
    };
    const QString when = planned.allDay ? tr("All day") : clockRangeAt(planned.when, zone);
    const QString words = u"%1  %2"_s.arg(when, planned.title);
    plate(new Label(words, style::caption));
    inner->addStretch(1);
    QSizePolicy kept = plate(m_offer)->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_offer->parentWidget()->setSizePolicy(kept);
    m_offer->parentWidget()->hide();
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    describe(this, QAccessible::ListItem, words);
    setAccessibleDescription(tr("Press Enter to make it a session"));
}

void BusyCard::enterEvent(QEnterEvent *event)
{
    m_offer->parentWidget()->show();
    Card::enterEvent(event);
}

void BusyCard::leaveEvent(QEvent *event)
{
    m_offer->parentWidget()->setVisible(hasFocus());
    Card::leaveEvent(event);
}

void BusyCard::focusInEvent(QFocusEvent *event)
{
    m_offer->parentWidget()->show();
    Card::focusInEvent(event);
}

void BusyCard::focusOutEvent(QFocusEvent *event)
{
    m_offer->parentWidget()->setVisible(underMouse());
    Card::focusOutEvent(event);
}

void BusyCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT sessionWanted();
}

void BusyCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT sessionWanted();
    else
        Card::keyPressEvent(event);
}

}  // namespace sp::ui
