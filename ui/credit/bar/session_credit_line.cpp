// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credit/bar/session_credit_line.h"

#include "core/engine/engine.h"
#include "ui/credit/bar/credit_bar.h"
#include "ui/credit/bar/credit_words.h"
#include "ui/engine/ask.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace sp::ui {

SessionCreditLine::SessionCreditLine(EngineClient &engine, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_bar(new CreditBar(CreditBar::Size::Compact, this)),
      m_draw(new Label({}, style::caption, this)), m_overage(new Label({}, style::caption, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_bar);
    for (Label *label : {m_draw, m_overage}) {
        label->setFlow(Flow::Wrap);
        column->addWidget(label);
    }
    hide();
    connect(m_bar, &CreditBar::entriesAsked, this, &SessionCreditLine::entriesAsked);
    connect(&m_engine, &EngineClient::changed, this, [this](const QByteArray &topic) {
        if (topic == "credits" || topic == "sessions")
            load();
    });
}

void SessionCreditLine::showSession(const SessionId &session)
{
    m_session = session;
    m_wish.reset();
    load();
}

void SessionCreditLine::showWish(const CreditWish &wish)
{
    const bool same = m_wish && m_wish->client == wish.client && m_wish->service == wish.service &&
                      m_wish->when.start == wish.when.start && m_wish->when.end == wish.when.end;
    if (same)
        return;
    m_wish = wish;
    m_session.reset();
    load();
}

void SessionCreditLine::clear()
{
    m_session.reset();
    m_wish.reset();
    ++m_asked;
    hide();
}

void SessionCreditLine::load()
{
    if (!m_session && !m_wish)
        return;
    // Answers come in the order of the questions; only the last one counts.
    ask(
        m_engine, this,
        [session = m_session, wish = m_wish](Engine &engine) {
            return session ? readSessionCredit(engine, *session) : readWishedCredit(engine, *wish);
        },
        [this, asked = ++m_asked](const Result<SessionCredit> &credit) {
            if (asked != m_asked)
                return;
            // Whoever may not read balances, or has none, sees nothing of them.
            present(credit ? *credit : SessionCredit{});
        });
}

void SessionCreditLine::present(const SessionCredit &credit)
{
    setVisible(!credit.isEmpty());
    if (credit.isEmpty()) {
        Q_EMIT presented();
        return;
    }
    m_bar->setVisible(credit.credit.has_value());
    if (credit.credit)
        m_bar->present(*credit.credit);
    const QString draw = drawText(credit);
    m_draw->setRuns({{credit.refused   ? tr("Not enough is left: the package refuses to be booked.")
                      : draw.isEmpty() ? tr("Draws nothing from it.")
                                       : draw,
        credit.refused ? Tone::Watch : Tone::Muted}});
    const QString overage = overageText(credit);
    m_overage->setVisible(!overage.isEmpty());
    m_overage->setRuns({{overage, Tone::Watch, Weight::Medium},
        {overage.isEmpty() ? QString() : u' ' + overageSteps(credit)}});
    Q_EMIT presented();
}

QString SessionCreditLine::words() const
{
    if (isHidden())
        return {};
    return m_overage->isHidden() ? m_draw->text() : m_draw->text() + u' ' + m_overage->text();
}

}  // namespace sp::ui
