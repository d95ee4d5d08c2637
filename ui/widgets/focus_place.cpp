// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_place.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/sum_row.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTimer>

#include <utility>

namespace sp::ui {

namespace {

/// What gets the keyboard as soon as it is shown, and where that went meanwhile.
struct Waiting {
    QPointer<QWidget> target = {};
    QPointer<QWidget> jumped = {};
    Qt::FocusReason reason = Qt::OtherFocusReason;
};

Waiting &waiting()
{
    static Waiting one;
    return one;
}

/// Who has the keyboard, or will: a part may be made anew twice before it is shown once.
QWidget *holder()
{
    QWidget *has = QApplication::focusWidget();
    const Waiting &next = waiting();
    return next.target && (!has || has == next.jumped) ? next.target.data() : has;
}

/// Hidden by somebody's word, and not only because it was not shown yet.
bool isLeaving(const QWidget *part, const QWidget *region)
{
    for (; part && part != region; part = part->parentWidget())
        if (part->isHidden() && part->testAttribute(Qt::WA_WState_ExplicitShowHide))
            return true;
    return false;
}

}  // namespace

FocusPlace::FocusPlace(QWidget &region) : m_region(region)
{
    QWidget *had = holder();
    if (!had || had == &region || !region.isAncestorOf(had))
        return;
    m_identity = identityOf(*had);
    m_place = alike(m_identity).indexOf(had);
    // Who clicked sees no ring appear by itself; who waits has none yet.
    if (had == waiting().target)
        m_reason = waiting().reason;
    else if (!FocusRing::of(*region.window()).isVisible())
        m_reason = Qt::MouseFocusReason;
}

FocusPlace::~FocusPlace()
{
    if (m_place < 0)
        return;
    const QList<QWidget *> found = alike(m_identity);
    QWidget *target = found.value(std::min(m_place, found.size() - 1));
    QWidget *now = QApplication::focusWidget();
    if (!target || target == now)
        return;
    // What is new is not shown before the events that wait; only then it can have the keyboard.
    waiting() = {target, now, m_reason};
    QTimer::singleShot(0, target, [target] {
        if (waiting().target != target)
            return;  // Made anew once more.
        const Waiting waited = std::exchange(waiting(), {});
        QWidget *after = QApplication::focusWidget();
        if (!after || after == waited.jumped)
            target->setFocus(waited.reason);
    });
}

FocusPlace::Identity FocusPlace::identityOf(const QWidget &part)
{
    // A sum that has become another is the same one: what is made anew is so because amounts have changed.
    if (const auto *sum = qobject_cast<const SumRow *>(&part))
        return {part.metaObject()->className(), sum->text()};
    const auto *button = qobject_cast<const QAbstractButton *>(&part);
    const QString name = !part.accessibleName().isEmpty() ? part.accessibleName()
                         : button                         ? button->text()
                                                          : part.objectName();
    return {part.metaObject()->className(), name};
}

QList<QWidget *> FocusPlace::alike(const Identity &identity) const
{
    QList<QWidget *> found;
    for (QWidget *part : m_region.findChildren<QWidget *>())
        if (part->focusPolicy() != Qt::NoFocus && !isLeaving(part, &m_region) &&
            identityOf(*part) == identity)
            found << part;
    return found;
}

}  // namespace sp::ui
