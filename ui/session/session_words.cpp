// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session_words.h"

#include "ui/messages/error_text.h"
#include "ui/session/running_session_model.h"
#include "ui/session/session_actions.h"
#include "ui/session/time_words.h"
#include "ui/widgets/shown_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace sp::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SessionWords)
};

ChipContent finishedChip(BillingState billing)
{
    switch (billing) {
    case BillingState::Billed:
        return {Words::tr("Invoiced"), ChipTone::Good, Icon::Receipt};
    case BillingState::Paid:
        return {Words::tr("Paid"), ChipTone::Good, Icon::Check};
    case BillingState::Draft:
        return {Words::tr("Drafted"), ChipTone::Neutral, Icon::Edit};
    case BillingState::Credited:
        return {Words::tr("Credited"), ChipTone::Watch, Icon::Receipt};
    case BillingState::Waived:
        return {Words::tr("Waived"), ChipTone::Outlined, Icon::Check};
    case BillingState::NotBillable:
    case BillingState::Unbilled:
        break;
    }
    return {Words::tr("Finished"), ChipTone::Good, Icon::Check};
}

}  // namespace

ChipContent stateChip(SessionState state, BillingState billing, bool paused)
{
    switch (state) {
    case SessionState::Tentative:
        return {Words::tr("Unconfirmed"), ChipTone::Watch, Icon::Hour};
    case SessionState::Confirmed:
        return {Words::tr("Confirmed"), ChipTone::Accent, Icon::Check};
    case SessionState::InProgress:
        return paused ? ChipContent{Words::tr("Paused"), ChipTone::Watch, Icon::Pause}
                      : ChipContent{Words::tr("In session"), ChipTone::Accent, Icon::Dot};
    case SessionState::Completed:
        return finishedChip(billing);
    case SessionState::NoShow:
        return {Words::tr("Did not come"), ChipTone::Bad, Icon::Ban};
    case SessionState::Canceled:
        return {Words::tr("Cancelled"), ChipTone::Outlined, Icon::X};
    case SessionState::Released:
    case SessionState::Expired:
        return {Words::tr("Released"), ChipTone::Outlined, Icon::X};
    }
    return {};
}

ChipContent invoiceChip(billing::InvoiceState state)
{
    using billing::InvoiceState;
    switch (state) {
    case InvoiceState::PastDue:
        return {Words::tr("Overdue"), ChipTone::Bad, Icon::Warn};
    case InvoiceState::PartiallyPaid:
        return {Words::tr("Part paid"), ChipTone::Watch, Icon::Hour};
    case InvoiceState::Paid:
        return {Words::tr("Paid"), ChipTone::Good, Icon::Check};
    case InvoiceState::Sent:
        return {Words::tr("Sent"), ChipTone::Neutral, Icon::Send};
    case InvoiceState::Draft:
    case InvoiceState::Scheduled:
        return {Words::tr("Draft"), ChipTone::Neutral, Icon::Edit};
    case InvoiceState::Issued:
        return {Words::tr("Issued"), ChipTone::Neutral, Icon::Receipt};
    case InvoiceState::PartiallyRefunded:
    case InvoiceState::Refunded:
    case InvoiceState::WrittenOff:
    case InvoiceState::Void:
    case InvoiceState::Superseded:
        break;
    }
    return {Words::tr("Closed"), ChipTone::Outlined, Icon::X};
}

QString serviceLine(const QString &service, std::optional<minutes> length)
{
    // A service is known by its minutes: "60 min", not "1 h".
    return length ? Words::tr("%1, %2 min").arg(service).arg(length->count()) : service;
}

SessionChipState chipState(const RunningSessionModel &model, PagePrimary page)
{
    using namespace std::chrono;
    SessionChipState state;
    const Instant now = model.now();
    if (const auto &running = model.running()) {
        const milliseconds elapsed = model.elapsed();
        const milliseconds planned = running->row.session.planned.length();
        state.kind = SessionChipState::Kind::Running;
        state.client = ShownNames::of(running->row.clientName);
        state.when = timerText(elapsed);
        if (running->paused())
            state.note = Words::tr("paused");
        else if (elapsed > planned)
            state.note = Words::tr("%1 over").arg(lengthText(floor<minutes>(elapsed - planned)));
        else
            state.note = Words::tr("of %1 min").arg(round<minutes>(planned).count());
        const auto share = planned.count() > 0 ? elapsed.count() * 100 / planned.count() : 100;
        state.percent = static_cast<int>(std::clamp<std::int64_t>(share, 0, 100));
        return state;
    }
    const auto &next = model.next();
    if (!next) {
        if (model.isReady())
            state.kind = SessionChipState::Kind::Idle;
        return state;
    }
    state.kind = SessionChipState::Kind::Next;
    state.client = ShownNames::of(next->clientName);
    const milliseconds wait = next->when.start - now;
    const bool today = dateOf(model.zone().toLocal(now)) == dateOf(model.zone().toLocal(next->when.start));
    const QString clock = clockAt(next->when.start, model.zone());
    state.when = today ? Words::tr("%1, %2").arg(clock, waitText(next->when.start, now))
                       : Words::tr("%1, %2").arg(shortDay(dateOf(model.zone().toLocal(next->when.start)),
                                                     dateOf(model.zone().toLocal(now))),
                             clock);
    // The ring fills over the last hour.
    const auto left = std::clamp<milliseconds>(wait, milliseconds(0), hours(1));
    state.percent = static_cast<int>(100 - left * 100 / hours(1));
    if (wait > sessionStartsEarliest)
        state.button = SessionChipState::Button::None;
    else if (wait <= minutes(5) && page == PagePrimary::None)
        state.button = SessionChipState::Button::Primary;
    return state;
}

QString receiptText(const Receipt &receipt)
{
    const QString number = QString::fromUtf8(receipt.number);
    switch (receipt.kind) {
    case Receipt::Kind::InvoiceLeaves:
        if (receipt.undoSeconds == 0)
            return Words::tr("Invoice %1 goes out").arg(number);
        return Words::tr("Invoice %1 goes out in %2 s").arg(number).arg(receipt.undoSeconds);
    case Receipt::Kind::InvoiceWaits:
        return Words::tr("Invoice %1 is issued, its mail waits for you to send it").arg(number);
    case Receipt::Kind::InvoiceIssued:
        return Words::tr("Invoice %1 is issued, for you to hand over").arg(number);
    case Receipt::Kind::ManyInvoices:
        return receipt.leaving == receipt.count
                   ? Words::tr("%1 invoices go out in %2 s").arg(receipt.count).arg(receipt.undoSeconds)
               : receipt.leaving == 0
                   ? Words::tr("%1 invoices are issued, for you to send").arg(receipt.count)
                   : Words::tr("%1 invoices are issued, %2 of them go out in %3 s")
                         .arg(receipt.count)
                         .arg(receipt.leaving)
                         .arg(receipt.undoSeconds);
    case Receipt::Kind::Finished:
        break;
    }
    return Words::tr("Session with %1 is finished, not invoiced yet").arg(ShownNames::of(receipt.client));
}

QString refusedText(const std::vector<InvoicedAll::Refused> &groups)
{
    QStringList lines;
    for (const InvoicedAll::Refused &each : groups)
        lines += Words::tr("%1 (%2): %3")
                     .arg(ShownNames::of(each.group.payerName),
                         QString::fromLatin1(each.group.currency.code()), errorText(each.why));
    const QString head =
        Words::tr("%n invoices could not be issued.", nullptr, static_cast<int>(groups.size()));
    return head + u'\n' + lines.join(u'\n');
}

QString undoneText(const Receipt &receipt)
{
    const QString number = QString::fromUtf8(receipt.number);
    switch (receipt.kind) {
    case Receipt::Kind::InvoiceLeaves:
    case Receipt::Kind::InvoiceWaits:
    case Receipt::Kind::InvoiceIssued:
        return Words::tr("Invoice %1 was credited and not sent").arg(number);
    case Receipt::Kind::ManyInvoices:
        return Words::tr("%1 invoices were credited and not sent").arg(receipt.count);
    case Receipt::Kind::Finished:
        break;
    }
    return Words::tr("Session with %1 is open again").arg(ShownNames::of(receipt.client));
}

}  // namespace sp::ui
