// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/act_bar.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace sp::ui {

namespace {
constexpr metrics::Scaled barHeight{64};
}

ActBar::ActBar(QWidget *parent)
    : Pane(&Tokens::ground, Edge::Top, parent), m_words(new Label({}, style::muted, this)),
      m_buttons(new QWidget(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gapPane, metrics::gapSmall, metrics::gapPane, metrics::gapSmall);
    row->setSpacing(metrics::gapPane);
    m_words->setFlow(Flow::Wrap);
    row->addWidget(m_words, 1, Qt::AlignVCenter);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(metrics::gapSmall);
    row->addWidget(m_buttons);
    setMinimumHeight(barHeight);
}

void ActBar::present(const QString &words, std::vector<Act> acts)
{
    m_words->setPlain(words);
    // A button may be the one whose click led here.
    for (Button *old : m_buttons->findChildren<Button *>()) {
        old->hide();
        old->setParent(nullptr);
        old->deleteLater();
    }
    for (Act &act : acts) {
        auto *button = new Button(act.text, act.kind, m_buttons);
        button->setGlyph(act.icon);
        connect(button, &QPushButton::clicked, this, std::move(act.run));
        m_buttons->layout()->addWidget(button);
    }
}

}  // namespace sp::ui
