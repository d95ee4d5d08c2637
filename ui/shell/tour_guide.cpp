// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour_guide.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr metrics::Scaled cardWidth{336};
constexpr int outlineGap = 4;
constexpr auto lookEvery = std::chrono::milliseconds(100);
/// Looks until the card shows without its control: a page that loads is there by then.
constexpr int patience = 20;

/// The line around a control; the mouse goes through it.
class Outline : public QWidget {
public:
    explicit Outline(QWidget &window) : QWidget(&window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        describe(this, QAccessible::Border, {});
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawBox(painter, rect(), metrics::radiusCard, QColor(), Theme::tokens().accent, 1.5);
    }
};

}  // namespace

TourCard::TourCard(QWidget &window)
    : QWidget(&window), m_where(new Label({}, style::caption, this)),
      m_title(new Label({}, {TextSize::Base, Weight::Semi}, this)), m_text(new Label({}, style::base, this)),
      m_skip(new Button(tr("Skip"), ButtonKind::Quiet, this)), m_back(new Button(tr("Back"))),
      m_next(new Button(QString()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    column->setSpacing(4);
    column->addWidget(m_where);
    column->addWidget(m_title);
    m_text->setFlow(Flow::Wrap);
    column->addWidget(m_text);
    column->addSpacing(metrics::gapSmall);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gapSmall);
    row->addWidget(m_skip);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    column->addLayout(row);
    setTabOrder(m_next, m_back);
    setTabOrder(m_back, m_skip);
    connect(m_skip, &QPushButton::clicked, this, &TourCard::skipped);
    connect(m_back, &QPushButton::clicked, this, &TourCard::backWanted);
    connect(m_next, &QPushButton::clicked, this, &TourCard::nextWanted);
    describe(this, QAccessible::HelpBalloon, {});
    setObjectName(u"tourCard"_s);
    hide();
}

void TourCard::present(const Tour &tour, std::size_t at)
{
    const TourStep &step = tour.steps[at];
    m_where->setPlain(
        tr("Tour: %1, %2 of %3").arg(tour.title).arg(at + 1).arg(static_cast<int>(tour.steps.size())));
    m_title->setPlain(step.title);
    m_text->setPlain(step.text);
    m_back->setVisible(at > 0);
    m_next->setText(at + 1 < tour.steps.size() ? tr("Next") : tr("Done"));
    setAccessibleName(step.title);
    setAccessibleDescription(step.text);
}

void TourCard::takeKeyboard()
{
    m_next->setFocus(Qt::TabFocusReason);
    announce(*this, u"%1. %2"_s.arg(accessibleName(), accessibleDescription()));
}

void TourCard::place(const QRect &around)
{
    const QRect room = parentWidget()->rect().adjusted(
        metrics::gapSmall, metrics::gapSmall, -metrics::gapSmall, -metrics::gapSmall);
    const int wide = std::min<int>(cardWidth, room.width());
    layout()->activate();
    const QSize size(wide, std::min(layout()->totalHeightForWidth(wide), room.height()));
    const QRect last(QPoint(room.center().x() - wide / 2, room.bottom() - size.height()), size);
    QRect chosen = last;
    if (!around.isNull()) {
        const int gap = metrics::gapSmall;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int x = mirrored ? around.right() - wide + 1 : around.left();
        const QPoint sides[] = {{x, around.bottom() + 1 + gap}, {x, around.top() - gap - size.height()},
            {around.right() + 1 + gap, around.top()}, {around.left() - gap - wide, around.top()}};
        bool found = false;
        for (const QPoint &side : sides) {
            QRect there(side, size);
            there.moveLeft(std::clamp(there.left(), room.left(), room.right() - wide + 1));
            there.moveTop(std::clamp(there.top(), room.top(), room.bottom() - size.height() + 1));
            if (there.intersects(around))
                continue;
            chosen = there;
            found = true;
            break;
        }
        // What fills the window has no beside: the card stands in its lower corner.
        if (!found)
            chosen.moveTopLeft({mirrored ? around.left() + gap : around.right() - gap - wide,
                std::min(around.bottom(), room.bottom()) - gap - size.height()});
    }
    setGeometry(chosen);
    raise();
}

void TourCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Theme::tokens();
    drawBox(painter, rect(), metrics::radiusCard, t.raised, t.accent);
}

void TourCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT skipped();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
            button->click();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TourCard::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

TourGuide::TourGuide(QWidget &window) : QObject(&window), m_window(window)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &TourGuide::follow);
}

bool TourGuide::isRunning() const
{
    return m_timer.isActive();
}

void TourGuide::start(const Tour &tour)
{
    if (isRunning())
        end();
    m_before = QApplication::focusWidget();
    m_tour = tour;
    m_outline = new Outline(m_window);
    m_card = new TourCard(m_window);
    connect(m_card, &TourCard::skipped, this, &TourGuide::end);
    connect(m_card, &TourCard::backWanted, this, [this] { show(m_at - 1); });
    connect(m_card, &TourCard::nextWanted, this, [this] {
        if (m_at + 1 < m_tour.steps.size())
            show(m_at + 1);
        else
            end();
    });
    m_timer.start();
    show(0);
}

void TourGuide::show(std::size_t at)
{
    m_at = at;
    m_missed = 0;
    m_placed = false;
    m_target.clear();
    m_outline->hide();
    m_card->present(m_tour, m_at);
    Q_EMIT stepWanted(step());
    follow();
}

void TourGuide::end()
{
    m_timer.stop();
    const bool keyboard = m_card->isAncestorOf(QApplication::focusWidget());
    for (QWidget *each : {static_cast<QWidget *>(m_card), m_outline}) {
        each->hide();
        each->deleteLater();
    }
    m_card = nullptr;
    m_outline = nullptr;
    m_target.clear();
    if (keyboard && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT ended(m_tour.id);
}

QWidget *TourGuide::findTarget() const
{
    for (QWidget *each : m_window.findChildren<QWidget *>(step().target)) {
        if (!each->isVisible())
            continue;
        for (QWidget *around = each->parentWidget(); !m_placed && around; around = around->parentWidget())
            if (auto *scroll = qobject_cast<QScrollArea *>(around))
                scroll->ensureWidgetVisible(each, 0, 0);
        if (!each->visibleRegion().isEmpty())
            return each;
    }
    return nullptr;
}

void TourGuide::follow()
{
    m_target = findTarget();
    QRect around;
    if (m_target) {
        const QRect seen = m_target->visibleRegion().boundingRect();
        around = QRect(m_target->mapTo(&m_window, seen.topLeft()), seen.size())
                     .adjusted(-outlineGap, -outlineGap, outlineGap, outlineGap) &
                 m_window.rect();
    } else if (!m_placed && ++m_missed < patience) {
        return;
    }
    if (m_placed && around == m_around)
        return;
    m_around = around;
    m_outline->setGeometry(around);
    m_outline->setVisible(m_target);
    m_outline->raise();
    m_card->show();
    m_card->place(around);
    if (!std::exchange(m_placed, true))
        m_card->takeKeyboard();
}

}  // namespace sp::ui
