// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/clock_card.h"

#include "ui/calendar/hours_grid.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

constexpr metrics::Scaled least{284};
constexpr int edge = 6;  ///< From the column's lines.
constexpr int searchStep = 15;
constexpr int latest = 20 * 60;  ///< Nobody scrolls into the night to read it.
constexpr std::size_t namedAtMost = 3;

QByteArray keyOf(const ClockNotice &notice)
{
    return notice.change.zone.name() + instantText(notice.change.at);
}

}  // namespace

ClockCard::ClockCard(HoursGrid &grid)
    : QWidget(&grid), m_grid(grid), m_title(new Label({}, {TextSize::Base, Weight::Semi}, this)),
      m_when(new Label({}, style::caption, this)), m_who(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(directedMargins(metrics::gapLarge, metrics::gap, metrics::gap, metrics::gap));
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::gapSmall);
    head->addWidget(new Glyph(Icon::Clock, metrics::iconSmall, Tone::Watch, this));
    head->addWidget(m_title, 1);
    auto *close = new Button(Icon::X, tr("Close"), ButtonKind::Quiet, this);
    close->setButtonSize(ButtonSize::Small);
    connect(close, &QPushButton::clicked, this, [this] {
        m_closed.push_back(m_key);
        refresh();
        m_grid.setFocus(Qt::OtherFocusReason);
    });
    m_fold = new Button(Icon::Up, tr("Show the title only"), ButtonKind::Quiet, this);
    m_fold->setButtonSize(ButtonSize::Small);
    connect(m_fold, &QPushButton::clicked, this, [this] {
        m_opened = m_folded;
        setVisible(place());
    });
    head->addWidget(m_fold);
    head->addWidget(close);
    column->addLayout(head);
    column->addWidget(m_when);
    column->addWidget(m_who);
    auto *see = new Button(tr("See them"), ButtonKind::Outlined, this);
    see->setButtonSize(ButtonSize::Small);
    connect(see, &QPushButton::clicked, this, [this] { Q_EMIT dayRequested(m_first); });
    m_see = new QWidget(this);
    auto *below = new QVBoxLayout(m_see);
    below->setContentsMargins(0, 4, 0, 0);
    below->addWidget(see, 0, Qt::AlignLeading);
    column->addWidget(m_see);
    // The pointer on it draws no session into what is below.
    setAttribute(Qt::WA_NoMousePropagation);
    setCursor(Qt::ArrowCursor);
    describe(this, QAccessible::Grouping, QString());
    grid.installEventFilter(this);
    hide();
}

void ClockCard::refresh()
{
    const auto &notices = m_grid.shown().clockNotices;
    const auto notice = std::ranges::find_if(notices, [this](const ClockNotice &each) {
        return std::ranges::find(m_closed, keyOf(each)) == m_closed.end();
    });
    if (notice == notices.end()) {
        m_key.clear();
        hide();
        return;
    }
    present(*notice);
    setVisible(place());
}

void ClockCard::present(const ClockNotice &notice)
{
    if (m_key != keyOf(notice))
        m_opened = false;
    m_key = keyOf(notice);
    m_day = dateOf(m_grid.shown().zone.toLocal(notice.change.at));
    m_title->setPlain(clockNoticeTitle(notice));
    m_title->setFlow(Flow::Wrap);
    m_when->setPlain(u"%1. %2"_s.arg(clockNoticeWhen(notice, m_day), touchedCount(notice)));
    m_when->setFlow(Flow::Wrap);
    qDeleteAll(m_who->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_who->layout();
    auto *column = new QVBoxLayout(m_who);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QStringList spoken{m_when->text()};
    for (std::size_t i = 0; i < notice.touched.size(); ++i) {
        const QString words = touchedText(notice.touched[i], m_day);
        spoken << words;
        if (i >= namedAtMost)
            continue;
        auto *label = new Label(words, style::caption, m_who);
        label->setFlow(Flow::Wrap);
        column->addWidget(label);
        label->show();
    }
    if (const auto all = notice.touched.size(); all > namedAtMost) {
        auto *more =
            new Label(tr("and %n more", nullptr, static_cast<int>(all - namedAtMost)), style::caption, m_who);
        column->addWidget(more);
        more->show();
    }
    m_touches = !notice.touched.empty();
    if (m_touches)
        m_first = dateOf(notice.touched.front().times.own);
    setAccessibleName(m_title->text());
    setAccessibleDescription(spoken.join(u". "_s));
}

int ClockCard::topShown() const
{
    return std::max(0, -m_grid.y());
}

void ClockCard::fold(bool folded)
{
    m_folded = folded;
    m_when->setVisible(!folded);
    m_who->setVisible(!folded && m_touches);
    m_see->setVisible(!folded && m_touches);
    m_fold->setGlyph(folded ? Icon::Down : Icon::Up);
    const QString act = folded ? tr("Show whom it touches") : tr("Show the title only");
    m_fold->setAccessibleName(act);
    m_fold->setToolTip(act);
}

void ClockCard::setAside(bool aside)
{
    m_aside = aside;
    refresh();
}

bool ClockCard::place()
{
    const ShownDays &shown = m_grid.shown();
    if (m_aside || !shown.contains(m_day))
        return false;
    const int usual = static_cast<int>(HoursGrid::minuteY(shown.firstHour() * 60 + searchStep));
    const double column = m_grid.dayBox(shown.dayOf(m_day)).width();
    const bool little = shown.count > 1 && least > 2 * column - 2 * edge;
    m_fold->setVisible(little);
    const bool found = placeWith(little ? folds() : Look::Whole, usual);
    if (!found || y() >= topShown()) {
        m_opened = m_opened && little;
        return found;
    }
    // Its place has scrolled away above.
    m_fold->setVisible(true);
    return placeWith(folds(), topShown() + metrics::gapSmall);
}

ClockCard::Look ClockCard::folds() const
{
    return m_opened ? Look::Opened : Look::Folded;
}

bool ClockCard::placeWith(Look look, int from)
{
    const bool folded = look == Look::Folded;
    fold(folded);
    const ShownDays &shown = m_grid.shown();
    const QRectF column = m_grid.dayBox(shown.dayOf(m_day));
    const int ground = m_grid.width() - m_grid.gutter(), own = static_cast<int>(column.width()) - 2 * edge;
    // Folded, it leaves the days alone that are not its own or the one before.
    const int wanted = folded ? std::min<int>(least, own + static_cast<int>(column.width())) : int(least);
    const int wide = std::min(std::max({wanted, own, minimumSizeHint().width()}), ground);
    const bool mirrored = m_grid.layoutDirection() == Qt::RightToLeft;
    const int first = mirrored ? 0 : m_grid.gutter(), last = mirrored ? ground : m_grid.width();
    // From its column over the days before it, as far as it needs.
    const int left =
        std::clamp(static_cast<int>(mirrored ? column.left() + edge : column.right() - edge - wide), first,
            std::max(first, last - wide));
    const int high = std::max(heightForWidth(wide), minimumSizeHint().height());
    std::vector<std::pair<double, double>> taken;  // From and until, down the grid.
    for (int each = 0; each < shown.count; ++each) {
        const QRectF under = m_grid.dayBox(each);
        if (under.right() <= left || under.left() >= left + wide)
            continue;
        const LocalTime midnight(shown.first + days(each));
        for (const CalendarItem &item : shown.items)
            if (!item.isLong() && item.isOn(dateOf(midnight)))
                taken.emplace_back(
                    HoursGrid::minuteY(static_cast<int>(floor<minutes>(item.start - midnight).count())),
                    HoursGrid::minuteY(static_cast<int>(ceil<minutes>(item.end - midnight).count())));
    }
    const auto isFree = [&](int top) {
        return std::ranges::none_of(
            taken, [&](const auto &span) { return span.first < top + high && span.second > top; });
    };
    const int until = std::max(from, static_cast<int>(HoursGrid::minuteY(latest)));
    const int step = static_cast<int>(HoursGrid::minuteY(searchStep));
    for (int top = from; top <= until && top + high <= m_grid.height(); top += step) {
        // Who opens it by hand wants to read it now.
        if (!isFree(top) && look != Look::Opened)
            continue;
        setGeometry(left, top, wide, high);
        return true;
    }
    return false;
}

bool ClockCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_grid)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange)
        refresh();
    else if (event->type() == QEvent::Move && !m_key.isEmpty())
        setVisible(place());
    return QWidget::eventFilter(watched, event);
}

void ClockCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Theme::tokens();
    drawBox(painter, rect(), metrics::radiusCard, t.watchTint, t.line);
}

}  // namespace sp::ui
