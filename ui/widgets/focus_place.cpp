// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_place.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/sum_row.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTimer>

namespace sp::ui {

namespace {

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
    QWidget *had = QApplication::focusWidget();
    if (!had || had == &region || !region.isAncestorOf(had))
        return;
    m_identity = identityOf(*had);
    m_place = alike(m_identity).indexOf(had);
    // Who clicked sees no ring appear by itself.
    if (!FocusRing::of(*region.window()).isVisible())
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
    QTimer::singleShot(0, target, [target, jumped = QPointer<QWidget>(now), reason = m_reason] {
        QWidget *after = QApplication::focusWidget();
        if (!after || after == jumped)
            target->setFocus(reason);
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
