// SPDX-License-Identifier: GPL-3.0-or-later
// A client's time line: what each entry says, and where a press leads.
#include "ui/money/money_words.h"
#include "ui/money/quote_model.h"
#include "ui/people/client_view.h"
#include "ui/session/time_words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown_names.h"
#include "ui/widgets/states.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sp::ui {

using namespace std::chrono;

namespace {

QString dayOf(LocalDate date)
{
    const auto day = civil(date);
    return u"%1 %2"_s.arg(QLocale().dayName(isoWeekday(date), QLocale::ShortFormat))
        .arg(static_cast<unsigned>(day.day()));
}

std::optional<ChipContent> sessionChip(const FileEntry &entry)
{
    switch (entry.state) {
    case SessionState::Tentative:
        return ChipContent{ClientView::tr("Unconfirmed"), ChipTone::Watch, Icon::Hour};
    case SessionState::Confirmed:
        return ChipContent{ClientView::tr("Confirmed"), ChipTone::Accent, Icon::Check};
    case SessionState::InProgress:
        return ChipContent{ClientView::tr("Running"), ChipTone::Accent, Icon::Play};
    case SessionState::Completed:
        return entry.billing == BillingState::Unbilled
                   ? ChipContent{ClientView::tr("Not invoiced"), ChipTone::Watch, Icon::Leak}
                   : ChipContent{ClientView::tr("Done"), ChipTone::Good, Icon::Check};
    case SessionState::NoShow:
        return ChipContent{ClientView::tr("No-show"), ChipTone::Bad, Icon::Ban};
    case SessionState::Canceled:
    case SessionState::Released:
    case SessionState::Expired:
        return ChipContent{ClientView::tr("Cancelled"), ChipTone::Outlined, Icon::Ban};
    }
    return std::nullopt;
}

std::optional<ChipContent> messageChip(MessageStatus status)
{
    switch (status) {
    case MessageStatus::Sent:
        return ChipContent{ClientView::tr("Sent"), ChipTone::Good, Icon::Send};
    case MessageStatus::Failed:
    case MessageStatus::Blocked:
        return ChipContent{ClientView::tr("Did not go out"), ChipTone::Bad, Icon::Warn};
    case MessageStatus::Canceled:
        return std::nullopt;
    default:
        break;
    }
    return ChipContent{ClientView::tr("Waiting"), ChipTone::Neutral, Icon::Hour};
}

}  // namespace

void ClientView::setFilter(FileFilter filter)
{
    m_filter = filter;
    m_filterWanted = true;
    if (m_file)
        rebuild();
}

QWidget *ClientView::makeFilters()
{
    auto *filters = new QWidget(m_body);
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    const std::pair<QString, std::optional<Icon>> names[] = {{tr("All"), {}}, {tr("Sessions"), Icon::Clock},
        {tr("Notes"), Icon::Note}, {tr("Money"), Icon::Receipt}, {tr("Mail"), Icon::Mail}};
    int which = 0;
    for (const auto &[name, icon] : names) {
        auto *chip = new FilterChip(name, filters);
        if (icon)
            chip->setGlyph(*icon);
        chip->setChecked(which == static_cast<int>(m_filter));
        connect(chip, &QPushButton::clicked, this, [this, filter = static_cast<FileFilter>(which)] {
            m_filter = filter;
            rebuild();
        });
        row->addWidget(chip);
        ++which;
    }
    row->addStretch(1);
    return filters;
}

FileRow::Content ClientView::contentOf(const FileEntry &entry) const
{
    const LocalDate today = dateOf(m_file->own.toLocal(m_file->now));
    FileRow::Content content;
    content.date = dateOf(entry.when) == today ? tr("Today") : dayOf(dateOf(entry.when));
    switch (entry.kind) {
    case FileEntry::Kind::Session: {
        content.icon = Icon::Clock;
        content.title = u"%1, %2"_s.arg(entry.title, clockRangeText(entry.when, *entry.end));
        if (m_file->zone && *m_file->zone != m_file->own) {
            const Instant from = m_file->own.toInstant(entry.when), until = m_file->own.toInstant(*entry.end);
            content.note =
                u"%1 %2"_s.arg(clockRangeAt({from, until}, *m_file->zone), placeOf(m_file->zone->name()));
        } else {
            content.note = lengthText(duration_cast<minutes>(*entry.end - entry.when));
        }
        content.chip = sessionChip(entry);
        break;
    }
    case FileEntry::Kind::Note:
        content.icon = Icon::Note;
        content.title = entry.title.isEmpty() ? tr("Note") : entry.title;
        content.note = entry.note.simplified();
        break;
    case FileEntry::Kind::Document: {
        const DocumentRow &row = *entry.row;
        content.icon = Icon::Receipt;
        content.title = row.number.isEmpty() ? tr("Draft invoice")
                        : row.type == billing::DocumentType::CreditNote
                            ? documentName(row.type, row.number)
                            : tr("Invoice %1").arg(QString::fromUtf8(row.number));
        if (row.dueDate && !row.number.isEmpty() && row.state != billing::InvoiceState::Paid)
            content.note = tr("due %1").arg(shortDay(*row.dueDate, today));
        else if (!row.number.isEmpty() && row.type == billing::DocumentType::Invoice)
            content.note = tr("settled");
        content.amount = moneyText(row.total);
        content.chip = documentChip(row.type, row.state, row.dueDate, today);
        break;
    }
    case FileEntry::Kind::Quote: {
        const QuoteRow &row = *entry.offer;
        content.icon = Icon::Quote;
        content.title =
            row.number.isEmpty() ? tr("Draft quote") : tr("Quote %1").arg(QString::fromUtf8(row.number));
        if (!row.number.isEmpty())
            content.note = tr("good until %1").arg(shortDay(row.validUntil, today));
        content.amount = moneyText(row.total);
        content.chip = quoteChip(row.state);
        break;
    }
    case FileEntry::Kind::Payment: {
        const PaymentRecord &payment = *entry.payment;
        const bool refund = payment.kind == PaymentRecord::Kind::Refund;
        content.icon = Icon::Bank;
        content.title = refund                                               ? tr("Refund")
                        : payment.kind == PaymentRecord::Kind::CreditApplied ? tr("Paid from credit")
                                                                             : tr("Payment");
        QStringList words;
        if (payment.kind != PaymentRecord::Kind::CreditApplied)
            words << methodText(payment.method);
        words << (payment.document ? tr("for invoice %1").arg(entry.note) : tr("for no invoice"));
        // Most payments quote the number of the invoice, which stands there already.
        if (!payment.reference.isEmpty() && payment.reference != entry.note)
            words << payment.reference;
        content.note = words.join(u"  ·  "_s);
        content.amount = moneyText(refund ? -payment.amount : payment.amount);
        if (payment.reversedOn)
            content.chip = ChipContent{tr("Taken back"), ChipTone::Outlined, Icon::Ban};
        break;
    }
    case FileEntry::Kind::Message:
        content.icon = Icon::Mail;
        content.title = ShownNames::within(entry.title, m_file->client.details.name);
        content.note = tr("to %1").arg(ShownNames::address(entry.note));
        content.chip = messageChip(entry.sending);
        break;
    }
    return content;
}

int ClientView::addEntries(QVBoxLayout *column, const std::vector<FileEntry> &entries, bool ahead, int most)
{
    QString group;
    std::vector<const FileEntry *> shown;
    int left = 0;
    for (const FileEntry &entry : entries) {
        if (!matches(m_filter, entry.kind))
            continue;
        if (std::ssize(shown) < most)
            shown.push_back(&entry);
        else
            ++left;
    }
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const FileEntry &entry = *shown[i];
        const QString month = ahead ? tr("Coming up") : monthAndYear(dateOf(entry.when));
        if (month != group) {
            column->addSpacing(group.isEmpty() && ahead ? 0 : metrics::gapSmall);
            column->addWidget(new SectionHeader(month, {}, m_body));
            group = month;
        }
        FileRow::Content content = contentOf(entry);
        const QString next = i + 1 < shown.size()
                                 ? (ahead ? tr("Coming up") : monthAndYear(dateOf(shown[i + 1]->when)))
                                 : QString();
        content.line = next == group ? FileRow::Content::Line::Through : FileRow::Content::Line::Last;
        if (ahead && content.date != tr("Today"))
            content.date =
                shortDay(dateOf(entry.when), dateOf(m_file->own.toLocal(m_file->now))).section(u' ', 0, 1);
        auto *row = new FileRow(content, m_body);
        connect(row, &QPushButton::clicked, this, [this, entry] { open(entry); });
        column->addWidget(row);
    }
    return left;
}

void ClientView::open(const FileEntry &entry)
{
    if (entry.message)
        Q_EMIT openMessage(*entry.message);
    else if (entry.quote)
        Q_EMIT openQuote(*entry.quote);
    else if (entry.document)
        Q_EMIT openInvoice(*entry.document);
    else if (entry.payment)
        Q_EMIT statementAsked();
    else if (entry.session)
        Q_EMIT openSession(*entry.session);
}

}  // namespace sp::ui
