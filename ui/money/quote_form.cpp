// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/quote_form.h"

#include "ui/money/client_lines.h"
#include "ui/session/client_picker.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/shown_names.h"

#include <QVBoxLayout>

namespace sp::ui {

namespace {
constexpr int draftWidth = 600;
}

QuoteSheet::QuoteSheet(QWidget &region, EngineClient &engine, Currency usual, LocalDate today)
    : MoneySheet(region, tr("New quote"), KeepTyped("quote/new"), draftWidth),
      m_client(new ClientPicker(engine, tr("Client"), m_body)),
      m_introduction(new TextField(tr("Text above the items"), m_body)),
      m_lines(new DraftLines(usual, nullptr, m_body)), m_validUntil(new DateField(tr("Valid until"), m_body)),
      m_today(today)
{
    setSubtitle(tr("It gets its number when it is sent. Nothing of it goes into your books."));
    followCurrency(engine, *m_client, *m_lines);
    m_body->layout()->addWidget(m_client);
    arrange(today + billing::usualValidity);
    setPrimary(tr("Save the quote"));
}

QuoteSheet::QuoteSheet(QWidget &region, const QuoteFile &file)
    : MoneySheet(region, tr("Edit the quote"), KeepTyped("quote/" + file.quote.id.text()), draftWidth),
      m_introduction(new TextField(tr("Text above the items"), m_body)),
      m_lines(new DraftLines(file.quote.content.currency, &file.quote.content, m_body)),
      m_validUntil(new DateField(tr("Valid until"), m_body)),
      m_introductionBefore(file.quote.content.introduction), m_today(file.today)
{
    setSubtitle(tr("For %1").arg(ShownNames::of(file.quote.content.buyer.name)));
    m_introduction->setText(m_introductionBefore);
    arrange(file.quote.validUntil());
    setPrimary(tr("Save the quote"));
}

void QuoteSheet::arrange(LocalDate validUntil)
{
    auto *column = static_cast<QVBoxLayout *>(m_body->layout());
    m_introduction->setPlaceholder(tr("Such as what it is about, if you like"));
    column->addWidget(m_introduction);
    column->addWidget(m_lines);
    m_validUntil->setDate(validUntil);
    column->addWidget(m_validUntil);
    setSecondary(tr("Cancel"));
    connect(addLink(tr("Add a line")), &QPushButton::clicked, m_lines, &DraftLines::addLine);
    connect(m_validUntil, &TextField::textChanged, this, &QuoteSheet::checkLastDay);
    connect(this, &Sheet::accepted, this, &QuoteSheet::accept);
}

bool QuoteSheet::checkLastDay()
{
    m_validUntil->sayMissing();
    const auto until = m_validUntil->date();
    if (until)
        m_validUntil->setError(*until < m_today ? tr("This day is past.") : QString());
    return until && *until >= m_today;
}

void QuoteSheet::accept()
{
    const bool named = !m_client || m_client->client().has_value();
    if (m_client)
        m_client->setError(named ? QString() : tr("Choose a client."));
    // Every field says what is wrong with it, not the first one only.
    const bool timed = checkLastDay();
    if (!m_lines->check() || !named || !timed)
        return;
    const auto until = m_validUntil->date();
    billing::DraftChange content = m_lines->read({});
    if (const QString words = m_introduction->text().trimmed(); words != m_introductionBefore)
        content.introduction = words;
    if (m_client)
        Q_EMIT made({m_client->client()->id, std::move(content), until});
    else
        Q_EMIT changed({std::move(content), until});
}

DeclineSheet::DeclineSheet(QWidget &region, const QuoteFile &file)
    : MoneySheet(region, tr("Mark %1 as declined?").arg(quoteName(file.quote.content.number)),
          KeepTyped("decline/" + file.quote.id.text())),
      m_reason(new TextField(tr("Why, if they said"), m_body))
{
    setSubtitle(tr("The client said no. It can be copied as a new quote."));
    m_reason->setPlaceholder(tr("Such as: too late this year"));
    m_body->layout()->addWidget(m_reason);
    setSecondary(tr("Cancel"));
    setPrimary(tr("Mark declined"));
    connect(this, &Sheet::accepted, this, [this] { Q_EMIT declined(m_reason->text().trimmed()); });
}

}  // namespace sp::ui
