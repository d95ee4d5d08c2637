// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/failure_place.h"

#include "ui/session/failure_state.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

namespace sp::ui {

FailurePlace::FailurePlace(QList<QWidget *> covered, QWidget *parent)
    : QWidget(parent), m_covered(std::move(covered))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gapPane, 0, metrics::gapPane, metrics::gapLarge);
    hide();
}

void FailurePlace::wait(const QString &text)
{
    auto *loading = new LoadingView(text);
    loading->setCancellable(false);
    cover(loading);
}

void FailurePlace::tell(const Error &error, const QString &title)
{
    auto *state = new StateView(failureState(error, title));
    connect(state, &StateView::acted, this, &FailurePlace::againAsked);
    cover(state);
}

void FailurePlace::tellEmpty(const QString &title, const QString &text)
{
    cover(new StateView({StateContent::Kind::Empty, title, text}));
}

void FailurePlace::cover(QWidget *by)
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    static_cast<QVBoxLayout *>(layout())->addWidget(by, 0, Qt::AlignTop);
    for (QWidget *each : m_covered)
        each->hide();
    show();
}

void FailurePlace::clear()
{
    if (isHidden())
        return;
    hide();
    for (QWidget *each : m_covered)
        each->show();
}

}  // namespace sp::ui
