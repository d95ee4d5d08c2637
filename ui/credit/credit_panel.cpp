// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credit/credit_panel.h"

#include "core/engine/engine.h"
#include "ui/credit/bar/credit_bar.h"
#include "ui/engine/ask.h"
#include "ui/messages/error_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focus_place.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace sp::ui {

namespace {

constexpr metrics::Scaled cellLeast{200};
constexpr int mostColumns = 3;

}  // namespace

CreditPanel::CreditPanel(EngineClient &engine, QWidget *parent) : QWidget(parent), m_engine(engine)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, metrics::gapLarge);
    hide();
    connect(&m_engine, &EngineClient::changed, this, [this](const QByteArray &topic) {
        if (topic == "credits" || topic == "sessions")
            load();
    });
}

void CreditPanel::showClient(const ClientId &client)
{
    if (m_client != client) {
        m_credits = {};
        m_state = State::Loading;
        hide();
    }
    m_client = client;
    load();
}

void CreditPanel::load()
{
    if (!m_client)
        return;
    ask(
        m_engine, this, [client = *m_client](Engine &engine) { return readClientCredits(engine, client); },
        [this, asked = ++m_asked](const Result<ClientCredits> &credits) {
            if (asked != m_asked)
                return;
            m_state = credits ? State::Ready : State::Failed;
            m_error = credits ? std::nullopt : std::optional(credits.error());
            m_credits = credits ? *credits : ClientCredits{};
            rebuild();
        });
}

int CreditPanel::columnsFor(int width) const
{
    const int room = std::max(width / cellLeast, 1);
    return std::min({room, mostColumns, std::max(static_cast<int>(m_credits.packages.size()), 1)});
}

void CreditPanel::rebuild()
{
    const FocusPlace keeper(*this);
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
        m_body = nullptr;
    }
    // Who may not read balances is not told that there are any.
    const bool denied = m_error && m_error->reason == "access.denied";
    const bool silent = m_state == State::Ready && m_credits.packages.empty() && !m_credits.sells;
    setVisible(!denied && !silent && m_state != State::Loading);
    if (isHidden())
        return;
    m_body = new Card(CardLook::Plain, this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gap, metrics::gapSmall);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::gapSmall, 0, 0, 0);
    head->addWidget(new Label(tr("Credit"), style::section, m_body));
    head->addStretch(1);
    if (m_state == State::Failed) {
        auto *words = new Label(m_error ? errorText(*m_error) : QString(), style::caption, m_body);
        words->setFlow(Flow::Wrap);
        auto *again = new Button(tr("Try again"), ButtonKind::Quiet, m_body);
        again->setButtonSize(ButtonSize::Small);
        connect(again, &QPushButton::clicked, this, &CreditPanel::load);
        head->addWidget(again);
        column->addLayout(head);
        column->addWidget(words);
        m_column->addWidget(m_body);
        m_body->show();
        return;
    }
    auto *sell = new Button(tr("Sell a package"), ButtonKind::Quiet, m_body);
    sell->setButtonSize(ButtonSize::Small);
    connect(sell, &QPushButton::clicked, this, &CreditPanel::sellAsked);
    head->addWidget(sell);
    column->addLayout(head);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::gapSmall);
    grid->setVerticalSpacing(metrics::gapSmall);
    m_columns = columnsFor(width());
    int at = 0;
    for (const CreditView &credit : m_credits.packages) {
        auto *cell = new QWidget(m_body);
        auto *inner = new QVBoxLayout(cell);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->setSpacing(0);
        auto *bar = new CreditBar(CreditBar::Size::Full, cell);
        bar->setObjectName(QString::fromLatin1("credit/" + credit.package.text()));
        bar->present(credit);
        inner->addWidget(bar);
        if (credit.drawnFirst && m_credits.packages.size() > 1) {
            auto *first = new QHBoxLayout;
            first->setContentsMargins(metrics::gapSmall, 0, metrics::gapSmall, 0);
            first->addWidget(
                new Label(tr("Drawn first"), {TextSize::Caption, Weight::Medium, Tone::Accent}, cell));
            inner->addLayout(first);
        }
        inner->addStretch(1);
        connect(bar, &CreditBar::entriesAsked, this, &CreditPanel::entriesAsked);
        grid->addWidget(cell, at / m_columns, at % m_columns);
        grid->setColumnStretch(at % m_columns, 1);
        ++at;
    }
    if (m_credits.packages.empty()) {
        auto *none = new QHBoxLayout;
        none->setContentsMargins(metrics::gapSmall, 0, 0, metrics::gapSmall);
        none->addWidget(new Label(tr("No active package"), style::muted, m_body));
        column->addLayout(none);
    }
    column->addLayout(grid);
    m_column->addWidget(m_body);
    m_body->show();
}

void CreditPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_body && m_state == State::Ready && columnsFor(width()) != m_columns)
        QMetaObject::invokeMethod(this, &CreditPanel::rebuild, Qt::QueuedConnection);
}

}  // namespace sp::ui
