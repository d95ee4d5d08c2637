// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/act_bar.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wrap_row.h"

namespace sp::ui {

namespace {
constexpr metrics::Scaled barHeight{64};
constexpr metrics::Scaled wordsRoom{160};
}  // namespace

ActBar::ActBar(QWidget *parent)
    : Pane(&Tokens::ground, Edge::Top, parent), m_words(new Label({}, style::muted, this)),
      m_row(new WrapRow(wordsRoom, this))
{
    m_row->setContentsMargins(metrics::gapPane, metrics::gapSmall, metrics::gapPane, metrics::gapSmall);
    m_words->setFlow(Flow::Wrap);
    m_row->setLead(m_words);
    setMinimumHeight(barHeight);
}

void ActBar::present(const QString &words, std::vector<Act> acts)
{
    m_words->setPlain(words);
    // A button may be the one whose click led here.
    for (Button *old : findChildren<Button *>(QString(), Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->setParent(nullptr);
        old->deleteLater();
    }
    for (Act &act : acts) {
        auto *button = new Button(act.text, act.kind, this);
        button->setGlyph(act.icon);
        connect(button, &QPushButton::clicked, this, std::move(act.run));
        m_row->addAct(button);
        button->show();
    }
}

}  // namespace sp::ui
