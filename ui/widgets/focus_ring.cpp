// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_ring.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QScrollArea>

namespace sp::ui {

namespace {

constexpr auto signProperty = "sp_focusSign";
constexpr auto radiusProperty = "sp_focusRadius";

FocusSign signOf(const QWidget *widget)
{
    const QVariant set = widget->property(signProperty);
    if (set.isValid())
        return static_cast<FocusSign>(set.toInt());
    return qobject_cast<const QAbstractButton *>(widget) ? FocusSign::Outside : FocusSign::Own;
}

bool byKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason || reason == Qt::OtherFocusReason;
}

}  // namespace

void setFocusSign(QWidget *widget, FocusSign sign, int radius)
{
    widget->setProperty(signProperty, static_cast<int>(sign));
    widget->setProperty(radiusProperty, radius);
}

FocusRing &FocusRing::of(QWidget &window)
{
    for (FocusRing *ring : window.findChildren<FocusRing *>(QString(), Qt::FindDirectChildrenOnly))
        if (ring->objectName().isEmpty())
            return *ring;
    auto *ring = new FocusRing(window);
    qApp->installEventFilter(ring);
    return *ring;
}

void FocusRing::refresh(QWidget &part)
{
    // Looked for and not made: a part that is in no window yet is its own.
    for (FocusRing *ring : part.window()->findChildren<FocusRing *>(QString(), Qt::FindDirectChildrenOnly))
        if (ring->m_part == &part && ring->m_byKeyboard)
            ring->follow(&part);
}

void FocusRing::showAround(QWidget &part)
{
    auto *ring = new FocusRing(*part.window());
    ring->setObjectName(QStringLiteral("still"));  // It follows nobody.
    ring->follow(&part);
}

FocusRing::FocusRing(QWidget &window) : QWidget(&window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void FocusRing::follow(QWidget *part)
{
    for (const QPointer<QWidget> &watched : m_watched) {
        if (watched)
            watched->removeEventFilter(this);
    }
    m_watched.clear();
    m_part = part;
    if (!part) {
        hide();
        return;
    }
    m_sign = signOf(part);
    const QVariant radius = part->property(radiusProperty);
    m_radius = radius.isValid() ? radius.toInt() : metrics::radiusControl;
    for (QWidget *each = part; each && each != parentWidget(); each = each->parentWidget()) {
        each->installEventFilter(this);
        m_watched.emplace_back(each);
    }
    place();
}

void FocusRing::place()
{
    if (!m_part || !m_part->isVisibleTo(parentWidget()) || m_sign == FocusSign::Own) {
        hide();
        return;
    }
    constexpr int reach = metrics::focusWidth + metrics::focusGap;
    const int margin = m_sign == FocusSign::Outside ? reach : 0;
    const QRect part(m_part->mapTo(parentWidget(), QPoint(0, 0)), m_part->size());
    const QRect ring = part.adjusted(-margin, -margin, margin, margin);
    setGeometry(ring);
    // A part scrolled half out of sight shows half a ring.
    QRect seen = parentWidget()->rect();
    for (QWidget *each = m_part->parentWidget(); each && each != parentWidget();
         each = each->parentWidget()) {
        if (qobject_cast<QAbstractScrollArea *>(each->parentWidget()))
            seen &= QRect(each->mapTo(parentWidget(), QPoint(0, 0)), each->size())
                        .adjusted(-margin, -margin, margin, margin);
    }
    const QRect kept = seen.intersected(ring).translated(-ring.topLeft());
    if (kept.isEmpty()) {
        hide();
        return;
    }
    setMask(kept);
    raise();
    show();
    update();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || watched == this)
        return false;
    switch (event->type()) {
    case QEvent::FocusIn:
        if (widget->window() == parentWidget() && !widget->focusProxy()) {
            const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
            // Coming back to the window is neither: the ring is as it was.
            if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
                m_byKeyboard = byKeyboard(reason);
            follow(m_byKeyboard && signOf(widget) != FocusSign::Own ? widget : nullptr);
        }
        break;
    case QEvent::FocusOut:
        if (widget == m_part)
            follow(nullptr);
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (m_part && std::ranges::any_of(m_watched, [widget](const auto &each) { return each == widget; }))
            place();
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::tokens().accent, metrics::focusWidth));
    constexpr qreal half = metrics::focusWidth / 2.0;
    const qreal radius = m_radius + (m_sign == FocusSign::Outside ? metrics::focusGap + half : 0.0);
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
}

}  // namespace sp::ui
