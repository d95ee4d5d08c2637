// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session_list.h"

#include "app/cli/wall_time.h"
#include "ui/messages/error_text.h"

#include <set>

namespace sp::cli {

using namespace std::chrono;

namespace {

constexpr int mostListed = 100'000;

/// "2026-10-12 09:00"
QString clockText(LocalTime local)
{
    return idString(localTimeText(local)).left(16).replace(u'T', u' ');
}

}  // namespace

Result<Reply> sessionList(Context &context)
{
    SP_CHECK(context.engine().mayRead("session.read"));
    SP_TRY(today, context.today());
    SP_TRY(from, context.date("from", today));
    SP_TRY(to, context.date("to", from + days(6)));
    if (to < from)
        return Error{ErrorCode::InvalidInput, "report.backwards"};
    SP_TRY(zone, context.zone());
    const Interval window{zone.toInstant(LocalTime(from)), zone.toInstant(LocalTime(to + days(1)))};
    const SessionStore &store = context.engine().sessions().store();
    const bool unbilled = context.arguments().has("unbilled");
    const bool credited = context.arguments().has("credited");
    if (unbilled && credited)
        return usage(QStringLiteral("--unbilled and --credited exclude each other"));
    SP_TRY(sessions, unbilled   ? store.unbilled(mostListed)
                     : credited ? store.credited(mostListed)
                                : store.within(window));
    QJsonArray json;
    QList<QStringList> rows;
    QStringList cut;
    std::set<std::pair<EventId, QByteArray>> known;
    for (const SessionRow &row : sessions) {
        const Session &session = row.session;
        if (session.event)
            known.insert({*session.event, session.occurrence});
        const LocalTime local = zone.toLocal(session.counted().start);
        json.append(QJsonObject{{QStringLiteral("ref"), idString(session.id.text())},
            {QStringLiteral("id"), idString(session.id.text())},
            {QStringLiteral("start"), idString(instantText(session.counted().start))},
            {QStringLiteral("end"), idString(instantText(session.counted().end))},
            {QStringLiteral("local"), idString(localTimeText(local))}, {QStringLiteral("all_day"), false},
            {QStringLiteral("client"), row.clientName}, {QStringLiteral("service"), row.serviceName},
            {QStringLiteral("state"), idString(sessionStateName(session.state))},
            {QStringLiteral("billing"), idString(billingStateName(session.billing))}});
        rows.append(
            {clockText(local), row.clientName, row.serviceName, idString(sessionStateName(session.state)),
                idString(billingStateName(session.billing)), idString(session.id.text())});
    }
    if (!unbilled && !credited) {
        SP_TRY(entries, context.engine().calendar().entries(window, zone));
        for (const CalendarEntry &entry : entries) {
            if (known.contains({entry.event, entry.occurrence}))
                continue;
            const bool allDay = entry.kind == TimeKind::AllDay;
            const QString ref = idString(entry.event.text()) + u'@' + idString(entry.occurrence);
            const LocalTime local = zone.toLocal(entry.when.start);
            QString name;
            if (entry.client) {
                SP_TRY(client, context.engine().people().client(*entry.client));
                name = client.details.name;
            }
            json.append(QJsonObject{{QStringLiteral("ref"), ref},
                {QStringLiteral("start"), idString(instantText(entry.when.start))},
                {QStringLiteral("end"), idString(instantText(entry.when.end))},
                {QStringLiteral("local"), idString(localTimeText(local))},
                {QStringLiteral("all_day"), allDay}, {QStringLiteral("summary"), entry.summary},
                {QStringLiteral("client"), name}, {QStringLiteral("state"), QStringLiteral("Calendar")},
                {QStringLiteral("reading"), idString(readingKindName(entry.reading))}});
            rows.append(
                {allDay ? idString(dateText(dateOf(local))) + QStringLiteral(" all day") : clockText(local),
                    name, entry.summary, QStringLiteral("Calendar"), readingWords(entry.reading), ref});
            if (entry.lastShown)
                cut.append(entry.summary);
        }
    }
    QString words = table(rows);
    for (const QString &series : std::as_const(cut))
        words += QStringLiteral("\"%1\" has more than are listed. ").arg(series) +
                 ui::reasonText("recurrence.too_many") + u'\n';
    return Reply{
        {{QStringLiteral("sessions"), json}, {QStringLiteral("cut"), QJsonArray::fromStringList(cut)}},
        words};
}

}  // namespace sp::cli
