// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/exchange/practice_json.h"

#include "core/practice/people/client_store.h"
#include "core/values/time.h"

#include <set>

using namespace Qt::StringLiterals;

namespace sp {

namespace {

QJsonValue json(const QByteArray &code)
{
    return QString::fromUtf8(code);
}
QJsonValue json(const QString &text)
{
    return text;
}
QJsonValue json(Instant at)
{
    return QString::fromLatin1(instantText(at));
}
QJsonValue json(LocalDate date)
{
    return QString::fromLatin1(dateText(date));
}
QJsonValue json(std::int64_t number)
{
    return static_cast<qint64>(number);
}
template <typename Tag>
QJsonValue json(const Id<Tag> &id)
{
    return QString::fromLatin1(id.text());
}
QJsonValue json(const CalendarTime &time)
{
    QString text = QString::fromLatin1(calendarTimeText(time));
    return time.zone ? text + u'|' + QString::fromLatin1(time.zone->name()) : text;
}
template <typename Value>
QJsonValue json(const std::optional<Value> &value)
{
    return value ? json(*value) : QJsonValue();
}
template <typename Values>
QJsonArray list(const Values &values)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(json(value));
    return array;
}

QJsonObject personJson(const CalendarPerson &person)
{
    return {{u"name"_s, person.name}, {u"email"_s, person.email},
        {u"participation"_s, json(person.participation)}, {u"role"_s, json(person.role)},
        {u"user_type"_s, json(person.userType)}, {u"reply_wanted"_s, person.replyWanted}};
}

QByteArray eventStatusName(EventStatus status)
{
    switch (status) {
    case EventStatus::Tentative:
        return "Tentative";
    case EventStatus::Confirmed:
        return "Confirmed";
    case EventStatus::Canceled:
        return "Canceled";
    }
    Q_UNREACHABLE();
}

QByteArray directionName(billing::TimeDirection direction)
{
    switch (direction) {
    case billing::TimeDirection::Up:
        return "up";
    case billing::TimeDirection::Down:
        return "down";
    case billing::TimeDirection::Nearest:
        return "nearest";
    }
    Q_UNREACHABLE();
}

QJsonObject addressJson(const PostalAddress &address)
{
    return {{u"street"_s, address.street}, {u"postcode"_s, address.postcode}, {u"city"_s, address.city},
        {u"region"_s, address.region}, {u"country"_s, json(address.country)}};
}

}  // namespace

QJsonObject clientJson(const Client &client)
{
    const ClientDetails &details = client.details;
    QJsonArray contacts;
    std::set<ContactPoint::Type> primary;
    for (const ContactPoint &contact : details.contacts)
        contacts.append(
            QJsonObject{{u"type"_s, contact.type == ContactPoint::Type::Email ? u"email"_s : u"phone"_s},
                {u"label"_s, contact.label}, {u"value"_s, contact.value},
                {u"primary"_s, primary.insert(contact.type).second}});
    QJsonArray more;
    for (const LabelledAddress &each : details.moreAddresses) {
        QJsonObject address = addressJson(each.address);
        address.insert(u"label"_s, each.label);
        more.append(address);
    }
    QJsonValue billing;
    if (!details.billing.empty())
        billing = QJsonObject{{u"name"_s, details.billing.name}, {u"email"_s, details.billing.email},
            {u"address"_s, addressJson(details.billing.address)}};
    return {{u"id"_s, json(client.id)}, {u"status"_s, json(clientStatusName(client.status))},
        {u"merged_into"_s, json(client.mergedInto)},
        {u"kind"_s, details.kind == ClientKind::Person ? u"Person"_s : u"Company"_s},
        {u"name"_s, details.name}, {u"given"_s, details.given}, {u"family"_s, details.family},
        {u"company"_s, details.company}, {u"title"_s, details.title}, {u"zone"_s, json(details.zone)},
        {u"locale"_s, json(details.locale)}, {u"currency"_s, json(details.currency)},
        {u"tax_id"_s, details.taxId}, {u"vat_id"_s, details.vatId}, {u"business"_s, details.business},
        {u"address"_s, addressJson(details.address)}, {u"address_label"_s, details.addressLabel},
        {u"more_addresses"_s, more}, {u"billing"_s, billing}, {u"contacts"_s, contacts},
        {u"flags"_s, list(details.flags)}, {u"tags"_s, list(details.tags)}, {u"remark"_s, details.remark},
        {u"payer"_s, json(details.payer)}, {u"version"_s, json(client.version)},
        {u"created_at"_s, json(client.createdAt)}};
}

QJsonObject serviceJson(const Service &service)
{
    const ServiceDetails &details = service.details;
    const billing::TimeRounding &time = details.price.time;
    return {{u"id"_s, json(service.id)}, {u"version_id"_s, json(service.version)},
        {u"version"_s, service.versionNo}, {u"active"_s, service.active}, {u"name"_s, details.name},
        {u"minutes"_s, json(static_cast<std::int64_t>(details.duration.count()))},
        {u"price_by"_s, details.price.by == billing::PriceBy::Session ? u"session"_s : u"hour"_s},
        {u"price_minor"_s, json(details.price.price.minor())},
        {u"currency"_s, json(details.price.price.currency().code())},
        {u"rounding"_s,
            QJsonObject{{u"step_minutes"_s, time.stepMinutes},
                {u"direction"_s, json(directionName(time.direction))},
                {u"grace_minutes"_s, time.graceMinutes}, {u"minimum_minutes"_s, time.minimumMinutes}}},
        {u"tax_code"_s, json(details.taxCode)},
        {u"buffer_before"_s, json(static_cast<std::int64_t>(details.bufferBefore.count()))},
        {u"buffer_after"_s, json(static_cast<std::int64_t>(details.bufferAfter.count()))},
        {u"colour"_s, json(details.colour)}, {u"note_template"_s, json(details.noteTemplate)},
        {u"meeting"_s, meetingPlanJson(details.meeting)}};
}

QJsonObject eventJson(const StoredEvent &stored)
{
    const CalendarEvent &event = stored.event;
    QJsonArray extra, attendees;
    for (const ExtraDate &date : event.when.extraDates)
        extra.append(QJsonObject{{u"start"_s, json(date.time)},
            {u"seconds"_s,
                date.length ? json(static_cast<std::int64_t>(date.length->count())) : QJsonValue()}});
    for (const CalendarPerson &person : event.attendees)
        attendees.append(personJson(person));
    QJsonValue length;
    if (event.length)
        length = QJsonObject{{u"days"_s, json(static_cast<std::int64_t>(event.length->days.count()))},
            {u"seconds"_s, json(static_cast<std::int64_t>(event.length->exact.count()))}};
    return {{u"id"_s, json(stored.id)}, {u"uid"_s, json(event.uid)},
        {u"recurrence_id"_s, json(event.recurrenceId)},
        {u"this_and_future"_s, event.range == OverrideRange::ThisAndFuture},
        {u"start"_s, json(event.when.start)}, {u"end"_s, json(event.end)}, {u"length"_s, length},
        {u"rules"_s, list(event.when.rules)}, {u"extra_dates"_s, extra},
        {u"excluded_dates"_s, list(event.when.excludedDates)}, {u"summary"_s, event.summary},
        {u"description"_s, event.description}, {u"location"_s, event.location}, {u"url"_s, event.url},
        {u"ical_status"_s, json(event.status)}, {u"transparency"_s, json(event.transparency)},
        {u"classification"_s, json(event.classification)}, {u"categories"_s, list(event.categories)},
        {u"sequence"_s, event.sequence}, {u"created"_s, json(event.created)},
        {u"last_modified"_s, json(event.lastModified)},
        {u"organizer"_s, event.organizer ? QJsonValue(personJson(*event.organizer)) : QJsonValue()},
        {u"attendees"_s, attendees}, {u"status"_s, json(eventStatusName(stored.status))},
        {u"client"_s, json(stored.client)}, {u"service"_s, json(stored.service)},
        {u"source"_s, json(stored.source)}, {u"version"_s, json(stored.version)},
        {u"meets_by"_s, json(QByteArray(meetsByName(stored.meeting.by)))},
        {u"link_by"_s, json(QByteArray(linkMakerName(stored.meeting.maker)))}};
}

QJsonObject sessionJson(const Session &session, const std::vector<TimerSegment> &segments)
{
    QJsonArray timer;
    for (const TimerSegment &segment : segments)
        timer.append(QJsonObject{{u"start"_s, json(segment.start)}, {u"end"_s, json(segment.end)}});
    return {{u"id"_s, json(session.id)}, {u"event"_s, json(session.event)},
        {u"occurrence"_s, json(session.occurrence)}, {u"client"_s, json(session.client)},
        {u"service_version"_s, json(session.service)}, {u"state"_s, json(sessionStateName(session.state))},
        {u"zone"_s, json(session.zone)}, {u"tzdb"_s, json(session.tzdbVersion)},
        {u"planned_start"_s, json(session.planned.start)}, {u"planned_end"_s, json(session.planned.end)},
        {u"actual_start"_s, json(session.actualStart)}, {u"actual_end"_s, json(session.actualEnd)},
        {u"timer"_s, timer}, {u"billing"_s, json(billingStateName(session.billing))},
        {u"document"_s, json(session.document)}, {u"cancel_reason"_s, session.cancelReason},
        {u"canceled_as"_s, session.canceledAs ? json(standingName(*session.canceledAs)) : QJsonValue()},
        {u"tentative"_s, json(tentativeKindName(session.tentative))}, {u"cutoff"_s, json(session.cutoff)},
        {u"place"_s, json(placeName(session.place))}, {u"seats"_s, session.seats},
        {u"overbooked_reason"_s, session.overbookedReason}, {u"rescheduled"_s, session.rescheduled},
        {u"set_aside"_s, json(session.aside.rules.join(' '))}, {u"set_aside_reason"_s, session.aside.reason},
        {u"version"_s, json(session.version)}};
}

QJsonObject noteJson(const Note &note, const std::vector<NoteVersion> &history, PrivateNotes privateNotes)
{
    QJsonArray versions;
    for (const NoteVersion &version : history) {
        QJsonObject saved{{u"id"_s, json(version.id)}, {u"number"_s, version.number},
            {u"title"_s, version.content.title}, {u"body"_s, version.content.body},
            {u"author"_s, json(version.author)}, {u"saved_at"_s, json(version.savedAt)},
            {u"hash"_s, QString::fromLatin1(hex(version.hash))}};
        if (privateNotes == PrivateNotes::Include)
            saved.insert(u"private"_s, version.content.privateBody);
        versions.prepend(
            saved);  // The history comes newest first; a reader checks the chain from the oldest.
    }
    return {{u"id"_s, json(note.id)}, {u"client"_s, json(note.client)}, {u"session"_s, json(note.session)},
        {u"template"_s, json(note.noteTemplate)}, {u"created_at"_s, json(note.createdAt)},
        {u"updated_at"_s, json(note.updatedAt)}, {u"versions"_s, versions}};
}

QJsonObject documentJson(const BilledDocument &document)
{
    QJsonArray sessions;
    for (const BilledSession &billed : document.sessions)
        sessions.append(QJsonObject{{u"session"_s, json(billed.session)}, {u"line"_s, billed.line}});
    QJsonArray expenses;
    for (const BilledExpense &billed : document.expenses)
        expenses.append(QJsonObject{{u"expense"_s, json(billed.expense)}, {u"line"_s, billed.line}});
    return {{u"id"_s, json(document.id)}, {u"state"_s, json(billing::stateName(document.state))},
        {u"client"_s, json(document.client)}, {u"payer"_s, json(document.payer)},
        {u"content"_s, document.content.toJson()}, {u"paid_minor"_s, json(document.paid.minor())},
        {u"credited_minor"_s, json(document.creditedMinor)},
        {u"released_minor"_s, json(document.releasedMinor)}, {u"early_minor"_s, json(document.earlyMinor)},
        {u"written_off_minor"_s, json(document.writtenOffMinor)},
        {u"scheduled_on"_s, json(document.scheduledOn)},
        {u"scheduled_send"_s, document.whenIssued == BilledDocument::WhenIssued::Mail},
        {u"held"_s, document.held
                        ? QJsonValue(QJsonObject{{u"reason"_s, QString::fromLatin1(document.held->reason)},
                              {u"facts"_s, document.held->facts}})
                        : QJsonValue()},
        {u"corrects"_s, json(document.corrects)}, {u"sessions"_s, sessions}, {u"expenses"_s, expenses},
        {u"issued_at"_s, json(document.issuedAt)}, {u"version"_s, json(document.version)}};
}

QJsonArray writeOffsJson(const std::vector<WriteOff> &writeOffs)
{
    QJsonArray all;
    for (const WriteOff &each : writeOffs)
        all.append(QJsonObject{{u"amount_minor"_s, json(each.amount.minor())},
            {u"tax_minor"_s, json(each.tax.minor())}, {u"written_on"_s, json(each.on)},
            {u"reason"_s, each.reason}, {u"reopened_on"_s, json(each.reopenedOn)}});
    return all;
}

QByteArray paymentKindName(PaymentRecord::Kind kind)
{
    switch (kind) {
    case PaymentRecord::Kind::Payment:
        return "Payment";
    case PaymentRecord::Kind::Refund:
        return "Refund";
    case PaymentRecord::Kind::CreditApplied:
        return "Credit applied";
    }
    Q_UNREACHABLE();
}

QJsonObject paymentJson(const PaymentRecord &payment)
{
    return {{u"id"_s, json(payment.id)}, {u"client"_s, json(payment.client)},
        {u"document"_s, json(payment.document)}, {u"kind"_s, json(paymentKindName(payment.kind))},
        {u"method"_s, json(payment.method)}, {u"currency"_s, json(payment.amount.currency().code())},
        {u"amount_minor"_s, json(payment.amount.minor())},
        {u"to_document_minor"_s, json(payment.toDocument.minor())},
        {u"to_credit_minor"_s, json(payment.toCredit.minor())}, {u"received_on"_s, json(payment.receivedOn)},
        {u"reference"_s, payment.reference}, {u"part_of"_s, json(payment.partOf)},
        {u"reversed_on"_s, json(payment.reversedOn)}, {u"discount_minor"_s, json(payment.discountMinor)}};
}

QJsonObject expenseRecordJson(const Expense &expense, const std::vector<ExpenseVersion> &versions)
{
    QJsonArray history;
    for (const ExpenseVersion &version : versions) {
        QJsonObject saved = expenses::expenseJson(version.details);
        saved.insert(u"number"_s, json(version.number));
        saved.insert(u"removed"_s, version.removed);
        history.append(saved);
    }
    QJsonObject whole = expenses::expenseJson(expense.details);
    whole.insert(u"id"_s, json(expense.id));
    whole.insert(u"billing"_s, json(expenseBillingName(expense.billing)));
    whole.insert(u"invoice"_s, json(expense.document));
    whole.insert(u"removed"_s, expense.removed);
    whole.insert(u"created_at"_s, json(expense.createdAt));
    whole.insert(u"versions"_s, history);
    return whole;
}

QJsonObject entryJson(const PostedEntry &posted)
{
    const JournalEntry &entry = posted.entry;
    const auto id = [](const std::optional<IdBytes> &bytes) {
        return bytes ? QJsonValue(QString::fromLatin1(idText(*bytes))) : QJsonValue();
    };
    QJsonArray postings;
    for (const Posting &posting : entry.postings)
        postings.append(QJsonObject{{u"account"_s, json(accountKindName(posting.account.kind))},
            {u"owner"_s, id(posting.account.owner)}, {u"name"_s, posting.account.name},
            {u"unit"_s, json(posting.account.unit)}, {u"quantity"_s, json(posting.quantity)}});
    return {{u"seq"_s, json(posted.seq)}, {u"id"_s, json(posted.id)}, {u"type"_s, json(entry.type)},
        {u"source_type"_s, json(entry.sourceType)}, {u"source"_s, id(entry.source)},
        {u"key"_s, json(entry.idempotencyKey)}, {u"effective_on"_s, json(entry.effectiveOn)},
        {u"posted_at"_s, json(posted.postedAt)}, {u"reverses"_s, json(posted.reverses)},
        {u"note"_s, entry.note}, {u"postings"_s, postings}};
}

}  // namespace sp
