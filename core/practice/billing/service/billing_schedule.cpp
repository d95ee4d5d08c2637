// SPDX-License-Identifier: GPL-3.0-or-later
// A draft that is to be issued on a day to come.
#include "core/practice/billing/service/billing_service.h"

namespace sp {

using namespace billing;

Result<Done> BillingService::schedule(
    Unit &unit, const DocumentId &id, LocalDate on, BilledDocument::WhenIssued then)
{
    SP_TRY(document, this->document(id));
    SP_TRY(now, today(unit.now()));
    if (on <= now)
        return Error{ErrorCode::InvalidInput, "invoice.schedule_past",
            {{QStringLiteral("date"), QString::fromLatin1(dateText(on))}}};
    if (document.state == InvoiceState::Scheduled)
        SP_CHECK(move(unit, document, InvoiceEvent::Unschedule));
    SP_TRY(fresh, this->document(id));
    fresh.scheduledOn = on;
    fresh.whenIssued = then;
    fresh.held.reset();
    SP_CHECK(move(unit, fresh, InvoiceEvent::Schedule));
    unit.audit(
        "invoice.scheduled", "document", id, {{QStringLiteral("date"), QString::fromLatin1(dateText(on))}});
    return Done{};
}

Result<Done> BillingService::unschedule(Unit &unit, const DocumentId &id, const std::optional<Error> &held)
{
    SP_TRY(document, this->document(id));
    document.scheduledOn.reset();
    document.whenIssued = BilledDocument::WhenIssued::Keep;
    document.held = held;
    SP_CHECK(move(unit, document, InvoiceEvent::Unschedule));
    if (held)
        unit.audit(
            "invoice.held", "document", id, {{QStringLiteral("reason"), QString::fromUtf8(held->reason)}});
    else
        unit.audit("invoice.unscheduled", "document", id);
    return Done{};
}

Result<Done> BillingService::hold(Unit &unit, const DocumentId &id, const Error &why)
{
    SP_TRY(document, this->document(id));
    if (document.state != InvoiceState::Draft)
        return Error{ErrorCode::Refused, "invoice.transition",
            {{QStringLiteral("from"), QString::fromLatin1(stateName(document.state))},
                {QStringLiteral("event"), QStringLiteral("Hold")}}};
    document.held = why;
    SP_CHECK(m_store.settle(document, unit.now()));
    unit.audit("invoice.held", "document", id, {{QStringLiteral("reason"), QString::fromUtf8(why.reason)}});
    unit.touch("invoices");
    return Done{};
}

Result<std::optional<Error>> BillingService::hindrance(const DocumentId &id, Instant now) const
{
    SP_TRY(settings, m_settings.practice());
    if (settings.seller.name.trimmed().isEmpty() || settings.seller.address.country.isEmpty())
        return std::optional(Error{ErrorCode::Refused, "invoice.seller_missing"});
    SP_TRY(reviewed, review(id, now));
    if (const auto refused = refusedBy(reviewed.missing))
        return std::optional(Error{ErrorCode::Refused, refused->reason, refused->facts});
    SP_TRY(on, today(now));
    if (const auto number = expectedNumber(on); !number)
        return std::optional(number.error());
    return std::optional<Error>();
}

}  // namespace sp
