// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/clock_note.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

/// Each tells who it is about to who points at it; more of them would say nothing at a glance.
constexpr std::size_t shownAtMost = 2;

}  // namespace

ClockNote::ClockNote(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    describe(this, QAccessible::Grouping, tr("Clocks that change"));
    hide();
}

void ClockNote::present(const std::vector<ClockNotice> &notices, LocalDate today)
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *column = static_cast<QVBoxLayout *>(layout());
    while (QLayoutItem *item = column->takeAt(0))
        delete item;
    for (std::size_t i = 0; i < std::min(notices.size(), shownAtMost); ++i) {
        const ClockNotice &notice = notices[i];
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::gap);
        row->addWidget(new Glyph(Icon::Globe, metrics::iconSmall, Tone::Muted, line), 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        const QString sentence = u"%1 %2"_s.arg(clockNoticeSentence(notice, today), touchedCount(notice));
        auto *label = new Label(sentence, style::caption, line);
        label->setFlow(Flow::Wrap);
        words->addWidget(label);
        if (!notice.touched.empty()) {
            QStringList who;
            for (const ClockNotice::Touched &each : notice.touched)
                who << touchedText(each, today);
            label->setToolTip(who.join(u'\n'));
            auto *see = new Button(tr("See them"), ButtonKind::Quiet, line);
            see->setButtonSize(ButtonSize::Small);
            see->setAccessibleName(u"%1: %2"_s.arg(see->text(), sentence));
            see->setAccessibleDescription(who.join(u". "_s));
            see->setToolTip(who.join(u'\n'));
            connect(see, &QPushButton::clicked, this,
                [this, day = dateOf(notice.touched.front().times.own)] { Q_EMIT dayRequested(day); });
            words->addWidget(see, 0, Qt::AlignLeading);
        }
        row->addLayout(words, 1);
        column->addWidget(line);
        line->show();
    }
    m_empty = notices.empty();
    setVisible(!m_empty);
}

}  // namespace sp::ui
