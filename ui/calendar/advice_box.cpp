// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/advice_box.h"

#include "ui/engine/ask.h"
#include "ui/session/time_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wrap_row.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

namespace {

constexpr std::size_t mostChips = 3;
constexpr int leadRoom = 60;

}  // namespace

AdviceBox::AdviceBox(EngineClient &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine),
      m_words(new Label({}, {TextSize::Caption, Weight::Medium, Tone::Watch}, this)),
      m_instead(new QWidget(this)), m_reason(new TextField(tr("Why all the same"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    m_words->setFlow(Flow::Wrap);
    column->addWidget(m_words);
    auto *row = new WrapRow(leadRoom, m_instead);
    row->setLead(new Label(tr("Free instead"), style::caption, m_instead));
    for (std::size_t at = 0; at < mostChips; ++at) {
        auto *chip = new FilterChip({}, m_instead);
        chip->setCheckable(false);
        row->addAct(chip);
        connect(chip, &QPushButton::clicked, this,
            [this, at] { Q_EMIT chosen(m_question->zone.toLocal(m_advice->nearest[at].start)); });
        m_chips.push_back(chip);
    }
    column->addWidget(m_instead);
    m_reason->setPlaceholder(tr("optional; kept with the session"));
    m_reason->box().edit().setMaxLength(availability::longestOverrideReason);
    column->addWidget(m_reason);
    refresh();
}

void AdviceBox::consider(
    const std::optional<AdviceQuestion> &question, const BothClocks &clocks, const QStringList &seen)
{
    m_clocks = clocks;
    m_seen = seen;
    if (question != m_question) {
        m_question = question;
        m_advice.reset();
        if (question)
            ask(
                m_engine, this, [asked = *question](Engine &engine) { return readAdvice(engine, asked); },
                [this, asked = *question](const Result<SlotAdvice> &advice) {
                    // Something else was typed meanwhile. What could not be asked is said when it is booked.
                    if (m_question == asked && advice)
                        show(*advice);
                });
    }
    refresh();
}

void AdviceBox::show(const SlotAdvice &advice)
{
    m_advice = advice;
    refresh();
    Q_EMIT answered();
}

bool AdviceBox::isTaken() const
{
    using availability::SlotRule;
    return m_advice && (m_advice->heldUntil ||
                           std::ranges::any_of(m_advice->broken, [](const availability::Violation &each) {
                               return each.rule == SlotRule::Conflict;
                           }));
}

std::optional<QString> AdviceBox::anyway() const
{
    if (m_doubts.isEmpty())
        return std::nullopt;
    const QString said = m_reason->text().trimmed();
    return said.isEmpty() ? u"window"_s : said;
}

void AdviceBox::refresh()
{
    m_doubts = m_seen;
    if (m_advice && m_clocks)
        for (const QString &each : adviceWords(*m_advice, *m_clocks, Seen::LeftOut))
            if (!m_doubts.contains(each))
                m_doubts << each;
    // The calendar shows some days only; what lies beyond them is known by the answer.
    if (m_doubts.isEmpty() && m_advice && m_clocks)
        m_doubts = adviceWords(*m_advice, *m_clocks, Seen::AlsoSaid);
    m_words->setPlain(m_doubts.join(u' '));
    m_words->setVisible(!m_doubts.isEmpty());
    const std::size_t offered = m_advice ? std::min(mostChips, m_advice->nearest.size()) : 0;
    for (std::size_t at = 0; at < mostChips; ++at) {
        m_chips[at]->setVisible(at < offered);
        if (at >= offered)
            continue;
        const LocalTime start = m_question->zone.toLocal(m_advice->nearest[at].start);
        const QString when = u"%1 %2"_s.arg(shortDay(dateOf(start), dateOf(start)), clockText(start));
        m_chips[at]->setText(when);
        m_chips[at]->setAccessibleName(tr("Take %1 instead").arg(when));
        m_chips[at]->updateGeometry();
    }
    m_instead->setVisible(offered > 0);
    m_reason->setVisible(m_advice && m_advice->overridable && !m_doubts.isEmpty());
    setVisible(!m_doubts.isEmpty());
}

}  // namespace sp::ui
